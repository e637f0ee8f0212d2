package io.github.casualtyfigures.internal.quantity;

import io.github.casualtyfigures.claim.Ratio;
import io.github.casualtyfigures.claim.Relation;
import io.github.casualtyfigures.internal.quantity.Numeral.Cardinal;
import io.github.casualtyfigures.internal.quantity.Numeral.Fraction;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Phrases;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Joins the two ends of a range: "300 to 400", "between 2 and 3 million", "5-6,000", "two or
 * three", "300- to 400-strong". "The toll rose from nine to 35" is no range. Immutable; may be
 * shared by threads.
 */
final class RangeReader {

  /**
   * How far back a verb of rise and fall may stand: "rose this week from a reported nine to 35".
   */
  private static final int CHANGE_REACH = 6;

  /** The words from a toll to the "from" of its change. */
  private static final int LONGEST_TOLL = 7;

  private static final BigDecimal LAST_DAY = new BigDecimal(31);

  private static final Pattern OF_TOLL = Pattern.compile("NNS?|JJ|VBN|DT");

  /** "raised the toll for the province of Valencia from 202 to 211". */
  private static final int FAR_CHANGE_REACH = 12;

  /** How far apart the ends of a range may stand. */
  private static final int REACH = 5;

  private static final BigDecimal THOUSAND = new BigDecimal(1000);
  private static final BigDecimal LAST_YEAR = new BigDecimal(2100);

  private final Hedges hedges;
  private final HedgeReader hedgeReader;
  private final Measures measures;

  RangeReader(Hedges hedges, HedgeReader hedgeReader, Measures measures) {
    this.hedges = hedges;
    this.hedgeReader = hedgeReader;
    this.measures = measures;
  }

  /** The readings of {@code numerals}, two that make a range as one. */
  List<Reading> join(Sentence sentence, List<Numeral> numerals) {
    List<Reading> readings = new ArrayList<>();
    int i = 0;
    while (i < numerals.size()) {
      Reading range =
          i + 1 < numerals.size() ? range(sentence, numerals.get(i), numerals.get(i + 1)) : null;
      readings.add(range != null ? range : Reading.of(sentence, numerals.get(i)));
      i += range != null ? 2 : 1;
    }
    return readings;
  }

  /**
   * "more than 300 and fewer than 400", "at most 400 and at least 300": both bounds of one number,
   * where they are; else null.
   */
  @Nullable Reading bounded(Reading a, Reading b) {
    Sentence sentence = a.sentence();
    int and = a.last() + 1;
    if (b.first() != and + 1
        || a.high() != null
        || b.high() != null
        || !measures.is(Measures.Kind.COORDINATOR, sentence, and)) {
      return null;
    }
    if (fromBelow(a) && fromAbove(b) && below(a.low(), b.low())) {
      return bounded(a, b, a.low(), b.low());
    }
    boolean backwards = fromAbove(a) && fromBelow(b) && below(b.low(), a.low());
    return backwards
            && a.low() instanceof Cardinal high
            && b.low() instanceof Cardinal low
            && !fateFollows(sentence, a.first(), b.last() + 1)
        ? bounded(a, b, low.at(high.first(), high.last()), high.at(low.first(), low.last()))
        : null;
  }

  private static Reading bounded(Reading a, Reading b, Numeral low, Numeral high) {
    return new Reading(a.sentence(), a.first(), b.last(), low, high, Relation.BETWEEN, "bounded");
  }

  private static boolean fromBelow(Reading reading) {
    return reading.relation() == Relation.MORE_THAN || reading.relation() == Relation.AT_LEAST;
  }

  private static boolean fromAbove(Reading reading) {
    return reading.relation() == Relation.LESS_THAN || reading.relation() == Relation.AT_MOST;
  }

  /** "killed up to 40 and at least 20 wounded", "wounded up to 40 and at least 20 men died". */
  private static boolean fateFollows(Sentence sentence, int first, int i) {
    if (i >= sentence.size()) {
      return false;
    }
    String tag = sentence.token(i).tag();
    if (tag.startsWith("JJ") || (tag.startsWith("VB") && !sentence.token(i).lemma().equals("be"))) {
      return true;
    }
    int behind = Following.pastNouns(sentence, i);
    return behind < sentence.size()
        && sentence.token(behind).tag().startsWith("VB")
        && sentence.tags().subList(0, first).stream().anyMatch(before -> before.startsWith("VB"));
  }

  private @Nullable Reading range(Sentence sentence, Numeral a, Numeral b) {
    int next = a.last() + 1;
    if (b.first() <= next || b.first() > next + REACH) {
      return null;
    }
    Numeral low = carry(sentence, a, b);
    if (!below(low, b)) {
      return null;
    }
    int hedgedFirst = hedgeReader.before(Reading.of(sentence, low)).first();
    Phrases.Match<Hedge> open = hedges.endingAt(Hedge.Side.OPEN, sentence, hedgedFirst - 1);
    next += open != null && sameNoun(sentence, next, b.last() + 1) ? 1 : 0;
    int first = open == null ? low.first() : hedgedFirst - open.length();
    boolean and = sentence.token(next).is("and");
    if (and) {
      boolean between = open != null && !opensFrom(sentence, hedgedFirst - 1);
      return between && reaches(sentence, next + 1, b) ? made(sentence, first, low, b) : null;
    }
    int join = joiner(sentence, next, open != null);
    if (join == 0 || !reaches(sentence, next + join, b)) {
      return null;
    }
    boolean to = sentence.token(next + join - 1).is("to");
    if (dateline(sentence, next, b) || (to && ofDate(sentence, low, b))) {
      return null;
    }
    boolean from = open != null && opensFrom(sentence, hedgedFirst - 1);
    int reach = from ? FAR_CHANGE_REACH : CHANGE_REACH;
    if (from && to && tollBefore(sentence, hedgedFirst - 1)) {
      return null;
    }
    boolean toBefore = low.first() > 0 && sentence.token(low.first() - 1).is("to");
    if (to && !toBefore && changed(sentence, from ? first : low.first(), reach)) {
      return null;
    }
    return made(sentence, from || open != null ? first : low.first(), low, b);
  }

  /** How many tokens join the ends of a range: "300 to 400", "from 300 up to 400"; 0 if none do. */
  private int joiner(Sentence sentence, int i, boolean opened) {
    Phrases.Match<Hedge> join = hedges.at(Hedge.Side.JOIN, sentence, i);
    boolean fits = join != null && (opened || join.value().needs() != Hedge.Needs.OPEN);
    return join != null && fits ? join.length() : 0;
  }

  /** "between 40 people and 50 people": both ends count the same. */
  private static boolean sameNoun(Sentence sentence, int i, int j) {
    return j < sentence.size()
        && sentence.token(i).tag().equals("NNS")
        && sentence.token(i).lower().equals(sentence.token(j).lower());
  }

  /**
   * "MADRID, MARCH 11 - AT LEAST 62 PEOPLE DIED", "Aug 9 - Forty-one migrants": a dash with room
   * around, and behind it a hedge or a number in words as a sentence begins with.
   */
  private static boolean dateline(Sentence sentence, int join, Numeral b) {
    boolean dash = "-\u2013\u2014".contains(sentence.token(join).text());
    boolean opens =
        sentence.token(b.first()).capitalised()
            && Character.isDigit(sentence.token(join - 1).text().charAt(0));
    return dash
        && sentence.token(join).spaced()
        && sentence.token(join + 1).spaced()
        && (b.first() != join + 1 || opens);
  }

  /**
   * "killed since December 1 to 535", "since October 7, 2023 to 55,104", "since 2022 to 535": the
   * first number is of a date.
   */
  private boolean ofDate(Sentence sentence, Numeral a, Numeral b) {
    int before = a.first() - 1;
    if (before < 0 || !(b instanceof Cardinal end)) {
      return false;
    }
    if (measures.is(Measures.Kind.MONTH, sentence, before)) {
      boolean day = a instanceof Cardinal first && first.value().compareTo(LAST_DAY) <= 0;
      return day && end.value().compareTo(LAST_DAY) > 0;
    }
    int month = before;
    while (month > 0
        && (sentence.token(month).is(",") || sentence.token(month).tag().equals("CD"))) {
      month--;
    }
    boolean full = month < before && measures.is(Measures.Kind.MONTH, sentence, month);
    int in = full ? month - 1 : before;
    boolean since = in >= 0 && sentence.token(in).is("since");
    boolean opens = since || (in >= 0 && sentence.token(in).is("in"));
    boolean year = sentence.token(a.first()).year() && !sentence.token(b.first()).year();
    return (full && opens && end.value().compareTo(LAST_YEAR) > 0)
        || (year && (since || (opens && end.value().compareTo(LAST_YEAR) > 0)));
  }

  private static Reading made(Sentence sentence, int first, Numeral low, Numeral high) {
    return new Reading(sentence, first, high.last(), low, high, Relation.BETWEEN, "range");
  }

  private static boolean opensFrom(Sentence sentence, int i) {
    return sentence.token(i).is("from");
  }

  /** Whether {@code b} begins at {@code from}, but for hedges of its own. */
  private boolean reaches(Sentence sentence, int from, Numeral b) {
    return b.first() == from || hedgeReader.before(Reading.of(sentence, b)).first() == from;
  }

  /** "taking the toll from three to four", "the tally of the abducted from 227 to 315": two. */
  private boolean tollBefore(Sentence sentence, int from) {
    for (int i = from - 1; i > Math.max(0, from - LONGEST_TOLL); i--) {
      boolean toll =
          measures.is(Measures.Kind.TOLL, sentence, i)
              && (i == from - 1 || sentence.token(i + 1).is("of"))
              && (sentence.token(i - 1).tag().equals("DT") || sentence.token(i - 1).is("death"));
      if (toll
          && (i == from - 1
              || measures.is(Measures.Kind.GOING, sentence, i - 2) // "takes the number of dead"
              || changed(sentence, i, CHANGE_REACH))) {
        return true;
      }
      if (!OF_TOLL.matcher(sentence.token(i).tag()).matches() && !sentence.token(i).is("of")) {
        return false;
      }
    }
    return false;
  }

  /** "rose to 35 from nine", "up from nine to 35": two figures. */
  private boolean changed(Sentence sentence, int first, int reach) {
    for (int i = first - 1; i >= Math.max(0, first - reach); i--) {
      if (measures.is(Measures.Kind.CHANGE, sentence, i)) {
        return true;
      }
      boolean apposed = i == first - 1 && sentence.token(first).is("from"); // "fell, from 9 to 4"
      if ((sentence.token(i).is(",") && !apposed) || sentence.token(i).is(";")) {
        return false;
      }
    }
    return false;
  }

  private static boolean below(Numeral a, Numeral b) {
    if (a instanceof Cardinal low && b instanceof Cardinal high) {
      return low.value().compareTo(high.value()) < 0;
    }
    return a instanceof Fraction low
        && b instanceof Fraction high
        && low.ratio().compareTo(high.ratio()) < 0;
  }

  /** "2 to 3 million", "40-50%": the first end takes the scale of the second. */
  private static Numeral carry(Sentence sentence, Numeral a, Numeral b) {
    if (!(a instanceof Cardinal low)) {
      return a;
    }
    if (b instanceof Fraction share && share.percent()) {
      return low.value().compareTo(new BigDecimal(100)) > 0 || !low.whole()
          ? a
          : new Fraction(
              a.first(), a.last(), new Ratio(low.value().longValueExact(), 100), true, share.by());
    }
    if (!(b instanceof Cardinal high) || low.scale().compareTo(BigDecimal.ONE) != 0) {
      return a;
    }
    boolean scaled = high.scale().compareTo(BigDecimal.ONE) > 0;
    if (scaled && low.value().compareTo(high.mantissa()) < 0) {
      return low.times(high.scale());
    }
    boolean hyphen =
        sentence.token(a.last() + 1).lower().length() == 1
            && !Character.isLetter(sentence.token(a.last() + 1).lower().charAt(0));
    boolean thousands =
        hyphen
            && low.plain()
            && high.value().remainder(THOUSAND).signum() == 0
            && low.value().compareTo(high.value().divide(THOUSAND)) < 0
            && low.value().compareTo(BigDecimal.TEN.movePointRight(2)) < 0;
    return thousands ? low.times(THOUSAND) : a;
  }
}
