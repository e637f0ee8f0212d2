package io.github.casualtyfigures.internal.quantity;

import io.github.casualtyfigures.claim.Ratio;
import io.github.casualtyfigures.claim.Term;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A number without its hedges, from token {@code first} to token {@code last}. */
sealed interface Numeral {

  int first();

  int last();

  /** The row or rule that read it. */
  String by();

  /**
   * "5,000", "one hundred and twenty-three", "two dozen", "1.2 million".
   *
   * @param value the number
   * @param scale the last word that multiplied all of it, 1 if none: 1,000,000 in "1.2 million"
   * @param plain whether it is one token of bare digits: "2013"
   */
  record Cardinal(int first, int last, BigDecimal value, BigDecimal scale, boolean plain, String by)
      implements Numeral {

    /** Whether it counts whole things. */
    boolean whole() {
      return value.stripTrailingZeros().scale() <= 0;
    }

    /** The number before the last scale: 1.2 in "1.2 million". */
    BigDecimal mantissa() {
      return value.divide(scale, 9, java.math.RoundingMode.HALF_UP).stripTrailingZeros();
    }

    Cardinal times(BigDecimal factor) {
      return new Cardinal(first, last, value.multiply(factor), factor, false, by);
    }

    Cardinal at(int newFirst, int newLast) {
      return new Cardinal(newFirst, newLast, value, scale, plain, by);
    }
  }

  /**
   * "one-third", "70 per cent", "two in five", "half".
   *
   * @param percent whether it is a percentage
   */
  record Fraction(int first, int last, Ratio ratio, boolean percent, String by)
      implements Numeral {}

  /** "dozens", "several hundred", "an unknown number of". */
  record Vague(int first, int last, Term term, @Nullable Long low, String by) implements Numeral {}
}
