package io.github.casualtyfigures.internal.link;

import io.github.casualtyfigures.claim.Attribution;
import io.github.casualtyfigures.internal.attribution.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Who vouches for a figure, and by what that is known.
 *
 * @param attribution source and status
 * @param statement the statement that holds the figure, or null
 * @param inheritedFrom the earlier figure whose source it has, or {@link Discourse#NONE}
 * @param decides what made the status
 */
record Vouched(
    Attribution attribution, @Nullable Statement statement, int inheritedFrom, Decides decides) {

  /** What made the status. */
  enum Decides {
    /** Nothing: it is stated plainly. */
    NOTHING,
    /** The statement. */
    STATEMENT,
    /** The figure's own clause: "feared dead". */
    CLAUSE,
    /** Words that say it is replaced: "rose from nine". */
    FORMER
  }
}
