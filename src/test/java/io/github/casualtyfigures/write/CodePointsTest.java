package io.github.casualtyfigures.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** Positions in code points and in UTF-16 code units. */
final class CodePointsTest {

  /** Two pairs, half a pair and the same half at the end. */
  private static final String TEXT = "\uD83D\uDE22\uD83D\uDE22 a\uD83Db \uD83D\uDE22 \uD83D";

  @Test
  void bothWaysAreThoseOfTheString() {
    CodePoints points = new CodePoints(TEXT);
    for (int count = 0; count <= TEXT.codePointCount(0, TEXT.length()); count++) {
      int unit = TEXT.offsetByCodePoints(0, count);
      assertEquals(count, points.before(unit), "before " + unit);
      assertEquals(unit, points.unitOf(count), "unit of " + count);
    }
  }

  @Test
  void aPositionBehindTheTextIsRefused() {
    CodePoints points = new CodePoints(TEXT);
    int behind = TEXT.codePointCount(0, TEXT.length()) + 1;
    assertEquals(
        behind + " is not within the 10 characters of the text",
        assertThrows(IllegalArgumentException.class, () -> points.unitOf(behind)).getMessage());
    assertThrows(IllegalArgumentException.class, () -> points.unitOf(-1));
    assertEquals(0, new CodePoints("").unitOf(0));
  }
}
