package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Phrases;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads figures whose fate is told before them: "killed in the attack were two guards", "was hurt,
 * as were two guards". Immutable; may be shared by threads.
 */
final class TurnedRules {

  private static final int FARTHEST = 16;
  private static final Set<String> DYING = Set.of("die", "perish");

  private final Triggers triggers;

  TurnedRules(Triggers triggers) {
    this.triggers = triggers;
  }

  /** "Killed in the attack were two guards": the participle opens the clause, or null. */
  @Nullable Fate find(Sentence sentence, CountedPhrase phrase) {
    int be = phrase.first() - 1;
    if (be < 1) {
      return null;
    }
    if (Words.token(sentence, be - 1, "as") && Words.token(sentence, be - 2, ",")) {
      return asWere(sentence, be);
    }
    if (!Words.BE.contains(sentence.token(be).lower())) {
      return behindPlace(sentence, phrase);
    }
    int start = be;
    while (start > 0 && be - start < FARTHEST && !opens(sentence, start - 1)) {
      start--;
    }
    while (start < be && Words.adverb(sentence, start)) {
      start++;
    }
    Phrases.Match<TriggerWord> state = triggers.at(Triggers.Form.STATE, sentence, start);
    if (state != null && start + state.length() == be) { // "Still missing are 14 pupils"
      return Fate.of(state.value(), start, be - 1, "inverted");
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

  /** "In the region died 98 residents": as a translation has it, the verb before its subject. */
  private @Nullable Fate behindPlace(Sentence sentence, CountedPhrase phrase) {
    int verb = phrase.first() - 1;
    if (phrase.bare()
        || !phrase.meets(TriggerWord.Needs.PEOPLE)
        || !sentence.token(verb).tag().equals("VBD")) {
      return null;
    }
    Phrases.Match<TriggerWord> died = triggers.at(Triggers.Form.VERB, sentence, verb);
    if (died == null || died.length() > 1 || !DYING.contains(sentence.token(verb).lemma())) {
      return null;
    }
    int in = verb - 1;
    while (in > 0
        && (Words.noun(sentence, in)
            || sentence.token(in).tag().startsWith("JJ")
            || sentence.token(in).tag().equals("DT"))) {
      in--;
    }
    boolean place = in < verb - 1 && sentence.token(in).tag().equals("IN");
    return place ? Fate.of(died.value(), verb, verb, "diedBehindPlace") : null;
  }

  /** "The pilot was hurt in the crash, as were two nurses", ", as did two nurses". */
  private @Nullable Fate asWere(Sentence sentence, int be) {
    boolean passive = Words.BE.contains(sentence.token(be).lower());
    if (!passive && !Words.DO.contains(sentence.token(be).lower())) {
      return null;
    }
    for (int i = be - 3; i > Math.max(0, be - FARTHEST) && !opens(sentence, i); i--) {
      Phrases.Match<TriggerWord> verb = triggers.at(Triggers.Form.VERB, sentence, i);
      boolean same =
          verb != null
              && verb.value().category() != null
              && (passive
                  ? verb.value().participle() && Words.BE.contains(sentence.token(i - 1).lower())
                  : verb.value().takesSubject() && Words.tensed(sentence, i));
      if (verb != null && same) {
        return Fate.of(verb.value(), i, i + verb.length() - 1, "asWere");
      }
    }
    return null;
  }

  private static boolean opens(Sentence sentence, int i) {
    String lower = sentence.token(i).lower();
    return lower.equals(";") || lower.equals(":") || Words.quote(sentence, i);
  }
}
