package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Phrases;
import io.github.casualtyfigures.lexicon.WordTable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers of a ranking of places: "Cebu had the most deaths in the tally with 167", "South
 * Sudan, with 34, was next". Immutable; may be shared by threads.
 */
final class RankRules {

  private static final int FARTHEST = 14;

  /** "the most confirmed deaths": the words from a superlative to what is counted. */
  private static final int LONGEST_NOUN = 4;

  private static final Set<String> MOST =
      WordTable.of("most", "highest", "largest", "biggest", "heaviest", "worst");

  private static final Set<String> RANKS =
      WordTable.of("next", "second", "third", "fourth", "followed");

  private final Triggers triggers;

  RankRules(Triggers triggers) {
    this.triggers = triggers;
  }

  /** The fate of a number behind "with" and the place that it ranks. */
  @Nullable Fate find(Sentence sentence, CountedPhrase phrase, @Nullable Category running) {
    int with = phrase.first() - 1;
    if (!phrase.bare() || phrase.share() || with < 2 || !sentence.token(with).is("with")) {
      return null;
    }
    Fate most = most(sentence, with);
    if (most != null || running == null) {
      return most;
    }
    return ranked(sentence, with, phrase.last() + 1)
        ? Fate.at(running, TriggerWord.Needs.PEOPLE, phrase.last(), "rank")
        : null;
  }

  /**
   * "had the most deaths in the tally (with)", "recorded the highest number of injuries (with)".
   */
  private @Nullable Fate most(Sentence sentence, int with) {
    for (int i = with - 1; i >= Math.max(0, with - FARTHEST); i--) {
      if (sentence.token(i).is(";") || sentence.token(i).is("and")) {
        return null;
      }
      if (MOST.contains(sentence.token(i).lower())) {
        return counted(sentence, i + 1, with);
      }
    }
    return null;
  }

  private @Nullable Fate counted(Sentence sentence, int from, int end) {
    for (int i = from; i < Math.min(from + LONGEST_NOUN, end); i++) {
      Phrases.Match<TriggerWord> word = triggers.at(Triggers.Form.TOLL, sentence, i);
      word = word == null ? triggers.at(Triggers.Form.NOUN, sentence, i) : word;
      if (word != null
          && word.value().category() != null
          && word.value().role() != TriggerWord.Role.WEAK
          && word.value().role() != TriggerWord.Role.FORCE) {
        return Fate.of(word.value(), i, i + word.length() - 1, "rank")
            .withNeeds(TriggerWord.Needs.ANY);
      }
    }
    return null;
  }

  /** "South Sudan, (with 34,) and Sudan, with 25, were next". */
  private static boolean ranked(Sentence sentence, int with, int behind) {
    if (!sentence.token(with - 1).is(",")
        || !sentence.token(with - 2).tag().startsWith("NNP")
        || !Words.token(sentence, behind, ",")) {
      return false;
    }
    for (int i = behind + 1; i < sentence.size(); i++) {
      if (RANKS.contains(sentence.token(i).lower())) {
        return Words.verb(sentence, i) || Words.verb(sentence, i - 1);
      }
    }
    return false;
  }
}
