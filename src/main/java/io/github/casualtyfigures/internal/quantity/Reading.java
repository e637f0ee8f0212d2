package io.github.casualtyfigures.internal.quantity;

import io.github.casualtyfigures.claim.Amount;
import io.github.casualtyfigures.claim.Count;
import io.github.casualtyfigures.claim.Quantity;
import io.github.casualtyfigures.claim.Relation;
import io.github.casualtyfigures.claim.Share;
import io.github.casualtyfigures.claim.Span;
import io.github.casualtyfigures.internal.quantity.Numeral.Cardinal;
import io.github.casualtyfigures.internal.quantity.Numeral.Fraction;
import io.github.casualtyfigures.internal.quantity.Numeral.Vague;
import io.github.casualtyfigures.internal.text.Sentence;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A number with what stands about it, on its way to a quantity.
 *
 * @param sentence the sentence that holds it
 * @param first its first token, hedges included
 * @param last its last token, hedges included
 * @param low the number, or the low end of a range
 * @param high the high end of a range, or null
 * @param relation what the hedges make of the number; without meaning for ranges and vague numbers
 * @param by the row or rule that made it
 */
record Reading(
    Sentence sentence,
    int first,
    int last,
    Numeral low,
    @Nullable Numeral high,
    Relation relation,
    String by) {

  /** The reading of a number by itself. */
  static Reading of(Sentence sentence, Numeral numeral) {
    return new Reading(
        sentence, numeral.first(), numeral.last(), numeral, null, Relation.EXACTLY, numeral.by());
  }

  /** The first token of the number itself. */
  int coreFirst() {
    return low.first();
  }

  /** The last token of the number itself. */
  int coreLast() {
    return high == null ? low.last() : high.last();
  }

  /** The number nearest to what follows. */
  Numeral end() {
    return high == null ? low : high;
  }

  /** The number, or the high end of a range, if it is a cardinal. */
  @Nullable Cardinal cardinal() {
    return end() instanceof Cardinal cardinal ? cardinal : null;
  }

  /** Whether words about the number were taken in. */
  boolean hedged() {
    return first < coreFirst() || last > coreLast();
  }

  /** The same number from {@code newFirst} to {@code newLast} with {@code newRelation}. */
  Reading widened(int newFirst, int newLast, Relation newRelation, String newBy) {
    return new Reading(sentence, newFirst, newLast, low, high, newRelation, newBy);
  }

  /** The quantity it states. */
  Quantity quantity() {
    Span span = span();
    if (low instanceof Vague vague) {
      return new Count(span, Relation.VAGUE, new Amount(null, vague.low(), null), vague.term());
    }
    if (low instanceof Fraction fraction) {
      return high instanceof Fraction other
          ? new Share(span, Relation.BETWEEN, null, fraction.ratio(), other.ratio())
          : Share.of(span, relation, fraction.ratio());
    }
    long number = number(((Cardinal) low).value());
    return high instanceof Cardinal other
        ? new Count(span, Relation.BETWEEN, new Amount(null, number, number(other.value())), null)
        : Count.of(span, relation, number);
  }

  /** Its words; the full stop that the tokeniser leaves on the last letter of "3.5K." is none. */
  private Span span() {
    Span span = sentence.span(first, last);
    String word = sentence.token(last).text();
    return word.length() == 2 && word.endsWith(".") && Character.isLetter(word.charAt(0))
        ? new Span(span.text().substring(0, span.text().length() - 1), span.begin())
        : span;
  }

  private static long number(BigDecimal value) {
    return value.setScale(0, RoundingMode.HALF_UP).longValueExact();
  }
}
