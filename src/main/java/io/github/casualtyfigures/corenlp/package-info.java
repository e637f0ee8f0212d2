/**
 * The extractor as an annotator of CoreNLP: in comes what a pipeline found in a document, out go
 * its claims as one more annotation.
 */
@NullMarked
package io.github.casualtyfigures.corenlp;

import org.jspecify.annotations.NullMarked;
