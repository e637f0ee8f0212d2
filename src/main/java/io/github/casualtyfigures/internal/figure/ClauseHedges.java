package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Phrases;
import java.util.Set;

/**
 * Finds the adverbs of a clause that say how sure it is: "have highly likely sustained 6,000
 * casualties". Immutable; may be shared by threads.
 */
final class ClauseHedges {

  private static final int FARTHEST = 8;
  private static final Set<String> BOUNDARIES =
      Set.of(",", ";", ":", "that", "who", "which", "and", "but", "(", ")");

  private final Triggers triggers;

  ClauseHedges(Triggers triggers) {
    this.triggers = triggers;
  }

  /** The fate with the status of an adverb before its trigger in the same clause. */
  Fate hedge(Sentence sentence, Fate fate) {
    Fate hedged = fate;
    for (int i = fate.trigger() - 1; i >= Math.max(0, fate.trigger() - FARTHEST); i--) {
      if (BOUNDARIES.contains(sentence.token(i).lower()) && !Words.health(sentence, i)) {
        break;
      }
      Phrases.Match<TriggerWord> adverb = triggers.at(Triggers.Form.ADVERB, sentence, i);
      String tag = sentence.token(i).tag();
      if (adverb != null && !tag.equals("MD") && !tag.equals("NNP")) { // not the month of May
        hedged = hedged.withStatus(adverb.value().status(), i);
      }
    }
    return hedged;
  }
}
