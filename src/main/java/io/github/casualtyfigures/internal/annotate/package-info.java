/**
 * The only importer of CoreNLP: in comes an article, out goes a document of sentences whose tags
 * and lemmas are made when a stage first asks for them.
 *
 * <p>What each costs, so that nobody asks for nothing: tokens are cheap, tags cost about five times
 * as much, and what is done with them as much again; lemmas cost next to nothing, since those of a
 * thread are kept. A document's tokens are made at once, tags by the sentence, lemmas by the word.
 */
@NullMarked
package io.github.casualtyfigures.internal.annotate;

import org.jspecify.annotations.NullMarked;
