package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.claim.Speaker;

/**
 * What the words of a source name.
 *
 * @param speaker who it is as far as these words tell
 * @param anaphoric whether they refer to someone named elsewhere: "the ministry", "she"
 * @param head the word that says what is referred to: "ministry", "she"
 */
record Named(Speaker speaker, boolean anaphoric, String head) {}
