package io.github.casualtyfigures.internal.quantity;

import io.github.casualtyfigures.internal.text.Sentence;
import java.util.List;
import java.util.Set;

/**
 * Tells days that go on from a dated day without a month of their own: "from 3 March to 9", "began
 * on January 15 and lasted until 22", "on May 3, 4 and 5". Immutable; may be shared by threads.
 */
final class DateRuns {

  private static final Set<String> UNTIL =
      Set.of("to", "through", "thru", "until", "till", "-", "\u2013", "\u2014");

  /** A verb of one subject behind a day: "the raids of June 4 and 5 was the worst". */
  private static final Set<String> SINGULAR = Set.of("was", "is", "has");

  private final Measures measures;

  DateRuns(Measures measures) {
    this.measures = measures;
  }

  /** Whether reading {@code i} is a day because the one before it is. */
  boolean goesOn(List<Reading> readings, int i) {
    Reading before = readings.get(i - 1);
    Reading day = readings.get(i);
    if (!CalendarExclusions.mayBeDay(day) || day.hedged() || day.high() != null) {
      return false;
    }
    Sentence sentence = day.sentence();
    if (Following.peopleAt(sentence, day.last() + 1)
        || Following.nounAt(sentence, day.last() + 1)) {
      return false;
    }
    int gap = before.last() + 1;
    gap += measures.is(Measures.Kind.MONTH, sentence, gap) ? 1 : 0;
    int joint = day.first() - 1;
    if (until(day)) {
      return joint == gap ? !changes(sentence, before) : lasting(sentence, gap, joint);
    }
    return consecutive(before, day) && (closes(readings, i) || leads(readings, i));
  }

  /** "to 9", "until 22": whether the number ends a stretch. */
  static boolean until(Reading reading) {
    return reading.first() > 0
        && UNTIL.contains(reading.sentence().token(reading.first() - 1).lower());
  }

  /** "killed 40 on June 4 and 12 on June 9": another count with a day of its own. */
  boolean begins(Reading reading) {
    Sentence sentence = reading.sentence();
    int on = reading.last() + 1;
    return CardinalReader.isAt(sentence, on, "on")
        && (measures.is(Measures.Kind.MONTH, sentence, on + 1)
            || measures.is(Measures.Kind.WEEKDAY, sentence, on + 1)
            || measures.is(Measures.Kind.MONTH, sentence, on + 2));
  }

  /** "the toll rose on March 3 to 9": the end of a change, unless the day has a "from". */
  private boolean changes(Sentence sentence, Reading before) {
    for (int i = before.first() - 1; i >= Math.max(0, before.first() - 6); i--) {
      if (sentence.token(i).is("from") || sentence.token(i).is("between")) {
        return false;
      }
      if (measures.is(Measures.Kind.CHANGE, sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /** "and lasted", ", and ran": what may stand between a day and the end of its stretch. */
  private boolean lasting(Sentence sentence, int from, int to) {
    boolean lasts = false;
    for (int i = from; i < to; i++) {
      boolean verb = measures.is(Measures.Kind.LASTING, sentence, i);
      lasts |= verb;
      if (!verb && !sentence.token(i).is("and") && !sentence.token(i).is(",")) {
        return false;
      }
    }
    return lasts;
  }

  /** "4 and 5", "4, 5": one day after the other, one word apart. */
  static boolean consecutive(Reading a, Reading b) {
    return a.cardinal() != null
        && b.cardinal() != null
        && b.first() == a.last() + 2
        && b.cardinal().value().subtract(a.cardinal().value()).intValue() == 1
        && CalendarExclusions.mayBeDay(b);
  }

  /** "of June 4 and 5 was": the last of two days, whose verb counts nobody. */
  private static boolean closes(List<Reading> readings, int i) {
    Reading day = readings.get(i);
    Sentence sentence = day.sentence();
    int next = day.last() + 1;
    boolean and = sentence.token(day.first() - 1).is("and");
    return and
        && (next >= sentence.size()
            || !sentence.token(next).tag().startsWith("V")
            || SINGULAR.contains(sentence.token(next).lower()));
  }

  /** "May 3, 4 and 5": a comma, where the next day follows and closes the run. */
  private static boolean leads(List<Reading> readings, int i) {
    if (i + 1 >= readings.size() || !consecutive(readings.get(i), readings.get(i + 1))) {
      return false;
    }
    Sentence sentence = readings.get(i).sentence();
    int next = readings.get(i + 1).last() + 1;
    return !Following.peopleAt(sentence, next)
        && !Following.nounAt(sentence, next)
        && (closes(readings, i + 1) || leads(readings, i + 1));
  }
}
