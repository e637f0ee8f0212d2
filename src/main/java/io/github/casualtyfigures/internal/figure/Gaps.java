package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.internal.text.Sentence;

/**
 * Tells numbers whose verb was said once, of another: "Kenya reported 12 deaths, Uganda nine and
 * Rwanda three", "40 Pakistani soldiers had died, and five Indian ones". Immutable; may be shared
 * by threads.
 */
final class Gaps {

  private static final int LONGEST_NAME = 6;
  private static final int LONGEST_CLAUSE = 12;

  private final Frames frames;

  Gaps(Frames frames) {
    this.frames = frames;
  }

  /** Whether the phrase takes the verb of the figure before it in the sentence. */
  boolean gapped(Sentence sentence, CountedPhrase phrase) {
    int before = phrase.first() - 1;
    int behind = phrase.last() + 1;
    if (phrase.bare() && Words.token(sentence, before, "and") && again(sentence, before, behind)) {
      return true;
    }
    boolean closed = Words.closed(sentence, behind);
    if (!phrase.bare()) {
      boolean ones = sentence.token(phrase.head()).is("ones");
      return closed && ones && before > 0 && sentence.token(before).is("and");
    }
    boolean listed = closed || Words.token(sentence, behind, "and");
    if (before < 2 || !listed) {
      return false;
    }
    if (accountedFor(sentence, before)) {
      return true;
    }
    int joint = beforeName(sentence, before);
    if (joint > 0 && joint < before && sentence.token(joint).is("and") && closed) {
      return true; // "…, and Battlegroup Dnepr as many as 75"
    }
    boolean another = joint > 0 && joint < before && Words.joint(sentence, joint);
    return (another && ofNames(sentence, joint)) || (closed && anotherSpeaker(sentence, before));
  }

  /** "1,125 are Mozambicans, (465 Zimbabweans) and (197 Basotho)": nations behind a nation. */
  static boolean nationToo(Sentence sentence, CountedPhrase phrase) {
    int joint = phrase.first() - 1;
    boolean ends =
        Words.closed(sentence, phrase.last() + 1)
            || Words.token(sentence, phrase.last() + 1, "and");
    return !phrase.bare()
        && ends
        && Words.joint(sentence, joint)
        && joint > 1
        && sentence.token(joint - 1).capitalised()
        && sentence.token(phrase.last()).capitalised()
        && phrase.meets(TriggerWord.Needs.PEOPLE);
  }

  /** "were displaced by war and 7.7 million by disasters": the same preposition once more. */
  private static boolean again(Sentence sentence, int and, int behind) {
    boolean by = Words.token(sentence, behind, "by") || Words.token(sentence, behind, "as");
    if (!by) {
      return false;
    }
    String preposition = sentence.token(behind).lower();
    for (int i = and - 1; i > Math.max(0, and - LONGEST_CLAUSE); i--) {
      if (sentence.token(i).is(preposition)) {
        return true;
      }
      if (sentence.token(i).is(",") || sentence.token(i).is(";") || Words.finite(sentence, i)) {
        return false;
      }
    }
    return false;
  }

  /** The token before the name that ends at {@code last}. */
  private static int beforeName(Sentence sentence, int last) {
    int i = last;
    while (i > 0 && i > last - LONGEST_NAME && nameWord(sentence, i)) {
      i--;
    }
    return i;
  }

  private static boolean nameWord(Sentence sentence, int i) {
    String tag = sentence.token(i).tag();
    return tag.startsWith("NNP") || tag.equals("HYPH"); // "Al-Awda"
  }

  /** "Kenya reported 12 deaths, (Uganda) nine": whether a name is the subject of the verb. */
  private boolean ofNames(Sentence sentence, int joint) {
    for (int i = joint - 1; i > 0; i--) {
      if (sentence.token(i).is(";")) {
        return false;
      }
      if (frames.verb(Frames.Kind.COUNTING, sentence, i) && Words.verb(sentence, i)) {
        int subject = i - 1;
        while (subject > 0
            && (Words.HAVE.contains(sentence.token(subject).lower())
                || Words.adverb(sentence, subject))) {
          subject--;
        }
        return sentence.token(subject).tag().startsWith("NNP");
      }
    }
    return false;
  }

  /**
   * "Nepal accounted for 105 deaths and India for 52", "was responsible for 82, the rebels for".
   */
  private static boolean accountedFor(Sentence sentence, int preposition) {
    if (!sentence.token(preposition).is("for") || !Words.noun(sentence, preposition - 1)) {
      return false;
    }
    for (int i = preposition - 2; i > 0; i--) {
      if (sentence.token(i).is("for")) {
        return sentence.token(i - 1).lemma().equals("account")
            || sentence.token(i - 1).is("responsible");
      }
    }
    return false;
  }

  /** "hospitals reported 41 deaths, the police 38": who speaks stands alone before the number. */
  private boolean anotherSpeaker(Sentence sentence, int last) {
    int i = last;
    while (i > 0 && (Words.noun(sentence, i) || sentence.token(i).tag().startsWith("JJ"))) {
      i--;
    }
    boolean named = i < last && sentence.token(i).tag().equals("DT");
    if (!named || i < 3) {
      return false;
    }
    boolean joined = Words.joint(sentence, i - 1);
    for (int k = i - 2; joined && k > 0; k--) {
      boolean has = Words.HAVE.contains(sentence.token(k).lower()) && !Words.verb(sentence, k + 1);
      if (has || frames.verb(Frames.Kind.COUNTING, sentence, k)) {
        return true;
      }
    }
    return false;
  }
}
