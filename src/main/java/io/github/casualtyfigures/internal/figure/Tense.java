package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.WordTable;
import java.util.Set;

/** When a clause sets what it tells, by its finite verb. */
enum Tense {
  /** "kills", "is killed", "will die". */
  PRESENT,
  /** "has killed", "have been killed". */
  PERFECT,
  /** "killed", "was killed", "had died". */
  PAST,
  /** "killed by a gunman", "the death of two men": no finite verb. */
  NONE;

  private static final Set<String> PAST_AUXILIARIES =
      WordTable.of("was", "were", "had", "got", "did", "'d");

  private static final Set<String> PRESENT_AUXILIARIES =
      WordTable.of("is", "are", "am", "'s", "'re", "get", "gets", "do", "does");

  private static final Set<String> PERFECT_AUXILIARIES = WordTable.of("has", "have", "'ve");

  /** The tense of the verb at {@code i}, which may be an auxiliary. */
  private static Tense of(Sentence sentence, int i) {
    String lower = sentence.token(i).lower();
    if (PAST_AUXILIARIES.contains(lower)) {
      return PAST;
    }
    if (PERFECT_AUXILIARIES.contains(lower)) {
      return PERFECT;
    }
    if (PRESENT_AUXILIARIES.contains(lower)) {
      return PRESENT;
    }
    String tag = sentence.token(i).tag();
    if (tag.equals("VBD")) {
      return PAST;
    }
    return tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD") ? PRESENT : NONE;
  }

  /** The tense that the word at {@code trigger} has itself, or by its auxiliaries. */
  static Tense ofTrigger(Sentence sentence, int trigger) {
    int finite = -1;
    int i = trigger - 1;
    while (i >= 0
        && (Words.auxiliary(sentence, i)
            || Words.adverb(sentence, i)
            || Words.DO.contains(sentence.token(i).lower())
            || Words.tag(sentence, i).equals("MD"))) {
      finite = Words.adverb(sentence, i) ? finite : i;
      i--;
    }
    if (finite >= 0) {
      return of(sentence, finite);
    }
    return Words.tensed(sentence, trigger) ? of(sentence, trigger) : NONE;
  }

  /** The tense of the nearest finite verb before {@code end}, else of the first one behind it. */
  static Tense around(Sentence sentence, int end) {
    for (int i = Math.min(end, sentence.size()) - 1; i >= 0; i--) {
      if (Words.finite(sentence, i)) {
        return of(sentence, i);
      }
    }
    for (int i = end; i < sentence.size(); i++) {
      if (Words.finite(sentence, i)) {
        return of(sentence, i);
      }
    }
    return NONE;
  }

  /** Whether a finite verb of {@code sentence} has this tense. */
  boolean in(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (Words.finite(sentence, i) && of(sentence, i) == this) {
        return true;
      }
    }
    return false;
  }
}
