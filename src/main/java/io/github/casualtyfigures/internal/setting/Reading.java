package io.github.casualtyfigures.internal.setting;

/**
 * What a reader of times read.
 *
 * @param when what it says
 * @param end one past its last token
 */
record Reading(When when, int end) {}
