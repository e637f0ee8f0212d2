/**
 * What became of whom: in come a sentence and its quantities, out go figures with category,
 * trigger, people and agent.
 */
@NullMarked
package io.github.casualtyfigures.internal.figure;

import org.jspecify.annotations.NullMarked;
