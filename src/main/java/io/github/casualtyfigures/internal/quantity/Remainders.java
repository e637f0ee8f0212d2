package io.github.casualtyfigures.internal.quantity;

import static io.github.casualtyfigures.internal.quantity.CardinalReader.isAt;

import io.github.casualtyfigures.internal.quantity.Numeral.Cardinal;
import io.github.casualtyfigures.internal.text.Sentence;
import java.math.BigDecimal;
import java.util.Set;

/**
 * Tells whether what stands behind a scale is the rest of its number or another number: "one
 * million, two hundred thousand people" and "6 crore and two hundred people" are one, "3 thousand
 * and five wounded" are two.
 */
final class Remainders {

  /** "One million, two hundred": no smaller rest stands behind a comma. */
  private static final BigDecimal LEAST_BEHIND_COMMA = new BigDecimal(100);

  /** How far before the number an "of" may stand: "of an estimated two million, three hundred". */
  private static final int OF_REACH = 4;

  /** Adjectives that stand for people. */
  private static final Set<String> HIT = Set.of("dead", "injured", "wounded", "missing", "hurt");

  private Remainders() {}

  /** Whether {@code whole} is one number, of which {@code scaled} ends with its scale. */
  static boolean fit(Sentence sentence, Cardinal whole, Cardinal scaled) {
    int next = whole.last() + 1;
    if (!isAt(sentence, scaled.last() + 1, ",")) {
      return counted(sentence, next) && !clauseFollows(sentence, next);
    }
    BigDecimal rest = whole.value().subtract(scaled.value());
    return rest.compareTo(LEAST_BEHIND_COMMA) >= 0
        && !partOfScaled(sentence, scaled)
        && (counted(sentence, next) || (whole.first() == 0 && verb(sentence, next)));
  }

  /** Whether a noun follows, or nothing does; "five thousand, three hundred of them" are two. */
  private static boolean counted(Sentence sentence, int i) {
    if (i >= sentence.size()) {
      return true;
    }
    String tag = sentence.token(i).tag();
    return tag.startsWith("NN")
        || HIT.contains(sentence.token(i).lower())
        || (tag.startsWith("JJ") && Following.nounAt(sentence, i + 1))
        || !Character.isLetterOrDigit(sentence.token(i).lower().charAt(0));
  }

  /** "displaced 2 million and 300 people died": a clause of its own, where a verb stood before. */
  private static boolean clauseFollows(Sentence sentence, int noun) {
    int i = Following.pastNouns(sentence, noun);
    String tag = i > noun && i < sentence.size() ? sentence.token(i).tag() : "";
    return tag.equals("VBD") || tag.equals("VBP") || tag.equals("VBZ") || tag.equals("VBN");
  }

  private static boolean verb(Sentence sentence, int i) {
    String tag = sentence.token(i).tag();
    return tag.equals("VBD") || tag.equals("VBP");
  }

  /** "Out of five thousand, two hundred died", but "a total of five thousand, two hundred". */
  private static boolean partOfScaled(Sentence sentence, Cardinal scaled) {
    for (int i = scaled.first() - 1; i >= Math.max(0, scaled.first() - OF_REACH); i--) {
      if (sentence.token(i).tag().startsWith("VB")) {
        return false; // "the number of dead is three thousand, four hundred"
      }
      if (isAt(sentence, i, "of")) {
        return !isAt(sentence, i - 1, "total");
      }
    }
    return false;
  }
}
