package io.github.casualtyfigures.claim;

import java.util.List;

/**
 * Why a claim says what it says: the rows of the lexicons and the rules that made its fields.
 * Immutable; may be shared by threads.
 *
 * @param claim the claim
 * @param reasons what made its fields, in the order of {@link Field}; a field of which nothing is
 *     known for certain is left out
 */
public record Explanation(Claim claim, List<Reason> reasons) {

  public Explanation {
    reasons = List.copyOf(reasons);
  }

  /** A field of a claim that can be explained. */
  public enum Field {
    /** The quantity: number, relation and bounds. */
    NUMBER,
    /** What became of the people. */
    CATEGORY,
    /** Group and country of the people. */
    PEOPLE,
    /** Who says so. */
    SOURCE,
    /** How sure the source is. */
    STATUS,
    /** The claim that this one is a part of. */
    WHOLE,
    /** The claim that this one repeats. */
    REPEATS
  }

  /**
   * What made a field.
   *
   * @param field the field
   * @param by rows by file and line ({@code cues.tsv:14}), rules by their names ({@code
   *     deathTollOf}), other claims ({@code claim 2}) and earlier words ({@code character 120}), in
   *     the order in which they were used; never empty
   */
  public record Reason(Field field, List<String> by) {

    public Reason {
      by = List.copyOf(by);
      if (by.isEmpty()) {
        throw new IllegalArgumentException(field + " by nothing");
      }
    }
  }
}
