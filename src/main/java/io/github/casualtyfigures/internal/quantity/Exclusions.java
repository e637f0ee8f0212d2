package io.github.casualtyfigures.internal.quantity;

import io.github.casualtyfigures.internal.quantity.QuantityMention.Exclusion;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which numbers of a sentence count no people, and why. Immutable; may be shared by threads.
 */
final class Exclusions {

  /** What a number shares with the one it is coordinated with: "12 and 14 year-olds". */
  private static final Set<Exclusion> SHARED =
      EnumSet.of(
          Exclusion.DATE,
          Exclusion.TIME,
          Exclusion.AGE,
          Exclusion.MONEY,
          Exclusion.MEASURE,
          Exclusion.NAME);

  private final CalendarExclusions calendar;
  private final NameExclusions names;
  private final MeasureExclusions measured;
  private final DateRuns dates;
  private final Measures measures;

  Exclusions(Measures measures) {
    this.measures = measures;
    this.dates = new DateRuns(measures);
    this.calendar = new CalendarExclusions(measures);
    this.names = new NameExclusions(measures);
    this.measured = new MeasureExclusions(measures);
  }

  /** For each of {@code readings}, in order, why it counts no people, or null where it may. */
  List<@Nullable Exclusion> of(List<Reading> readings) {
    List<@Nullable Exclusion> why = new ArrayList<>(readings.size());
    for (Reading reading : readings) {
      why.add(of(reading));
    }
    for (int i = readings.size() - 2; i >= 0; i--) {
      Exclusion next = why.get(i + 1);
      if (why.get(i) == null && next != null && takesFromNext(readings, i, next)) {
        why.set(i, next);
      }
    }
    for (int i = 1; i < readings.size(); i++) {
      Exclusion before = why.get(i - 1);
      if (why.get(i) == null && before != null && takesFromBefore(readings, i, before)) {
        why.set(i, before);
      }
    }
    return why;
  }

  /** "5 and 10 km", "3 and 4 May", "12- and 14-year-olds". */
  private boolean takesFromNext(List<Reading> readings, int i, Exclusion next) {
    Reading reading = readings.get(i);
    boolean comma = CardinalReader.isAt(reading.sentence(), reading.last() + 1, ",");
    boolean apart = comma && !DateRuns.consecutive(reading, readings.get(i + 1));
    boolean until = // "risen to 33 by 8 a.m."
        (next == Exclusion.TIME || next == Exclusion.DATE)
            && CardinalReader.isAt(reading.sentence(), reading.last() + 1, "by");
    return SHARED.contains(next)
        && !until
        && !(next == Exclusion.DATE && apart)
        && coordinated(reading, readings.get(i + 1));
  }

  /** "aged 12 and 14", "Highways 5 and 7"; "a fee of $5 and 12 men" shares nothing. */
  private boolean takesFromBefore(List<Reading> readings, int i, Exclusion before) {
    if (before == Exclusion.MONEY || before == Exclusion.MEASURE || before == Exclusion.TIME) {
      return false;
    }
    Reading last = readings.get(i - 1);
    boolean comma = CardinalReader.isAt(last.sentence(), last.last() + 1, ",");
    boolean day = CalendarExclusions.mayBeDay(readings.get(i));
    if (before == Exclusion.DATE) {
      boolean goesOn = dates.goesOn(readings, i);
      if (goesOn || DateRuns.until(readings.get(i))) {
        return goesOn;
      }
    }
    return SHARED.contains(before)
        && (before != Exclusion.DATE || (!comma && day && !dates.begins(readings.get(i))))
        && coordinated(readings.get(i - 1), readings.get(i))
        && !countFollows(readings.get(i), before);
  }

  private @Nullable Exclusion of(Reading reading) {
    Exclusion exclusion = calendar.of(reading);
    if (exclusion == null) {
      exclusion = measured.of(reading);
    }
    return exclusion == null ? names.of(reading) : exclusion;
  }

  /** "12 and 14", "5, 7": one word apart. */
  private boolean coordinated(Reading a, Reading b) {
    int at = a.last() + 1;
    at += at + 1 < b.first() && a.sentence().token(at).is("-") ? 1 : 0;
    if (b.first() != at + 1 || !(a.low() instanceof Numeral.Cardinal)) {
      return false;
    }
    String between = a.sentence().token(at).lower();
    return between.equals(",")
        || between.equals("-")
        || measures.is(Measures.Kind.COORDINATOR, a.sentence(), at);
  }

  private static boolean countFollows(Reading reading, Exclusion before) {
    Sentence sentence = reading.sentence();
    int next = reading.last() + 1;
    if (next >= sentence.size()) {
      return false;
    }
    String tag = sentence.token(next).tag();
    boolean verb = tag.startsWith("V") && before != Exclusion.AGE;
    return tag.startsWith("N") || tag.startsWith("JJ") || verb;
  }
}
