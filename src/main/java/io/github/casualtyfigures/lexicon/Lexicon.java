package io.github.casualtyfigures.lexicon;

import java.util.Locale;

/** The lexicons, each a file of the same format that a user's own may be laid over. */
public enum Lexicon {
  /** Countries with their adjectives, peoples and capitals. */
  COUNTRIES,
  /** Towns, provinces and regions that tell a country. */
  PLACES,
  /** The institutions of states, which compose with any country. */
  INSTITUTIONS,
  /** Bodies that speak under a name of their own. */
  SPEAKERS,
  /** Authorities beside the state's government, and the institutions that are their own. */
  AUTHORITIES,
  /** Heads of states and bodies with the dates they held office. */
  OFFICEHOLDERS,
  /** Titles that make a person speak for a body. */
  TITLES,
  /** Nouns that stand for a speaker named elsewhere. */
  REFERENCES,
  /** Number words and their values. */
  NUMBERS,
  /** Hedges and the relations they state. */
  HEDGES,
  /** What follows or precedes a number that counts no people: units, months, currencies. */
  MEASURES,
  /** Words that say what became of people. */
  TRIGGERS,
  /** Words that stand about a figure and settle how it is read. */
  FRAMES,
  /** Nouns for people and the groups they name. */
  PEOPLE,
  /** Words that attribute. */
  CUES,
  /** Words that say how sure a source is. */
  STATUSES,
  /** Words that say how much a figure covers. */
  SCOPES,
  /** Words of time. */
  TIMES,
  /** Nouns and prepositions of place. */
  LOCATIONS,
  /** Words that link one figure to another. */
  LINKS,
  /** Words that tell what a text is about. */
  TOPICS;

  /** The name of its built-in file: {@code speakers.tsv}. */
  public String fileName() {
    return name().toLowerCase(Locale.ROOT) + ".tsv";
  }
}
