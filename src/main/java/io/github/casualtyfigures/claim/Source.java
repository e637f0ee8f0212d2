package io.github.casualtyfigures.claim;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Who vouches for a figure: the speaker of the statement that holds it, not the outlet that prints
 * the article (guidelines, section 4).
 *
 * @param span the speaker as the sentence words it, or the sentence it was inherited from
 * @param speaker the speaker under one name
 * @param cue the words that attribute, null where none do (a headline's colon)
 * @param via the relay, or null
 * @param inherited true where the figure's own sentence names no source
 */
public record Source(
    Span span, Speaker speaker, @Nullable Span cue, @Nullable Relay via, boolean inherited)
    implements Serializable {

  /** The same source, inherited by a sentence that names none. */
  public Source asInherited() {
    return inherited ? this : new Source(span, speaker, cue, via, true);
  }
}
