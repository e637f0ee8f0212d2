/**
 * Words in files: in come tab-separated lexicons, the built-in ones and a user's laid over them;
 * out go checked rows and longest matches over words. Nothing here knows what the words mean.
 */
@NullMarked
package io.github.casualtyfigures.lexicon;

import org.jspecify.annotations.NullMarked;
