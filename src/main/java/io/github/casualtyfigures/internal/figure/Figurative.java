package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.internal.text.Sentence;

/**
 * Tells people of whom a word for a blow or a capture says something milder: whom a camera caught,
 * a champion crushed, a scandal wounded, who were caught cheating. Immutable; may be shared by
 * threads.
 */
final class Figurative {

  private static final int LONGEST_CAUSE = 6;

  private final Frames frames;
  private final Losses losses;

  Figurative(Frames frames, Losses losses) {
    this.frames = frames;
    this.losses = losses;
  }

  /** Whether the verb of {@code fate} hurts nobody's body here. */
  boolean hit(Sentence sentence, CountedPhrase phrase, Fate fate) {
    int verb = fate.trigger();
    String lemma = sentence.token(verb).lemma();
    if (lemma.equals("shoot") || sentence.token(verb).is("shot")) {
      return pictured(sentence, phrase, verb) || aShot(sentence, phrase, verb);
    }
    if (sentence
        .token(fate.triggerLast())
        .lemma()
        .equals("casualty")) { // "casualties of the reshuffle"
      int of = fate.triggerLast() + 1;
      return Words.token(sentence, of, "of")
          && frames.any(Frames.Kind.POLICY, sentence, of + 1, of + LONGEST_CAUSE)
          && !bodily(sentence, of)
          && !losses.harm(sentence);
    }
    if (lemma.equals("crush")) {
      return beaten(sentence, phrase, fate);
    }
    if (lemma.equals(
        "drown")) { // "the noise drowned 2,000 visitors", not "drowned two of her sons"
      return fate.by().startsWith("verbBefore")
          && !Words.token(sentence, phrase.first() - 1, ",") // "304 drowned, 250 of them pupils"
          && !ScourgeRules.kin(sentence, phrase)
          && !frames.anywhere(Frames.Kind.WATER, sentence);
    }
    if (lemma.equals("destroy")) { // a plane, though its noun is one for people as well
      return phrase.head() >= 0 && sentence.token(phrase.head()).lemma().equals("bomber");
    }
    return frames.verb(Frames.Kind.WORSENING, sentence, verb)
        && worseOff(sentence, phrase, fate)
        && !losses.harm(sentence);
  }

  /** "(casualties of the ban) were poisoned": a verb behind tells of their bodies. */
  private boolean bodily(Sentence sentence, int from) {
    for (int i = from + 1; i < sentence.size(); i++) {
      if (frames.verb(Frames.Kind.MAYBE_FATAL, sentence, i)
          || frames.verb(Frames.Kind.VIOLENT, sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether nobody is in anybody's hands, though he is said to be caught or captured. */
  boolean taken(Sentence sentence, CountedPhrase phrase, Fate fate) {
    String lemma = sentence.token(fate.trigger()).lemma();
    if (lemma.equals("capture")) {
      return pictured(sentence, phrase, fate.trigger())
          || (fate.trigger() < phrase.first()
              && frames.head(Frames.Kind.CLIENTS, sentence, phrase));
    }
    boolean signed = // "locked up two of the best players until 2030"
        lemma.equals("lock") && frames.head(Frames.Kind.PLAYERS, sentence, phrase);
    return signed || (lemma.equals("catch") && idle(sentence, phrase, fate));
  }

  /** "the photographer shot 12 brides", "two men were captured by a security camera". */
  private boolean pictured(Sentence sentence, CountedPhrase phrase, int verb) {
    int picture = verb > phrase.first() ? cause(sentence, verb + 1) : subject(sentence, verb);
    boolean crew = // "the camera crew"
        Words.token(sentence, picture, "crew")
            && frames.is(Frames.Kind.PICTURE, sentence, picture - 1);
    boolean films = // "the photographer shot 12 brides"
        verb < phrase.first()
            && sentence.token(verb).lemma().equals("shoot")
            && frames.is(Frames.Kind.FILMING, sentence, picture);
    return (crew || films || frames.is(Frames.Kind.PICTURE, sentence, picture))
        && !Words.token(sentence, verb + 1, "dead");
  }

  /** The last noun of what "by" at {@code by} leads to, or -1. */
  private static int cause(Sentence sentence, int by) {
    if (!Words.token(sentence, by, "by")) {
      return -1;
    }
    int cause = by + 1;
    while (cause + 1 < Math.min(by + LONGEST_CAUSE, sentence.size())
        && PeoplePhrases.word(sentence, cause + 1)) {
      cause++;
    }
    return cause;
  }

  /** "has one shot at the title": the noun, and a try. */
  private static boolean aShot(Sentence sentence, CountedPhrase phrase, int shot) {
    return phrase.bare()
        && phrase.counts(1)
        && shot == phrase.last() + 1
        && sentence.token(shot).tag().equals("NN")
        && phrase.first() > 0
        && Words.verb(sentence, ObjectRules.before(sentence, phrase.first()));
  }

  /**
   * "crushed two rivals", "crushed a teenager in the first round", "has a crush on a boy": in a
   * contest, and neither to death nor under or by a thing.
   */
  private boolean beaten(Sentence sentence, CountedPhrase phrase, Fate fate) {
    int verb = fate.trigger();
    if (Words.token(sentence, verb + 1, "on")
        && (Words.noun(sentence, verb) || Words.token(sentence, verb - 1, "a"))) {
      return true;
    }
    int from = Math.max(phrase.last(), fate.triggerLast()) + 1;
    boolean bodily =
        Words.token(sentence, from, "to")
            || Words.token(sentence, from, "by")
            || Words.token(sentence, from, "under")
            || Words.token(sentence, from, "beneath")
            || frames.anywhere(Frames.Kind.VEHICLE, sentence);
    return (frames.head(Frames.Kind.RIVALS, sentence, phrase)
            || frames.anywhere(Frames.Kind.CONTEST, sentence))
        && !bodily
        && phrase.group() != Group.MILITARY
        && phrase.group() != Group.MILITANTS
        && !losses.harm(sentence);
  }

  /**
   * "the tariffs hurt 800,000 workers", "were hurt by the cuts", "hurt four families": no wounds,
   * where a policy or a word does it or a household has it.
   */
  private boolean worseOff(Sentence sentence, CountedPhrase phrase, Fate fate) {
    if (fate.trigger() < phrase.first()) {
      return frames.is(Frames.Kind.POLICY, sentence, subject(sentence, fate.trigger()))
          || phrase.kind() == PeopleNouns.Kind.HOUSEHOLD;
    }
    int cause = cause(sentence, fate.triggerLast() + 1);
    return frames.is(Frames.Kind.POLICY, sentence, cause);
  }

  /**
   * "caught cheating", "caught in the rain", "caught on tape", "caught by the pack": in nobody's
   * hands, unlike smugglers, and men whom guards caught with guns.
   */
  private boolean idle(Sentence sentence, CountedPhrase phrase, Fate fate) {
    int from = fate.triggerLast() + 1;
    from = fate.trigger() < phrase.first() ? phrase.last() + 1 : from;
    boolean by = Words.token(sentence, from, "by");
    boolean held =
        by
            && (frames.any(Frames.Kind.GAOLER, sentence, from, from + LONGEST_CAUSE)
                || frames.any(Frames.Kind.LAWMEN, sentence, from, from + LONGEST_CAUSE)
                || frames.any(Frames.Kind.CATCHING, sentence, from, from + LONGEST_CAUSE));
    boolean snare =
        (Words.token(sentence, from, "in") || by)
            && frames.any(Frames.Kind.SNARE, sentence, from + 1, from + LONGEST_CAUSE);
    boolean filmed =
        (Words.token(sentence, from, "on") || by)
            && frames.any(Frames.Kind.PICTURE, sentence, from + 1, from + LONGEST_CAUSE);
    boolean base = // "two runners were caught stealing"
        frames.head(Frames.Kind.PLAYERS, sentence, phrase)
            && Words.token(sentence, from, "stealing");
    return !held && (snare || filmed || base || frames.is(Frames.Kind.DALLYING, sentence, from));
  }

  /** Whose deed the verb is, before auxiliaries, or -1. */
  private static int subject(Sentence sentence, int verb) {
    int i = Words.beforeAuxiliaries(sentence, verb);
    return i > 0 && sentence.token(i).tag().equals("MD") ? i - 1 : i;
  }
}
