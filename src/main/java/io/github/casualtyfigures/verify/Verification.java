package io.github.casualtyfigures.verify;

import io.github.casualtyfigures.claim.Claim;
import io.github.casualtyfigures.claim.Source;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a given figure when it was held against an article.
 *
 * @param figure the figure given
 * @param verdict whether the text holds it
 * @param claim the claim that holds it, else the nearest one; null where the article has none
 * @param differences in what that claim differs; empty where it holds the figure
 */
public record Verification(
    GivenFigure figure, Verdict verdict, @Nullable Claim claim, List<Difference> differences)
    implements Serializable {

  /** Whether the text holds a figure. */
  public enum Verdict {
    /** The text holds it: a claim agrees in all that was told. */
    HELD,
    /** The text tells of it, but not so: the claim says in what. */
    DIFFERENT,
    /** The text tells nothing like it; the claim is only the nearest. */
    NOT_FOUND
  }

  public Verification {
    differences = List.copyOf(differences);
    if ((verdict == Verdict.HELD) != (claim != null && differences.isEmpty())) {
      throw new IllegalArgumentException(verdict + " with " + claim + ", " + differences);
    }
  }

  /** Who says what the claim says, null where the narrator does. */
  public @Nullable Source source() {
    return claim == null ? null : claim.attribution().source();
  }
}
