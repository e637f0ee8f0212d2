package io.github.casualtyfigures.claim;

/**
 * How sure the source is (guidelines, section 5). Declared in order of precedence: where several
 * apply, the first wins, so that {@link Enum#compareTo} chooses.
 */
public enum Status {
  /** A source denies it. */
  DENIED,
  /** The text itself replaces it: "rose from nine". */
  SUPERSEDED,
  /** It is expected to happen: "could", "by year end". */
  PROJECTED,
  /** It is feared or presumed. */
  FEARED,
  /** It is claimed or alleged, or disclaimed as unverified. */
  CLAIMED,
  /** It is confirmed, verified, identified. */
  CONFIRMED,
  /** It is estimated, assessed, believed, likely. */
  ESTIMATED,
  /** It is reported: "reportedly", "reports say". */
  REPORTED,
  /** It is plainly said. */
  STATED;

  /** The one of the two that takes precedence. */
  public Status or(Status other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
