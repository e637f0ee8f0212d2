package io.github.casualtyfigures.claim;

import java.io.Serializable;

/**
 * Characters of an article that prove a field.
 *
 * @param text the characters as they stand in the article, never empty
 * @param begin where they begin, in UTF-16 code units from 0
 */
public record Span(String text, int begin) implements Serializable {

  public Span {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("empty span at " + begin);
    }
    if (begin < 0) {
      throw new IllegalArgumentException("span begins at " + begin);
    }
  }

  /** The span of {@code article} from {@code begin} to {@code end}, exclusive. */
  public static Span of(String article, int begin, int end) {
    return new Span(article.substring(begin, end), begin);
  }

  /** Where the span ends, exclusive: always {@code begin + text.length()}. */
  public int end() {
    return begin + text.length();
  }

  /** Whether the two spans share a character. */
  public boolean overlaps(Span other) {
    return begin < other.end() && other.begin < end();
  }

  /** The range of characters without their text. */
  public Range range() {
    return new Range(begin, end());
  }
}
