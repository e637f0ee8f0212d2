package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.internal.text.Sentence;

/**
 * Tells an "and" or a comma between two words before a noun from one between two phrases: "Nigerian
 * and Ivorian soldiers", "ARSA and army fighters". Immutable; may be shared by threads.
 */
final class ModifierJoints {

  /** The words from a joint to the noun. */
  private static final int LONGEST = 7;

  private final Triggers triggers;
  private final PeopleNouns nouns;

  ModifierJoints(Triggers triggers, PeopleNouns nouns) {
    this.triggers = triggers;
    this.nouns = nouns;
  }

  /**
   * "Hamas (and) Islamic Jihad fighters", "Sunni(,) Shia and Christian leaders": before one noun.
   */
  boolean joinsModifiers(Sentence sentence, int joint, int head) {
    if (head != joint - 1 || !sentence.token(head).tag().startsWith("NNP")) {
      return false;
    }
    PeopleNouns.Noun first = nouns.endingAt(sentence, head);
    boolean person =
        first != null && first.people() && first.kind() != PeopleNouns.Kind.BODY_OF_PEOPLE;
    if (person && (!names(sentence, joint + 1) || sentence.token(head).lower().endsWith("s"))) {
      return false;
    }
    boolean last = sentence.token(joint).is("and");
    for (int i = joint + 1; i < Math.min(joint + LONGEST, sentence.size()); i++) {
      PeopleNouns.Noun noun = nouns.endingAt(sentence, i);
      boolean several =
          noun != null && noun.people() && noun.plural() && sentence.token(i).tag().equals("NNS");
      if (several) {
        return last;
      }
      boolean and = !last && sentence.token(i).is("and");
      last |= and;
      String tag = sentence.token(i).tag();
      boolean comma = !last && sentence.token(i).is(",");
      boolean modifier = // "US and (allied) troops"
          tag.startsWith("NNP") || tag.equals("JJ") || tag.equals("NN") || tag.equals("VBN");
      if (!and && !comma && !modifier) {
        return false;
      }
    }
    return false;
  }

  /** "Shia (and)", "Tutsi villagers", "Kurdish leaders": a name in the singular. */
  private static boolean names(Sentence sentence, int i) {
    String tag = Words.tag(sentence, i);
    return (tag.equals("NNP") || tag.equals("JJ")) && sentence.token(i).capitalised();
  }

  /** "Nigerian (and) Ivorian soldiers", "Nigerian(,) Malian and Ivorian soldiers". */
  boolean joinsAdjectives(Sentence sentence, int i) {
    boolean joint = sentence.token(i).tag().equals("CC") || sentence.token(i).is(",");
    if (!joint || !adjective(sentence, i - 1)) {
      return false;
    }
    int next = i + 1;
    while (adjective(sentence, next) || Words.tag(sentence, next).equals("NNP")) {
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
