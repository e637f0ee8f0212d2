/**
 * Numbers as words carry them: in come the tokens of a sentence, out go its quantities with hedges
 * and bounds, and what only looks like one.
 */
@NullMarked
package io.github.casualtyfigures.internal.quantity;

import org.jspecify.annotations.NullMarked;
