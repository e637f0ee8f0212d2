package io.github.casualtyfigures.lexicon;

/** A lexicon that can't be used; the message names the file, the line and the value. */
public final class LexiconException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** With a message such as {@code kosovo.tsv:7: GOVT is none of [GOVERNMENT, …]}. */
  public LexiconException(String message) {
    super(message);
  }

  /** With the fault that made it. */
  public LexiconException(String message, Throwable cause) {
    super(message, cause);
  }
}
