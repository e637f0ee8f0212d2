/**
 * The scorer of whole articles: in come gold and found claims, out go precision, recall and F1 of
 * figures and of figures with their sources, and how often each further field is right.
 */
@NullMarked
package io.github.casualtyfigures.score;

import org.jspecify.annotations.NullMarked;
