package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.internal.text.Document;
import io.github.casualtyfigures.lexicon.Lexicons;
import java.util.List;

/** Finds the statements of a document. Immutable; may be shared by threads. */
public final class StatementFinder {

  /** A finder over the words of {@code lexicons}. */
  public StatementFinder(Lexicons lexicons) {}

  /** The statements of {@code document} in order of the text; an inner one follows its outer. */
  public List<Statement> find(Document document) {
    return List.of();
  }
}
