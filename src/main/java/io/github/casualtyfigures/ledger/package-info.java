/**
 * What claims come to: in go the claims of one article or of many, out come the toll of an article
 * and the ledger of who says what. Nothing here reads text.
 */
@NullMarked
package io.github.casualtyfigures.ledger;

import org.jspecify.annotations.NullMarked;
