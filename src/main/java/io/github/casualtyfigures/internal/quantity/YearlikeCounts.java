package io.github.casualtyfigures.internal.quantity;

import io.github.casualtyfigures.internal.quantity.Measures.Kind;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells counts that look like years by what only counts have about them: "there were 1987 dead",
 * "documented 2022 executions", "the toll stood at 1943", "a total of 2014 civilians", "in a single
 * year 1947 people". Immutable; may be shared by threads.
 */
final class YearlikeCounts {

  /** The words from a toll to the number that it has risen to. */
  private static final int FARTHEST_TOLL = 8;

  /** The words between "there" and a number: "there have also been". */
  private static final int FARTHEST_THERE = 3;

  /** What stands between "there" and a number, or a noun and what became of it. */
  private static final Set<String> BE =
      Set.of("is", "are", "was", "were", "be", "been", "being", "have", "has", "had");

  private static final Set<String> ARTICLES = Set.of("a", "an");

  private final Measures measures;

  YearlikeCounts(Measures measures) {
    this.measures = measures;
  }

  /** Whether the number between tokens {@code before} and {@code next} is none of a year. */
  boolean tell(Reading reading, int before, int next) {
    Sentence sentence = reading.sentence();
    return resulting(sentence, before)
        || tollBefore(sentence, before)
        || totalOf(sentence, before)
        || countedBy(sentence, before, next)
        || (reading.first() == 0 && recorded(sentence, next));
  }

  /** "resulted in", "ended in". */
  private boolean resulting(Sentence sentence, int in) {
    return in > 0 && sentence.token(in).is("in") && measures.verb(Kind.RESULTING, sentence, in - 1);
  }

  /** "the death toll has risen to (1746)", "the number of dead stood at (1943)". */
  private boolean tollBefore(Sentence sentence, int to) {
    if (to < 1) {
      return false;
    }
    boolean risen = sentence.token(to).is("to") && measures.is(Kind.CHANGE, sentence, to - 1);
    boolean stands = measures.lengthEndingAt(Kind.STANDING, sentence, to) > 0;
    return (risen || stands) && tollFrom(sentence, to - 2);
  }

  private boolean tollFrom(Sentence sentence, int last) {
    for (int i = last; i >= Math.max(0, last + 2 - FARTHEST_TOLL); i--) {
      if (measures.is(Kind.TIME, sentence, i)) {
        return false; // "the worst year for refugees stands at 1943"
      }
      if (measures.is(Kind.TOLL, sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /** "a total of (2014)", "a death toll of (1943)", not "the toll of 1943". */
  private boolean totalOf(Sentence sentence, int of) {
    if (of < 2 || !sentence.token(of).is("of") || !measures.is(Kind.SUM, sentence, of - 1)) {
      return false;
    }
    return ARTICLES.contains(sentence.token(of - 2).lower())
        || (of > 2 && ARTICLES.contains(sentence.token(of - 3).lower()));
  }

  /** "there have been (1919) arrests", "documented (2022) executions", "recorded (1987) dead". */
  private boolean countedBy(Sentence sentence, int before, int next) {
    boolean counted =
        hit(sentence, next)
            || (Following.peopleAt(sentence, next) && !measures.is(Kind.EVENT, sentence, next));
    if (before < 0 || !counted) {
      return false;
    }
    return measures.verb(Kind.COUNTING, sentence, before)
        ? sentence.token(before).tag().startsWith("VB")
        : there(sentence, before);
  }

  /** "dead", "wounded": whom a number counts without a noun. */
  private boolean hit(Sentence sentence, int i) {
    return measures.is(Kind.TOLL, sentence, i) && !Following.nounAt(sentence, i + 1);
  }

  /** "there (have been)". */
  private static boolean there(Sentence sentence, int before) {
    if (!BE.contains(sentence.token(before).lower())) {
      return false;
    }
    for (int i = before - 1; i >= Math.max(0, before - FARTHEST_THERE); i--) {
      if (sentence.token(i).is("there")) {
        return true;
      }
    }
    return false;
  }

  /** "(2005) killings were recorded": what somebody has counted. */
  private boolean recorded(Sentence sentence, int next) {
    int verb = pastBe(sentence, Following.pastNouns(sentence, next));
    return verb < sentence.size()
        && sentence.token(verb).tag().startsWith("VB")
        && measures.verb(Kind.COUNTING, sentence, verb);
  }

  /**
   * "(1939 migrants) were rescued", "(1976 civilians) killed in Gaza", "(1950 hikers) missing":
   * something became of them, which is not their memory.
   */
  boolean fated(Sentence sentence, int behind) {
    int i = pastBe(sentence, behind);
    if (i >= sentence.size() || measures.verb(Kind.REMEMBERING, sentence, i)) {
      return false;
    }
    String tag = sentence.token(i).tag();
    return tag.equals("VBN")
        || tag.equals("VBD")
        || measures.is(Kind.TOLL, sentence, i)
        || measures.verb(Kind.FARING, sentence, i);
  }

  private static int pastBe(Sentence sentence, int from) {
    int i = from;
    while (i < sentence.size()
        && (BE.contains(sentence.token(i).lower()) || sentence.token(i).tag().equals("RB"))) {
      i++;
    }
    return i;
  }

  /** "last year 1347 people died", "in a single year 1947 people died": a time by itself. */
  boolean relative(Sentence sentence, int unit) {
    return unit > 0
        && (measures.is(Kind.TIME, sentence, unit) || measures.is(Kind.SEASON, sentence, unit))
        && measures.is(Kind.LATELY, sentence, unit - 1);
  }

  /**
   * "in the winter 1100 refugees", "during the year 1432 civilians", "between 1120 and 1340
   * civilians": a time that needs no year, and an estimate in round numbers. But "in the year 1692
   * women".
   */
  boolean stretched(Reading reading, int before) {
    Sentence sentence = reading.sentence();
    boolean the = before > 1 && sentence.token(before - 1).is("the");
    boolean in = // "in the year 1692", but "early in the year 1432 civilians"
        the
            && sentence.token(before - 2).is("in")
            && !(before > 2 && sentence.token(before - 3).tag().startsWith("RB"));
    boolean theYear = the && sentence.token(before).is("year") && !in;
    return theYear || measures.is(Kind.SEASON, sentence, before) || inTens(reading, before);
  }

  private static boolean inTens(Reading reading, int between) {
    return reading.sentence().token(between).is("between")
        && (tens(reading.low()) || tens(reading.high()));
  }

  private static boolean tens(@Nullable Numeral number) {
    return number instanceof Numeral.Cardinal cardinal && cardinal.value().intValue() % 10 == 0;
  }
}
