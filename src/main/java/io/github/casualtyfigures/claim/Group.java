package io.github.casualtyfigures.claim;

/** Who the people of a figure are, from the most specific to anybody (guidelines, section 3). */
public enum Group {
  MILITARY,
  MILITANTS,
  POLICE,
  JOURNALISTS,
  MEDICS,
  AID_WORKERS,
  PRISONERS,
  WOMEN_AND_CHILDREN,
  CHILDREN,
  WOMEN,
  CIVILIANS,
  /** Anything else, or unsaid. */
  PEOPLE
}
