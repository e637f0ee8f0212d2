package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words by which victims are called after what befell them: "the dead", "those injured",
 * "the victims". Immutable; may be shared by threads.
 */
final class VictimWords {

  private final Triggers triggers;

  VictimWords(Triggers triggers) {
    this.triggers = triggers;
  }

  /** The fate that a word for victims names: "the dead", "those injured". */
  @Nullable Fate named(Sentence sentence, int i, String rule) {
    for (Triggers.Form form :
        new Triggers.Form[] {Triggers.Form.NOUN, Triggers.Form.STATE, Triggers.Form.VERB}) {
      Phrases.Match<TriggerWord> match = triggers.at(form, sentence, i);
      boolean noVerb = // "the field includes four runners", "of the 98 posts"
          form == Triggers.Form.VERB
              && (sentence.token(i).tag().equals("NN")
                  || (sentence.token(i).tag().equals("NNS")
                      && match != null
                      && match.value().role() != TriggerWord.Role.SUBJECT));
      if (match != null && match.value().category() != null && !noVerb) {
        return Fate.of(match.value(), i, i + match.length() - 1, rule)
            .withNeeds(TriggerWord.Needs.ANY);
      }
    }
    return sentence.token(i).is("victims")
        ? Fate.at(Category.KILLED, TriggerWord.Needs.ANY, i, rule + " victims")
        : null;
  }
}
