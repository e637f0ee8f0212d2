package io.github.casualtyfigures.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What pages without marks set above the first sentence: headline, byline and date on lines of
 * their own. For one page.
 */
final class LeadingLines {

  private static final Pattern BYLINE =
      Pattern.compile(
          "(?i:by)\\s+\\p{Lu}[\\p{L}.'’-]*(?:,?\\s+(?:and\\s+)?\\p{Lu}[\\p{L}.'’-]*){1,5}");

  private static final int LINES = 5;
  private static final int LONGEST = 60;

  private final Furniture furniture;
  private final List<String> kept = new ArrayList<>();
  private @Nullable String byline;
  private @Nullable LocalDate date;

  /**
   * Takes the lines out of {@code text}.
   *
   * @param title the headline, which is taken out too, or null
   */
  LeadingLines(String text, @Nullable String title, Furniture furniture) {
    this.furniture = furniture;
    List<String> paragraphs = Arrays.asList(text.split("\n\n", -1));
    for (int i = 0; i < paragraphs.size(); i++) {
      String paragraph = paragraphs.get(i);
      if (i >= LINES || !(paragraph.equals(title) || byline(paragraph) || date(paragraph))) {
        kept.add(paragraph);
      }
    }
  }

  /** The text without them. */
  String text() {
    return String.join("\n\n", kept);
  }

  /** Who wrote it, without "By", or null. */
  @Nullable String byline() {
    return byline;
  }

  /** The day of publication, or null. */
  @Nullable LocalDate date() {
    return date;
  }

  private boolean byline(String line) {
    if (!BYLINE.matcher(line).matches()) {
      return false;
    }
    byline = byline == null ? PageFacts.withoutBy(line) : byline;
    return true;
  }

  private boolean date(String line) {
    LocalDate found = line.length() > LONGEST ? null : PageDates.find(line);
    if (found == null || !furniture.tells("beside", PageDates.without(line))) {
      return false;
    }
    date = date == null ? found : date;
    return true;
  }
}
