package io.github.casualtyfigures.page;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Lines and dots across a strip whose width the page decides: places are hundredths of it. What is
 * drawn stands in words beside it, so the drawing is hidden from those who listen.
 */
final class Drawing {

  private static final String MIDDLE = "50%";

  private final Markup markup;

  Drawing(Markup markup) {
    this.markup = markup;
  }

  /** Begins a strip. */
  void open(String style) {
    markup.open(
        "svg",
        "class",
        "strip " + style,
        "width",
        "100%",
        "height",
        "22",
        "aria-hidden",
        "true",
        "focusable",
        "false");
  }

  void close() {
    markup.close();
  }

  /** A line from place to place. */
  void line(String style, double from, double to) {
    element("line", "class", style, "x1", at(from), "x2", at(to), "y1", MIDDLE, "y2", MIDDLE);
  }

  /** A bar from place to place. */
  void bar(String style, double from, double to) {
    element(
        "rect",
        "class",
        style,
        "x",
        at(from),
        "y",
        "3",
        "width",
        at(Math.max(0, to - from)),
        "height",
        "16");
  }

  /** A dot: full for a number that is stated, a ring for one that is not meant exactly. */
  void dot(double place, boolean full) {
    element("circle", "class", full ? "dot" : "dot ring", "cx", at(place), "cy", MIDDLE, "r", "5");
  }

  /** A stroke across: a bound. */
  void stroke(double place) {
    element("line", "class", "stroke", "x1", at(place), "x2", at(place), "y1", "4", "y2", "18");
  }

  /** The head of an arrow that points to the right at {@code place}. */
  void toRight(double place) {
    arrow(place, "M-8,6 L-1,11 L-8,16");
  }

  /** The head of an arrow that points to the left at {@code place}. */
  void toLeft(double place) {
    arrow(place, "M8,6 L1,11 L8,16");
  }

  private void arrow(double place, String path) {
    markup.open("svg", "x", at(place), "overflow", "visible");
    element("path", "class", "arrow", "d", path);
    markup.close();
  }

  private void element(String tag, @Nullable String... attributes) {
    markup.open(tag, attributes).close();
  }

  static String at(double place) {
    return String.format(Locale.ROOT, "%.2f%%", place);
  }
}
