package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Phrases;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number right behind the words for those whom it counts: "Death toll 41 in hotel fire",
 * "Mine blast toll now 31, 12 still missing", "refugees in camps (988 people)". Immutable; may be
 * shared by threads.
 */
final class AbuttingTolls {

  private static final int LONGEST_PHRASE = 10;

  /** What a bracket counts again of those who are named before it. */
  private static final Set<String> ANYBODY =
      Set.of("individual", "person", "people", "household", "family");

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

  /**
   * "(displaced people living in camps) (988 individuals)": who they are stands before, or null.
   */
  @Nullable Fate bracketed(Sentence sentence, CountedPhrase phrase) {
    int open = phrase.first() - 1;
    Fate most = phrase.bare() && Words.token(sentence, open, "(") ? most(sentence, open - 1) : null;
    if (most != null && Words.token(sentence, phrase.last() + 1, ")")) {
      return most;
    }
    boolean counts =
        Words.token(sentence, open, "(")
            && (phrase.bare() || ANYBODY.contains(sentence.token(phrase.head()).lemma()));
    for (int i = open - 1; counts && i >= Math.max(0, open - LONGEST_PHRASE); i--) {
      String tag = sentence.token(i).tag();
      boolean others = // "12 returnees (9 men)", "returnees came, (12)"
          tag.equals("CD") || Words.finite(sentence, i) || ",;:)".contains(tag);
      if (others) {
        return null;
      }
      Phrases.Match<TriggerWord> noun =
          tag.equals("NNS") ? triggers.endingAt(Triggers.Form.NOUN, sentence, i) : null;
      if (noun != null
          && noun.value().category() != null
          && noun.value().role() == TriggerWord.Role.WEAK) {
        int first = i - noun.length() + 1;
        return Words.tag(sentence, first - 1).equals("CD")
            ? null
            : Fate.of(noun.value(), first, i, "bracketed").withNeeds(TriggerWord.Needs.ANY);
      }
    }
    return null;
  }

  /** "Warrap had (the highest number of civilian deaths) (108)": the most of a count. */
  private @Nullable Fate most(Sentence sentence, int last) {
    Phrases.Match<TriggerWord> noun = triggers.endingAt(Triggers.Form.NOUN, sentence, last);
    if (noun == null || noun.value().category() == null) {
      return null;
    }
    int first = last - noun.length() + 1;
    for (int i = first - 1; i >= Math.max(0, first - LONGEST_PHRASE); i--) {
      String tag = sentence.token(i).tag();
      if (tag.equals("JJS") || tag.equals("RBS")) {
        return Fate.of(noun.value(), first, last, "mostBracketed").withNeeds(TriggerWord.Needs.ANY);
      }
      if (tag.equals("CD") || Words.finite(sentence, i) || ",;:)".contains(tag)) {
        return null;
      }
    }
    return null;
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
