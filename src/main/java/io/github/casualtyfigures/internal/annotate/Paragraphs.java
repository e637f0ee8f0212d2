package io.github.casualtyfigures.internal.annotate;

import io.github.casualtyfigures.claim.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a text into paragraphs: at blank lines, and at the ends of lines unless the text is wrapped.
 * Headlines, bullets, table rows and captions so stand alone although no full stop ends them. May
 * be shared by threads.
 */
final class Paragraphs {

  /** A line this long may have been broken by a mail program rather than by the writer. */
  private static final int WRAPPED_FROM = 45;

  /** No mail program wraps later than this. */
  private static final int WRAPPED_TO = 100;

  /** What begins an item of a list; a single ">" quotes a line of a letter. */
  private static final String MARKS =
      "\u2022*-\u2013\u2014\u00b7\u00bb\u25a0\u25aa\u25b6\u25ba\u25c6\u25cf\u2192";

  private static final Set<String> MONTHS =
      Set.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  private static final int SHORTEST_MONTH = 3;
  private static final int LONGEST_DATE = 20;

  private Paragraphs() {}

  /** The paragraphs of {@code text} that hold more than white space, in order. */
  static List<Range> of(String text) {
    List<Range> lines = lines(text);
    boolean wrapped = wrapped(text, lines);
    List<Range> paragraphs = new ArrayList<>();
    int begin = -1;
    int end = -1;
    for (Range line : lines) {
      boolean blank = text.substring(line.begin(), line.end()).isBlank();
      if (begin >= 0 && (blank || !continues(text, begin, end, line, wrapped))) {
        paragraphs.add(new Range(begin, end));
        begin = -1;
      }
      if (!blank) {
        begin = begin < 0 ? line.begin() : begin;
        end = line.end();
      }
    }
    if (begin >= 0) {
      paragraphs.add(new Range(begin, end));
    }
    return paragraphs;
  }

  private static List<Range> lines(String text) {
    List<Range> lines = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isBreak(text.charAt(i))) {
        lines.add(new Range(begin, i));
        begin = i + 1;
      }
    }
    return lines;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f' || c == '\u0085';
  }

  /** Whether most line ends that stand inside paragraphs come from wrapping. */
  private static boolean wrapped(String text, List<Range> lines) {
    int inside = 0;
    int full = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Range line = lines.get(i);
      int length = line.end() - line.begin();
      if (length > WRAPPED_TO) {
        return false;
      }
      Range next = lines.get(i + 1);
      if (length > 0 && !text.substring(next.begin(), next.end()).isBlank()) {
        inside++;
        full += length >= WRAPPED_FROM ? 1 : 0;
      }
    }
    return inside >= 3 && full * 10 >= inside * 6;
  }

  private static boolean continues(String text, int begin, int end, Range next, boolean wrapped) {
    String line = text.substring(next.begin(), next.end()).stripLeading();
    if (line.isEmpty()) {
      return false;
    }
    char first = line.charAt(0);
    if (Character.isLowerCase(first)) {
      return "\u2022*-".indexOf(text.substring(begin, end).stripLeading().charAt(0)) < 0 || wrapped;
    }
    int lastBreak = end;
    while (lastBreak > begin && !isBreak(text.charAt(lastBreak - 1))) {
      lastBreak--;
    }
    boolean item =
        MARKS.indexOf(first) >= 0 || line.startsWith(">>") || numbered(line) || dated(line);
    return wrapped && end - lastBreak >= WRAPPED_FROM && !item;
  }

  /** "3. Four things to know": a line of a list. */
  private static boolean numbered(String line) {
    int i = 0;
    while (i < line.length() && Character.isDigit(line.charAt(i))) {
      i++;
    }
    return i > 0
        && i + 1 < line.length()
        && (line.charAt(i) == '.' || line.charAt(i) == ')')
        && line.charAt(i + 1) == ' ';
  }

  /** "Feb 16 - Bomb kills 92", "March 2016: Nine die": a line of a time line. */
  private static boolean dated(String line) {
    int i = 0;
    while (i < line.length() && Character.isLetter(line.charAt(i))) {
      i++;
    }
    if (i < SHORTEST_MONTH || !MONTHS.contains(line.substring(0, SHORTEST_MONTH))) {
      return false;
    }
    int digits = 0;
    for (; i < Math.min(LONGEST_DATE, line.length()); i++) {
      char c = line.charAt(i);
      digits += Character.isDigit(c) ? 1 : 0;
      boolean dash = "-\u2013\u2014".indexOf(c) >= 0 && line.charAt(i - 1) == ' ';
      if (c == ':' || (digits > 0 && dash)) {
        return digits > 0;
      }
      if (Character.isLetter(c)) {
        return false;
      }
    }
    return false;
  }
}
