package io.github.casualtyfigures.claim;

import org.jspecify.annotations.Nullable;

/**
 * A number of persons.
 *
 * @param span the words that carry it, hedges included
 * @param relation how it stands to its number
 * @param amount value and bounds, as the relation's row of the guidelines' table states them
 * @param term the vague word for {@link Relation#VAGUE}, else null
 */
public record Count(Span span, Relation relation, Amount amount, @Nullable Term term)
    implements Quantity {

  public Count {
    relation.check(amount.value(), amount.low(), amount.high());
    if ((term != null) != (relation == Relation.VAGUE)) {
      throw new IllegalArgumentException(relation + " with term " + term);
    }
  }

  /** {@code number} with the bounds that {@code relation} gives it. */
  public static Count of(Span span, Relation relation, long number) {
    return new Count(span, relation, Amount.of(relation, number), null);
  }

  @Override
  public Unit unit() {
    return Unit.PEOPLE;
  }

  @Override
  public Count at(Span words) {
    return new Count(words, relation, amount, term);
  }
}
