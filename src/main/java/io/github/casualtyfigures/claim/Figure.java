package io.github.casualtyfigures.claim;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How many, of whom, and what became of them.
 *
 * @param quantity how many
 * @param category what became of them
 * @param trigger the word that gives the category
 * @param people who they are, or null where no words say
 * @param agent who caused the harm, or null
 */
public record Figure(
    Quantity quantity,
    Category category,
    Span trigger,
    @Nullable People people,
    @Nullable Agent agent)
    implements Serializable {}
