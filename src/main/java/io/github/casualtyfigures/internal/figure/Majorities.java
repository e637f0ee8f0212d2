package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the share that "most" and its like come to: "most of the dead, 60 percent, were women".
 * Immutable; may be shared by threads.
 */
final class Majorities {

  private static final Set<String> MAJORITY = Set.of("majority", "most", "bulk", "many", "share");

  /** "of the civilian casualties recorded this year". */
  private static final int LONGEST_WHOLE = 8;

  private final VictimWords victims;

  Majorities(VictimWords victims) {
    this.victims = victims;
  }

  /**
   * "The vast majority of the casualties – 97 per cent – occurred in", "Most of them (60 percent)
   * were women": the share that a word for most of those told comes to.
   */
  @Nullable Fate find(
      Sentence sentence,
      CountedPhrase phrase,
      @Nullable Fate previous,
      @Nullable Category running) {
    int open = phrase.first() - 1;
    int close = phrase.last() + 1;
    if (open < 3 || !aside(sentence, open) || !aside(sentence, close)) {
      return null;
    }
    int of = open - 1;
    while (of > Math.max(0, open - LONGEST_WHOLE) && !sentence.token(of).is("of")) {
      of--;
    }
    if (of < 1
        || !sentence.token(of).is("of")
        || !MAJORITY.contains(sentence.token(of - 1).lower())) {
      return null;
    }
    for (int i = of + 1; i < open; i++) {
      Fate fate = victims.named(sentence, i, "ofVictims");
      if (fate != null) {
        return fate;
      }
    }
    if (of + 2 != open || !PartMarks.those(sentence, of + 1)) {
      return null;
    }
    return previous != null
        ? PartRules.again(previous, "ofThem")
        : running == null ? null : PartRules.inherited(running, phrase, "ofThem");
  }

  private static boolean aside(Sentence sentence, int i) {
    return sentence.has(i)
        && (Words.dash(sentence, i)
            || sentence.token(i).is(",")
            || sentence.token(i).is("(")
            || sentence.token(i).is(")"));
  }
}
