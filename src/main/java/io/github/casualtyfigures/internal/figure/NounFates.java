package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the counted noun alone tells of its people: "40 hostages", "11,000 troops", "nine
 * wounded soldiers", and where something else tells more. Immutable; may be shared by threads.
 */
final class NounFates {

  /** What befalls the living alone. */
  static final Set<Category> OF_THE_LIVING =
      Set.of(Category.RELEASED, Category.MISSING, Category.DISPLACED, Category.WOUNDED);

  private static final int LONGEST_NAME = 6;

  private final CaptiveRules captives;
  private final StrengthRules strengths;
  private final Frames frames;

  NounFates(CaptiveRules captives, StrengthRules strengths, Frames frames) {
    this.captives = captives;
    this.strengths = strengths;
    this.frames = frames;
  }

  /** The fate that the counted noun alone gives: "40 hostages", "11,000 troops". */
  @Nullable Fate named(CountedPhrase phrase) {
    boolean single = phrase.single();
    TriggerWord before = phrase.premodifier();
    if (before != null
        && before.category() != null
        && (!single || hurt(before))
        && phrase.meets(before.needs())) {
      return Fate.of(before, phrase.premodifierAt(), phrase.premodifierAt(), "premodifier");
    }
    if (ofMassacre(phrase)) {
      return Fate.at(Category.KILLED, TriggerWord.Needs.PEOPLE, phrase.head(), "ofMassacre");
    }
    TriggerWord noun = phrase.trigger();
    if (noun != null
        && (noun.role() == TriggerWord.Role.WEAK || noun.role() == TriggerWord.Role.FORCE)
        && !single) {
      if (inmates(phrase)) {
        return null;
      }
      Fate counted = Fate.of(noun, phrase.triggerAt(), phrase.head(), "countedNoun");
      return captives.former(phrase.mention().sentence(), phrase, counted);
    }
    return strengths.strength(phrase.mention().sentence(), phrase);
  }

  /** "504 victims of the Son My massacre": those of a deed that none lives through. */
  private boolean ofMassacre(CountedPhrase phrase) {
    Sentence sentence = phrase.mention().sentence();
    int of = phrase.head() + 1;
    if (phrase.bare()
        || !sentence.token(of - 1).lemma().equals("victim")
        || !(Words.token(sentence, of, "of") || Words.token(sentence, of, "in"))) {
      return false;
    }
    for (int i = of + 1; i < Math.min(of + LONGEST_NAME, sentence.size()); i++) {
      if (frames.is(Frames.Kind.MASSACRE, sentence, i)) {
        return !Words.verb(sentence, i + 1) || Words.be(sentence, i + 1); // not "received"
      }
      if (!PartMarks.listWord(sentence, i) && !sentence.token(i).tag().startsWith("NNP")) {
        return false;
      }
    }
    return false;
  }

  /**
   * "300 prisoners voted", "taught 200 prisoners to read": those of a prison who do something or
   * with whom something else is done than to take or hold them; "Russian" and "political prisoners"
   * are captives.
   */
  private boolean inmates(CountedPhrase phrase) {
    Sentence sentence = phrase.mention().sentence();
    int head = phrase.head();
    if (!sentence.token(head).lemma().equals("prisoner") || Words.token(sentence, head + 1, "of")) {
      return false;
    }
    for (int i = phrase.mention().last() + 1; i < head; i++) {
      if (sentence.token(i).capitalised() || sentence.token(i).is("political")) {
        return false;
      }
    }
    int act = Words.mereAdverb(sentence, head + 1) ? head + 2 : head + 1;
    if (Words.tensed(sentence, act) && !Words.auxiliary(sentence, act)) {
      return true; // "120 prisoners took a degree"
    }
    int verb = ObjectRules.before(sentence, phrase.first());
    return verb >= 0
        && Words.verb(sentence, verb)
        && !Words.auxiliary(sentence, verb)
        && !frames.verb(Frames.Kind.SEIZING, sentence, verb)
        && !frames.verb(Frames.Kind.HOLDING, sentence, verb)
        && !sentence.token(verb).lemma().equals("hold");
  }

  /**
   * {@code fate}, or what the adjective says where it tells more: "one dead man was pulled from the
   * sea", "four injured climbers were flown out".
   */
  @Nullable Fate overruling(CountedPhrase phrase, @Nullable Fate fate) {
    TriggerWord before = phrase.premodifier();
    if (before == null || before.category() == null || fate == null) {
      return fate;
    }
    boolean dead = before.category() == Category.KILLED && OF_THE_LIVING.contains(fate.category());
    boolean hurt = before.category() == Category.WOUNDED && fate.category() == Category.DISPLACED;
    boolean apart = // "37 killed and (81 injured women)"
        before.category() == Category.WOUNDED
            && fate.category() == Category.KILLED
            && fate.trigger() == phrase.first() - 2
            && fate.trigger() > 0
            && Words.token(phrase.mention().sentence(), phrase.first() - 1, "and")
            && phrase.mention().sentence().token(fate.trigger() - 1).tag().equals("CD");
    return dead || hurt || apart
        ? Fate.of(before, phrase.premodifierAt(), phrase.premodifierAt(), "premodifier")
        : fate;
  }

  /** "an injured hiker": one person, of whom the adjective tells. */
  private static boolean hurt(TriggerWord before) {
    return before.category() == Category.WOUNDED || before.category() == Category.ABDUCTED;
  }

  /**
   * "killed ten people, including two hostages", "They included two hostages": parts of those of
   * whom more is told than the noun of the part says. What one of "580 people evacuated, including
   * nine wounded soldiers" is says more than the whole does.
   */
  boolean ofTold(
      Sentence sentence, CountedPhrase phrase, @Nullable Category running, boolean sameSentence) {
    TriggerWord before = phrase.premodifier();
    if (running == Category.DISPLACED
        || running == Category.DEPLOYED
        || (running != Category.KILLED
            && before != null
            && before.category() == Category.WOUNDED)) {
      return false;
    }
    return sameSentence
        ? PartMarks.markedAsPart(sentence, phrase)
        : running != null
            && (PartMarks.itComprises(sentence, phrase, frames)
                || PartMarks.amongThose(sentence, phrase));
  }
}
