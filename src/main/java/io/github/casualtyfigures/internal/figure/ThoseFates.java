package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Tells what is said of a part from what is said of those it is a part of: "a third of the 900 men
 * lost were killed", "four of those who lost their lives were swept away", "forty were hurt, six of
 * them badly, and two died". Immutable; may be shared by threads.
 */
final class ThoseFates {

  private static final int LONGEST_MOST = 7;

  private final Admission admission;
  private final SubjectRules subjects;
  private final RelativeRules relatives;
  private final CaptiveRules captives;
  private final NounFates nouns;
  private final Frames frames;

  ThoseFates(
      Admission admission,
      SubjectRules subjects,
      RelativeRules relatives,
      CaptiveRules captives,
      NounFates nouns,
      Frames frames) {
    this.admission = admission;
    this.subjects = subjects;
    this.relatives = relatives;
    this.captives = captives;
    this.nouns = nouns;
    this.frames = frames;
  }

  /**
   * "a third of the 900 men lost were killed": what the words next to the whole tell of it.
   *
   * @param part the number that is told of, null where no number is: "most of the 900 men lost"
   */
  @Nullable Fate ofWhole(
      Sentence sentence, CountedPhrase phrase, @Nullable CountedPhrase part, Fate fate) {
    boolean left = // "left three of the five guards dead", "leaving most of the 40 missing"
        fate.by().startsWith("stateBehind")
            && (part != null ? LedRules.leaves(sentence, part) : leaves(sentence, phrase.first()));
    boolean main =
        fate.by().startsWith("predicateBehind")
            || fate.by().startsWith("returned")
            || relatives.beyond(sentence, phrase, fate);
    int pair = behindPair(sentence, phrase);
    if (fate.trigger() == pair
        && pair > phrase.last() + 1
        && Words.tag(sentence, pair).equals("VBN")) {
      return fate;
    }
    if (left || main) {
      Fate behind = left ? null : relatives.behind(sentence, phrase.last() + 1);
      Fate who = admission.fitting(phrase, behind);
      boolean told = // "two of the four who were seized are free"
          who != null && !relatives.beyond(sentence, phrase, who);
      Fate next = told || left ? who : subjects.stateBehind(sentence, phrase);
      boolean state = // "twelve of the 19 missing were found dead"
          !told
              && next != null
              && next.trigger() == phrase.last() + 1
              && next.trigger() < fate.trigger()
              && next.category() != fate.category();
      return told || state ? next : nouns.named(phrase);
    }
    if (fate.by().startsWith("mainBehind")) {
      Fate state = subjects.stateBehind(sentence, phrase);
      state = state != null ? state : captives.behind(sentence, phrase, null);
      return admission.fitting(phrase, state != null ? state : relatives.object(sentence, phrase));
    }
    return fate;
  }

  /** "(half of the 52 women) and children (killed)": the first token behind the people. */
  private static int behindPair(Sentence sentence, CountedPhrase phrase) {
    int and = phrase.last() + 1;
    boolean pair =
        !phrase.bare()
            && Words.token(sentence, and, "and")
            && Words.tag(sentence, and + 1).equals("NNS");
    return pair ? and + 2 : and;
  }

  /** "leaving the vast majority of (the 40)": whether the verb before what is most is that. */
  private static boolean leaves(Sentence sentence, int first) {
    int i = first - 1;
    while (i > 0 && i > first - LONGEST_MOST && !Words.verb(sentence, i)) {
      i--;
    }
    return i >= 0 && sentence.token(i).lemma().equals("leave");
  }

  /** "four of those who lost their lives were swept away": the dead are no longer missing. */
  @Nullable Fate ofTheDead(Sentence sentence, CountedPhrase phrase, Fate read) {
    if (!phrase.pronoun() || !NounFates.OF_THE_LIVING.contains(read.category())) {
      return null;
    }
    Fate state = subjects.stateBehind(sentence, phrase);
    boolean next = // not "of those reported lost"
        state != null && state.trigger() == phrase.last() + 1;
    Fate told = next ? state : relatives.behind(sentence, phrase.last() + 1);
    return told != null && told.category() == Category.KILLED ? told : null;
  }

  /** "(nine were shot,) one fatally": a bare part of those told before. */
  boolean fatally(Sentence sentence, CountedPhrase phrase) {
    int how = phrase.last() + 1;
    return phrase.bare()
        && Words.token(sentence, phrase.first() - 1, ",")
        && Words.closed(sentence, how + 1)
        && frames.is(Frames.Kind.FATALLY, sentence, how);
  }

  /**
   * "six of them badly, (and two died)", "(hurt six), two seriously, (after)": how they are hurt
   * closes what is said of them.
   */
  boolean howBadly(Sentence sentence, CountedPhrase phrase) {
    int how = phrase.last() + 1;
    boolean part =
        phrase.pronoun() || (phrase.bare() && Words.token(sentence, phrase.first() - 1, ","));
    return part
        && Words.closed(sentence, how + 1)
        && how < sentence.size()
        && frames.is(Frames.Kind.GRAVELY, sentence, how);
  }
}
