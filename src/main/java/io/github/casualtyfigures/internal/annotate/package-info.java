/**
 * The only stage that imports CoreNLP: in comes an article, out goes a document of sentences whose
 * tags and lemmas are made when a stage first asks for them.
 */
@NullMarked
package io.github.casualtyfigures.internal.annotate;

import org.jspecify.annotations.NullMarked;
