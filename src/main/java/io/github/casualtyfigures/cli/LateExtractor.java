package io.github.casualtyfigures.cli;

import io.github.casualtyfigures.CasualtyExtractor;
import io.github.casualtyfigures.claim.Article;
import io.github.casualtyfigures.claim.Claims;
import io.github.casualtyfigures.claim.Explanation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An extractor that is loaded when the first article is there. Threads may share it. */
final class LateExtractor {

  private @Nullable CasualtyExtractor loaded;

  /**
   * The claims of {@code article}.
   *
   * @throws Fault if the extractor fails over it
   */
  Claims extract(Article article) {
    CasualtyExtractor extractor = load();
    try {
      return extractor.extract(article);
    } catch (RuntimeException e) {
      throw new Fault(article.id() + ": the extractor failed", e);
    }
  }

  /**
   * The claims of {@code article} with what made them.
   *
   * @throws Fault if the extractor fails over it
   */
  List<Explanation> explain(Article article) {
    CasualtyExtractor extractor = load();
    try {
      return extractor.explain(article);
    } catch (RuntimeException e) {
      throw new Fault(article.id() + ": the extractor failed", e);
    }
  }

  /**
   * The extractor itself.
   *
   * @throws Failure if it can't be loaded
   */
  synchronized CasualtyExtractor load() {
    CasualtyExtractor extractor = loaded;
    if (extractor == null) {
      try {
        extractor = CasualtyExtractor.load();
      } catch (IllegalStateException e) {
        throw new Failure(Main.SOME_FAILED, e);
      }
      loaded = extractor;
    }
    return extractor;
  }
}
