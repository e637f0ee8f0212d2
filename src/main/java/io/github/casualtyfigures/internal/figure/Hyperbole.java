package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.internal.text.Sentence;

/**
 * Tells words of dying that are said of the living: "loves two of them to death", "sentenced to
 * death along with two others", "have their lives upended", "a martyr to gout". Immutable; may be
 * shared by threads.
 */
final class Hyperbole {

  /** The words from a verb to "to death" behind its object. */
  private static final int FARTHEST = 8;

  private final Frames frames;

  Hyperbole(Frames frames) {
    this.frames = frames;
  }

  /** Whether nobody died of what {@code fate} tells of {@code phrase}. */
  boolean tells(Sentence sentence, CountedPhrase phrase, Fate fate) {
    if (fate.category() != Category.KILLED) {
      return false;
    }
    int trigger = fate.trigger();
    return (fate.triggerLast() == trigger && fatalFlaw(sentence, trigger))
        || label(sentence, phrase)
        || (sentence.token(trigger).is("to") && movedTo(sentence, phrase, trigger))
        || (sentence.token(trigger).is("their") && !lostBefore(sentence, trigger));
  }

  /** "a dying patient": he lives yet, unlike the two of "two dying within days". */
  static boolean dying(Sentence sentence, int i, Frames frames) {
    return sentence.token(i).is("dying")
        && i + 1 < sentence.size()
        && Words.noun(sentence, i + 1)
        && !frames.time(sentence, i + 1, i + 2);
  }

  /** "fatally flawed": no word of wounds, which the lexicon has. */
  private static boolean fatalFlaw(Sentence sentence, int fatally) {
    String next = Words.tag(sentence, fatally + 1);
    return sentence.token(fatally).is("fatally") && (next.equals("JJ") || next.equals("VBN"));
  }

  /** "a martyr to gout", "made him a martyr", "no martyr": what one is called. */
  private boolean label(Sentence sentence, CountedPhrase phrase) {
    if (phrase.trigger() == null
        || !(phrase.single() || phrase.zero())
        || !sentence.token(phrase.head()).is("martyr")) {
      return false;
    }
    int before = phrase.first() - 1;
    if (phrase.zero() || Words.token(sentence, phrase.head() + 1, "to") || before < 0) {
      return phrase.zero() || before >= 0;
    }
    boolean is =
        Words.BE.contains(sentence.token(before).lower())
            && !Words.token(sentence, before - 1, "there");
    return is
        || sentence.token(before).tag().equals("PRP")
        || frames.is(Frames.Kind.LABELLED, sentence, before)
        || frames.verb(Frames.Kind.LABELLED, sentence, before);
  }

  /** "bored to death", "loves (her two sons) to death", "were sentenced to death". */
  private boolean movedTo(Sentence sentence, CountedPhrase phrase, int to) {
    if (!Words.token(sentence, to + 1, "death")) {
      return false;
    }
    int verb = phrase.last() == to - 1 ? ObjectRules.before(sentence, phrase.first()) : to - 1;
    return verb >= 0
        && (frames.verb(Frames.Kind.MOVED, sentence, verb)
            || frames.verb(Frames.Kind.SENTENCING, sentence, verb));
  }

  /** "(cost 30 men) their lives", "(lost) their lives", not "have their lives upended". */
  private boolean lostBefore(Sentence sentence, int their) {
    for (int i = their - 1; i >= Math.max(0, their - FARTHEST); i--) {
      if (frames.verb(Frames.Kind.TAKING, sentence, i)) {
        return true;
      }
    }
    return !Words.token(sentence, their + 1, "lives")
        || frames.is(Frames.Kind.SHORTENED, sentence, their + 2);
  }
}
