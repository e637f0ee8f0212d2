package io.github.casualtyfigures.claim;

import org.jspecify.annotations.Nullable;

/**
 * How a quantity stands to its number: one row each of the table in section 2 of the guidelines,
 * which every {@link Quantity} obeys.
 */
public enum Relation {
  /** "35": value, low and high are the number. */
  EXACTLY(true, true, true),
  /** "about 4,000": only a value. */
  ABOUT(true, false, false),
  /** "over 5,000": value and an exclusive low. */
  MORE_THAN(true, true, false),
  /** "at least 35": value and an inclusive low. */
  AT_LEAST(true, true, false),
  /** "nearly 11,000": value and an exclusive high. */
  ALMOST(true, false, true),
  /** "fewer than 100": value and an exclusive high. */
  LESS_THAN(true, false, true),
  /** "up to 200": value and an inclusive high. */
  AT_MOST(true, false, true),
  /** "300 to 400": no value, both bounds. */
  BETWEEN(false, true, true),
  /** "dozens": no value, perhaps a low, never a high. */
  VAGUE(false, true, false);

  private final boolean value;
  private final boolean low;
  private final boolean high;

  Relation(boolean value, boolean low, boolean high) {
    this.value = value;
    this.low = low;
    this.high = high;
  }

  /** The value this relation states of {@code number}. */
  <T> @Nullable T valueOf(T number) {
    return value ? number : null;
  }

  /** The low bound this relation states of {@code number}. */
  <T> @Nullable T lowOf(T number) {
    return low ? number : null;
  }

  /** The high bound this relation states of {@code number}. */
  <T> @Nullable T highOf(T number) {
    return high ? number : null;
  }

  <T extends Comparable<T>> void check(
      @Nullable T theValue, @Nullable T theLow, @Nullable T theHigh) {
    boolean fits =
        switch (this) {
          case VAGUE -> theValue == null && theHigh == null;
          case BETWEEN ->
              theValue == null
                  && theLow != null
                  && theHigh != null
                  && theLow.compareTo(theHigh) <= 0;
          default ->
              theValue != null
                  && theValue.equals(low ? theLow : theValue)
                  && theValue.equals(high ? theHigh : theValue)
                  && low == (theLow != null)
                  && high == (theHigh != null);
        };
    if (!fits) {
      throw new IllegalArgumentException(
          this + " with value " + theValue + ", low " + theLow + ", high " + theHigh);
    }
  }
}
