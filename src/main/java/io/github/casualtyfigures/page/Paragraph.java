package io.github.casualtyfigures.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of an article that is set as one block.
 *
 * @param begin its first character
 * @param end where its words end
 * @param next where the next paragraph begins: behind the line breaks that follow it
 */
record Paragraph(int begin, int end, int next) {

  /** Nobody breaks lines at more than this by hand. */
  private static final int WRAPPED = 120;

  private static final int HEADLINE = 140;

  /**
   * The paragraphs of {@code text}, which together are all of it. They part at blank lines; where a
   * line is too long to have been broken by hand, at every line break around it as well.
   */
  static List<Paragraph> of(String text) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int begin = 0;
    while (begin < text.length()) {
      int end = blockEnd(text, begin);
      int next = afterBreaks(text, end);
      if (longestLine(text, begin, end) > WRAPPED) {
        lines(text, begin, end, next, paragraphs);
      } else {
        paragraphs.add(new Paragraph(begin, end, next));
      }
      begin = next;
    }
    return paragraphs;
  }

  /**
   * Whether this first paragraph of {@code text} reads like a headline: short, with no full stop.
   */
  boolean headline(String text) {
    String words = text.substring(begin, end).strip();
    return !words.isEmpty()
        && words.length() <= HEADLINE
        && words.indexOf('\n') < 0
        && !words.endsWith(".")
        && next < text.length();
  }

  private static void lines(String text, int begin, int end, int next, List<Paragraph> paragraphs) {
    int from = begin;
    for (int i = begin; i < end; i++) {
      if (text.charAt(i) == '\n') {
        paragraphs.add(new Paragraph(from, i, i + 1));
        from = i + 1;
      }
    }
    paragraphs.add(new Paragraph(from, end, next));
  }

  /** Where the block from {@code begin} ends: before its blank line, or with the text. */
  private static int blockEnd(String text, int begin) {
    int lastWord = begin;
    int breaks = 0;
    for (int i = begin; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        breaks++;
      } else if (!Character.isWhitespace(c)) {
        if (breaks > 1) {
          return lastWord;
        }
        breaks = 0;
        lastWord = i + 1;
      }
    }
    return lastWord == begin ? text.length() : lastWord;
  }

  /** Behind the last line break of the white space at {@code end}, or where the text ends. */
  private static int afterBreaks(String text, int end) {
    int after = end;
    int i = end;
    for (; i < text.length() && Character.isWhitespace(text.charAt(i)); i++) {
      if (text.charAt(i) == '\n') {
        after = i + 1;
      }
    }
    return i == text.length() ? i : after;
  }

  private static int longestLine(String text, int begin, int end) {
    int longest = 0;
    int from = begin;
    for (int i = begin; i <= end; i++) {
      if (i == end || text.charAt(i) == '\n') {
        longest = Math.max(longest, i - from);
        from = i + 1;
      }
    }
    return longest;
  }
}
