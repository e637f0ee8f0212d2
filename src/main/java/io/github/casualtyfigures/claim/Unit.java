package io.github.casualtyfigures.claim;

/** What a quantity counts. */
public enum Unit {
  /** Persons. */
  PEOPLE,
  /** Families or households, never multiplied into persons. */
  HOUSEHOLDS,
  /** A fraction of a whole, from 0 to 1. */
  SHARE
}
