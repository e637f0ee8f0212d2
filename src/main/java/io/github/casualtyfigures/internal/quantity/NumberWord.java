package io.github.casualtyfigures.internal.quantity;

import io.github.casualtyfigures.claim.Term;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a number word stands for: a row of {@code numbers.tsv}.
 *
 * @param kind how it takes part in a number
 * @param value the number; for parts the number of parts, zero where the row has none
 * @param parts for {@link Kind#VULGAR} what the value is divided by, else 1
 * @param term the vague term, or null
 * @param by the row
 */
record NumberWord(Kind kind, BigDecimal value, long parts, @Nullable Term term, String by) {

  /** How a word takes part in a number. */
  enum Kind {
    /** "three": 0 to 19. */
    UNIT,
    /** "forty". */
    TENS,
    /** "hundred". */
    HUNDRED,
    /** "thousand", "lakh": multiplies what stands before it. */
    SCALE,
    /** "1.2m", "3.5K": after digits only. */
    SUFFIX,
    /** "dozen". */
    PACK,
    /** "couple": a pack that is no number without a word before it. */
    PAIR,
    /** "both men", not "both the army and the police". */
    BOTH,
    /** "half". */
    HALF,
    /** "one-third". */
    PART,
    /** "two-thirds". */
    PARTS,
    /** "½". */
    VULGAR,
    /** "two point five". */
    POINT,
    /** "dozens", "hundreds". */
    PLURAL,
    /** "several", "an unknown number of". */
    VAGUE,
    /** "70 per cent". */
    PERCENT
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** Whether it multiplies the number before it: "hundred", "million", "dozen". */
  boolean multiplies() {
    return kind == Kind.HUNDRED || kind == Kind.SCALE || kind == Kind.PACK;
  }
}
