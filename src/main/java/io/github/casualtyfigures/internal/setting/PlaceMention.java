package io.github.casualtyfigures.internal.setting;

import io.github.casualtyfigures.claim.Category;
import java.util.Set;

/**
 * A location where it stands.
 *
 * @param start the first token of its phrase, the preposition included
 * @param first the first token of the place as it is written down
 * @param last the last token
 * @param categories the categories whose place it may be
 */
record PlaceMention(int start, int first, int last, Set<Category> categories) {}
