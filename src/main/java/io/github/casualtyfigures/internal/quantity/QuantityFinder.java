package io.github.casualtyfigures.internal.quantity;

import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Lexicons;
import java.util.List;

/** Finds the quantities of a sentence. Immutable; may be shared by threads. */
public final class QuantityFinder {

  /** A finder over the words of {@code lexicons}. */
  public QuantityFinder(Lexicons lexicons) {}

  /** The quantities of {@code sentence} from left to right, never overlapping. */
  public List<QuantityMention> find(Sentence sentence) {
    return List.of();
  }
}
