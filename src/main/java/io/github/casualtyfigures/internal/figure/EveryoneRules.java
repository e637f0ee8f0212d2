package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Phrases;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers of people of whom other words tell what became of all: "none of the 62 aboard
 * survived", "a plane with 62 people on board crashed, killing everyone", "176 people, all of whom
 * died". Immutable; may be shared by threads.
 */
final class EveryoneRules {

  private static final int FARTHEST = 16;

  private static final Set<String> NOBODY = Set.of("none", "nobody");
  private static final Set<String> CLAUSE_BEFORE = Set.of(",", ";", "and", "but", "when");

  private final Triggers triggers;
  private final PredicateReader predicates;

  EveryoneRules(Triggers triggers, PredicateReader predicates) {
    this.triggers = triggers;
    this.predicates = predicates;
  }

  /** The fate of those whom nobody outlived, or null. */
  @Nullable Fate nobodySurvived(Sentence sentence, CountedPhrase phrase) {
    Fate none = noneSurvived(sentence, phrase);
    return none != null ? none : noSurvivors(sentence, phrase);
  }

  /** What befell all of those whom the phrase counts, where nothing else tells of them; or null. */
  @Nullable Fate find(Sentence sentence, CountedPhrase phrase) {
    Fate whole = allOfWhom(sentence, phrase);
    Fate fate = whole != null ? whole : everyone(sentence, aboard(sentence, phrase));
    boolean safe = fate != null && fate.category() == Category.DISPLACED; // off a plane that landed
    return safe ? null : fate;
  }

  /** "176 people on board, (all of whom) died": the relative clause tells of each of them. */
  private @Nullable Fate allOfWhom(Sentence sentence, CountedPhrase phrase) {
    int all = phrase.last() + 1;
    while (all < Math.min(phrase.last() + FARTHEST, sentence.size())
        && !sentence.token(all).is("all")) {
      boolean other = sentence.token(all).tag().equals("CD") && !sentence.token(all - 1).is("and");
      if (other || Words.verb(sentence, all) || sentence.token(all).is(";")) {
        return null;
      }
      all++;
    }
    boolean relative =
        Words.token(sentence, all + 1, "of") && Words.token(sentence, all + 2, "whom");
    return relative ? told(sentence, all + 3, "allOfWhom") : null;
  }

  /** What the predicate at {@code verb} says became of its subject, or null. */
  private @Nullable Fate told(Sentence sentence, int verb, String rule) {
    if (verb >= sentence.size()) {
      return null;
    }
    PredicateReader.Predicate read = predicates.read(sentence, verb, rule);
    return read.finite() && !read.negated() ? read.fate() : null;
  }

  /** "(with 62 people on board) crashed, killing everyone", "; all on board died". */
  private @Nullable Fate everyone(Sentence sentence, int from) {
    for (int i = from + 1; from > 0 && i < sentence.size(); i++) {
      if (!PartMarks.EVERYONE.contains(sentence.token(i).lower())) {
        continue;
      }
      int behind = pastWhere(sentence, i + 1);
      Phrases.Match<TriggerWord> verb = triggers.endingAt(Triggers.Form.VERB, sentence, i - 1);
      if (verb != null && verb.value().takesObject() && Words.closed(sentence, behind)) {
        return Fate.of(verb.value(), i - verb.length(), i - 1, "killedEveryone");
      }
      if (CLAUSE_BEFORE.contains(sentence.token(i - 1).lower())) {
        return told(sentence, behind, "everyoneAboard");
      }
    }
    return null;
  }

  /** "everyone (on board)", "all (of them)", "all (inside)": the token behind who is meant. */
  private static int pastWhere(Sentence sentence, int from) {
    boolean them = Words.token(sentence, from, "of") && Words.token(sentence, from + 1, "them");
    return them ? from + 2 : Math.max(from, pastAboard(sentence, from));
  }

  /** "(118 people) on board", "aboard", "inside": the token behind, or -1. */
  private static int pastAboard(Sentence sentence, int i) {
    if (Words.token(sentence, i, "on") && Words.token(sentence, i + 1, "board")) {
      return i + 2;
    }
    return Words.token(sentence, i, "aboard") || Words.token(sentence, i, "inside") ? i + 1 : -1;
  }

  /** "crashed with 118 people on board; none survived": all who were on board. */
  private static @Nullable Fate noSurvivors(Sentence sentence, CountedPhrase phrase) {
    int on = aboard(sentence, phrase);
    for (int i = on; on > 0 && i < sentence.size(); i++) {
      String before = sentence.token(i - 1).lower();
      String lemma = sentence.token(i).lemma();
      boolean whom = // "none of whom survived"
          before.equals("whom") && i > 2 && NOBODY.contains(sentence.token(i - 3).lower());
      boolean noOne = before.equals("one") && sentence.token(i - 2).is("no");
      boolean none =
          (lemma.equals("survive") && (whom || noOne || NOBODY.contains(before)))
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
    return pastAboard(sentence, i);
  }

  /** "None of the 62 people aboard survived": all of them died. */
  private static @Nullable Fate noneSurvived(Sentence sentence, CountedPhrase phrase) {
    int of = phrase.first() - 1;
    if (of < 1 || !sentence.token(of).is("of") || !sentence.token(of - 1).is("none")) {
      return null;
    }
    boolean aboard = false;
    for (int i = phrase.last() + 1; i < Math.min(phrase.last() + FARTHEST, sentence.size()); i++) {
      if (sentence.token(i).lemma().equals("survive")) {
        boolean lived = // "none of the 12 ministers survived the reshuffle"
            !aboard && ObjectMarks.objectFollows(sentence, i + 1);
        return lived ? null : Fate.at(Category.KILLED, TriggerWord.Needs.ANY, i, "noneSurvived");
      }
      aboard |= pastAboard(sentence, i) > 0;
    }
    return null;
  }
}
