package io.github.casualtyfigures.claim;

import java.io.Serializable;

/**
 * How much a figure covers, by the words alone (guidelines, section 6).
 *
 * @param kind how much
 * @param span the words that say so
 */
public record Scope(Kind kind, Span span) implements Serializable {

  /** The kinds of scope. */
  public enum Kind {
    /** Of one event the sentence names. */
    INCIDENT,
    /** Added to an earlier count. */
    INCREMENT,
    /** Of a stretch of time. */
    PERIOD,
    /** A running total. */
    CUMULATIVE,
    /** A state at a moment. */
    STOCK
  }
}
