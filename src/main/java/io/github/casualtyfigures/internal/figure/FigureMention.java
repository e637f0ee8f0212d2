package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Figure;
import io.github.casualtyfigures.claim.Span;
import io.github.casualtyfigures.claim.Status;
import io.github.casualtyfigures.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A figure where it stands.
 *
 * @param sentence the sentence that holds it
 * @param figure how many of whom and what became of them
 * @param first the first token of its quantity, hedges included
 * @param last the last token of its quantity, hedges included
 * @param trigger the first token of the trigger
 * @param status how sure its own clause is ("reportedly", "feared", "rose from"), null where the
 *     clause says nothing
 * @param statusCue the words of {@code status}, or null
 * @param whole the figure of the same sentence it is a part of, as an index into the figures of the
 *     sentence, or -1
 * @param by the rule that read what became of the people, and the row it used
 * @param place the place that the row of a table or the entry of a tally names, or null where only
 *     the words of a sentence can tell
 * @param numberBy the rules and rows that made the quantity
 */
public record FigureMention(
    Sentence sentence,
    Figure figure,
    int first,
    int last,
    int trigger,
    @Nullable Status status,
    @Nullable Span statusCue,
    int whole,
    String by,
    @Nullable Span place,
    String numberBy) {

  /** A figure whose place only the words of its sentence can tell. */
  public FigureMention(
      Sentence sentence,
      Figure figure,
      int first,
      int last,
      int trigger,
      @Nullable Status status,
      @Nullable Span statusCue,
      int whole,
      String by) {
    this(sentence, figure, first, last, trigger, status, statusCue, whole, by, null, "");
  }

  /** Whether it counts a part of those of whom the sentences before have told. */
  public boolean partOfTold() {
    return Breakdowns.reads(by);
  }

  /** Whether a list that "include" opens goes on with it past what is told of another item. */
  public boolean listedFurther() {
    return by.equals(ListItems.FURTHER);
  }

  /** The same mention of another figure. */
  FigureMention withFigure(Figure newFigure) {
    return new FigureMention(
        sentence, newFigure, first, last, trigger, status, statusCue, whole, by, place, numberBy);
  }

  /** The same figure as a part of another figure of its sentence, or of none. */
  FigureMention withWhole(int newWhole) {
    return new FigureMention(
        sentence, figure, first, last, trigger, status, statusCue, newWhole, by, place, numberBy);
  }
}
