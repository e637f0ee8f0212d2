package io.github.casualtyfigures.verify;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Relation;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A figure that somebody else, a reporter or a language model, took from an article. What is null
 * was not told and is not compared.
 *
 * @param number how many
 * @param relation its hedge, or null
 * @param category what became of the people
 * @param speaker who says so, by id ({@code GB/defence-ministry}) or in words, or null
 * @param people who they are: words, a group ({@code MILITARY}), a country ({@code KP}), or null
 */
public record GivenFigure(
    GivenNumber number,
    @Nullable Relation relation,
    Category category,
    @Nullable String speaker,
    @Nullable String people)
    implements Serializable {

  /** A figure of which number and category are told alone. */
  public static GivenFigure of(long number, Category category) {
    return new GivenFigure(GivenNumber.of(number), null, category, null, null);
  }
}
