/**
 * News pages in HTML: in comes what a publisher's system printed, out go headline, byline, date,
 * publisher and the text of the article.
 */
@NullMarked
package io.github.casualtyfigures.html;

import org.jspecify.annotations.NullMarked;
