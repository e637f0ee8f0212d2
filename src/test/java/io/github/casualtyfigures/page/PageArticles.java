package io.github.casualtyfigures.page;

import io.github.casualtyfigures.claim.Article;
import io.github.casualtyfigures.claim.Attribution;
import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Claim;
import io.github.casualtyfigures.claim.Claims;
import io.github.casualtyfigures.claim.Count;
import io.github.casualtyfigures.claim.Figure;
import io.github.casualtyfigures.claim.Links;
import io.github.casualtyfigures.claim.Range;
import io.github.casualtyfigures.claim.Relation;
import io.github.casualtyfigures.claim.Setting;
import io.github.casualtyfigures.claim.Source;
import io.github.casualtyfigures.claim.Span;
import io.github.casualtyfigures.claim.Speaker;
import io.github.casualtyfigures.claim.Status;
import io.github.casualtyfigures.claim.Victim;
import io.github.casualtyfigures.write.ClaimsJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Articles with claims to make pages of. */
final class PageArticles {

  private static final Path ARTICLES = Path.of("test-data", "articles");

  private PageArticles() {}

  /** The article with its gold claims that is kept as {@code name}. */
  static ClaimsPage.Entry kept(String name) {
    Path file = ARTICLES.resolve(name + ".txt");
    Article article = Article.read(file);
    try {
      Claims claims =
          ClaimsJson.read(Files.readString(ARTICLES.resolve(name + ".json")), article.text());
      Claims.Document document = claims.document();
      return new ClaimsPage.Entry(
          new Article(
              document.id(),
              article.text(),
              document.title(),
              document.publisher(),
              document.url(),
              document.published()),
          claims);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** All articles that are kept, with their gold claims. */
  static List<ClaimsPage.Entry> kept() {
    try (Stream<Path> files = Files.list(ARTICLES)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(".json"))
          .map(name -> name.substring(0, name.length() - ".json".length()))
          .sorted()
          .map(PageArticles::kept)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(ARTICLES.toString(), e);
    }
  }

  /**
   * An article whose killed are counted in {@code figures}, words of it in its order. Where they
   * begin with a number of digits it is that many, else one.
   */
  static ClaimsPage.Entry made(
      Article article, @Nullable Speaker speaker, List<Victim> uncounted, String... figures) {
    List<Claim> claims = new ArrayList<>();
    int from = 0;
    for (String words : figures) {
      int begin = article.text().indexOf(words, from);
      if (begin < 0) {
        throw new IllegalArgumentException("no " + words + " behind " + from);
      }
      Span span = Span.of(article.text(), begin, begin + words.length());
      claims.add(claim(claims.size() + 1, span, speaker, article.text().length()));
      from = begin;
    }
    return new ClaimsPage.Entry(article, new Claims(article.document(), claims, uncounted));
  }

  private static Claim claim(int id, Span span, @Nullable Speaker speaker, int length) {
    String first = span.text().split("\\s", 2)[0];
    long number = first.matches("[0-9]{1,9}") ? Long.parseLong(first) : 1;
    Count count = Count.of(new Span(first, span.begin()), Relation.EXACTLY, number);
    Source source = speaker == null ? null : new Source(span, speaker, null, null, false);
    return new Claim(
        id,
        span,
        new Range(0, length),
        new Figure(count, Category.KILLED, span, null, null),
        new Attribution(source, List.of(), Status.STATED, null),
        Setting.UNSAID,
        Links.NONE);
  }
}
