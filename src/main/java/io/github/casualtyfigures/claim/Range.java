package io.github.casualtyfigures.claim;

import java.io.Serializable;

/**
 * A stretch of an article by its offsets alone, in UTF-16 code units, {@code end} exclusive.
 *
 * @param begin the first character, from 0
 * @param end one past the last character, never before {@code begin}
 */
public record Range(int begin, int end) implements Serializable {

  public Range {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("range " + begin + " to " + end);
    }
  }

  /** Whether the character at {@code offset} lies inside. */
  public boolean contains(int offset) {
    return begin <= offset && offset < end;
  }

  /** Whether {@code other} lies inside as a whole. */
  public boolean contains(Range other) {
    return begin <= other.begin && other.end <= end;
  }
}
