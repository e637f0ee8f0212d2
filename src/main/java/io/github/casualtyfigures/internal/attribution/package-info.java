/**
 * Who says what: in comes a document, out go statements with speaker, cue, relay, content and
 * status, found without looking at figures.
 */
@NullMarked
package io.github.casualtyfigures.internal.attribution;

import org.jspecify.annotations.NullMarked;
