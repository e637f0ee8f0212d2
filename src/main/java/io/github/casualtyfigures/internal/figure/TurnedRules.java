package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * Reads figures whose fate is told the other way round: "killed in the attack were two guards",
 * "none of the 62 aboard survived". Immutable; may be shared by threads.
 */
final class TurnedRules {

  private static final int FARTHEST = 16;

  private final Triggers triggers;

  TurnedRules(Triggers triggers) {
    this.triggers = triggers;
  }

  /** The fate that a participle before the verb or a denied rescue gives the phrase, or null. */
  @Nullable Fate find(Sentence sentence, CountedPhrase phrase) {
    Fate inverted = inverted(sentence, phrase.first() - 1);
    return inverted != null ? inverted : noneSurvived(sentence, phrase);
  }

  /** "Killed in the attack were two guards": the participle opens the clause. */
  private @Nullable Fate inverted(Sentence sentence, int be) {
    if (be < 1 || !Words.BE.contains(sentence.token(be).lower())) {
      return null;
    }
    int start = be;
    while (start > 0 && be - start < FARTHEST && !opens(sentence, start - 1)) {
      start--;
    }
    while (start < be && Words.adverb(sentence, start)) {
      start++;
    }
    Phrases.Match<TriggerWord> verb = triggers.at(Triggers.Form.VERB, sentence, start);
    if (verb == null
        || !verb.value().participle()
        || !verb.value().takesObject()
        || verb.value().category() == null
        || ObjectMarks.objectFollows(sentence, start + verb.length())) {
      return null;
    }
    return Fate.of(verb.value(), start, start + verb.length() - 1, "inverted");
  }

  private static boolean opens(Sentence sentence, int i) {
    String lower = sentence.token(i).lower();
    return lower.equals(";") || lower.equals(":") || Words.quote(sentence, i);
  }

  /** "None of the 62 people aboard survived": all of them died. */
  private static @Nullable Fate noneSurvived(Sentence sentence, CountedPhrase phrase) {
    int of = phrase.first() - 1;
    if (of < 1 || !sentence.token(of).is("of") || !sentence.token(of - 1).is("none")) {
      return null;
    }
    for (int i = phrase.last() + 1; i < Math.min(phrase.last() + FARTHEST, sentence.size()); i++) {
      if (sentence.token(i).lemma().equals("survive")) {
        return Fate.at(Category.KILLED, TriggerWord.Needs.ANY, i, "noneSurvived");
      }
    }
    return null;
  }
}
