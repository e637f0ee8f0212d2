package io.github.casualtyfigures.claim;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who says so, and how sure.
 *
 * @param source the first who says so, null where the narrator does
 * @param alsoBy the others who say the same, in order of the text
 * @param status how sure
 * @param statusCue the words that make the status, or null
 */
public record Attribution(
    @Nullable Source source, List<Source> alsoBy, Status status, @Nullable Span statusCue)
    implements Serializable {

  /** The narrator's plain word. */
  public static final Attribution NARRATOR = new Attribution(null, List.of(), Status.STATED, null);

  public Attribution {
    alsoBy = List.copyOf(alsoBy);
    if (source == null && !alsoBy.isEmpty()) {
      throw new IllegalArgumentException("also by " + alsoBy + " without a source");
    }
  }
}
