package io.github.casualtyfigures.claim;

import java.io.Serializable;

/**
 * A single person whose fate the text tells without a count: "Ivan Petrov was killed", "gunmen shot
 * dead the mayor". No claim (guidelines, section 1), since nothing is counted, but whoever codes
 * the article counts the person (section 9).
 *
 * @param span the words that name the person: "Ivan Petrov", "the mayor", "him"
 * @param sentence the sentence that holds them
 * @param category what became of the person: {@link Category#KILLED} or {@link Category#WOUNDED}
 * @param trigger the word that says so
 * @param named whether a name says who it is
 */
public record Victim(Span span, Range sentence, Category category, Span trigger, boolean named)
    implements Serializable {

  public Victim {
    if (category != Category.KILLED && category != Category.WOUNDED) {
      throw new IllegalArgumentException(
          category + " of " + span + " is neither killed nor wounded");
    }
  }
}
