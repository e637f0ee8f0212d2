package io.github.casualtyfigures.internal.text;

import io.github.casualtyfigures.claim.Article;
import java.util.List;

/**
 * An article in sentences. Belongs to one call and so to one thread.
 *
 * @param article as it was handed in
 * @param sentences in order; page furniture is left out
 */
public record Document(Article article, List<Sentence> sentences) {

  public Document {
    sentences = List.copyOf(sentences);
  }

  /** The article's text. */
  public String text() {
    return article.text();
  }
}
