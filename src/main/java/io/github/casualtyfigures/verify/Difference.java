package io.github.casualtyfigures.verify;

/** In what a given figure differs from a claim. */
public enum Difference {
  /** Another number, or another vague word: 3,000 where the text has 300. */
  NUMBER,
  /** Another hedge, or none: 5,000 where the text has "over 5,000". */
  RELATION,
  /** Another fate: killed where the text has "casualties". */
  CATEGORY,
  /** Other people: Russian soldiers where the text has "North Korean troops". */
  PEOPLE,
  /** Another source, or one where the narrator speaks. */
  SPEAKER
}
