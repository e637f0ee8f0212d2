package io.github.casualtyfigures.internal.setting;

import io.github.casualtyfigures.internal.setting.TimeWords.Kind;
import io.github.casualtyfigures.internal.setting.TimeWords.Word;
import io.github.casualtyfigures.internal.setting.When.Calendar;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads years, alone and behind a date. Immutable; may be shared by threads. */
final class YearReader {

  private static final Pattern DECADE = Pattern.compile("'?((?:1[89]|20)\\d)0'?s");

  private final TimeWords words;

  YearReader(TimeWords words) {
    this.words = words;
  }

  /** The year behind a date: "2024", ", 2024", "of 2024", "last year", "of this year". */
  Reading behind(Sentence sentence, Calendar date, int i) {
    int j = is(sentence, i, "of") || is(sentence, i, ",") ? i + 1 : i;
    Integer year = number(sentence, j);
    if (year != null) {
      return new Reading(date.withYear(year, null), j + 1);
    }
    j = is(sentence, i, "of") ? i + 1 : i;
    Word shift = words.at(Kind.SHIFT, sentence, is(sentence, j, "the") ? j + 1 : j);
    Word unit = shift == null ? null : words.at(Kind.UNIT, sentence, shift.end());
    if (shift != null
        && unit != null
        && unit.value().equals("Y")
        && !shift.value().matches("[A-Z]+")) {
      return new Reading(date.withYear(null, shift.number()), unit.end());
    }
    return new Reading(date, i);
  }

  /** "the 2015 earthquake". */
  static boolean isAttribute(Sentence sentence, int i) {
    return i > 0
        && number(sentence, i) != null
        && sentence.token(i - 1).tag().equals("DT")
        && i + 1 < sentence.size()
        && sentence.token(i + 1).tag().matches("NNP?");
  }

  /** "2008", "the 1990s", "2015-2020"; "2000 people" and "2020 attacks" are counts. */
  static @Nullable Reading year(Sentence sentence, int i) {
    int j = is(sentence, i, "the") ? i + 1 : i;
    if (j >= sentence.size()) {
      return null;
    }
    Matcher decade = DECADE.matcher(sentence.token(j).lower());
    if (decade.matches()) {
      return new Reading(new When.Fixed(decade.group(1) + "X"), j + 1);
    }
    Integer year = number(sentence, j);
    if (year == null) {
      return null;
    }
    Integer until = isDash(sentence, j + 1) ? number(sentence, j + 2) : null;
    if (until != null) {
      return new Reading(new When.Interval(Calendar.ofYear(year), Calendar.ofYear(until)), j + 3);
    }
    boolean counts = j + 1 < sentence.size() && sentence.token(j + 1).tag().equals("NNS");
    return counts ? null : new Reading(Calendar.ofYear(year), j + 1);
  }

  static @Nullable Integer number(Sentence sentence, int i) {
    if (i < 0 || i >= sentence.size() || sentence.token(i).lower().length() != 4) {
      return null;
    }
    String word = sentence.token(i).lower();
    if (!TimeWords.isDigits(word, 4)) {
      return null;
    }
    int year = Integer.parseInt(word);
    return year >= 1800 && year < 2100 ? year : null;
  }

  private static boolean is(Sentence sentence, int i, String word) {
    return i < sentence.size() && sentence.token(i).is(word);
  }

  private static boolean isDash(Sentence sentence, int i) {
    return is(sentence, i, "-") || is(sentence, i, "\u2013");
  }
}
