package io.github.casualtyfigures.claim;

import org.jspecify.annotations.Nullable;

/**
 * A fraction of a whole: "one-third of the casualties".
 *
 * @param span the words that carry it, hedges included
 * @param relation how it stands to its fraction
 * @param value the fraction stated, null for {@link Relation#BETWEEN} and {@link Relation#VAGUE}
 * @param low the low bound, or null
 * @param high the high bound, or null
 */
public record Share(
    Span span, Relation relation, @Nullable Ratio value, @Nullable Ratio low, @Nullable Ratio high)
    implements Quantity {

  public Share {
    relation.check(value, low, high);
  }

  /** {@code ratio} with the bounds that {@code relation} gives it. */
  public static Share of(Span span, Relation relation, Ratio ratio) {
    return new Share(
        span, relation, relation.valueOf(ratio), relation.lowOf(ratio), relation.highOf(ratio));
  }

  /**
   * The people this share of {@code whole} implies: value by value, low by low, high by high, null
   * where either is null; the value stands for a bound of an operand that is exact.
   */
  public Amount of(Relation wholeRelation, Amount whole) {
    boolean exactWhole = wholeRelation == Relation.EXACTLY;
    boolean exactShare = relation == Relation.EXACTLY;
    return new Amount(
        times(value, whole.value()),
        times(exactShare ? value : low, exactWhole ? whole.value() : whole.low()),
        times(exactShare ? value : high, exactWhole ? whole.value() : whole.high()));
  }

  private static @Nullable Long times(@Nullable Ratio ratio, @Nullable Long people) {
    return ratio == null || people == null ? null : (Long) ratio.of(people);
  }

  @Override
  public @Nullable Term term() {
    return null;
  }

  @Override
  public Unit unit() {
    return Unit.SHARE;
  }

  @Override
  public Share at(Span words) {
    return new Share(words, relation, value, low, high);
  }
}
