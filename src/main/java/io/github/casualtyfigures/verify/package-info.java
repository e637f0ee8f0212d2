/**
 * Figures that somebody else took from an article, held against it: in go its claims and a given
 * figure, out comes whether the text holds it, in which claim, or in what the nearest claim
 * differs.
 */
@NullMarked
package io.github.casualtyfigures.verify;

import org.jspecify.annotations.NullMarked;
