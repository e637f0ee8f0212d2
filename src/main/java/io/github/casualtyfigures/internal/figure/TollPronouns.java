package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Phrases;
import io.github.casualtyfigures.lexicon.WordTable;
import org.jspecify.annotations.Nullable;

/**
 * Reads pronouns that take up a toll: "put it at 471", "raised that to 310", "puts the toll at 471;
 * others think that it lies between 100 and 300". Immutable; may be shared by threads.
 */
final class TollPronouns {

  private static final WordTable WORDS = WordTable.of("it", "they", "them", "that", "this");

  private static final WordTable JOINTS = WordTable.of("to", "at", "from", "by");

  /** How far before a toll the verb stands that puts it at a number. */
  private static final int NEAR = 4;

  private final Triggers triggers;

  TollPronouns(Triggers triggers) {
    this.triggers = triggers;
  }

  /** Whether token {@code i} may take up a toll. */
  static boolean at(Sentence sentence, int i) {
    return WORDS.holds(sentence.token(i).lower());
  }

  /** The fate of the toll that the pronoun takes up, {@code running}, or null where it is none. */
  @Nullable Fate takenUp(Sentence sentence, int pronoun, Category running) {
    boolean toll =
        switch (sentence.token(pronoun).lower()) {
          case "they" -> false;
          case "it" -> putBefore(sentence, pronoun) || tollBefore(sentence, pronoun);
          case "that", "this" -> // "raised that to 310", not "said that at least 310"
              JOINTS.holds(sentence.token(pronoun + 1).lower())
                  && triggers.endingAt(Triggers.Form.MEASURE, sentence, pronoun - 1) != null
                  && tollBefore(sentence, pronoun);
          default -> putBefore(sentence, pronoun);
        };
    return toll ? Fate.at(running, TriggerWord.Needs.PEOPLE, pronoun, "tollBefore running") : null;
  }

  /** "(puts) its dead at": whether a verb before {@code toll} leads to its number. */
  boolean putBefore(Sentence sentence, int toll) {
    for (int i = toll - 1; i >= Math.max(0, toll - NEAR); i--) {
      if (triggers.endingAt(Triggers.Form.MEASURE, sentence, i) != null) {
        return true;
      }
    }
    return false;
  }

  /** "(2,445 deaths)", "the toll": whether one is told of before token {@code end}. */
  private boolean tollBefore(Sentence sentence, int end) {
    for (int i = 0; i < end; i++) {
      Phrases.Match<TriggerWord> noun = triggers.endingAt(Triggers.Form.NOUN, sentence, i);
      boolean counted = noun != null && noun.value().role() == TriggerWord.Role.STRONG;
      if (counted || triggers.endingAt(Triggers.Form.TOLL, sentence, i) != null) {
        return true;
      }
    }
    return false;
  }
}
