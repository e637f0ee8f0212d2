package io.github.casualtyfigures.claim;

import java.io.Serializable;

/**
 * One mention of a casualty figure, tied to the body that vouches for it.
 *
 * @param id its number in the article, from 1, in the order of the quantities
 * @param span the figure's words: the quantity with its noun or trigger where they stand together
 * @param sentence the sentence that holds it
 * @param figure how many of whom and what became of them
 * @param attribution who says so and how sure
 * @param setting what it covers, where and when
 * @param links which claims it is a part of or repeats
 */
public record Claim(
    int id,
    Span span,
    Range sentence,
    Figure figure,
    Attribution attribution,
    Setting setting,
    Links links)
    implements Serializable {

  public Claim {
    if (id < 1) {
      throw new IllegalArgumentException("claim id " + id);
    }
    if (!span.range().contains(figure.quantity().span().range())) {
      throw new IllegalArgumentException(
          "claim " + span + " without its quantity " + figure.quantity().span());
    }
    Integer repeats = links.repeats();
    if (repeats != null && repeats >= id) {
      throw new IllegalArgumentException("claim " + id + " repeats " + repeats);
    }
  }

  /** What became of the people. */
  public Category category() {
    return figure.category();
  }

  /** How many. */
  public Quantity quantity() {
    return figure.quantity();
  }

  /** {@code 1 CASUALTIES over 5,000 North Korean troops, says UK MoD (STATED)}. */
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder();
    line.append(id).append(' ').append(category()).append(' ').append(phrase());
    Source source = attribution.source();
    if (source != null) {
      line.append(", says ").append(source.speaker().name());
    }
    return line.append(" (").append(attribution.status()).append(')').toString();
  }

  /** "over 5,000 North Korean troops"; "a woman", where the people's phrase holds the quantity. */
  private String phrase() {
    Span quantity = quantity().span();
    People people = figure.people();
    if (people == null) {
      return quantity.text();
    }
    Span phrase = people.span();
    if (phrase.range().contains(quantity.range())) {
      return phrase.text();
    }
    return phrase.overlaps(quantity) ? quantity.text() : quantity.text() + " " + phrase.text();
  }
}
