/**
 * What the stages see of an article: in come tokens and what an analyser says of them, out go small
 * views of sentences and words. Tags and lemmas are asked of the analyser when a stage first looks.
 */
@NullMarked
package io.github.casualtyfigures.internal.text;

import org.jspecify.annotations.NullMarked;
