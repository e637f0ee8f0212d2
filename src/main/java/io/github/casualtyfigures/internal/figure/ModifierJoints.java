package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.internal.text.Sentence;

/**
 * Tells an "and" or a comma between two words before a noun from one between two phrases: "Nigerian
 * and Ivorian soldiers", "ARSA and army fighters". Immutable; may be shared by threads.
 */
final class ModifierJoints {

  private final Triggers triggers;
  private final PeopleNouns nouns;

  ModifierJoints(Triggers triggers, PeopleNouns nouns) {
    this.triggers = triggers;
    this.nouns = nouns;
  }

  /** "Hamas and Islamic Jihad fighters": two names before one noun. */
  boolean joinsModifiers(Sentence sentence, int and, int head) {
    PeopleNouns.Noun first = nouns.endingAt(sentence, head);
    if (head != and - 1
        || (first != null && first.people() && first.kind() != PeopleNouns.Kind.BODY_OF_PEOPLE)
        || !sentence.token(head).tag().startsWith("NNP")) {
      return false;
    }
    for (int i = and + 1; i < Math.min(and + 5, sentence.size()); i++) {
      PeopleNouns.Noun noun = nouns.endingAt(sentence, i);
      if (noun != null && noun.people() && noun.plural() && sentence.token(i).tag().equals("NNS")) {
        return true;
      }
      String tag = sentence.token(i).tag();
      if (!tag.startsWith("NNP") && !tag.equals("JJ") && !tag.equals("NN")) {
        return false;
      }
    }
    return false;
  }

  /** "Nigerian (and) Ivorian soldiers", "Nigerian(,) Malian and Ivorian soldiers". */
  boolean joinsAdjectives(Sentence sentence, int i) {
    boolean joint = sentence.token(i).tag().equals("CC") || sentence.token(i).is(",");
    if (!joint || !adjective(sentence, i - 1)) {
      return false;
    }
    int next = i + 1;
    while (adjective(sentence, next)) {
      next++;
    }
    boolean more = Words.joint(sentence, next) && joinsAdjectives(sentence, next);
    boolean noun =
        Words.noun(sentence, next) && (sentence.token(i).tag().equals("CC") || next > i + 2);
    return next > i + 1 && (more || (noun && people(sentence, next)));
  }

  private boolean adjective(Sentence sentence, int i) {
    return Words.tag(sentence, i).equals("JJ")
        && triggers.at(Triggers.Form.STATE, sentence, i) == null;
  }

  /** "soldiers", "survivors": a noun for several people, or a word for victims. */
  private boolean people(Sentence sentence, int i) {
    PeopleNouns.Noun noun = nouns.endingAt(sentence, i);
    return (noun != null && noun.plural())
        || triggers.endingAt(Triggers.Form.NOUN, sentence, i) != null;
  }
}
