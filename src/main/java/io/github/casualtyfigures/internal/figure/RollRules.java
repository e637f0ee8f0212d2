package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Reads the names on a list of victims: "the list of the missing had run to 30 names", "the last
 * register of the displaced has 2 million names", "its list of those detained had grown to 1,127
 * names". Names under a petition are none. Immutable; may be shared by threads.
 */
final class RollRules {

  private static final int FARTHEST = 24;
  private static final int LONGEST_COMPLEMENT = 6;

  private final VictimWords victims;
  private final Frames frames;

  RollRules(VictimWords victims, Frames frames) {
    this.victims = victims;
    this.frames = frames;
  }

  /**
   * What became of those whose names are counted, or null.
   *
   * @param running the category of the figure before, which "its list" goes on about, or null
   */
  @Nullable Fate named(Sentence sentence, CountedPhrase phrase, @Nullable Category running) {
    if (phrase.head() < 0 || !sentence.token(phrase.head()).is("names")) {
      return null;
    }
    for (int i = phrase.first() - 1; i > Math.max(0, phrase.first() - FARTHEST); i--) {
      if (frames.is(Frames.Kind.ROLL, sentence, i)) {
        return listed(sentence, i, phrase, running);
      }
      if (sentence.token(i).is(";") || sentence.token(i).tag().equals("CD")) {
        return null;
      }
    }
    return null;
  }

  /**
   * "released the names of nine", where the dead were counted before, "The memorial has the names
   * of 800 men": those whose names are told, or null.
   */
  @Nullable Fate namesOf(Sentence sentence, CountedPhrase phrase, @Nullable Category running) {
    int names = phrase.first() - 2;
    boolean of =
        (Words.token(sentence, names, "names") || Words.token(sentence, names, "identities"))
            && Words.token(sentence, names + 1, "of")
            && phrase.meets(TriggerWord.Needs.PEOPLE);
    if (!of) {
      return null;
    }
    if (frames.any(Frames.Kind.MEMORIAL, sentence, 0, names)) {
      return Fate.at(Category.KILLED, TriggerWord.Needs.PEOPLE, names, "namesTold");
    }
    int behind = phrase.last() + 1;
    boolean told = // "the names of nine people still missing"
        !Words.closed(sentence, behind) && !sentence.token(behind).tag().equals("IN");
    boolean dead =
        running == Category.KILLED && !told && (phrase.bare() || victims(sentence, phrase));
    return dead ? Fate.at(Category.KILLED, TriggerWord.Needs.PEOPLE, names, "namesTold") : null;
  }

  private boolean victims(Sentence sentence, CountedPhrase phrase) {
    return frames.is(Frames.Kind.VICTIMS, sentence, phrase.head())
        || sentence.token(phrase.head()).is("people");
  }

  /** "list of (the missing)", "its list", "the list" where victims were counted before. */
  private @Nullable Fate listed(
      Sentence sentence, int list, CountedPhrase phrase, @Nullable Category running) {
    if (!Words.token(sentence, list + 1, "of")) {
      return running == null || running == Category.DEPLOYED
          ? null
          : Fate.at(running, TriggerWord.Needs.ANY, list, "namesOnList");
    }
    for (int i = list + 2; i < Math.min(list + LONGEST_COMPLEMENT, phrase.first()); i++) {
      Fate fate = victims.named(sentence, i, "namesOnList");
      if (fate != null) {
        return fate.withNeeds(TriggerWord.Needs.ANY);
      }
    }
    return null;
  }
}
