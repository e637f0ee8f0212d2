package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.People;
import io.github.casualtyfigures.claim.Span;
import io.github.casualtyfigures.internal.quantity.QuantityMention;
import org.jspecify.annotations.Nullable;

/**
 * A number of a table, list or tally with what its label says: "Balochistan: 238" under "Deaths".
 *
 * @param mention the number
 * @param label what became of the people
 * @param people who they are, where the row says, or null
 * @param place where, as the row names it, or null
 * @param counted whether a noun behind the number may say who they are: "12 soldiers"
 * @param by the construction
 */
record Entry(
    QuantityMention mention,
    Label label,
    @Nullable People people,
    @Nullable Span place,
    boolean counted,
    String by) {}
