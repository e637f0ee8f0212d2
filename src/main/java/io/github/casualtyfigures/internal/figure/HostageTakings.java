package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.WordTable;
import org.jspecify.annotations.Nullable;

/**
 * Reads people taken somewhere "as hostages": "took 60 others back to the forest as hostages", "and
 * 14 taken across the border as captives". Immutable; may be shared by threads.
 */
final class HostageTakings {

  private static final int FARTHEST = 14;

  private static final WordTable HOSTAGES =
      WordTable.of("hostages", "hostage", "captives", "captive");

  private final Frames frames;

  HostageTakings(Frames frames) {
    this.frames = frames;
  }

  @Nullable Fate find(Sentence sentence, CountedPhrase phrase) {
    int before = ObjectRules.before(sentence, phrase.first());
    if (before >= 0 && sentence.token(before).tag().equals("RP")) {
      before--;
    }
    int verb =
        before >= 0 && takes(sentence, before)
            ? before
            : Words.behindAuxiliaries(sentence, behindAside(sentence, phrase.last() + 1));
    if (!takes(sentence, verb) || !sentence.lowers().contains("as")) {
      return null;
    }
    if (verb > phrase.last() && Words.denied(sentence, phrase.last(), verb)) {
      return null; // "were not taken as hostages"
    }
    int from = Math.max(verb, phrase.last()) + 1;
    for (int i = from; i + 1 < Math.min(from + FARTHEST, sentence.size()); i++) {
      if (sentence.token(i).is("as") && hostages(sentence, i + 1)) {
        return Fate.at(Category.ABDUCTED, TriggerWord.Needs.PEOPLE, verb, "asHostages");
      }
      if (Words.finite(sentence, i) || sentence.token(i).is(";")) {
        return null;
      }
    }
    return null;
  }

  private boolean takes(Sentence sentence, int verb) {
    return sentence.has(verb)
        && Words.verb(sentence, verb)
        && (frames.verb(Frames.Kind.SEIZING, sentence, verb) || sentence.token(verb).is("brought"));
  }

  /** "as (hostages)", "as (human captives)". */
  private static boolean hostages(Sentence sentence, int i) {
    return HOSTAGES.contains(sentence.token(i).lower())
        || (i + 1 < sentence.size() && HOSTAGES.contains(sentence.token(i + 1).lower()));
  }

  /** "45 others, among them three nurses, (taken)", or {@code comma} itself. */
  private static int behindAside(Sentence sentence, int comma) {
    for (int i = comma + 1;
        Words.token(sentence, comma, ",") && i < Math.min(comma + FARTHEST, sentence.size());
        i++) {
      if (Words.finite(sentence, i)) {
        return comma;
      }
      if (sentence.token(i).is(",")) {
        return i + 1;
      }
    }
    return comma;
  }
}
