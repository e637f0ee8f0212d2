package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.claim.Range;
import io.github.casualtyfigures.claim.Source;
import io.github.casualtyfigures.claim.Span;
import io.github.casualtyfigures.claim.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who says what.
 *
 * @param source the speaker, canonical after references are resolved
 * @param alsoBy others who say the same, in order of the text
 * @param content the characters said, over one or more sentences, in order
 * @param status how sure the cue is; {@link Status#STATED} for a plain "said"
 * @param statusCue the words that make the status, or null
 * @param by the rows and rules that made it
 */
public record Statement(
    Source source,
    List<Source> alsoBy,
    List<Range> content,
    Status status,
    @Nullable Span statusCue,
    Origin by) {

  public Statement {
    alsoBy = List.copyOf(alsoBy);
    content = List.copyOf(content);
  }

  /** Whether the character at {@code offset} is said in it. */
  public boolean holds(int offset) {
    return content.stream().anyMatch(range -> range.contains(offset));
  }
}
