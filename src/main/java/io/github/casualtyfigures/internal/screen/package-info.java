/**
 * What a text is about: in comes a text or a document, out goes where somebody's fate may be told
 * at all, and whether the casualty words of a sentence are metaphors of sport, business or games.
 */
@NullMarked
package io.github.casualtyfigures.internal.screen;

import org.jspecify.annotations.NullMarked;
