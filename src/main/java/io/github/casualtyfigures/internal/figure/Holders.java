package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.WordTable;
import org.jspecify.annotations.Nullable;

/**
 * Says in whose hands those are who are held or were seized: kidnappers have hostages, the law has
 * captives. Immutable; may be shared by threads.
 */
final class Holders {

  /** How far behind "police" the verb stands by which they only tell. */
  private static final int SPEAKS = 5;

  private static final WordTable CAPTORS =
      WordTable.of(
          "hostage", "hostages", "kidnappers", "abductors", "captors", "kidnapped", "abducted");

  private final PeopleNouns nouns;
  private final Frames frames;

  Holders(PeopleNouns nouns, Frames frames) {
    this.nouns = nouns;
    this.frames = frames;
  }

  /**
   * "Fourteen of our people are still held": as hostages, where an abduction was told and nothing
   * speaks of a prison. Only words that go on about those taken do so: a share of them or a number.
   */
  Fate stillHeld(Sentence sentence, CountedPhrase phrase, Fate fate, boolean abduction) {
    if (!abduction && fate.category() == Category.ABDUCTED && byLaw(sentence, phrase, fate)) {
      return fate.withCategory(Category.CAPTURED, "seizedByLaw");
    }
    boolean inside = // "Gunmen seized 12 clerks. Eight were freed, and four are still in the bank"
        abduction
            && fate.category() == Category.MISSING
            && fate.by().equals(CaptiveSequels.INSIDE_STILL);
    if (inside) {
      return fate.withCategory(Category.ABDUCTED, "stillHeld");
    }
    boolean rest = // "13 captives are back. That puts the number still in the strip at 94"
        fate.category() == Category.RELEASED
            && fate.by().startsWith("tollBefore")
            && fate.trigger() < phrase.first()
            && sentence.lowers().subList(fate.trigger(), phrase.first()).contains("still");
    if (rest) {
      return fate.withCategory(abduction ? Category.ABDUCTED : Category.CAPTURED, "stillHeld");
    }
    boolean theirs = // "the kidnappers want money for the 16 villagers still in their hands"
        fate.category() == Category.CAPTURED
            && sentence.token(fate.triggerLast()).is("hands")
            && phrase.group() != Group.MILITARY
            && (nouns.militants(sentence, 0, phrase.first())
                || nouns.militants(sentence, fate.trigger(), fate.triggerLast()));
    if (theirs) {
      return fate.withCategory(Category.ABDUCTED, "stillHeld");
    }
    boolean held =
        fate.category() == Category.CAPTURED
            && !fate.by().equals("holdingMore")
            && abduction
            && (phrase.bare()
                || phrase.single()
                || Words.token(sentence, phrase.mention().last() + 1, "of"))
            && (sentence.token(fate.trigger()).lemma().equals("hold")
                || sentence.token(fate.triggerLast()).is("hands"))
            && (phrase.trigger() == null || phrase.trigger().category() != Category.CAPTURED)
            && phrase.group() != Group.MILITARY
            && phrase.group() != Group.MILITANTS
            && phrase.group() != Group.PRISONERS;
    for (int i = 0; held && i < sentence.size(); i++) {
      if (i > fate.trigger() && (sentence.token(i).is(",") || Words.finite(sentence, i))) {
        break;
      }
      held = !frames.is(Frames.Kind.LYING, sentence, i) && !gaoler(sentence, i, fate);
    }
    return held ? fate.withCategory(Category.ABDUCTED, "stillHeld") : fate;
  }

  /**
   * "(24) seized in Friday's raids", "commandos seized (12 activists)", "(12 men) seized by the
   * navy": by the law, where no gunmen are named.
   */
  private boolean byLaw(Sentence sentence, CountedPhrase phrase, Fate fate) {
    if (!sentence.token(fate.trigger()).lemma().equals("seize")) {
      return false;
    }
    int in = fate.triggerLast() + 1;
    boolean raid =
        Words.token(sentence, in, "in")
            && (Words.token(sentence, in + 2, "raids") || Words.token(sentence, in + 3, "raids"));
    int subject = // "the coast guard has (seized)"
        fate.trigger() < phrase.first() ? Words.beforeAuxiliaries(sentence, fate.trigger()) : -1;
    boolean law =
        raid
            || law(sentence, subject)
            || (Words.token(sentence, subject, "and") // "stopped the boat and seized"
                && (frames.any(Frames.Kind.LAWMEN, sentence, 0, subject)
                    || frames.any(Frames.Kind.GAOLER, sentence, 0, subject)))
            || (Words.token(sentence, in, "by")
                && (law(sentence, in + 1) || law(sentence, in + 2) || law(sentence, in + 3)));
    boolean other = // "men in army uniforms", "former soldiers"
        frames.anywhere(Frames.Kind.DISGUISE, sentence);
    return law && !other && !nouns.militants(sentence, 0, sentence.size());
  }

  private boolean law(Sentence sentence, int i) {
    return frames.is(Frames.Kind.GAOLER, sentence, i) || frames.is(Frames.Kind.LAWMEN, sentence, i);
  }

  /** "held by the police"; who only says that some are "still held" holds nobody. */
  private boolean gaoler(Sentence sentence, int i, Fate fate) {
    if (!frames.is(Frames.Kind.GAOLER, sentence, i)) {
      return false;
    }
    boolean still =
        Words.token(sentence, fate.trigger() - 1, "still")
            || Words.token(sentence, fate.trigger() - 2, "still");
    for (int verb = i + 1; still && verb < Math.min(i + SPEAKS, fate.trigger()); verb++) {
      if (Words.tensed(sentence, verb) && frames.verb(Frames.Kind.SPEAKING, sentence, verb)) {
        return false;
      }
    }
    return true;
  }

  /** "50 hostages remain, at least 20 of whom are believed alive": captives who live, not free. */
  static Fate aliveInCaptivity(
      Sentence sentence, CountedPhrase phrase, Fate fate, @Nullable Category before) {
    int verb = ObjectRules.before(sentence, phrase.first()); // "found 52 alive"
    return before != null
            && CaptiveRules.HELD.contains(before)
            && fate.category() == Category.RELEASED
            && sentence.token(fate.trigger()).is("alive")
            && !Words.token(sentence, fate.trigger() - 1, "found")
            && !(verb >= 0 && sentence.token(verb).lemma().equals("find"))
        ? fate.withCategory(before, "aliveInCaptivity")
        : fate;
  }

  /** "brought 60 hostages to safety": out of the hands of captors, whom no flood drove out. */
  static Fate toSafety(Sentence sentence, CountedPhrase phrase, Fate fate, Discourse discourse) {
    if (fate.category() != Category.DISPLACED
        || !sentence.token(fate.trigger()).is("to")
        || !Words.token(sentence, fate.trigger() + 1, "safety")) {
      return fate;
    }
    boolean held = CaptiveRules.captives(phrase) || discourse.abduction() || captors(sentence);
    for (Sentence before : discourse.before(sentence)) {
      held |= captors(before);
    }
    return held ? fate.withCategory(Category.RELEASED, "toSafety") : fate;
  }

  private static boolean captors(Sentence sentence) {
    return sentence.lowers().stream().anyMatch(CAPTORS::holds);
  }
}
