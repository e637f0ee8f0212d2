package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.internal.names.NamedSpeaker;

/**
 * Somebody named or speaking, whom later words may mean.
 *
 * @param offset where the words begin
 * @param named who it is
 * @param issues whether papers may be of that one: "the statement"
 * @param subject whether a sentence opens with it, so that "it" may mean it
 * @param plural whether the words are plural: "residents"
 * @param individual whether they tell one person: "an SDF officer"
 * @param noun the dictionary form of their noun ("officer"), by which "the officer" may mean them;
 *     empty where it is a name
 * @param title the word beside a person's name ("colonel"), by which "the colonel" may mean him
 */
record Referent(
    int offset,
    NamedSpeaker named,
    boolean issues,
    boolean subject,
    boolean plural,
    boolean individual,
    String noun,
    String title) {

  /** Whether the words themselves tell who it is, by a canonical id. */
  boolean known() {
    return named.speaker().id() != null && !named.anaphoric();
  }
}
