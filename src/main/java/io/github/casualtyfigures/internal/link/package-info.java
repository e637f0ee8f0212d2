/**
 * Where figure meets statement: in come figures, statements and settings, out go claims that know
 * their source, their whole, what they resolve to and what they repeat.
 */
@NullMarked
package io.github.casualtyfigures.internal.link;

import org.jspecify.annotations.NullMarked;
