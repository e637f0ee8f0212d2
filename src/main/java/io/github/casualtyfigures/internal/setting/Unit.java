package io.github.casualtyfigures.internal.setting;

import io.github.casualtyfigures.lexicon.LexiconException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A unit of time with its TIMEX3 forms. */
public enum Unit {
  MINUTE("MIN", "PT", "M", 1),
  HOUR("H", "PT", "H", 1),
  DAY("D", "P", "D", 1),
  WEEKEND("WE", "P", "D", 2),
  WEEK("W", "P", "W", 1),
  FORTNIGHT("F", "P", "W", 2),
  MONTH("M", "P", "M", 1),
  QUARTER("Q", "P", "M", 3),
  YEAR("Y", "P", "Y", 1),
  DECADE("DE", "P", "Y", 10),
  CENTURY("CE", "P", "Y", 100);

  private final String sign;
  private final String prefix;
  private final String suffix;
  private final int times;

  Unit(String sign, String prefix, String suffix, int times) {
    this.sign = sign;
    this.prefix = prefix;
    this.suffix = suffix;
    this.times = times;
  }

  /** The unit whose sign stands in the lexicon. */
  static Unit of(String sign) {
    for (Unit unit : values()) {
      if (unit.sign.equals(sign)) {
        return unit;
      }
    }
    throw new LexiconException("times.tsv: " + sign + " is no unit");
  }

  /** {@code PT24H}, or {@code PXD} where the number is unknown. */
  String length(@Nullable Integer number) {
    return prefix + (number == null ? "X" : String.valueOf(number * times)) + suffix;
  }

  /** The unit that holds {@code day}, moved by {@code amount}: {@code 2024-W09}; null for hours. */
  @Nullable String holding(LocalDate day, int amount) {
    return switch (this) {
      case MINUTE, HOUR -> null;
      case DAY -> day.plusDays(amount).toString();
      case WEEK -> week(day.plusWeeks(amount));
      case FORTNIGHT -> week(day.plusWeeks(2L * amount));
      case WEEKEND -> week(day.plusWeeks(amount)) + "-WE";
      case MONTH -> month(day.plusMonths(amount));
      case QUARTER -> quarter(day.plusMonths(3L * amount));
      case YEAR -> String.valueOf(day.getYear() + amount);
      case DECADE -> (day.getYear() / 10 + amount) + "X";
      case CENTURY -> (day.getYear() / 100 + amount) + "XX";
    };
  }

  private static String week(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%d-W%02d",
        day.get(WeekFields.ISO.weekBasedYear()),
        day.get(WeekFields.ISO.weekOfWeekBasedYear()));
  }

  private static String month(LocalDate day) {
    return day.toString().substring(0, 7);
  }

  private static String quarter(LocalDate day) {
    return day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
  }
}
