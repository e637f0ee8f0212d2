package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.internal.text.Sentence;

/**
 * Tells apart those who are carried away: "a boat brought 44 people to safety" rescued them, "four
 * were airlifted to Delhi with head injuries" and "of the injured, three were airlifted" fled from
 * nothing. Immutable; may be shared by threads.
 */
final class CarriedRules {

  private static final int NEAR = 4;

  private static final int LONGEST_OF = 4;

  private final InjuryRules injuries;
  private final Frames frames;

  CarriedRules(InjuryRules injuries, Frames frames) {
    this.injuries = injuries;
    this.frames = frames;
  }

  /** {@code fate}, or what it is of people who are carried off. */
  Fate off(Sentence sentence, CountedPhrase phrase, Fate fate) {
    if (fate.category() != Category.DISPLACED) {
      return fate;
    }
    boolean prisoners = phrase.group() == Group.PRISONERS && released(sentence);
    if (prisoners || (held(sentence, phrase) && fate.trigger() > phrase.last() + 1)) {
      return fate.withCategory(Category.RELEASED, "released");
    }
    boolean byVessel = // "a patrol boat brought 44 people to safety"
        sentence.token(fate.triggerLast()).is("safety")
            && frames.any(Frames.Kind.VESSEL, sentence, 0, phrase.first());
    if (byVessel) {
      return fate.withCategory(Category.RELEASED, "rescuedBy");
    }
    boolean stranded = // "airlifted 40 villagers stranded by the flood"
        (sentence.token(fate.trigger()).lemma().equals("airlift")
                || sentence.token(fate.triggerLast()).is("safety"))
            && stranded(sentence, phrase);
    if (stranded) {
      return fate.withCategory(Category.RELEASED, "rescuedBy");
    }
    boolean hurt =
        ofTheHurt(sentence, phrase.first())
            || (sentence.token(fate.trigger()).lemma().equals("airlift")
                && injuries.behind(sentence, fate.triggerLast() + 1));
    return hurt ? fate.withCategory(Category.WOUNDED, "ofTheHurt") : fate;
  }

  private static boolean stranded(Sentence sentence, CountedPhrase phrase) {
    int end = Math.min(phrase.last() + NEAR, sentence.size());
    for (int i = phrase.mention().last(); i < end; i++) {
      if (sentence.token(i).is("stranded") || sentence.token(i).is("trapped")) {
        return true;
      }
    }
    return false;
  }

  /** "five Americans wrongfully held in Iran (have left the country)". */
  private boolean held(Sentence sentence, CountedPhrase phrase) {
    int verb = phrase.last() + (Words.adverb(sentence, phrase.last() + 1) ? 2 : 1);
    return sentence.has(verb)
        && (frames.is(Frames.Kind.CAPTIVITY, sentence, verb)
            || frames.is(Frames.Kind.TAKEN, sentence, verb));
  }

  /** "(52 prisoners crossed into Lithuania) after Washington brokered their release". */
  private static boolean released(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      String lemma = sentence.token(i).lemma();
      if (lemma.equals("release") || lemma.equals("pardon") || lemma.equals("free")) {
        return true;
      }
    }
    return false;
  }

  /** "of the injured, (three were airlifted)". */
  private static boolean ofTheHurt(Sentence sentence, int number) {
    int hurt = number - 2;
    boolean told =
        hurt > 1
            && Words.token(sentence, hurt + 1, ",")
            && (sentence.token(hurt).is("injured") || sentence.token(hurt).is("wounded"));
    for (int i = hurt - 1; told && i >= Math.max(0, hurt - LONGEST_OF); i--) {
      if (sentence.token(i).is("of")) {
        return true;
      }
    }
    return false; // "80,000 injured, 158,000 evacuated"
  }
}
