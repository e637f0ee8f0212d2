/**
 * The only importer of CoreNLP: in comes an article, out goes a document of sentences whose tags,
 * lemmas and trees are made when a stage first asks for them.
 */
@NullMarked
package io.github.casualtyfigures.internal.annotate;

import org.jspecify.annotations.NullMarked;
