package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.People;
import io.github.casualtyfigures.claim.Span;
import io.github.casualtyfigures.claim.Status;
import org.jspecify.annotations.Nullable;

/**
 * What the head of a column, a heading or the words before a tally say became of the people whose
 * numbers follow: "Deaths", "Civilians injured", "Number of people killed, by district".
 *
 * @param category what became of them
 * @param trigger the words that say so, which may stand in another line than the number
 * @param status how sure they are, or null
 * @param people who they are, or null where the label does not say
 * @param households whether the numbers count families
 * @param by the row it used
 */
record Label(
    Category category,
    Span trigger,
    @Nullable Status status,
    @Nullable People people,
    boolean households,
    String by) {

  Label withStatus(Status sure) {
    return new Label(category, trigger, sure, people, households, by);
  }
}
