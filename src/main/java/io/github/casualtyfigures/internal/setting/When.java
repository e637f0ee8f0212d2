package io.github.casualtyfigures.internal.setting;

import org.jspecify.annotations.Nullable;

/** What a temporal expression says, before a date of publication gives it a value. */
public sealed interface When {

  /**
   * A date of the calendar by the parts that are said: "Friday night", "29 February", "March last
   * year", "last summer", "2008".
   *
   * @param year the year, or null
   * @param yearShift years from the year of publication ("March last year" is -1), or null
   * @param month 1 to 12, or null
   * @param day the day of the month, or null
   * @param weekday 1 for Monday to 7, or null
   * @param season SP, SU, FA or WI, or null
   * @param part the TIMEX3 sign of a part of the day, or null
   * @param shift -1 for "last Friday", 0 for "this Friday", 1 for "next Friday", else null
   */
  record Calendar(
      @Nullable Integer year,
      @Nullable Integer yearShift,
      @Nullable Integer month,
      @Nullable Integer day,
      @Nullable Integer weekday,
      @Nullable String season,
      @Nullable String part,
      @Nullable Integer shift)
      implements When {

    static Calendar ofYear(int year) {
      return new Calendar(year, null, null, null, null, null, null, null);
    }

    static Calendar ofMonth(int month) {
      return new Calendar(null, null, month, null, null, null, null, null);
    }

    static Calendar ofDay(@Nullable Integer year, int month, int day) {
      return new Calendar(year, null, month, day, null, null, null, null);
    }

    static Calendar ofWeekday(int weekday) {
      return new Calendar(null, null, null, null, weekday, null, null, null);
    }

    static Calendar ofSeason(String season) {
      return new Calendar(null, null, null, null, null, season, null, null);
    }

    Calendar withYear(@Nullable Integer newYear, @Nullable Integer newYearShift) {
      return new Calendar(newYear, newYearShift, month, day, weekday, season, part, shift);
    }

    Calendar withPart(@Nullable String newPart) {
      return new Calendar(year, yearShift, month, day, weekday, season, newPart, shift);
    }

    Calendar withShift(int newShift) {
      return new Calendar(year, yearShift, month, day, weekday, season, part, newShift);
    }

    /** Whether no year is said. */
    boolean yearless() {
      return year == null && yearShift == null;
    }
  }

  /** So many units from the day of publication: "yesterday", "last week", "two years ago". */
  record FromNow(Unit unit, int amount, @Nullable String part) implements When {}

  /** So many days from a day the text named before: "the same day", "two days later". */
  record FromThen(int days) implements When {}

  /** A stretch of time: "in two days", "the past 24 hours"; the number is null for "a few". */
  record Length(Unit unit, @Nullable Integer number) implements When {}

  /** From one to another: "January and February", "between 29 February and 1 March". */
  record Interval(When from, When to) implements When {}

  /** A value that needs no date: the decade {@code 199X}. */
  record Fixed(String value) implements When {}

  /** A time that can't be told from the calendar: "since the war began". */
  record Untold() implements When {}
}
