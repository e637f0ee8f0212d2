package io.github.casualtyfigures.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ParagraphTest {

  private static List<String> parts(String text) {
    List<Paragraph> paragraphs = Paragraph.of(text);
    int at = 0;
    for (Paragraph paragraph : paragraphs) {
      assertEquals(at, paragraph.begin());
      at = paragraph.next();
    }
    assertEquals(text.length(), at);
    return paragraphs.stream()
        .map(paragraph -> text.substring(paragraph.begin(), paragraph.end()))
        .toList();
  }

  @Test
  void blankLinesPart() {
    assertEquals(List.of("One\nline.", "Two."), parts("One\nline.\n \t\r\nTwo.\n"));
  }

  @Test
  void lineBreaksPartWhereALineIsTooLongToBeBrokenByHand() {
    String longLine = "Long ".repeat(30).strip();
    assertEquals(List.of("Head", longLine, "Tail"), parts("Head\n" + longLine + "\nTail"));
  }

  @Test
  void whatIsAllSpaceIsOneParagraph() {
    assertEquals(List.of(), parts(""));
    assertEquals(List.of(" \n\n "), parts(" \n\n "));
    assertEquals(List.of("", "Words."), parts("\n\nWords."));
  }

  @Test
  void aHeadlineIsShortAndEndsWithoutAFullStop() {
    String text = "Twelve die in flood\n\nThe river rose.";
    assertTrue(Paragraph.of(text).get(0).headline(text));
    String sentence = "Twelve died.\n\nThe river rose.";
    assertFalse(Paragraph.of(sentence).get(0).headline(sentence));
    String alone = "Twelve die in flood";
    assertFalse(Paragraph.of(alone).get(0).headline(alone));
  }
}
