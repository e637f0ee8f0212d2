package io.github.casualtyfigures.internal.attribution;

import java.util.Set;

/**
 * What a number that was told of before is called: "gave (the figures)", "(The toll) comes from".
 */
final class FigureNouns {

  private static final Set<String> LEMMAS =
      Set.of("figure", "number", "toll", "count", "tally", "total", "estimate", "datum", "data");

  /** Those whose number was told of: "confirmed (the deaths)". */
  private static final Set<String> PEOPLE = Set.of("death", "casualty");

  private FigureNouns() {}

  static boolean number(String lemma) {
    return LEMMAS.contains(lemma);
  }

  static boolean numberOrPeople(String lemma) {
    return LEMMAS.contains(lemma) || PEOPLE.contains(lemma);
  }
}
