package io.github.casualtyfigures.internal.quantity;

import io.github.casualtyfigures.claim.Relation;
import org.jspecify.annotations.Nullable;

/**
 * A word about a number: a row of {@code hedges.tsv}.
 *
 * @param side where it stands
 * @param relation what it makes of the number, null where it leaves the relation as it is
 * @param needs what must stand before it, or null
 * @param by the row
 */
record Hedge(Side side, @Nullable Relation relation, @Nullable Needs needs, String by) {

  /** Where a hedge stands. */
  enum Side {
    /** "over 5,000". */
    BEFORE,
    /** "well over 5,000". */
    MODIFIER,
    /** "at least another 30". */
    ADDITION,
    /** "30 or more". */
    AFTER,
    /** "exceeded 30". */
    VERB,
    /** "300 to 400". */
    JOIN,
    /** "between 300 and 400". */
    OPEN,
    /** "dozens, if not hundreds". */
    LINK
  }

  /** What must stand before a hedge. */
  enum Needs {
    /** A toll, somewhere before: "the toll passed 1,000". */
    TOLL,
    /** A verb, right before: "climbed past 1,000". */
    VERB,
    /** A verb, right before, or nothing: "Above 170 people were killed". */
    VERB_OR_START,
    /** The opening of a range: "from 200 up to 300". */
    OPEN,
    /** Anything but a verb of going: "gone up to 112" is no hedge. */
    NOT_RISING,
    /** No subject right before: "the army estimated 300" tells what the army did. */
    NO_SUBJECT
  }
}
