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
import io.github.casualtyfigures.write.GoldArticle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Articles with claims to make pages of. */
final class PageArticles {

  private PageArticles() {}

  /** The article with its gold claims that is kept as {@code name}. */
  static ClaimsPage.Entry kept(String name) {
    return entry(GoldArticle.named(name + "."));
  }

  /** All articles that are kept, with their gold claims. */
  static List<ClaimsPage.Entry> kept() {
    return GoldArticle.all().stream().map(PageArticles::entry).toList();
  }

  private static ClaimsPage.Entry entry(GoldArticle gold) {
    return new ClaimsPage.Entry(gold.article(), gold.claims());
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
