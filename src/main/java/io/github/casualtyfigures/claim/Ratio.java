package io.github.casualtyfigures.claim;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact fraction from 0 to 1, in lowest terms: one-third is 1/3, 12.5 percent is 1/8.
 *
 * @param numerator from 0 to {@code denominator}
 * @param denominator at least 1
 */
public record Ratio(long numerator, long denominator) implements Comparable<Ratio>, Serializable {

  public Ratio {
    if (denominator < 1 || numerator < 0 || numerator > denominator) {
      throw new IllegalArgumentException("ratio " + numerator + "/" + denominator);
    }
    long divisor =
        BigInteger.valueOf(numerator).gcd(BigInteger.valueOf(denominator)).longValueExact();
    numerator /= divisor;
    denominator /= divisor;
  }

  /** The fraction as a decimal of four places, rounded half up: one-third is 0.3333. */
  public BigDecimal decimal() {
    return BigDecimal.valueOf(numerator)
        .divide(BigDecimal.valueOf(denominator), 4, RoundingMode.HALF_UP);
  }

  /** The fraction of {@code people}, multiplied exactly and then rounded half up. */
  public long of(long people) {
    return BigDecimal.valueOf(numerator)
        .multiply(BigDecimal.valueOf(people))
        .divide(BigDecimal.valueOf(denominator), 0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  @Override
  public int compareTo(Ratio other) {
    return BigInteger.valueOf(numerator)
        .multiply(BigInteger.valueOf(other.denominator))
        .compareTo(BigInteger.valueOf(other.numerator).multiply(BigInteger.valueOf(denominator)));
  }
}
