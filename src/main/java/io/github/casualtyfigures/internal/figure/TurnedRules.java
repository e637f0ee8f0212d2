package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Phrases;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads figures whose fate is told the other way round: "killed in the attack were two guards",
 * "none of the 62 aboard survived". Immutable; may be shared by threads.
 */
final class TurnedRules {

  private static final int FARTHEST = 16;

  private static final Set<String> NOBODY = Set.of("none", "nobody", "one");

  private final Triggers triggers;

  TurnedRules(Triggers triggers) {
    this.triggers = triggers;
  }

  /** The fate that a participle before the verb or a denied rescue gives the phrase, or null. */
  @Nullable Fate find(Sentence sentence, CountedPhrase phrase) {
    Fate inverted = inverted(sentence, phrase.first() - 1);
    Fate none = inverted != null ? inverted : noneSurvived(sentence, phrase);
    return none != null ? none : noSurvivors(sentence, phrase);
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

  /** "crashed with 118 people on board; none survived": all who were on board. */
  private static @Nullable Fate noSurvivors(Sentence sentence, CountedPhrase phrase) {
    int on = aboard(sentence, phrase);
    for (int i = on; on > 0 && i < sentence.size(); i++) {
      String before = sentence.token(i - 1).lower();
      String lemma = sentence.token(i).lemma();
      boolean whom = // "none of whom survived"
          before.equals("whom") && i > 2 && NOBODY.contains(sentence.token(i - 3).lower());
      boolean none =
          (lemma.equals("survive") && (whom || NOBODY.contains(before)))
              || (lemma.equals("survivor") && before.equals("no"));
      if (none) {
        return Fate.at(Category.KILLED, TriggerWord.Needs.ANY, i, "noSurvivors");
      }
    }
    return null;
  }

  /**
   * "(118 people) on board", "(46 passengers) and five crew were aboard", "carrying (118)": a token
   * behind what tells that they were aboard, or -1.
   */
  private static int aboard(Sentence sentence, CountedPhrase phrase) {
    int i = phrase.last() + 1;
    if (phrase.first() > 0 && sentence.token(phrase.first() - 1).lemma().equals("carry")) {
      return i;
    }
    if (Words.token(sentence, i, "and")) {
      i++;
      while (i < Math.min(phrase.last() + FARTHEST, sentence.size())
          && (Words.noun(sentence, i)
              || sentence.token(i).tag().equals("CD")
              || sentence.token(i).tag().startsWith("JJ"))) {
        i++;
      }
    }
    while (i < sentence.size() && Words.BE.contains(sentence.token(i).lower())) {
      i++;
    }
    boolean aboard =
        Words.token(sentence, i, "aboard")
            || (Words.token(sentence, i, "on") && Words.token(sentence, i + 1, "board"));
    return aboard ? i + 1 : -1;
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
