package io.github.casualtyfigures.internal.attribution;

import org.jspecify.annotations.Nullable;

/**
 * What made a statement.
 *
 * @param cue the row of the cue: {@code cues.tsv:14}
 * @param construction how the content stands to the cue: "verb: content behind"
 * @param status the row that made the status, null where words beside the cue made it
 * @param referent where the words begin that the source refers to, or -1
 */
public record Origin(String cue, String construction, @Nullable String status, int referent) {

  /** No words of an earlier speaker. */
  static final int NOBODY = -1;

  /** What the row {@code cue} made by itself. */
  public static Origin of(String cue) {
    return new Origin(cue, "", cue, NOBODY);
  }

  /** The same with a status that the disclaimer of {@code row} made. */
  Origin disclaimed(String row) {
    return new Origin(cue, construction, row, referent);
  }
}
