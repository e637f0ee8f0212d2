package io.github.casualtyfigures.internal.setting;

import io.github.casualtyfigures.claim.Time;
import io.github.casualtyfigures.internal.setting.TimeWords.Kind;
import io.github.casualtyfigures.internal.setting.TimeWords.Word;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Lexicons;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the temporal expressions of a sentence and their TIMEX3 values. Immutable; may be shared by
 * threads.
 *
 * <p>Read are days, dates, months, seasons, years, times told from today, lengths that a
 * preposition governs, "since the war began", and ranges of all of these. Times of the clock count
 * only with their date. Not read: ages ("a six-year-old"), rates, feasts ("Eid"), and dates of
 * other calendars.
 */
public final class TimeReader {

  /** A value that tells a day. */
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d(T.*)?");

  private final TimeWords words;
  private final DateReader dates;
  private final RelativeReader relatives;
  private final SinceReader since;

  /** A reader over the words of {@code lexicons}. */
  public TimeReader(Lexicons lexicons) {
    this.words = new TimeWords(lexicons);
    this.dates = new DateReader(words);
    this.relatives = new RelativeReader(words);
    this.since = new SinceReader(words);
  }

  /**
   * The temporal expressions of {@code sentence} in order.
   *
   * @param published the date of publication, or null
   * @param then the day the text named last before this sentence, or null
   */
  public List<TimeMention> find(
      Sentence sentence, @Nullable LocalDate published, @Nullable LocalDate then) {
    List<TimeMention> found = new ArrayList<>();
    LocalDate day = then;
    int i = 0;
    while (i < sentence.size()) {
      Governed governed = words.mayBegin(sentence, i) ? governed(sentence, i) : null;
      if (governed == null) {
        i++;
        continue;
      }
      Reading reading = governed.reading();
      boolean future = Tense.isFuture(words, sentence, i, reading.end());
      String value = new TimeResolver(published, day, future).value(reading.when());
      int last = reading.end() - 1;
      int first = governed.first();
      found.add(
          new TimeMention(
              first,
              last,
              governed.preposition(),
              reading.when(),
              new Time(sentence.span(first, last), value)));
      day = dayOf(value, day);
      i = reading.end();
    }
    return found;
  }

  static @Nullable LocalDate dayOf(@Nullable String value, @Nullable LocalDate before) {
    return value != null && DAY.matcher(value).matches()
        ? LocalDate.parse(value.substring(0, 10))
        : before;
  }

  /** A reading with the words that govern it. */
  private record Governed(int first, String preposition, Reading reading) {}

  private @Nullable Governed governed(Sentence sentence, int i) {
    Word preposition = words.at(Kind.PREPOSITION, sentence, i);
    if (preposition == null) {
      Reading core = core(sentence, i, false);
      return core == null ? null : new Governed(i, "", core);
    }
    String lower = String.join(" ", sentence.lowers().subList(i, preposition.end()));
    int j = preposition.end();
    Reading reading = range(sentence, j, lower);
    reading = reading != null ? reading : core(sentence, j, true);
    reading = reading != null || !lower.endsWith("since") ? reading : since.read(sentence, j);
    if (reading == null && partOfDay(sentence, j, preposition)) {
      reading =
          new Reading(new When.Untold(), words.skip(Kind.PART, sentence, skipThe(sentence, j)));
    }
    if (reading != null && reading.when() instanceof When.Length) {
      reading = lengths(preposition) || !joined(preposition) ? reading : null;
    }
    if (reading == null && lengths(preposition)) {
      Reading length = relatives.length(sentence, j);
      reading = length == null ? null : until(sentence, length);
    }
    if (reading == null) {
      Reading core = core(sentence, i, false);
      return core == null ? null : new Governed(i, "", core);
    }
    boolean joined = joined(preposition) && !modifies(sentence, reading, lower);
    int first = joined ? i : articleless(sentence, j, reading);
    return new Governed(first, lower, reading);
  }

  /** "before dawn", "in the morning": a time, though nobody says of which day. */
  private boolean partOfDay(Sentence sentence, int i, Word preposition) {
    int part = skipThe(sentence, i);
    return (part > i || !lengths(preposition)) && words.is(Kind.PART, sentence, part);
  }

  private static int skipThe(Sentence sentence, int i) {
    return i < sentence.size() && sentence.token(i).is("the") ? i + 1 : i;
  }

  private static boolean joined(Word preposition) {
    return preposition.value().startsWith("JOINED");
  }

  private static boolean lengths(Word preposition) {
    return preposition.value().endsWith("LENGTH");
  }

  /** "in Tuesday's raid": the preposition governs the raid. */
  private static boolean modifies(Sentence sentence, Reading reading, String preposition) {
    if (reading.end() >= sentence.size() || preposition.endsWith("since")) {
      return false;
    }
    String tag = sentence.token(reading.end()).tag();
    boolean day =
        reading.when() instanceof When.FromNow
            || (reading.when() instanceof When.Calendar date
                && (date.day() != null || date.weekday() != null));
    boolean noun = day && !preposition.equals("on") && (tag.equals("NN") || tag.equals("NNS"));
    return noun || tag.equals("POS");
  }

  /** "the Oct. 7 attack": the article belongs to the attack. */
  private static int articleless(Sentence sentence, int i, Reading reading) {
    return sentence.token(i).is("the") && modifies(sentence, reading, "") ? i + 1 : i;
  }

  /** "between 29 February and 1 March", "from January to March", "from 2015 until 2020". */
  private @Nullable Reading range(Sentence sentence, int i, String preposition) {
    boolean between = preposition.equals("between");
    if (!between && !preposition.equals("from")) {
      return null;
    }
    Reading from = core(sentence, i, true);
    if (from == null) {
      return null;
    }
    int j = from.end();
    boolean joint = j < sentence.size() && joins(sentence, j, between);
    Reading to = joint ? core(sentence, j + 1, true) : null;
    return to == null ? from : new Reading(new When.Interval(from.when(), to.when()), to.end());
  }

  private boolean joins(Sentence sentence, int i, boolean between) {
    if (between) {
      return sentence.token(i).is("and");
    }
    boolean until = sentence.token(i).lower().endsWith("til");
    return sentence.token(i).is("to") || sentence.token(i).is("through") || until;
  }

  /** A time with the words that stage it: "late Thursday", "the end of last year". */
  private @Nullable Reading core(Sentence sentence, int i, boolean governed) {
    if (i >= sentence.size()) {
      return null;
    }
    Word stage = words.at(Kind.STAGE, sentence, i);
    if (stage != null) {
      Reading staged = staged(sentence, stage.end());
      if (staged != null) {
        return staged;
      }
    }
    Reading relative = relatives.read(sentence, i);
    if (relative != null) {
      return relative.when() instanceof When.Length ? until(sentence, relative) : relative;
    }
    return dates.read(sentence, i, governed);
  }

  private @Nullable Reading staged(Sentence sentence, int i) {
    int j = i < sentence.size() && sentence.token(i).is("-") ? i + 1 : i;
    Word preposition = words.at(Kind.PREPOSITION, sentence, j);
    int k = preposition == null ? j : preposition.end();
    Reading date = dates.read(sentence, k, true);
    date = date != null ? date : relatives.read(sentence, k);
    if (date != null || k >= sentence.size()) {
      return date;
    }
    Word unit = sentence.token(k).is("the") ? words.at(Kind.UNIT, sentence, k + 1) : null;
    return unit == null
        ? null
        : new Reading(new When.FromNow(Unit.of(unit.value()), 0, null), unit.end());
  }

  /** "the past 24 hours to Monday morning", "a single day in 1954": one expression. */
  private Reading until(Sentence sentence, Reading length) {
    int j = length.end();
    if (j + 1 < sentence.size() && (sentence.token(j).is("in") || sentence.token(j).is("of"))) {
      Reading year = dates.read(sentence, j + 1, true);
      return year == null ? length : year;
    }
    if (j + 1 < sentence.size() && (sentence.token(j).is("to") || sentence.token(j).is("until"))) {
      Reading end = dates.read(sentence, j + 1, false);
      return end == null ? length : new Reading(length.when(), end.end());
    }
    return length;
  }
}
