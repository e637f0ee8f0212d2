package io.github.casualtyfigures.cli;

import io.github.casualtyfigures.CasualtyExtractor;
import io.github.casualtyfigures.claim.Article;
import io.github.casualtyfigures.claim.Claims;
import org.jspecify.annotations.Nullable;

/** An extractor that is loaded when the first article is there. For one thread. */
final class LateExtractor {

  private @Nullable CasualtyExtractor loaded;

  /**
   * The claims of {@code article}. A fault of ours is told with its trace and costs that article
   * alone, which then has null.
   */
  @Nullable Claims extract(Article article, Complaints complaints) {
    CasualtyExtractor extractor = load();
    try {
      return extractor.extract(article);
    } catch (RuntimeException e) {
      complaints.add(article.id() + ": the extractor failed", e);
      return null;
    }
  }

  /** The extractor itself. */
  CasualtyExtractor load() {
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
