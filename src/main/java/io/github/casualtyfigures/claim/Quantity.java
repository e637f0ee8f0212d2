package io.github.casualtyfigures.claim;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How many, as the words have it (guidelines, section 2). People, households and shares are
 * different types, so that nobody adds a share to a count.
 */
public sealed interface Quantity extends Serializable permits Count, Households, Share {

  /** The words that carry the quantity, hedges included. */
  Span span();

  /** How the quantity stands to its number. */
  Relation relation();

  /** The vague word, for {@link Relation#VAGUE} alone; else null. */
  @Nullable Term term();

  /** What is counted. */
  Unit unit();

  /** The same quantity carried by other words. */
  Quantity at(Span words);
}
