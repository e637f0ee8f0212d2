package io.github.casualtyfigures.cli;

import java.lang.Character.UnicodeScript;
import org.apache.commons.lang3.StringUtils;

/** How many columns of a terminal characters take: most take one, accents none, ideographs two. */
final class Columns {

  private Columns() {}

  /** The columns of {@code text}, which is {@link #printable}. */
  static int of(CharSequence text) {
    return text.codePoints().map(Columns::width).sum();
  }

  /** How many characters of {@code text} fit in {@code columns}, at least one. */
  static int fitting(String text, int columns) {
    int used = 0;
    int end = 0;
    while (end < text.length()) {
      int character = text.codePointAt(end);
      used += width(character);
      if (used > columns && end > 0) {
        return end;
      }
      end += Character.charCount(character);
    }
    return end;
  }

  /** {@code text} in one line: runs of white space are a space, control characters are left out. */
  static String printable(String text) {
    StringBuilder line = new StringBuilder();
    text.codePoints()
        .map(character -> Character.isWhitespace(character) ? ' ' : character)
        .filter(character -> !Character.isISOControl(character))
        .filter(character -> Character.getType(character) != Character.SURROGATE)
        .forEach(line::appendCodePoint);
    return StringUtils.normalizeSpace(line.toString());
  }

  private static int width(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> wide(character) ? 2 : 1;
    };
  }

  private static boolean wide(int character) {
    if (character < 0x1100) {
      return false;
    }
    return switch (UnicodeScript.of(character)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL -> character < 0xFF61 || character > 0xFFDC;
      default -> pictureOrFullWidth(character);
    };
  }

  private static boolean pictureOrFullWidth(int character) {
    return within(character, 0x1F300, 0x1FAFF)
        || within(character, 0xFF01, 0xFF60)
        || within(character, 0x3000, 0x303E);
  }

  private static boolean within(int character, int first, int last) {
    return first <= character && character <= last;
  }
}
