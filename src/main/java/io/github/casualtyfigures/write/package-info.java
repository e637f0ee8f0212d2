/**
 * Claims for other programs: in come the claims of articles, out go the JSON of the guidelines
 * (section 8), sheets, Web Annotations, and what the annotation tools brat and Label Studio read;
 * and back again from JSON and from those tools, with every span checked. Files are written whole
 * or not at all.
 */
@NullMarked
package io.github.casualtyfigures.write;

import org.jspecify.annotations.NullMarked;
