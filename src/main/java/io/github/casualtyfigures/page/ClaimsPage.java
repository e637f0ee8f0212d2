package io.github.casualtyfigures.page;

import io.github.casualtyfigures.claim.Article;
import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Claims;
import io.github.casualtyfigures.ledger.Toll;
import io.github.casualtyfigures.write.AmountWords;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A page in HTML to read claims in their article: the toll on top, the text with its figures marked
 * and who says so in the margin, sources that disagree on one scale, parts drawn within their
 * wholes, and a table of all claims with the words that prove each field. The page is one file: it
 * loads nothing, runs no script, and whatever comes from an article is escaped. The same claims
 * give the same characters on every run.
 *
 * <p>The characters of the article are all kept, but for what HTML can't hold: U+0000 and halves of
 * surrogate pairs, which become U+FFFD. May be shared by threads.
 */
public final class ClaimsPage {

  private static final String STYLE = "claims-page.css";

  /**
   * An article and what was read from it.
   *
   * @param article the article
   * @param claims its claims
   */
  public record Entry(Article article, Claims claims) {

    /**
     * Checks that the two belong together.
     *
     * @throws IllegalArgumentException if {@code claims} are of another text
     */
    public Entry {
      if (!article.document().sha256().equals(claims.document().sha256())) {
        throw new IllegalArgumentException(
            "claims of " + claims.document().id() + " are of another text than " + article.id());
      }
    }
  }

  private ClaimsPage() {}

  /**
   * The page of one article.
   *
   * @throws IllegalArgumentException if {@code claims} are of another text
   */
  public static String toHtml(Article article, Claims claims) {
    return toHtml(List.of(new Entry(article, claims)));
  }

  /** The page of articles, in their order; where there are several, a list of them leads. */
  public static String toHtml(List<Entry> entries) {
    Markup markup = new Markup();
    boolean one = entries.size() == 1;
    String title = one ? ArticlePart.title(entries.get(0).article()) : "Casualty claims";
    markup.open("html", "lang", "en").open("head");
    markup.single("meta", "charset", "utf-8");
    markup.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    markup.single("meta", "name", "color-scheme", "content", "light dark");
    markup.single("meta", "name", "referrer", "content", "no-referrer");
    markup.element("title", Wording.oneLine(title)).style(style()).close().line();
    markup.open("body").element("a", "To the text", "class", "skip", "href", "#main").line();
    markup.open("main", "id", "main");
    if (one) {
      single(markup, entries.get(0));
    } else {
      several(markup, entries);
    }
    markup.close().line();
    markup.open("footer");
    markup.text("Read by Casualty Figures. A claim is one mention of a figure in the text, ");
    markup.text("with the body that vouches for it; nothing is merged, and shares stay shares.");
    markup.close().close().close().line();
    return markup.page();
  }

  private static void single(Markup markup, Entry entry) {
    Anchors anchors = Anchors.ofArticle(1);
    Intervals intervals = new Intervals(markup, Map.of(entry.claims().document(), anchors));
    new ArticlePart(markup, anchors, entry)
        .write(1, () -> intervals.write(Intervals.disputed(List.of(entry.claims())), "h2", "h3"));
  }

  private static void several(Markup markup, List<Entry> entries) {
    Map<Claims.Document, Anchors> articles = new LinkedHashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      articles.putIfAbsent(entries.get(i).claims().document(), Anchors.ofArticle(i + 1));
    }
    markup.open("header", "class", "overview");
    markup.element("h1", "Casualty claims of " + entries.size() + " articles").line();
    markup.open("nav", "aria-label", "Articles").open("ol", "class", "contents");
    for (int i = 0; i < entries.size(); i++) {
      listed(markup, entries.get(i), Anchors.ofArticle(i + 1));
    }
    markup.close().close().close().line();
    List<Claims> all = entries.stream().map(Entry::claims).distinct().toList();
    new Intervals(markup, articles).write(Intervals.disputed(all), "h2", "h3");
    for (int i = 0; i < entries.size(); i++) {
      new ArticlePart(markup, Anchors.ofArticle(i + 1), entries.get(i)).write(2, () -> {});
    }
  }

  private static void listed(Markup markup, Entry entry, Anchors anchors) {
    markup.open("li").open("a", "href", "#" + anchors.article());
    markup.element("bdi", ArticlePart.title(entry.article())).close().text(" ");
    if (entry.article().published() != null) {
      String date = entry.article().published().toString();
      markup.element("time", date, "datetime", date).text(" ");
    }
    markup.element("span", Wording.claims(entry.claims().size()), "class", "aside");
    for (Map.Entry<Category, Toll.Entry> toll : Toll.of(entry.claims()).entries().entrySet()) {
      String amount = AmountWords.of(toll.getValue().amount());
      if (!amount.isEmpty()) {
        markup.text(" ").open("span", "class", "tag " + Wording.style(toll.getKey()));
        markup.text(amount + " ").element("span", Wording.of(toll.getKey()), "class", "category");
        markup.close();
      }
    }
    markup.close().line();
  }

  private static String style() {
    try (InputStream css =
        Objects.requireNonNull(ClaimsPage.class.getResourceAsStream(STYLE), STYLE)) {
      return new String(css.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(STYLE, e);
    }
  }
}
