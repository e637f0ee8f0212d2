package io.github.casualtyfigures.internal.setting;

import io.github.casualtyfigures.internal.setting.TimeWords.Kind;
import io.github.casualtyfigures.internal.setting.TimeWords.Word;
import io.github.casualtyfigures.internal.setting.When.Calendar;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads times told from today or from another time: "yesterday", "last week", "two days ago", "the
 * same day"; and lengths: "the past 24 hours". Immutable; may be shared by threads.
 */
final class RelativeReader {

  private static final Pattern NUMBER = Pattern.compile("-?\\d+");

  private final TimeWords words;

  RelativeReader(TimeWords words) {
    this.words = words;
  }

  /** The relative time that begins at token {@code i}, or null. */
  @Nullable Reading read(Sentence sentence, int i) {
    if (i >= sentence.size()) {
      return null;
    }
    Reading found = day(sentence, i);
    found = found != null ? found : anaphor(sentence, i);
    found = found != null ? found : numbered(sentence, i);
    found = found != null ? found : shifted(sentence, i);
    return found != null ? found : weekend(sentence, i);
  }

  /** "yesterday", "yesterday evening", "overnight". */
  private @Nullable Reading day(Sentence sentence, int i) {
    Word day = words.at(Kind.DAY, sentence, i);
    if (day == null) {
      return null;
    }
    int sign = day.value().indexOf('T');
    int amount = Integer.parseInt(sign < 0 ? day.value() : day.value().substring(0, sign));
    String said = sign < 0 ? null : day.value().substring(sign);
    Word part = words.at(Kind.PART, sentence, day.end());
    return part == null
        ? new Reading(new When.FromNow(Unit.DAY, amount, said), day.end())
        : new Reading(new When.FromNow(Unit.DAY, amount, part.value()), part.end());
  }

  /** "the same day", "the following day", "that night". */
  private @Nullable Reading anaphor(Sentence sentence, int i) {
    Word anaphor = words.at(Kind.ANAPHOR, sentence, i);
    if (anaphor == null || (anaphor.value().equals("GOVERNED") && !governed(sentence, i))) {
      return null;
    }
    When when =
        anaphor.value().startsWith("D")
            ? new When.FromThen(Integer.parseInt(anaphor.value().substring(1)))
            : new When.Untold();
    return new Reading(when, anaphor.end());
  }

  private boolean governed(Sentence sentence, int i) {
    return words.is(Kind.PREPOSITION, sentence, i - 1);
  }

  /** "two days ago", "a year earlier". */
  private @Nullable Reading numbered(Sentence sentence, int i) {
    Reading length = counted(sentence, words.skip(Kind.HEDGE, sentence, i));
    if (length == null || !(length.when() instanceof When.Length stretch)) {
      return null;
    }
    Word ago = words.at(Kind.AGO, sentence, length.end());
    Integer number = stretch.number();
    if (ago != null) {
      return new Reading(
          number == null ? new When.Untold() : new When.FromNow(stretch.unit(), -number, null),
          ago.end());
    }
    Word later = words.at(Kind.LATER, sentence, length.end());
    if (later == null || (later.end() < sentence.size() && opens(sentence, later.end()))) {
      return null;
    }
    return new Reading(
        number != null && stretch.unit() == Unit.DAY
            ? new When.FromThen(number * later.number())
            : new When.Untold(),
        later.end());
  }

  /** Whether "two days before" goes on: "two days before the vote". */
  private static boolean opens(Sentence sentence, int i) {
    String tag = sentence.token(i).tag();
    return !sentence.token(i - 1).tag().startsWith("RBR")
        && (tag.equals("DT") || tag.startsWith("NN") || tag.startsWith("PRP"));
  }

  /** "last Friday", "this March", "last night", "the previous year", "the past 24 hours". */
  private @Nullable Reading shifted(Sentence sentence, int i) {
    boolean article = sentence.token(i).is("the");
    Word shift = words.at(Kind.SHIFT, sentence, article ? i + 1 : i);
    if (shift == null) {
      return null;
    }
    boolean number = NUMBER.matcher(shift.value()).matches();
    int j = shift.end();
    Reading stretch = counted(sentence, words.skip(Kind.HEDGE, sentence, j));
    if (stretch != null) {
      return stretch;
    }
    Word unit = words.at(Kind.UNIT, sentence, j);
    if (unit != null) {
      return unit(sentence, unit, shift, number, article, j);
    }
    return number ? named(sentence, j, shift.number()) : null;
  }

  private @Nullable Reading unit(
      Sentence sentence, Word sign, Word shift, boolean number, boolean article, int j) {
    Unit unit = Unit.of(sign.value());
    boolean plural = sentence.token(j).tag().equals("NNS");
    boolean night = sentence.token(j).is("night");
    if (plural && (!number || shift.number() != 0)) {
      return new Reading(new When.Length(unit, null), sign.end());
    }
    if (!number || (article && shift.number() < 0 && sentence.token(j - 1).is("last"))) {
      return new Reading(new When.Length(unit, 1), sign.end());
    }
    return new Reading(new When.FromNow(unit, shift.number(), night ? "TNI" : null), sign.end());
  }

  private @Nullable Reading named(Sentence sentence, int j, int shift) {
    Word part = words.at(Kind.PART, sentence, j);
    if (part != null) {
      return new Reading(new When.FromNow(Unit.DAY, shift, part.value()), part.end());
    }
    Word weekday = words.at(Kind.WEEKDAY, sentence, j);
    if (weekday != null) {
      Word of = words.at(Kind.PART, sentence, weekday.end());
      Calendar day = Calendar.ofWeekday(weekday.number()).withShift(shift);
      return of == null
          ? new Reading(day, weekday.end())
          : new Reading(day.withPart(of.value()), of.end());
    }
    Word month = words.month(sentence, j);
    if (month != null) {
      return new Reading(Calendar.ofMonth(month.number()).withShift(shift), month.end());
    }
    Word season = words.at(Kind.SEASON, sentence, j);
    return season == null
        ? null
        : new Reading(Calendar.ofSeason(season.value()).withShift(shift), season.end());
  }

  /** "the weekend". */
  private @Nullable Reading weekend(Sentence sentence, int i) {
    Word unit = sentence.token(i).is("the") ? words.at(Kind.UNIT, sentence, i + 1) : null;
    return unit != null && unit.value().equals("WE")
        ? new Reading(new When.FromNow(Unit.WEEKEND, 0, null), unit.end())
        : null;
  }

  /** A length: "24 hours", "a few days", "two-and-a-half" is none; "days" alone is not here. */
  @Nullable Reading counted(Sentence sentence, int i) {
    if (i >= sentence.size()) {
      return null;
    }
    if (sentence.token(i).tag().equals("DT")
        && i + 2 < sentence.size()
        && isHyphen(sentence, i + 2)) {
      return counted(sentence, i + 1);
    }
    String word = sentence.token(i).lower();
    Integer number = TimeWords.isDigits(word, 4) ? Integer.valueOf(word) : null;
    int j = i + 1;
    if (number == null) {
      Word named = words.at(Kind.NUMBER, sentence, i);
      if (named == null) {
        return null;
      }
      number = named.value().equals("X") ? null : Integer.valueOf(named.number());
      j = named.end();
    }
    boolean hyphen = j < sentence.size() && isHyphen(sentence, j);
    Word unit = words.at(Kind.UNIT, sentence, hyphen ? j + 1 : j);
    if (unit == null) {
      return null;
    }
    int end = hyphen ? words.skip(Kind.STRETCH, sentence, unit.end()) : unit.end();
    return hyphen && end == unit.end()
        ? null
        : new Reading(new When.Length(Unit.of(unit.value()), number), end);
  }

  private static boolean isHyphen(Sentence sentence, int i) {
    return sentence.token(i).is("-");
  }

  /** A length that a preposition governs: "in days", "for more than a week". */
  @Nullable Reading length(Sentence sentence, int i) {
    int j = words.skip(Kind.HEDGE, sentence, i);
    j = j < sentence.size() && sentence.token(j).is("the") ? j + 1 : j;
    Reading counted = counted(sentence, j);
    if (counted != null || j >= sentence.size()) {
      return counted;
    }
    Word unit = words.at(Kind.UNIT, sentence, j);
    return unit != null && sentence.token(j).tag().equals("NNS")
        ? new Reading(new When.Length(Unit.of(unit.value()), null), unit.end())
        : null;
  }
}
