package io.github.casualtyfigures.page;

import io.github.casualtyfigures.claim.Article;
import io.github.casualtyfigures.claim.Claims;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One article of a page: heading, toll, text, drawings, table. */
final class ArticlePart {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private final Markup markup;
  private final Anchors anchors;
  private final Article article;
  private final Claims claims;

  ArticlePart(Markup markup, Anchors anchors, ClaimsPage.Entry entry) {
    this.markup = markup;
    this.anchors = anchors;
    this.article = entry.article();
    this.claims = entry.claims();
  }

  /** What an article is called: its title, else the headline its text begins with, else its id. */
  static String title(Article article) {
    if (article.title() != null && !article.title().isBlank()) {
      return article.title();
    }
    List<Paragraph> paragraphs = Paragraph.of(article.text());
    if (!paragraphs.isEmpty() && paragraphs.get(0).headline(article.text())) {
      return article.text().substring(paragraphs.get(0).begin(), paragraphs.get(0).end()).strip();
    }
    return article.id().isBlank() ? "Article" : article.id();
  }

  /**
   * Writes the article.
   *
   * @param level the level of its heading, 1 or 2
   * @param drawings writes what stands between text and table
   */
  void write(int level, Runnable drawings) {
    String heading = "h" + level;
    String below = "h" + (level + 1);
    TextColumn text = new TextColumn(markup, anchors, article, claims);
    markup.open("article", "id", anchors.article());
    markup.open("header");
    imprint();
    if (text.headline()) {
      text.writeHeadline(heading);
    } else {
      markup.element(heading, title(article), "dir", "auto");
    }
    markup.close().line();
    new TollStrip(markup, anchors, claims).write(below);
    markup.open("div", "class", "body");
    text.writeBody();
    markup.close().line();
    drawings.run();
    new Parts(markup, anchors, claims).write(below);
    new ClaimsTable(markup, anchors, claims).write(below);
    markup.close().line();
  }

  /** Who printed it, when and where. */
  private void imprint() {
    markup.open("p", "class", "imprint");
    if (article.publisher() != null) {
      markup.element("bdi", article.publisher(), "class", "publisher").text(" ");
    }
    LocalDate published = article.published();
    if (published != null) {
      markup.element("time", DATE.format(published), "datetime", published.toString()).text(" ");
    }
    String url = article.url();
    if (url != null) {
      String address = address(url);
      if (address == null) {
        markup.element("bdi", url, "class", "url");
      } else {
        markup.element("a", url, "class", "url", "href", address, "rel", "noreferrer");
      }
      markup.text(" ");
    }
    markup.element("span", Wording.claims(claims.size()), "class", "number-of-claims");
    markup.close().line();
  }

  /** {@code url} where it leads to a web page, null where it could do anything else. */
  private static @Nullable String address(String url) {
    try {
      String scheme = new URI(url).getScheme();
      boolean web = "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme);
      return web ? url : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
