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

  /** "Of the inmates moved to other jails": a verb of sending, where no force is sent. */
  static boolean moved(Sentence sentence, Fate fate, Frames frames) {
    return fate.category() == Category.DEPLOYED
        && !frames.any(Frames.Kind.FORCE, sentence, 0, fate.trigger())
        && !frames.any(Frames.Kind.MEN, sentence, 0, fate.trigger());
  }

  /** "(Of the prisoners) freed (, 121)", "let go": whether captives were set free since. */
  boolean freed(Sentence sentence, int from, int end) {
    for (int i = from; i < end; i++) {
      Fate since = named(sentence, i, "freed");
      if ((since != null && since.category() == Category.RELEASED)
          || (sentence.token(i).is("let") && Words.token(sentence, i + 1, "go"))) {
        return true;
      }
    }
    return false;
  }
}
