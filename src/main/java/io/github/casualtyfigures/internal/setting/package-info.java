/**
 * Scope, place and time: in comes a figure in its sentence, out go the words that say what it
 * covers, where and when.
 */
@NullMarked
package io.github.casualtyfigures.internal.setting;

import org.jspecify.annotations.NullMarked;
