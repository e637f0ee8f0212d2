package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * Reads people who are looked for: "divers were searching for 12 fishermen", "the search for nine
 * miners". Police who look for two men want to arrest them. Immutable; may be shared by threads.
 */
final class SoughtRules {

  private final Triggers triggers;
  private final Frames frames;

  SoughtRules(Triggers triggers, Frames frames) {
    this.triggers = triggers;
    this.frames = frames;
  }

  /** "searching for 12 fishermen". */
  @Nullable Fate sought(Sentence sentence, CountedPhrase phrase) {
    int preposition = ObjectRules.before(sentence, phrase.first());
    if (preposition < 1
        || !sentence.token(preposition).is("for")
        || phrase.group() == Group.MILITANTS) {
      return null;
    }
    int seeking = seeking(sentence, preposition - 1);
    if (seeking < 0) {
      return null;
    }
    int lost = lost(sentence, phrase.last() + 1);
    if (lost < 0 && !rescuers(sentence, preposition)) {
      return null;
    }
    int trigger = lost < 0 ? seeking : lost;
    return Fate.at(Category.MISSING, TriggerWord.Needs.PEOPLE, trigger, "sought");
  }

  /** "searching the slopes for": the verb, which may have a place behind it, or -1. */
  private int seeking(Sentence sentence, int last) {
    for (int i = last; i >= Math.max(0, last - 5); i--) {
      if (frames.verb(Frames.Kind.SEEKING, sentence, i)) {
        return i;
      }
      if (Words.verb(sentence, i) || sentence.token(i).is(",")) {
        return -1;
      }
    }
    return -1;
  }

  private int lost(Sentence sentence, int from) {
    for (int i = from; i < Math.min(from + 6, sentence.size()); i++) {
      if (frames.is(Frames.Kind.LOST, sentence, i)) {
        return i;
      }
      Phrases.Match<TriggerWord> link = triggers.at(Triggers.Form.LINK, sentence, i);
      if (link == null && Words.noun(sentence, i)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean rescuers(Sentence sentence, int to) {
    for (int i = 0; i < to; i++) {
      if (frames.is(Frames.Kind.RESCUER, sentence, i)) {
        return true;
      }
    }
    return false;
  }
}
