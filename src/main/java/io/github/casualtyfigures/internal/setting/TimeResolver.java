package io.github.casualtyfigures.internal.setting;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * Gives times their TIMEX3 values. A bare month or weekday is the latest not after the anchor, or
 * in a clause about the future the first not before it.
 */
final class TimeResolver {

  private final @Nullable LocalDate published;
  private final @Nullable LocalDate then;
  private final boolean future;

  /**
   * @param published the date of publication, or null
   * @param then the day the text named last, or null
   * @param future whether the clause is about what is to come
   */
  TimeResolver(@Nullable LocalDate published, @Nullable LocalDate then, boolean future) {
    this.published = published;
    this.then = then;
    this.future = future;
  }

  /** The value, or null where it can't be told. */
  @Nullable String value(When when) {
    if (when instanceof When.Calendar calendar) {
      return calendar(calendar);
    }
    if (when instanceof When.FromNow shift) {
      return fromNow(shift);
    }
    if (when instanceof When.FromThen shift) {
      return then == null ? null : then.plusDays(shift.days()).toString();
    }
    if (when instanceof When.Length length) {
      return length.unit().length(length.number());
    }
    if (when instanceof When.Interval interval) {
      return interval(interval);
    }
    return when instanceof When.Fixed fixed ? fixed.value() : null;
  }

  private @Nullable String fromNow(When.FromNow shift) {
    if (published == null) {
      return null;
    }
    if (shift.unit() == Unit.WEEKEND && shift.amount() == 0 && !future) {
      LocalDate saturday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
      return Unit.WEEKEND.holding(saturday, 0);
    }
    String value = shift.unit().holding(published, shift.amount());
    return value == null || shift.part() == null ? value : value + shift.part();
  }

  /** "January and February of this year": the year said last holds for both. */
  private @Nullable String interval(When.Interval interval) {
    When first = interval.from();
    if (first instanceof When.Calendar from
        && interval.to() instanceof When.Calendar to
        && from.yearless()
        && !to.yearless()) {
      first = from.withYear(to.year(), to.yearShift());
    }
    String begin = value(first);
    String end = value(interval.to());
    if (begin == null || end == null) {
      return null;
    }
    LocalDate start = TimeReader.dayOf(begin, null);
    if (start != null && end.compareTo(begin) < 0) {
      end = new TimeResolver(start, then, true).value(interval.to());
    }
    return begin + "/" + end;
  }

  private @Nullable String calendar(When.Calendar date) {
    Integer year = year(date);
    if (date.season() != null) {
      return season(date, year);
    }
    LocalDate day = null;
    if (date.month() != null && date.day() != null) {
      day = monthDay(date, year);
    } else if (date.weekday() != null) {
      day = weekday(date);
    } else if (date.month() != null) {
      return month(date, year);
    } else {
      return year == null ? null : String.valueOf(year);
    }
    return day == null ? null : day + (date.part() == null ? "" : date.part());
  }

  private @Nullable Integer year(When.Calendar date) {
    if (date.year() != null) {
      return date.year();
    }
    Integer shift = date.yearShift();
    return shift == null || published == null ? null : Integer.valueOf(published.getYear() + shift);
  }

  private @Nullable LocalDate monthDay(When.Calendar date, @Nullable Integer year) {
    Integer month = date.month();
    Integer day = date.day();
    if (month == null || day == null) {
      return null;
    }
    if (year != null) {
      return valid(year, month, day);
    }
    if (published == null) {
      return null;
    }
    int step = future ? 1 : -1;
    for (int y = published.getYear(); Math.abs(y - published.getYear()) < 9; y += step) {
      LocalDate candidate = valid(y, month, day);
      if (candidate != null
          && (future ? !candidate.isBefore(published) : !candidate.isAfter(published))) {
        return candidate;
      }
    }
    return null;
  }

  private static @Nullable LocalDate valid(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null; // 29 February of a common year: no date, and so no value
    }
  }

  private @Nullable LocalDate weekday(When.Calendar date) {
    Integer weekday = date.weekday();
    if (published == null || weekday == null) {
      return null;
    }
    DayOfWeek day = DayOfWeek.of(weekday);
    Integer shift = date.shift();
    if (shift != null && shift < 0) {
      return published.with(TemporalAdjusters.previous(day));
    }
    if (shift != null && shift > 0) {
      return published.with(TemporalAdjusters.next(day));
    }
    return published.with(
        future ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
  }

  private @Nullable String month(When.Calendar date, @Nullable Integer year) {
    Integer month = date.month();
    if (month == null) {
      return null;
    }
    if (year != null) {
      return Unit.MONTH.holding(LocalDate.of(year, month, 1), 0);
    }
    if (published == null) {
      return null;
    }
    int now = published.getMonthValue();
    Integer shift = date.shift();
    int near = published.getYear();
    if (shift != null && shift != 0) {
      near += shift < 0 ? (month >= now ? -1 : 0) : (month <= now ? 1 : 0);
    } else if (shift == null) {
      near += future ? (month < now ? 1 : 0) : (month > now ? -1 : 0);
    }
    return Unit.MONTH.holding(LocalDate.of(near, month, 1), 0);
  }

  /** A winter bears the year in which it begins. */
  private @Nullable String season(When.Calendar date, @Nullable Integer year) {
    if (year != null) {
      return year + "-" + date.season();
    }
    if (published == null || date.season() == null) {
      return null;
    }
    int begins =
        switch (date.season()) {
          case "SP" -> 3;
          case "SU" -> 6;
          case "FA" -> 9;
          default -> 12;
        };
    LocalDate start = LocalDate.of(published.getYear(), begins, 1);
    Integer shift = date.shift();
    if (future || (shift != null && shift > 0)) {
      start = start.isBefore(published) ? start.plusYears(1) : start;
    } else {
      LocalDate over = shift != null && shift < 0 ? published.minusMonths(3) : published;
      start = start.isAfter(over) ? start.minusYears(1) : start;
    }
    return start.getYear() + "-" + date.season();
  }
}
