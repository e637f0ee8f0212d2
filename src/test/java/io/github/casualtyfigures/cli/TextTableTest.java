package io.github.casualtyfigures.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TextTableTest {

  @Test
  void cellsGoOnOverFurtherLines() {
    assertEquals(
        "n   people\n----------\n5   North\n    Korean\n    troops\n12\n",
        TextTable.of(
            List.of(List.of("n", "people"), List.of("5", "North Korean troops"), List.of("12", "")),
            10));
  }

  @Test
  void wideCharactersTakeTwoColumnsAndAccentsNone() {
    assertEquals(4, Columns.of("東京"));
    assertEquals(6, Columns.of("cafe\u0301s!"));
    assertEquals(2, Columns.of("😢"));
    assertEquals(3, Columns.of("سور"));
  }

  @Test
  void whatWouldSpoilTheLinesIsLeftOut() {
    assertEquals("two lines [31mred", Columns.printable("two\nlines \u001B[31mred\uD83D"));
  }

  @Test
  void emptyColumnsAreLeftOut() {
    assertEquals(
        "a  c\n----\n1  3\n",
        TextTable.of(List.of(List.of("a", "b", "c"), List.of("1", "", "3")), 20));
  }

  @Test
  void aLongWordIsCut() {
    assertEquals(List.of("abcd", "ef g"), TextTable.wrapped("abcdef g", 4));
    assertEquals(List.of("東", "京"), TextTable.wrapped("東京", 3));
  }
}
