package io.github.casualtyfigures.claim;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A number of people or households with its bounds; null where nothing is stated.
 *
 * @param value the one number, at least 0, or null
 * @param low the low bound, or null
 * @param high the high bound, or null
 */
public record Amount(@Nullable Long value, @Nullable Long low, @Nullable Long high)
    implements Serializable {

  public Amount {
    if (negative(value) || negative(low) || negative(high)) {
      throw new IllegalArgumentException("negative amount " + value + ", " + low + ", " + high);
    }
    if (low != null && high != null && low > high) {
      throw new IllegalArgumentException("low " + low + " above high " + high);
    }
  }

  /** The amount of exactly {@code number}. */
  public static Amount exactly(long number) {
    return new Amount(number, number, number);
  }

  /** The amount that {@code relation} makes of {@code number}. */
  public static Amount of(Relation relation, long number) {
    return new Amount(relation.valueOf(number), relation.lowOf(number), relation.highOf(number));
  }

  private static boolean negative(@Nullable Long number) {
    return number != null && number < 0;
  }
}
