package io.github.casualtyfigures.internal.setting;

import io.github.casualtyfigures.internal.setting.TimeWords.Kind;
import io.github.casualtyfigures.internal.setting.TimeWords.Word;
import io.github.casualtyfigures.internal.setting.When.Calendar;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates of the calendar: weekdays with parts of the day, days of months in every English
 * order, months and seasons with their years, years and decades. Immutable; may be shared by
 * threads.
 */
final class DateReader {

  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d\\d?)-(\\d\\d?)");
  private static final Pattern SLASHED =
      Pattern.compile("(\\d\\d?)[/.](\\d\\d?)[/.]((?:19|20)\\d\\d)");
  private static final Pattern ORDINAL = Pattern.compile("(\\d\\d?)(?:st|nd|rd|th)");
  private static final Pattern CLOCK = Pattern.compile("(\\d\\d?)[:.](\\d\\d)");

  private final TimeWords words;
  private final YearReader years;

  DateReader(TimeWords words) {
    this.words = words;
    this.years = new YearReader(words);
  }

  /**
   * The date that begins at token {@code i}, or null.
   *
   * @param governed whether a preposition or an adjective of time stands before it, so that a bare
   *     year or season may be one
   */
  @Nullable Reading read(Sentence sentence, int i, boolean governed) {
    if (i >= sentence.size()) {
      return null;
    }
    Reading found = clockOnDate(sentence, i);
    found = found != null ? found : partOfDate(sentence, i);
    found = found != null ? found : day(sentence, i);
    found = found != null ? found : month(sentence, i, governed);
    if (found == null && (governed || YearReader.isAttribute(sentence, i))) {
      found = season(sentence, i);
      found = found != null ? found : YearReader.year(sentence, i);
    }
    return found;
  }

  private @Nullable Reading day(Sentence sentence, int i) {
    if (i >= sentence.size()) {
      return null;
    }
    Reading found = numeric(sentence, i);
    found = found != null ? found : weekday(sentence, i);
    found = found != null ? found : monthDay(sentence, i);
    return found != null ? found : dayMonth(sentence, i);
  }

  /** "2024-03-01", "14.3.2024"; "3/4/2024" may be March or April and so has no value. */
  private static @Nullable Reading numeric(Sentence sentence, int i) {
    String word = sentence.token(i).lower();
    if (!Character.isDigit(word.charAt(0))) {
      return null;
    }
    Matcher iso = ISO.matcher(word);
    if (iso.matches()) {
      return numbers(iso.group(1), iso.group(2), iso.group(3), i);
    }
    Matcher slashed = SLASHED.matcher(word);
    if (!slashed.matches()) {
      return null;
    }
    int first = Integer.parseInt(slashed.group(1));
    int second = Integer.parseInt(slashed.group(2));
    if (first <= 12 && second <= 12 && first != second && word.indexOf('/') > 0) {
      return new Reading(new When.Untold(), i + 1);
    }
    return second > 12
        ? numbers(slashed.group(3), slashed.group(1), slashed.group(2), i)
        : numbers(slashed.group(3), slashed.group(2), slashed.group(1), i);
  }

  private static @Nullable Reading numbers(String year, String month, String day, int i) {
    int m = Integer.parseInt(month);
    int d = Integer.parseInt(day);
    return m < 1 || m > 12 || d < 1 || d > 31
        ? null
        : new Reading(Calendar.ofDay(Integer.parseInt(year), m, d), i + 1);
  }

  /** "12:30 on 1 March". */
  private @Nullable Reading clockOnDate(Sentence sentence, int i) {
    String word = sentence.token(i).lower();
    if (!Character.isDigit(word.charAt(0))) {
      return null;
    }
    Matcher clock = CLOCK.matcher(word);
    if (!clock.matches() || i + 2 >= sentence.size()) {
      return null;
    }
    int hour = Integer.parseInt(clock.group(1));
    int j = i + 1;
    String half = sentence.token(j).lower().replace(".", "");
    if (half.equals("pm") || half.equals("am")) {
      hour = hour % 12 + (half.equals("pm") ? 12 : 0);
      j++;
    }
    j = words.skip(Kind.PREPOSITION, sentence, j);
    Reading date = day(sentence, j);
    if (date == null || !(date.when() instanceof Calendar calendar) || calendar.part() != null) {
      return null;
    }
    String part = "T" + (hour < 10 ? "0" : "") + hour + ":" + clock.group(2);
    return new Reading(calendar.withPart(part), date.end());
  }

  /** "the afternoon of 29 February", "dawn on Sunday", "midnight Friday". */
  private @Nullable Reading partOfDate(Sentence sentence, int i) {
    int j = sentence.token(i).is("the") ? i + 1 : i;
    Word part = words.at(Kind.PART, sentence, j);
    if (part == null) {
      return null;
    }
    j = words.skip(Kind.PREPOSITION, sentence, part.end());
    Reading date = day(sentence, j);
    return date != null && date.when() instanceof Calendar calendar && calendar.part() == null
        ? new Reading(calendar.withPart(part.value()), date.end())
        : null;
  }

  /** "Friday", "Friday night", "Sunday afternoon and evening", "Wednesday (May 31)". */
  private @Nullable Reading weekday(Sentence sentence, int i) {
    Word weekday = words.at(Kind.WEEKDAY, sentence, i);
    if (weekday == null) {
      return null;
    }
    Calendar day = Calendar.ofWeekday(weekday.number());
    Word part = words.at(Kind.PART, sentence, weekday.end());
    int end = part == null ? weekday.end() : part.end();
    Calendar first = part == null ? day : day.withPart(part.value());
    Reading dated = dated(sentence, end, first);
    if (dated != null || part == null) {
      return dated != null ? dated : new Reading(first, end);
    }
    Word second = is(sentence, end, "and") ? words.at(Kind.PART, sentence, end + 1) : null;
    return second == null
        ? new Reading(first, end)
        : new Reading(new When.Interval(first, day.withPart(second.value())), second.end());
  }

  /** The date behind a weekday, with or without a comma or brackets. */
  private @Nullable Reading dated(Sentence sentence, int i, Calendar weekday) {
    boolean bracket = is(sentence, i, "(") || is(sentence, i, "[");
    int j = bracket || is(sentence, i, ",") ? i + 1 : i;
    if (j >= sentence.size()) {
      return null;
    }
    Reading date = monthDay(sentence, j);
    date = date != null ? date : dayMonth(sentence, j);
    if (date == null || !(date.when() instanceof Calendar calendar)) {
      return null;
    }
    if (bracket && !is(sentence, date.end(), ")") && !is(sentence, date.end(), "]")) {
      return null;
    }
    return new Reading(calendar.withPart(weekday.part()), bracket ? date.end() + 1 : date.end());
  }

  /** "Feb. 29", "October 7, 2023", "May 3-5", "April 25th". */
  private @Nullable Reading monthDay(Sentence sentence, int i) {
    Word month = words.month(sentence, i);
    Integer day = month == null ? null : dayNumber(sentence, month.end());
    if (month == null || day == null || isCounted(sentence, i, month.end())) {
      return null;
    }
    int end = month.end() + 1;
    Calendar first = Calendar.ofDay(null, month.number(), day);
    Integer until = isDash(sentence, end) ? dayNumber(sentence, end + 1) : null;
    if (until != null) {
      return new Reading(
          new When.Interval(first, Calendar.ofDay(null, month.number(), until)), end + 2);
    }
    return years.behind(sentence, first, end);
  }

  /** "In March 20 were captured": behind "in" the number counts, unless a year follows it. */
  private boolean isCounted(Sentence sentence, int month, int day) {
    boolean staged = month > 1 && words.is(Kind.STAGE, sentence, month - 1);
    int before = staged ? month - 2 : month - 1;
    boolean dated = is(sentence, day + 1, ",") && YearReader.number(sentence, day + 2) != null;
    return before >= 0 && sentence.token(before).is("in") && !dated;
  }

  /** "29 February", "1 March 2024", "the 7th of October", "3-5 May", "3 and 5 May". */
  private @Nullable Reading dayMonth(Sentence sentence, int i) {
    int j = is(sentence, i, "the") ? i + 1 : i;
    Integer day = dayNumber(sentence, j);
    if (day == null) {
      return null;
    }
    int k = j + 1;
    Integer until =
        isDash(sentence, k) || is(sentence, k, "and") || is(sentence, k, "to")
            ? dayNumber(sentence, k + 1)
            : null;
    k = until == null ? k : k + 2;
    k = is(sentence, k, "of") ? k + 1 : k;
    Word month = words.month(sentence, k);
    if (month == null) {
      return null;
    }
    int number = month.number();
    Reading last =
        years.behind(
            sentence, Calendar.ofDay(null, number, until == null ? day : until), month.end());
    return until == null
        ? last
        : new Reading(
            new When.Interval(Calendar.ofDay(null, number, day), last.when()), last.end());
  }

  /** "January", "mid-December 2022", "July last year", "January and February of this year". */
  private @Nullable Reading month(Sentence sentence, int i, boolean governed) {
    Word month = words.month(sentence, i);
    if (month == null) {
      return null;
    }
    Calendar first = Calendar.ofMonth(month.number());
    int j = month.end();
    Word second =
        is(sentence, j, "and") || isDash(sentence, j) ? words.month(sentence, j + 1) : null;
    if (second != null && dayNumber(sentence, second.end()) == null) {
      Reading to = years.behind(sentence, Calendar.ofMonth(second.number()), second.end());
      return new Reading(new When.Interval(first, to.when()), to.end());
    }
    Reading dated = years.behind(sentence, first, j);
    boolean name = !governed && dated.end() == j && j < sentence.size() && isProper(sentence, j);
    return name ? null : dated;
  }

  /** "April Jones". */
  private static boolean isProper(Sentence sentence, int i) {
    return sentence.token(i).tag().startsWith("NNP");
  }

  /** "the summer of 2022", "winter 2019"; "spring water" and "fall in numbers" are none. */
  private @Nullable Reading season(Sentence sentence, int i) {
    int j = is(sentence, i, "the") ? i + 1 : i;
    Word season = words.at(Kind.SEASON, sentence, j);
    if (season == null || sentence.token(j).tag().startsWith("V")) {
      return null;
    }
    Reading dated = years.behind(sentence, Calendar.ofSeason(season.value()), season.end());
    boolean bare = dated.end() == season.end();
    boolean noun = bare && dated.end() < sentence.size() && isNoun(sentence, dated.end());
    return noun ? null : dated;
  }

  private static @Nullable Integer dayNumber(Sentence sentence, int i) {
    if (i < 0 || i >= sentence.size()) {
      return null;
    }
    String word = sentence.token(i).lower();
    if (!Character.isDigit(word.charAt(0))) {
      return null;
    }
    Matcher ordinal = ORDINAL.matcher(word);
    String digits = ordinal.matches() ? ordinal.group(1) : word;
    if (!TimeWords.isDigits(digits, 2)) {
      return null;
    }
    int day = Integer.parseInt(digits);
    return day >= 1 && day <= 31 ? day : null;
  }

  private static boolean is(Sentence sentence, int i, String word) {
    return i < sentence.size() && sentence.token(i).is(word);
  }

  private static boolean isDash(Sentence sentence, int i) {
    return is(sentence, i, "-") || is(sentence, i, "\u2013");
  }

  private static boolean isNoun(Sentence sentence, int i) {
    return sentence.token(i).tag().startsWith("NN");
  }
}
