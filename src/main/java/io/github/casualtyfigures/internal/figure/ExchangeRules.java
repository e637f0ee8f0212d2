package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * Reads those for whom others were freed: "in exchange for 20 hostages", "the exchange for 130
 * captives". Immutable; may be shared by threads.
 */
final class ExchangeRules {

  private final Triggers triggers;
  private final Frames frames;
  private final Demands demands;

  ExchangeRules(Triggers triggers, Frames frames) {
    this.triggers = triggers;
    this.frames = frames;
    this.demands = new Demands(frames);
  }

  /** "in exchange for 20 hostages": freed as the others were. */
  @Nullable Fate exchanged(Sentence sentence, CountedPhrase phrase) {
    int j = ObjectRules.before(sentence, phrase.first());
    if (j > 1 && sentence.token(j).is("against") && CaptiveRules.captives(phrase)) {
      return homeBefore(sentence, j) // "33 hostages are to go home against 2,000 prisoners"
          ? Fate.at(Category.RELEASED, TriggerWord.Needs.PEOPLE, j, "exchanged")
          : null;
    }
    if (j > 0 && sentence.token(j).is("for") && CaptiveRules.captives(phrase)) {
      boolean swap = // "the exchange for 130 captives"
          Words.noun(sentence, j - 1)
              && frames.verb(Frames.Kind.SWAP, sentence, j - 1)
              && !Words.token(sentence, j - 2, "in")
              && !demands.demanded(sentence, j - 1, Category.RELEASED)
              && !scrapped(sentence);
      if (swap) {
        return Fate.at(Category.RELEASED, TriggerWord.Needs.PEOPLE, j - 1, "exchanged");
      }
    }
    boolean exchange =
        j > 1
            && sentence.token(j).is("for")
            && (sentence.token(j - 1).is("exchange") || sentence.token(j - 1).is("return"))
            && sentence.token(j - 2).is("in");
    return exchange && (CaptiveRules.captives(phrase) || freedBefore(sentence, phrase, j - 2))
        ? Fate.at(Category.RELEASED, TriggerWord.Needs.PEOPLE, j - 1, "exchanged")
        : null;
  }

  /** "the swap for 20 captives was (called off)", "(planned) for Monday": nobody is free by it. */
  private boolean scrapped(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      boolean off = sentence.token(i).is("off") && sentence.token(Math.max(0, i - 1)).is("called");
      if (off || (Words.verb(sentence, i) && frames.verb(Frames.Kind.SCRAPPING, sentence, i))) {
        return true;
      }
    }
    return false;
  }

  /** "(Moscow freed 16 people) in exchange for (eight Russians)": people, and others were freed. */
  private boolean freedBefore(Sentence sentence, CountedPhrase phrase, int in) {
    for (int i = in - 1; !phrase.bare() && i >= 0; i--) {
      Phrases.Match<TriggerWord> verb = triggers.endingAt(Triggers.Form.VERB, sentence, i);
      boolean letGo = sentence.token(i).is("go") && sentence.lowers().subList(0, i).contains("let");
      if (letGo || (verb != null && verb.value().category() == Category.RELEASED)) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody goes home or is freed before {@code end}. */
  private boolean homeBefore(Sentence sentence, int end) {
    for (int i = 1; i < end; i++) {
      Phrases.Match<TriggerWord> verb = triggers.endingAt(Triggers.Form.VERB, sentence, i);
      Phrases.Match<TriggerWord> home = triggers.endingAt(Triggers.Form.RETURN, sentence, i);
      if (home != null || (verb != null && verb.value().category() == Category.RELEASED)) {
        return true;
      }
    }
    return false;
  }
}
