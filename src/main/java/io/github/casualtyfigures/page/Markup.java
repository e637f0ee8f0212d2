package io.github.casualtyfigures.page;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * HTML in the making. Whatever comes in as text or as the value of an attribute is escaped, and
 * what is opened is closed in turn, so that no words of an article can become markup. For one
 * thread.
 */
final class Markup {

  private static final char REPLACEMENT = '\uFFFD';

  private final StringBuilder html = new StringBuilder(1 << 14);
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn; one whose value is null is left out
   */
  Markup open(String tag, @Nullable String... attributes) {
    begin(tag, attributes);
    open.push(tag);
    return this;
  }

  /** Closes the element that was opened last. */
  Markup close() {
    html.append("</").append(open.pop()).append('>');
    return this;
  }

  /** An element that holds nothing and has no end tag, as {@code meta} and {@code br}. */
  Markup single(String tag, @Nullable String... attributes) {
    begin(tag, attributes);
    return this;
  }

  /** An element with text and nothing else. */
  Markup element(String tag, String text, @Nullable String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  /** Text, escaped. */
  Markup text(String text) {
    escape(text);
    return this;
  }

  /** A line break between elements, for those who read the source. */
  Markup line() {
    html.append('\n');
    return this;
  }

  /** A style sheet of our own, which stands in the page as it is. */
  Markup style(String css) {
    html.append("<style>\n").append(css).append("</style>\n");
    return this;
  }

  /** The whole page. */
  String page() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("still open: " + open);
    }
    return "<!DOCTYPE html>\n" + html;
  }

  private void begin(String tag, @Nullable String... attributes) {
    html.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      String value = attributes[i + 1];
      if (value != null) {
        html.append(' ').append(attributes[i]).append("=\"");
        escape(value);
        html.append('"');
      }
    }
    html.append('>');
  }

  /**
   * A carriage return is written as a reference, since a parser reads the bare one as a line feed.
   * What no HTML can hold, U+0000 and half a surrogate pair, becomes U+FFFD.
   */
  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        case '\r' -> html.append("&#13;");
        case '\0' -> html.append(REPLACEMENT);
        default -> html.append(halfPair(text, i) ? REPLACEMENT : c);
      }
    }
  }

  private static boolean halfPair(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }
}
