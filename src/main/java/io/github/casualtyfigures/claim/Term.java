package io.github.casualtyfigures.claim;

import org.jspecify.annotations.Nullable;

/**
 * The word of a vague quantity, reduced (guidelines, section 2). The low bound is what the word
 * states by itself; a codebook's own reading is a choice made on export.
 */
public enum Term {
  /** "A few". */
  FEW(3L),
  /** "Several". */
  SEVERAL(3L),
  /** "A handful". */
  HANDFUL(3L),
  /** "Tens". */
  TENS(20L),
  /** "Dozens". */
  DOZENS(24L),
  /** "Scores". */
  SCORES(40L),
  /** "Hundreds". */
  HUNDREDS(200L),
  /** "Thousands". */
  THOUSANDS(2_000L),
  /** "Tens of thousands". */
  TENS_OF_THOUSANDS(20_000L),
  /** "Hundreds of thousands". */
  HUNDREDS_OF_THOUSANDS(200_000L),
  /** "Millions". */
  MILLIONS(2_000_000L),
  /** "Many", "numerous". */
  MANY(null),
  /** "Some", where no number follows. */
  SOME(null),
  /** "Multiple". */
  MULTIPLE(null),
  /** "An unknown number". */
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
