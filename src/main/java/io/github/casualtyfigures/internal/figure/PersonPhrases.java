package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.internal.names.Countries;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Phrases;
import io.github.casualtyfigures.lexicon.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the noun phrases for one definite person. Reads runs of nouns, names and what stands before
 * them; a run that begins with "a", "his" or a number is a figure's. Attackers are passed over:
 * nobody counts "the suicide bomber" among the victims. Immutable; may be shared by threads.
 */
final class PersonPhrases {

  private static final Set<String> PRONOUNS = WordTable.of("him", "her", "he", "she");

  /** Determiners whose noun is a figure's, or nobody certain. */
  private static final Set<String> OTHER_DETERMINERS =
      WordTable.of(
          "a", "an", "another", "his", "her", "their", "its", "my", "our", "your", "no", "any",
          "every", "each", "some", "either", "neither", "this", "that", "such", "what", "which");

  private static final Set<String> NONE = WordTable.of("no", "any", "neither");

  private static final Set<String> PARTICLES =
      WordTable.of(
          "al", "el", "bin", "bint", "ibn", "abu", "de", "da", "dos", "del", "van", "von", "der");

  /** The tokens of "-in-law". */
  private static final int IN_LAW = 4;

  private final PeopleNouns nouns;
  private final Triggers triggers;
  private final Countries countries;
  private final Frames frames;

  PersonPhrases(PeopleNouns nouns, Triggers triggers, Countries countries, Frames frames) {
    this.frames = frames;
    this.nouns = nouns;
    this.triggers = triggers;
    this.countries = countries;
  }

  /** The phrases of {@code sentence} outside the tokens that figures have {@code taken}. */
  List<PersonPhrase> find(Sentence sentence, boolean[] taken) {
    List<PersonPhrase> found = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      String lower = sentence.token(i).lower();
      boolean the = lower.equals("the");
      if (taken[i]) {
        i++;
      } else if (PRONOUNS.contains(lower) && sentence.token(i).tag().equals("PRP")) {
        found.add(new PersonPhrase(sentence, i, i, i, i, -1, PersonPhrase.Form.PRONOUN));
        i++;
      } else if (OTHER_DETERMINERS.contains(lower)) {
        int end = runEnd(sentence, i + 1, taken);
        PersonPhrase phrase = end > i + 1 ? possessed(sentence, i, end, taken) : null;
        if (phrase != null) {
          found.add(phrase);
        }
        i = Math.max(i, end) + 1;
      } else if (the || runs(sentence, i, i, taken)) {
        int from = the ? i + 1 : i;
        int end = runEnd(sentence, from, taken);
        PersonPhrase phrase = end < from ? null : phrase(sentence, i, from, end, taken);
        if (phrase != null) {
          found.add(phrase);
          end = phrase.last();
        }
        i = Math.max(i, end) + 1;
      } else {
        i++;
      }
    }
    return found;
  }

  /** "his brother Ahmed": a person by name, whom no figure counts. */
  private @Nullable PersonPhrase possessed(Sentence sentence, int i, int end, boolean[] taken) {
    PersonPhrase phrase =
        sentence.token(i).tag().equals("PRP$") ? phrase(sentence, i, i + 1, end, taken) : null;
    return phrase != null && phrase.form() == PersonPhrase.Form.NAMED ? phrase : null;
  }

  /** The last noun of the run of words that begins at {@code from}, or {@code from - 1}. */
  private int runEnd(Sentence sentence, int from, boolean[] taken) {
    int end = from - 1;
    int i = from;
    while (i < sentence.size() && runs(sentence, from, i, taken)) {
      if (Words.noun(sentence, i)) {
        end = i;
      }
      int past = Words.pastAbbreviation(sentence, i + 1);
      i = past > i + 1 && end == i ? past + 1 : i + 1;
    }
    return end;
  }

  private boolean runs(Sentence sentence, int from, int i, boolean[] taken) {
    String lower = sentence.token(i).lower();
    String tag = sentence.token(i).tag();
    if (taken[i] || (Words.WEEKDAYS.contains(lower) && !(lower.equals("may") && i > from))) {
      return false;
    }
    if (fateHere(sentence, i) && !premodifies(sentence, i)) {
      return false;
    }
    boolean more = i + 1 < sentence.size();
    if (tag.startsWith("NN") || tag.equals("FW") || (PARTICLES.contains(lower) && i > from)) {
      return true;
    }
    if (lower.equals("-") && i > from) {
      return more && !sentence.token(i).spaced() && !sentence.token(i + 1).spaced();
    }
    if (tag.equals("POS")) {
      return i > from && more && nominal(sentence, i + 1);
    }
    if (tag.startsWith("JJ") || (tag.equals("CD") && more && sentence.token(i + 1).is("-"))) {
      return true;
    }
    return (tag.equals("VBN") || tag.equals("VBG") || tag.equals("RB"))
        && (i > from || (from > 0 && sentence.token(from - 1).is("the")))
        && more
        && (nominal(sentence, i + 1) || hyphened(sentence, i));
  }

  /** "the newly-appointed mayor": an adverb that a hyphen joins to what follows. */
  private static boolean hyphened(Sentence sentence, int i) {
    return i + 2 < sentence.size()
        && sentence.token(i + 1).is("-")
        && !sentence.token(i + 1).spaced()
        && nominal(sentence, i + 2);
  }

  private static boolean nominal(Sentence sentence, int i) {
    String tag = sentence.token(i).tag();
    return tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("VBN") || tag.equals("CD");
  }

  /** "Mayor shot dead": a participle of a headline, whatever its tag. */
  private boolean fateHere(Sentence sentence, int i) {
    Phrases.Match<TriggerWord> verb = triggers.at(Triggers.Form.VERB, sentence, i);
    return (verb != null && (verb.value().participle() || verb.value().past()))
        || triggers.at(Triggers.Form.STATE, sentence, i) != null;
  }

  /** "the slain leader", "the wounded mayor". */
  private static boolean premodifies(Sentence sentence, int i) {
    return i + 1 < sentence.size()
        && i > 0
        && nominal(sentence, i + 1)
        && (sentence.token(i - 1).is("the") || sentence.token(i - 1).tag().startsWith("JJ"));
  }

  /** The person that the run of nouns from {@code from} to {@code end} names, or null. */
  private @Nullable PersonPhrase phrase(
      Sentence sentence, int first, int from, int end, boolean[] taken) {
    int genitive = lastGenitive(sentence, from, end);
    int role = lastRole(sentence, genitive + 1, end);
    if (role < 0) {
      boolean name =
          genitive < from
              && (first == from || (end > from + 1 && verbBehind(sentence, end)))
              && fullName(sentence, from, end);
      return name
          ? new PersonPhrase(sentence, first, end, from, end, from, PersonPhrase.Form.NAMED)
          : null;
    }
    PeopleNouns.Noun noun = nouns.endingAt(sentence, role);
    if ((noun != null && noun.group() == Group.MILITANTS)
        || frames.is(Frames.Kind.ATTACKER, sentence, role)) {
      return null;
    }
    if (role < end) {
      return nameLike(sentence, role + 1, end)
          ? new PersonPhrase(sentence, first, end, from, end, role + 1, PersonPhrase.Form.NAMED)
          : null;
    }
    boolean definite = first < from || genitive > from;
    if (!definite && denied(sentence, from)) {
      return null;
    }
    int last = complementEnd(sentence, end, taken);
    return new PersonPhrase(
        sentence,
        first,
        last,
        from,
        end,
        -1,
        definite ? PersonPhrase.Form.DEFINITE : PersonPhrase.Form.BARE);
  }

  /**
   * "no civilian or (soldier)", "no soldier, policeman or (civilian)": one "no" denies them all.
   */
  private static boolean denied(Sentence sentence, int from) {
    int i = from - 1;
    boolean joined = false;
    while (i > 0 && (joint(sentence, i) || nominal(sentence, i))) {
      joined |= joint(sentence, i);
      i--;
    }
    return joined && i >= 0 && NONE.contains(sentence.token(i).lower());
  }

  private static boolean joint(Sentence sentence, int i) {
    return sentence.token(i).is("or") || sentence.token(i).is("nor") || sentence.token(i).is(",");
  }

  private static int lastGenitive(Sentence sentence, int from, int end) {
    for (int i = end; i >= from; i--) {
      if (sentence.token(i).tag().equals("POS")) {
        return i;
      }
    }
    return from - 1;
  }

  /** The last token of a noun for one person, or -1. */
  private int lastRole(Sentence sentence, int from, int end) {
    for (int i = end; i >= from; i--) {
      PeopleNouns.Noun noun = nouns.endingAt(sentence, i);
      boolean person =
          (noun != null && noun.kind() == PeopleNouns.Kind.PERSON && !noun.plural())
              || heads(sentence, i, end);
      if (person) {
        return i;
      }
      if (i == end && noun != null) {
        return -1;
      }
    }
    return -1;
  }

  /** "the head of the council", "deputy chief of the agency": heads of bodies, not of people. */
  private static boolean heads(Sentence sentence, int i, int end) {
    return Words.HEADS.contains(sentence.token(i).lower())
        && i == end
        && i + 1 < sentence.size()
        && sentence.token(i + 1).is("of");
  }

  /** "Lola Reyes": a name of at least two words that is no country and no body. */
  private boolean fullName(Sentence sentence, int from, int end) {
    return (end > from || (sentence.token(end).capitalised() && verbBehind(sentence, end)))
        && nouns.endingAt(sentence, end) == null
        && nameLike(sentence, from, end)
        && countries.of(sentence, from, end, Set.of()) == null;
  }

  /** "Reyes was killed": a word that people alone are the subject of makes a name of one word. */
  private static boolean verbBehind(Sentence sentence, int end) {
    return end + 1 < sentence.size()
        && (sentence.token(end + 1).is("was") || sentence.token(end + 1).is("has"));
  }

  private static boolean nameLike(Sentence sentence, int from, int end) {
    for (int i = from; i <= end; i++) {
      String tag = sentence.token(i).tag();
      boolean part =
          tag.equals("NNP")
              || tag.equals("NNPS")
              || sentence.token(i).capitalised()
              || sentence.token(i).is("-")
              || PARTICLES.contains(sentence.token(i).lower());
      if (!part) {
        return false;
      }
    }
    return true;
  }

  /** "(mother)-in-law". */
  private static boolean inLaw(Sentence sentence, int head) {
    return Words.token(sentence, head + 1, "-")
        && Words.token(sentence, head + 2, "in")
        && Words.token(sentence, head + IN_LAW, "law");
  }

  /** "the head of the Land Council": the last token of what "of" adds. */
  private static int complementEnd(Sentence sentence, int head, boolean[] taken) {
    if (inLaw(sentence, head)) {
      return head + IN_LAW;
    }
    int last = head;
    int i = head + 1;
    if (i >= sentence.size() || !sentence.token(i).is("of")) {
      return head;
    }
    for (; i < sentence.size() && !taken[i]; i++) {
      String tag = sentence.token(i).tag();
      String lower = sentence.token(i).lower();
      if (Words.WEEKDAYS.contains(lower)) {
        break;
      }
      if (tag.startsWith("NN")) {
        last = i;
      } else if (!tag.equals("DT")
          && !tag.startsWith("JJ")
          && !tag.equals("PRP$")
          && !tag.equals("POS")
          && !lower.equals("of")
          && !lower.equals("-")) {
        break;
      }
    }
    return last;
  }
}
