/**
 * Claims to look at: in come articles with their claims, out goes a page in HTML that stands by
 * itself.
 */
@NullMarked
package io.github.casualtyfigures.page;

import org.jspecify.annotations.NullMarked;
