package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure or a single person of a sentence with what became of it.
 *
 * @param first the first token of its phrase
 * @param last the last token of its phrase
 * @param trigger the first token of the word that says what became of it
 * @param triggerLast the last token of that word
 * @param category what became of it
 * @param person the single person, null for a figure
 * @param count how many they are, 0 where no one number says
 */
record Told(
    int first,
    int last,
    int trigger,
    int triggerLast,
    Category category,
    @Nullable PersonPhrase person,
    long count) {

  static Told of(PersonPhrase person, Fate fate) {
    return new Told(
        person.first(),
        person.last(),
        fate.trigger(),
        fate.triggerLast(),
        fate.category(),
        person,
        1);
  }

  static Told of(FigureMention figure, List<CountedPhrase> counted) {
    int last = figure.last();
    for (CountedPhrase phrase : counted) {
      if (phrase.mention().first() == figure.first()) {
        last = phrase.last();
      }
    }
    Long value = CountedPhrase.exact(figure.figure().quantity());
    return new Told(
        figure.first(),
        last,
        figure.trigger(),
        figure.trigger(),
        figure.figure().category(),
        null,
        value == null ? 0 : value);
  }

  /** Whether this and {@code other} were hit by one verb. */
  boolean together(Told other) {
    return trigger == other.trigger && category == other.category;
  }
}
