/**
 * Claims for other programs: in come the claims of articles, out goes the JSON of the guidelines,
 * section 8, and back again with every span checked. Files are written whole or not at all.
 */
@NullMarked
package io.github.casualtyfigures.write;

import org.jspecify.annotations.NullMarked;
