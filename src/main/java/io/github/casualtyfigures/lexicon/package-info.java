/**
 * Words in files: in come tab-separated lexicons, the built-in ones and a user's laid over them;
 * out go checked rows and longest matches over words. Nothing here knows what the words mean.
 *
 * <p>A sentence's words are hashed once, in a {@link io.github.casualtyfigures.lexicon.WordList},
 * and looked up once for all kinds of a {@link io.github.casualtyfigures.lexicon.PhraseSets}.
 */
@NullMarked
package io.github.casualtyfigures.lexicon;

import org.jspecify.annotations.NullMarked;
