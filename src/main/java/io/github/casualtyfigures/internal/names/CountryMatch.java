package io.github.casualtyfigures.internal.names;

/**
 * Words that name a country.
 *
 * @param code its ISO 3166-1 alpha-2 code
 * @param kind how they name it
 * @param first the first token of the words
 * @param last the last token of the words, inclusive; a possessive is left out where it is a token
 * @param label whether the words only label what follows: "US" in "US-backed rebels"
 * @param by the row
 */
public record CountryMatch(String code, Kind kind, int first, int last, boolean label, String by) {

  /** Whether the words name its people or tell of them, rather than of a place. */
  public boolean people() {
    return kind == Kind.ADJECTIVE || kind == Kind.DEMONYM;
  }

  /** How words name a country. */
  public enum Kind {
    /** "North Korea", "the UK". */
    NAME,
    /** "North Korean"; a single person of that country too. */
    ADJECTIVE,
    /** "Syrians", "a Briton". */
    DEMONYM,
    /** "Kyiv", which also speaks for the government. */
    CAPITAL,
    /** "Whitehall": the government by the place where it sits. */
    SEAT,
    /** "Idlib": a place that lies in the country and does not speak for it. */
    PLACE
  }
}
