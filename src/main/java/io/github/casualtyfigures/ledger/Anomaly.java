package io.github.casualtyfigures.ledger;

import java.io.Serializable;
import java.util.List;

/**
 * Something odd in a group of a ledger, reported and not mended.
 *
 * @param kind what is odd
 * @param proof the mentions that show it
 */
public record Anomaly(Kind kind, List<Ledger.Mention> proof) implements Serializable {

  /** What may be odd. */
  public enum Kind {
    /** A running total of one source is lower than before: a correction, or an error. */
    FALL,
    /**
     * A running total of one source is ten times what it was or more: perhaps a slip of a digit.
     */
    JUMP,
    /**
     * The same number is ascribed to two sources within days: one of them may only have passed it
     * on.
     */
    TWO_SOURCES
  }

  public Anomaly {
    proof = List.copyOf(proof);
  }
}
