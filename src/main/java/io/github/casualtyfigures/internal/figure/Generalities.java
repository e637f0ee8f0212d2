package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Count;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.WordTable;
import java.util.Set;

/**
 * Tells what holds at any time from what has happened: laws and rules ("when a worker is injured",
 * "a driver who kills a pedestrian faces prison"), rates ("every year 500,000 go blind, and 70% die
 * within a year", "half of all smokers die of it"), what one does not do ("you don't kill a man for
 * a loaf"). All are told in the present tense, which headlines and reports from a place have too
 * ("half of crew die as trawler sinks", "in Odesa, where a child is treated"): a rule is told from
 * them by how it opens or by a word of what must or may be, a rate by whom it is of. Immutable; may
 * be shared by threads.
 */
final class Generalities {

  private static final int FARTHEST = 8;
  private static final int LONGEST_NOUN_PHRASE = 4;
  private static final int FEW = 5;

  private static final Set<String> WHENEVER =
      WordTable.of("once", "whenever", "wherever", "until", "whoever", "anyone");

  /** They tell of a rule or of what happened, the second by far more often. */
  private static final Set<String> WHEN = WordTable.of("when", "where");

  /** What one clause of a rule has: a duty, a leave, a liability. */
  private static final Set<String> RULING =
      WordTable.of(
          "must", "should", "shall", "may", "cannot", "liable", "law", "laws", "rule", "rules",
          "applies", "apply", "always", "usually", "often");

  private static final Set<String> EACH = WordTable.of("every", "each");
  private static final Set<String> ANY = WordTable.of("a", "an", "any", "every", "no");
  private static final Set<String> DOING = WordTable.of("do", "does");

  private final Frames frames;
  private final Losses losses;

  Generalities(Frames frames) {
    this.frames = frames;
    this.losses = new Losses(frames);
  }

  /** Whether what {@code fate} tells of {@code phrase} is true at any time. */
  boolean tell(Sentence sentence, CountedPhrase phrase, Fate fate) {
    int trigger = fate.trigger();
    if (abused(sentence, phrase)) {
      return true;
    }
    if (!sentence.token(trigger).tag().startsWith("VB") || phrase.zero()) {
      return false;
    }
    Tense tense = Tense.ofTrigger(sentence, trigger);
    if (tense != Tense.PAST && orMore(sentence, phrase)) {
      return true;
    }
    if (tense == Tense.NONE) {
      return gerund(sentence, phrase, trigger);
    }
    if (tense == Tense.PERFECT) { // "once a child has been returned"
      return phrase.single() && whenever(sentence, phrase, trigger);
    }
    return tense == Tense.PRESENT
        && (atATime(sentence, phrase)
            || (phrase.single() && (whenever(sentence, phrase, trigger) || who(sentence, trigger)))
            || denied(sentence, trigger)
            || (fate.category() == Category.KILLED && rate(sentence, phrase, trigger)));
  }

  /** "628 victims of sexual violence", "rape was reported against 628 victims": who live. */
  private boolean abused(Sentence sentence, CountedPhrase phrase) {
    int head = phrase.head();
    if (head < 0 || !sentence.token(head).lemma().equals("victim")) {
      return false;
    }
    int before = Words.token(sentence, phrase.first() - 1, "against") ? FARTHEST : 0;
    return (Words.token(sentence, head + 1, "of")
            && frames.any(Frames.Kind.ABUSE, sentence, head + 2, head + LONGEST_NOUN_PHRASE))
        || frames.any(Frames.Kind.ABUSE, sentence, phrase.first() - before, head);
  }

  /** "kills two or more persons", "where more than one has died": what a law counts from. */
  private static boolean orMore(Sentence sentence, CountedPhrase phrase) {
    int last = phrase.mention().last();
    boolean more =
        (Words.token(sentence, last, "more") && Words.token(sentence, last - 1, "or"))
            || (sentence.token(last).is("one") && Words.token(sentence, last - 1, "than"));
    return more
        && phrase.mention().quantity() instanceof Count count
        && count.amount().low() != null
        && count.amount().low() <= FEW;
  }

  /** "hurts one person at a time". */
  private static boolean atATime(Sentence sentence, CountedPhrase phrase) {
    int at = phrase.last() + 1;
    return Words.token(sentence, at, "at")
        && Words.token(sentence, at + 1, "a")
        && Words.token(sentence, at + 2, "time");
  }

  /** "Murdering one person does not make you a killer": the deed is the subject. */
  private static boolean gerund(Sentence sentence, CountedPhrase phrase, int trigger) {
    int verb = phrase.last() + 1;
    return trigger == 0
        && (phrase.single() || phrase.counts(1)) // not "Killing 12 men shows their aim"
        && sentence.token(0).tag().equals("VBG")
        && Words.tag(sentence, verb).equals("VBZ");
  }

  /** "when a worker is injured", "once a child has been returned", "whoever kills a guard". */
  private static boolean whenever(Sentence sentence, CountedPhrase phrase, int trigger) {
    int from = Math.min(phrase.first(), trigger) - 1;
    for (int i = from; i >= Math.max(0, from - FARTHEST); i--) {
      String lower = sentence.token(i).lower();
      if (WHENEVER.contains(lower)) {
        return true;
      }
      if (WHEN.contains(lower)) { // not "the house where a man is held", "Odesa, where a boy is"
        boolean told = Words.noun(sentence, i - 1) || Words.token(sentence, i - 1, ",");
        return !told && ruled(sentence);
      }
      if (Words.finite(sentence, i) || sentence.token(i).is(",")) {
        return false;
      }
    }
    return false;
  }

  /** "The law applies (where a person has been killed)". */
  private static boolean ruled(Sentence sentence) {
    return sentence.lowers().stream().anyMatch(RULING::contains);
  }

  /** "a driver who (kills) a pedestrian": any driver. */
  private static boolean who(Sentence sentence, int verb) {
    int who = verb - 1;
    if (who < 2 || !sentence.token(who).is("who") || !Words.tensed(sentence, verb)) {
      return false;
    }
    for (int i = who - 1; i >= Math.max(0, who - LONGEST_NOUN_PHRASE); i--) {
      if (ANY.contains(sentence.token(i).lower())) {
        return true;
      }
    }
    return sentence.token(who - 1).is("those");
  }

  /** "you do not kill a man", "does not lose 1,000 men". */
  private static boolean denied(Sentence sentence, int verb) {
    int not = verb - 1;
    return not > 0
        && sentence.token(verb).tag().equals("VB")
        && Words.NOT.contains(sentence.token(not).lower())
        && DOING.contains(sentence.token(not - 1).lower());
  }

  /** "half of all smokers die of it", "every year ..., and 70% die within a year". */
  private boolean rate(Sentence sentence, CountedPhrase phrase, int trigger) {
    boolean active = Words.tensed(sentence, trigger) || sentence.token(trigger).tag().equals("VB");
    boolean anybody =
        phrase.share()
            && !definite(sentence, phrase)
            && (all(sentence, phrase) || sentence.token(trigger).tag().equals("VB"))
            && !losses.harm(sentence);
    return active && (anybody || repeated(sentence, phrase.first()));
  }

  /** "half of (all) smokers". */
  private static boolean all(Sentence sentence, CountedPhrase phrase) {
    return sentence.lowers().subList(phrase.mention().first(), phrase.last() + 1).contains("all");
  }

  /** "half of the (wounded)", "a third of its (men)": of people whom one could count. */
  private static boolean definite(Sentence sentence, CountedPhrase phrase) {
    for (int i = phrase.mention().first(); i <= phrase.last(); i++) {
      String tag = sentence.token(i).tag();
      if (tag.equals("PRP$") || sentence.token(i).is("the") || sentence.token(i).is("these")) {
        return true;
      }
    }
    return false;
  }

  /** "Tomorrow, like (every day), 3,000 ...". */
  private boolean repeated(Sentence sentence, int end) {
    for (int i = 0; i + 1 < end; i++) {
      if (EACH.contains(sentence.token(i).lower())
          && frames.verb(Frames.Kind.PERIOD, sentence, i + 1)) {
        return true;
      }
    }
    return false;
  }
}
