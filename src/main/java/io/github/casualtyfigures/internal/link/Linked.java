package io.github.casualtyfigures.internal.link;

import io.github.casualtyfigures.claim.Claim;
import io.github.casualtyfigures.internal.attribution.Statement;
import io.github.casualtyfigures.internal.figure.FigureMention;
import io.github.casualtyfigures.internal.link.Vouched.Decides;
import org.jspecify.annotations.Nullable;

/** A claim with what it was made of, so that it can be explained. */
public final class Linked {

  private final Claim claim;
  private final FigureMention figure;
  private final Vouched vouched;
  private final @Nullable String wholeBy;
  private final @Nullable String repeatsBy;

  Linked(
      Claim claim,
      FigureMention figure,
      Vouched vouched,
      @Nullable String wholeBy,
      @Nullable String repeatsBy) {
    this.claim = claim;
    this.figure = figure;
    this.vouched = vouched;
    this.wholeBy = wholeBy;
    this.repeatsBy = repeatsBy;
  }

  /** The claim. */
  public Claim claim() {
    return claim;
  }

  /** Its figure. */
  public FigureMention figure() {
    return figure;
  }

  /** The statement that holds it, or null. */
  public @Nullable Statement statement() {
    return vouched.statement();
  }

  /** The number of the claim whose source it has inherited, or null. */
  public @Nullable Integer inheritedFrom() {
    int from = vouched.inheritedFrom();
    return from == Discourse.NONE ? null : (Integer) (from + 1);
  }

  /** Whether the words of the figure's own clause made the status. */
  public boolean statusOfClause() {
    return vouched.decides() == Decides.CLAUSE;
  }

  /** Whether words made the status that say the figure is replaced. */
  public boolean statusOfFormer() {
    return vouched.decides() == Decides.FORMER;
  }

  /** The rule that found the whole, null where there is none. */
  public @Nullable String wholeBy() {
    return wholeBy;
  }

  /** The rule that found what it repeats, null where there is none. */
  public @Nullable String repeatsBy() {
    return repeatsBy;
  }
}
