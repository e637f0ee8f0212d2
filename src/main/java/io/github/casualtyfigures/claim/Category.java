package io.github.casualtyfigures.claim;

/** What became of the people of a figure (guidelines, section 1). */
public enum Category {
  /** Killed or found dead. */
  KILLED,
  /** Hurt and alive. */
  WOUNDED,
  /** Killed or wounded, perhaps missing or captured, not told apart. */
  CASUALTIES,
  /** Unaccounted for. */
  MISSING,
  /** Taken by an armed actor or by the authorities. */
  CAPTURED,
  /** Taken or held hostage. */
  ABDUCTED,
  /** Set free, exchanged, rescued, or back home. */
  RELEASED,
  /** Driven from home. */
  DISPLACED,
  /** A force, counted by its strength. */
  DEPLOYED
}
