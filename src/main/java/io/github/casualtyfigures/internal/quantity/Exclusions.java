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
  private final Measures measures;

  Exclusions(Measures measures) {
    this.measures = measures;
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
      if (why.get(i) == null
          && next != null
          && SHARED.contains(next)
          && next != Exclusion.DATE
          && coordinated(readings.get(i), readings.get(i + 1))) {
        why.set(i, next);
      }
    }
    for (int i = 1; i < readings.size(); i++) {
      Exclusion before = why.get(i - 1);
      if (why.get(i) == null
          && before != null
          && SHARED.contains(before)
          && before != Exclusion.MONEY
          && before != Exclusion.MEASURE
          && coordinated(readings.get(i - 1), readings.get(i))
          && !nounFollows(readings.get(i))) {
        why.set(i, before);
      }
    }
    return why;
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

  private static boolean nounFollows(Reading reading) {
    Sentence sentence = reading.sentence();
    int next = reading.last() + 1;
    if (next >= sentence.size()) {
      return false;
    }
    String tag = sentence.token(next).tag();
    return tag.startsWith("N") || tag.startsWith("JJ") || tag.startsWith("V");
  }
}
