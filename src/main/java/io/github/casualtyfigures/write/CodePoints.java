package io.github.casualtyfigures.write;

import java.util.stream.IntStream;

/**
 * Positions in one text counted in code points, as annotation tools count them, against those in
 * UTF-16 code units, as claims do. "😢 Five died": the five begins at 3 in a claim, at 2 there. May
 * be shared by threads.
 */
final class CodePoints {

  private final int length;

  /** Where the first half of each character beyond the basic plane stands, in UTF-16 units. */
  private final int[] pairs;

  CodePoints(String text) {
    this.length = text.length();
    this.pairs =
        IntStream.range(0, text.length() - 1)
            .filter(i -> Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1)))
            .toArray();
  }

  /** How many code points stand before {@code unit}. */
  int before(int unit) {
    return unit - pairsBefore(unit);
  }

  /**
   * The UTF-16 unit at which code point number {@code codePoint} begins.
   *
   * @throws IllegalArgumentException if the text ends before it
   */
  int unitOf(int codePoint) {
    int unit = codePoint;
    while (unit <= length && before(unit) < codePoint) {
      unit += codePoint - before(unit);
    }
    if (codePoint < 0 || unit > length) {
      throw new IllegalArgumentException(
          codePoint + " is not within the " + before(length) + " characters of the text");
    }
    return unit;
  }

  private int pairsBefore(int unit) {
    int low = 0;
    int high = pairs.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pairs[middle] < unit) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
