package io.github.casualtyfigures.internal.setting;

import io.github.casualtyfigures.claim.Time;

/**
 * A temporal expression where it stands.
 *
 * @param first the first token of the expression as it is written down
 * @param last the last token
 * @param preposition the words that govern it ("since"), in lower case, joined or not; empty if
 *     none
 * @param when what it says
 * @param time its words and value
 */
public record TimeMention(int first, int last, String preposition, When when, Time time) {}
