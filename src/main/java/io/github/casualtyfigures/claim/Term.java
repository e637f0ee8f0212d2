package io.github.casualtyfigures.claim;

import org.jspecify.annotations.Nullable;

/**
 * The word of a vague quantity, reduced (guidelines, section 2). The low bound is what the word
 * states by itself; a codebook's own reading is a choice made on export.
 */
public enum Term {
  FEW(3L),
  SEVERAL(3L),
  HANDFUL(3L),
  TENS(20L),
  DOZENS(24L),
  SCORES(40L),
  HUNDREDS(200L),
  THOUSANDS(2_000L),
  TENS_OF_THOUSANDS(20_000L),
  HUNDREDS_OF_THOUSANDS(200_000L),
  MILLIONS(2_000_000L),
  MANY(null),
  SOME(null),
  MULTIPLE(null),
  UNKNOWN(null);

  private final @Nullable Long low;

  Term(@Nullable Long low) {
    this.low = low;
  }

  /** The low bound that the word states, inclusive; null where it states none. */
  public @Nullable Long low() {
    return low;
  }
}
