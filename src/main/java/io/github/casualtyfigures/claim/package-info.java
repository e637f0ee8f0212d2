/**
 * The values of a claim: in comes what the stages found, out go immutable, checked, serializable
 * records that say how many, of whom, and who says so. They follow {@code test-data/GUIDELINES.md};
 * all of them may be shared by threads.
 */
@NullMarked
package io.github.casualtyfigures.claim;

import org.jspecify.annotations.NullMarked;
