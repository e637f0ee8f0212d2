package io.github.casualtyfigures.write;

import java.util.regex.Pattern;

/**
 * Text that a spreadsheet shows and never runs. A cell that begins with an equals sign, plus, minus
 * or at sign is a formula to Excel, LibreOffice and Google Sheets, also behind white space, a
 * control character or in full width; articles come from strangers. Such a cell gets an apostrophe
 * before it, which the spreadsheets take for "this is text".
 */
final class SheetCell {

  private static final Pattern FORMULA =
      Pattern.compile("[\\s\\p{Cc}\\p{Cf}']*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);

  private static final Pattern LEADING_CONTROL =
      Pattern.compile("'*[\\t\\r\\n\\u0000].*", Pattern.DOTALL);

  private SheetCell() {}

  /** {@code text} as a cell. */
  static String of(String text) {
    return dangerous(text) ? "'" + text : text;
  }

  /** The text that was written as {@code cell}. */
  static String text(String cell) {
    return cell.startsWith("'") && dangerous(cell.substring(1)) ? cell.substring(1) : cell;
  }

  private static boolean dangerous(String text) {
    return FORMULA.matcher(text).matches() || LEADING_CONTROL.matcher(text).matches();
  }
}
