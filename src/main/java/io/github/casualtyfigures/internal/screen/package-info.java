/**
 * What a text is about: in comes a document, out goes whether the casualty words of a sentence are
 * metaphors of sport, business or games.
 */
@NullMarked
package io.github.casualtyfigures.internal.screen;

import org.jspecify.annotations.NullMarked;
