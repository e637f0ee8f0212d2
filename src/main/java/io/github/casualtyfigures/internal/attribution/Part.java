package io.github.casualtyfigures.internal.attribution;

/**
 * A stretch of the tokens of one sentence.
 *
 * @param first the first token
 * @param last the last token, inclusive
 */
record Part(int first, int last) {

  Part {
    if (first < 0 || last < first) {
      throw new IllegalArgumentException("tokens " + first + " to " + last);
    }
  }

  boolean holds(int token) {
    return first <= token && token <= last;
  }

  boolean overlaps(Part other) {
    return first <= other.last && other.first <= last;
  }

  /** From the first token of either to the last of either. */
  Part with(Part other) {
    return new Part(Math.min(first, other.first), Math.max(last, other.last));
  }
}
