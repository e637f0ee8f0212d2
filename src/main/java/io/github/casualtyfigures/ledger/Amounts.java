package io.github.casualtyfigures.ledger;

import io.github.casualtyfigures.claim.Amount;

/** Amounts as stretches of the number line. */
final class Amounts {

  /** How far a rounded number may be from the truth, in hundredths. */
  private static final long ROUNDING = 10;

  private Amounts() {}

  /** The least number that is in keeping with {@code amount}. */
  static long least(Amount amount) {
    if (amount.low() != null) {
      return amount.low();
    }
    Long value = amount.value();
    return value == null || amount.high() != null ? 0 : value - value * ROUNDING / 100;
  }

  /** The greatest number that is in keeping with {@code amount}. */
  static long most(Amount amount) {
    if (amount.high() != null) {
      return amount.high();
    }
    Long value = amount.value();
    return value == null || amount.low() != null ? Long.MAX_VALUE : value + value * ROUNDING / 100;
  }

  /** Whether no number is in keeping with both. */
  static boolean disjoint(Amount a, Amount b) {
    return most(a) < least(b) || most(b) < least(a);
  }

  /** The number to sort by: the value, else the low bound, else the high one, else 0. */
  static long size(Amount amount) {
    if (amount.value() != null) {
      return amount.value();
    }
    if (amount.low() != null) {
      return amount.low();
    }
    return amount.high() != null ? amount.high() : 0;
  }
}
