/**
 * The chain: in comes an article, out go its claims; every stage is called here and nowhere else.
 */
@NullMarked
package io.github.casualtyfigures.internal.extract;

import org.jspecify.annotations.NullMarked;
