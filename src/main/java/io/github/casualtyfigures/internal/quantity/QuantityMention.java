package io.github.casualtyfigures.internal.quantity;

import io.github.casualtyfigures.claim.Quantity;
import io.github.casualtyfigures.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A quantity where it stands.
 *
 * @param sentence the sentence that holds it
 * @param quantity what it states; its span may be shorter than its first and last token
 * @param first its first token, hedges included
 * @param last its last token, hedges included
 * @param coreFirst the first token of the number itself
 * @param coreLast the last token of the number itself
 * @param exclusion why it counts no people, or null where it may
 * @param by the row or rule that made it
 */
public record QuantityMention(
    Sentence sentence,
    Quantity quantity,
    int first,
    int last,
    int coreFirst,
    int coreLast,
    @Nullable Exclusion exclusion,
    String by) {

  /** Whether it may count people. */
  public boolean maybePeople() {
    return exclusion == null;
  }

  /** Why a number counts no people. */
  public enum Exclusion {
    /** "On Monday 12", "29 February", "2024". */
    DATE,
    /** "at 4:18 a.m.", "12 hours". */
    TIME,
    /** "a 12-year-old boy", "Maurya, 50,". */
    AGE,
    /** "$5 million". */
    MONEY,
    /** "90 km", "12 tonnes", "10 percent of territory" when a measure follows. */
    MEASURE,
    /** "the 155th Brigade", "Su-27", "Highway 6". */
    NAME,
    /** "first", "the 11th". */
    ORDINAL,
    /** "115 people a day", "40 per 100,000". */
    RATE,
    /** "beat them 3-1". */
    SCORE,
    /** "#130", telephone numbers, share counts. */
    IDENTIFIER,
    /** "150,000 fewer", "up 20 percent", "three times". */
    COMPARISON
  }
}
