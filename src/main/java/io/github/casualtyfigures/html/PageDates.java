package io.github.casualtyfigures.html;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Dates as pages write them: "2025-04-02T18:00:00+02:00", "20250402", "Wed, 02 Apr 2025", "2 April
 * 2025", "April 2, 2025". Dates of which day and month can't be told apart ("02/04/2025") are none.
 */
final class PageDates {

  private static final String MONTHS =
      Arrays.stream(Month.values())
          .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).substring(0, 3))
          .collect(Collectors.joining("|", "(", ")[a-z]*\\.?"));

  private static final Pattern ISO =
      Pattern.compile("(?<!\\d)(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?!\\d)");

  private static final Pattern COMPACT = Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})(?!\\d)");

  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?i)(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?"
              + MONTHS
              + ",?[\\s-]+(\\d{4})(?!\\d)");

  private static final Pattern MONTH_FIRST =
      Pattern.compile("(?i)\\b" + MONTHS + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)");

  private static final Pattern WEEKDAY =
      Pattern.compile(
          Arrays.stream(DayOfWeek.values())
              .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
              .map(day -> day + "|" + day.substring(0, 3))
              .collect(Collectors.joining("|", "(?i)\\b(?:", ")\\b")));

  private static final int EARLIEST = 1900;
  private static final int LATEST = 2100;

  private PageDates() {}

  /** {@code words} without dates and days of the week. */
  static String without(String words) {
    String rest = words;
    for (Pattern date : List.of(ISO, COMPACT, DAY_FIRST, MONTH_FIRST, WEEKDAY)) {
      rest = date.matcher(rest).replaceAll(" ");
    }
    return rest;
  }

  /** The first date in {@code words}, or null. */
  static @Nullable LocalDate find(String words) {
    Matcher iso = ISO.matcher(words);
    if (iso.find()) {
      return date(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
    }
    Matcher compact = COMPACT.matcher(words);
    if (compact.find()) {
      return date(compact.group(1), Integer.parseInt(compact.group(2)), compact.group(3));
    }
    Matcher dayFirst = DAY_FIRST.matcher(words);
    if (dayFirst.find()) {
      return date(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
    }
    Matcher monthFirst = MONTH_FIRST.matcher(words);
    if (monthFirst.find()) {
      return date(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2));
    }
    return null;
  }

  private static int month(String letters) {
    for (Month month : Month.values()) {
      String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      if (name.substring(0, 3).equalsIgnoreCase(letters)) {
        return month.getValue();
      }
    }
    throw new AssertionError(letters + " is no month");
  }

  private static @Nullable LocalDate date(String year, int month, String day) {
    try {
      LocalDate date = LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
      return date.getYear() < EARLIEST || date.getYear() > LATEST ? null : date;
    } catch (DateTimeException e) {
      return null;
    }
  }
}
