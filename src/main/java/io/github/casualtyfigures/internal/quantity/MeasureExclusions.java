package io.github.casualtyfigures.internal.quantity;

import io.github.casualtyfigures.internal.quantity.Measures.Kind;
import io.github.casualtyfigures.internal.quantity.Numeral.Cardinal;
import io.github.casualtyfigures.internal.quantity.Numeral.Fraction;
import io.github.casualtyfigures.internal.quantity.QuantityMention.Exclusion;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.internal.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Tells the numbers of money, measures, rates, comparisons and scores. Immutable; may be shared by
 * threads.
 */
final class MeasureExclusions {

  private static final int CURRENCY_LETTERS = 3;

  /** How far behind the number its "a day" may stand: "115 people a day". */
  private static final int RATE_REACH = 5;

  /** The words from "year" to "ago": "a year and a half ago". */
  private static final int LONGEST_STRETCH = 4;

  private final Measures measures;

  MeasureExclusions(Measures measures) {
    this.measures = measures;
  }

  @Nullable Exclusion of(Reading reading) {
    Sentence sentence = reading.sentence();
    if (money(reading)) {
      return Exclusion.MONEY;
    }
    if (comparison(reading)) {
      return Exclusion.COMPARISON;
    }
    if (rate(sentence, reading)) {
      return Exclusion.RATE;
    }
    if (score(reading)) {
      return Exclusion.SCORE;
    }
    return measure(reading) ? Exclusion.MEASURE : null;
  }

  private boolean money(Reading reading) {
    Sentence sentence = reading.sentence();
    int next = pastHyphen(sentence, reading.last() + 1);
    return measures.is(Kind.CURRENCY_SIGN, sentence, reading.coreFirst() - 1)
        || measures.is(Kind.CURRENCY_SIGN, sentence, reading.first() - 1)
        || glued(sentence, reading.coreFirst())
        || measures.currency(sentence, next)
        || (CardinalReader.isAt(sentence, next, "of") && measures.currency(sentence, next + 1))
        || (measures.is(Kind.BETWEEN_UNIT, sentence, next)
            && measures.currency(sentence, next + 1));
  }

  /**
   * "P12.4 million", "Sh40 million": the letters of a currency, with no space before the number.
   */
  private static boolean glued(Sentence sentence, int number) {
    if (number < 1 || sentence.token(number - 1).end() != sentence.token(number).begin()) {
      return false;
    }
    String letters = sentence.token(number - 1).text();
    return letters.length() <= CURRENCY_LETTERS
        && Character.isUpperCase(letters.charAt(0))
        && Character.isDigit(sentence.token(number).text().charAt(0));
  }

  /** "90 km", "5-kilometre", "magnitude 7", "2.5 of them". */
  private boolean measure(Reading reading) {
    Sentence sentence = reading.sentence();
    Cardinal number = reading.cardinal();
    if (number == null) {
      return reading.low() instanceof Numeral.Vague
          && measures.is(Kind.UNIT, sentence, reading.last() + 1);
    }
    int next = pastHyphen(sentence, reading.last() + 1);
    int between = measures.length(Kind.BETWEEN_UNIT, sentence, next);
    boolean spaced = next < sentence.size() && sentence.token(next).spaced();
    boolean letter = next < sentence.size() && sentence.token(next).text().length() == 1;
    boolean metres =
        next < sentence.size()
            && sentence.token(next).is("m")
            && (spaced || measures.is(Kind.EXTENT, sentence, next + 1));
    return !number.whole()
        || metres
        || (measures.is(Kind.UNIT, sentence, next) && !(letter && spaced))
        || measures.is(Kind.UNIT, sentence, next + between)
        || measures.is(Kind.PERCENT, sentence, next)
        || measures.is(Kind.GRADE, sentence, reading.first() - 1);
  }

  /**
   * "150,000 fewer", "up 20 percent", "three times", "a 20 percent increase", "1,000 more than".
   */
  private boolean comparison(Reading reading) {
    Sentence sentence = reading.sentence();
    int next = pastHyphen(sentence, reading.last() + 1);
    if (measures.is(Kind.TIMES, sentence, next) || measures.is(Kind.DIFFERENCE, sentence, next)) {
      return true;
    }
    if (measures.is(Kind.DEGREE, sentence, next) && !Following.nounAt(sentence, next + 1)) {
      return true;
    }
    if (reading.end() instanceof Fraction) {
      int before = reading.first() - 1;
      boolean composed = measures.lengthEndingAt(Kind.COMPOSE, sentence, before) > 0;
      boolean changed =
          measures.is(Kind.CHANGE, sentence, before) || measures.is(Kind.CHANGE, sentence, next);
      return measures.is(Kind.UNIT, sentence, next)
          || (changed && !composed && !CardinalReader.isAt(sentence, next, "of"))
          || moreFollows(sentence, next);
    }
    return moreThan(sentence, next)
        || difference(sentence, reading.first() - 1)
        || margin(sentence, reading.low().first());
  }

  /** "75,200, give or take 11,000": how far off the number before may be. */
  private static boolean margin(Sentence sentence, int number) {
    int take = number - 1;
    boolean some = CardinalReader.isAt(sentence, take, "a"); // "give or take a hundred"
    take = some ? take - 1 : take;
    if (take < 3 || !sentence.token(take - 1).is("or")) {
      return false;
    }
    Token before = sentence.token(take - 3);
    return (before.is(",") || before.tag().equals("CD"))
        && (sentence.token(take).is("take") || sentence.token(take).is("minus"))
        && (sentence.token(take - 2).is("give") || sentence.token(take - 2).is("plus"));
  }

  /** "112, up 17", "a rise of 17": no number of people; "rounded up 17" is one. */
  private boolean difference(Sentence sentence, int before) {
    if (CardinalReader.isAt(sentence, before, "of")) {
      return measures.is(Kind.CHANGE, sentence, before - 1)
          && sentence.token(before - 1).tag().startsWith("NN");
    }
    boolean up =
        CardinalReader.isAt(sentence, before, "up")
            || CardinalReader.isAt(sentence, before, "down");
    return up && (before == 0 || !sentence.token(before - 1).tag().startsWith("V"));
  }

  private boolean moreFollows(Sentence sentence, int i) {
    return i < sentence.size()
        && (sentence.token(i).tag().equals("JJR") || sentence.token(i).tag().equals("RBR"));
  }

  /** "1,000 more people than last year". */
  private static boolean moreThan(Sentence sentence, int i) {
    if (i >= sentence.size() || !sentence.token(i).is("more")) {
      return false;
    }
    for (int n = i + 1; n < Math.min(sentence.size(), i + 4); n++) {
      if (sentence.token(n).is("than")) {
        return true;
      }
    }
    return false;
  }

  /** "115 people a day", "40 per 100,000", "an average of 30". */
  private boolean rate(Sentence sentence, Reading reading) {
    int before = reading.first() - 1;
    if (before >= 0 && sentence.token(before).is("per")) {
      return true;
    }
    if (before >= 0 && sentence.token(before).is("of")) {
      before--;
    }
    if (measures.is(Kind.AVERAGE, sentence, before)) {
      return true;
    }
    boolean joined = false;
    for (int i = reading.last() + 1;
        i < Math.min(sentence.size(), reading.last() + 1 + RATE_REACH);
        i++) {
      Token token = sentence.token(i);
      if (measures.is(Kind.PERIODIC, sentence, i)) {
        return true;
      }
      if (measures.is(Kind.PER, sentence, i)) {
        boolean another = // "killed one and hurt a second", "hurt two; a second guard died"
            sentence.has(i + 1)
                && sentence.token(i + 1).is("second")
                && (joined || (sentence.has(i + 2) && noun(sentence.token(i + 2))));
        return !another && per(sentence, i);
      }
      joined |= token.tag().equals("CC");
      if ((token.tag().equals("IN") && !token.is("of"))
          || token.is(",")
          || token.is(";")
          || Character.isDigit(token.lower().charAt(0))) {
        return false;
      }
    }
    return false;
  }

  private static boolean noun(Token token) {
    return token.tag().startsWith("NN");
  }

  private boolean per(Sentence sentence, int i) {
    if (i + 1 >= sentence.size()) {
      return false;
    }
    if (sentence.token(i).is("per")) {
      Token next = sentence.token(i + 1);
      boolean body = // "250 killed (per Human Rights Watch)", not "5 Deaths Per Day"
          next.capitalised() && next.tag().startsWith("NNP") && !sentence.token(i).capitalised();
      return !body;
    }
    if (!measures.is(Kind.TIME, sentence, i + 1)) {
      return false;
    }
    for (int away = i + 2; away < i + 2 + LONGEST_STRETCH; away++) {
      if (measures.is(Kind.AWAY, sentence, away)) {
        return false; // "a year ago", "a year or two ago", "a year and a half later"
      }
      if (away >= sentence.size() || sentence.token(away).is(",")) {
        return true;
      }
    }
    return true;
  }

  /**
   * "won 3-1", "a 2-0 win", "a two-thirds majority": joined by a hyphen, high first or with words
   * of a contest.
   */
  private boolean score(Reading reading) {
    Sentence sentence = reading.sentence();
    Cardinal low = reading.low() instanceof Cardinal cardinal ? cardinal : null;
    if (low == null || !low.plain()) {
      return reading.low() instanceof Fraction
          && measures.is(Kind.CONTEST, sentence, reading.last() + 1);
    }
    boolean range = reading.high() != null && sentence.token(low.last() + 1).lower().length() == 1;
    boolean left = scoreDash(sentence, reading.last() + 1, reading.last() + 2);
    boolean right =
        scoreDash(sentence, reading.first() - 1, reading.first() - 2)
            && measures.behindEdition(sentence) != reading.first();
    if (!range) {
      return left || right;
    }
    return contest(sentence, reading.first(), reading.last());
  }

  private static boolean scoreDash(Sentence sentence, int dash, int other) {
    if (dash < 0 || other < 0 || other >= sentence.size() || dash >= sentence.size()) {
      return false;
    }
    String text = sentence.token(dash).lower();
    return (text.equals("-") || text.equals("\u2013"))
        && !sentence.token(dash).spaced()
        && !sentence.token(Math.max(dash, other)).spaced()
        && sentence.token(other).lower().chars().allMatch(Character::isDigit);
  }

  private boolean contest(Sentence sentence, int first, int last) {
    for (int i = Math.max(0, first - 4); i < Math.min(sentence.size(), last + 4); i++) {
      if (measures.is(Kind.CONTEST, sentence, i)) {
        return true;
      }
    }
    return false;
  }

  private static int pastHyphen(Sentence sentence, int i) {
    return i < sentence.size() && sentence.token(i).is("-") ? i + 1 : i;
  }
}
