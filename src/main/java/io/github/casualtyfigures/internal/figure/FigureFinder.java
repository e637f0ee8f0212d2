package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.internal.quantity.QuantityMention;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Lexicons;
import java.util.List;

/** Finds the figures of a sentence. Immutable; may be shared by threads. */
public final class FigureFinder {

  /** A finder over the words of {@code lexicons}. */
  public FigureFinder(Lexicons lexicons) {}

  /** The figures of {@code sentence} in the order of their quantities. */
  public List<FigureMention> find(Sentence sentence, List<QuantityMention> quantities) {
    return List.of();
  }
}
