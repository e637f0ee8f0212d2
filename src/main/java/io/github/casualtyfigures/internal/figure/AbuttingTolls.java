package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number right behind the word for a toll, as headlines have it: "Death toll 41 in hotel
 * fire", "Boat capsizes, toll 19", "Mine blast toll now 31, 12 still missing". Immutable; may be
 * shared by threads.
 */
final class AbuttingTolls {

  private final Triggers triggers;

  AbuttingTolls(Triggers triggers) {
    this.triggers = triggers;
  }

  /** The fate that the word for a toll right before {@code phrase} gives it, or null. */
  @Nullable Fate before(Sentence sentence, CountedPhrase phrase) {
    int last = phrase.first() - 1;
    last -= Words.token(sentence, last, "now") || Words.token(sentence, last, "still") ? 1 : 0;
    if (last < 0 || !phrase.bare() || !sentence.token(last).is("toll")) {
      return null;
    }
    Phrases.Match<TriggerWord> toll = triggers.endingAt(Triggers.Form.TOLL, sentence, last);
    return toll == null || !ends(sentence, phrase.last() + 1)
        ? null
        : Fate.of(toll.value(), last - toll.length() + 1, last, "tollBefore abutting")
            .withNeeds(TriggerWord.Needs.ANY);
  }

  /** "toll 41 in", "toll 31, 12 missing": no word follows that the number could count. */
  private static boolean ends(Sentence sentence, int behind) {
    String tag = Words.tag(sentence, behind);
    return Words.closed(sentence, behind)
        || tag.equals("IN")
        || tag.equals("CC")
        || tag.equals(",")
        || tag.equals(":");
  }
}
