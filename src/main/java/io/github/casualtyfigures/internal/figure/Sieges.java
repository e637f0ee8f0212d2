package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Amount;
import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Count;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.Set;

/**
 * Tells people who are trapped in a siege, whom everybody knows to be alive and where, from those
 * who lie under something: "260,000 people are trapped in the besieged city", "in upper Ghouta",
 * "between the two armies". Immutable; may be shared by threads.
 */
final class Sieges {

  private static final Set<String> INSIDE =
      Set.of("in", "inside", "within", "on", "across", "at", "around", "between");

  private static final Set<String> WITHOUT = Set.of("amid", "amidst", "without");

  private static final int LONGEST_NAME = 9;

  private static final long MANY = 1000;

  private final Frames frames;

  Sieges(Frames frames) {
    this.frames = frames;
  }

  /** Whether the fate is only that of people who can't leave a place. */
  boolean tell(Sentence sentence, CountedPhrase phrase, Fate fate) {
    int behind = fate.triggerLast() + 1;
    return fate.category() == Category.MISSING
        && sentence.token(fate.triggerLast()).is("trapped")
        && behind < sentence.size()
        && (WITHOUT.contains(sentence.token(behind).lower())
            || fought(sentence, behind)
            || betweenArmies(sentence, behind)
            || inPlace(sentence, behind, townsful(phrase)))
        && !buried(sentence);
  }

  /** Those of whom a town is full in war: "11 people trapped in Knysna" may lie under a house. */
  private static boolean townsful(CountedPhrase phrase) {
    Amount amount = phrase.mention().quantity() instanceof Count count ? count.amount() : null;
    Long low = amount == null ? null : amount.value();
    low = amount != null && low == null ? amount.low() : low;
    boolean army = phrase.group() == Group.MILITARY || phrase.group() == Group.MILITANTS;
    return army || phrase.group() == Group.CIVILIANS || (low != null && low >= MANY);
  }

  private boolean buried(Sentence sentence) {
    return frames.anywhere(Frames.Kind.RUIN, sentence)
        || frames.anywhere(Frames.Kind.SLIDE, sentence)
        || frames.anywhere(Frames.Kind.WATER, sentence)
        || frames.anywhere(Frames.Kind.RESCUER, sentence)
        || frames.anywhere(Frames.Kind.BURNING, sentence);
  }

  /** "trapped between the two armies", but not "between the rocks". */
  private boolean betweenArmies(Sentence sentence, int between) {
    return sentence.token(between).is("between")
        && frames.any(Frames.Kind.FRONT, sentence, between + 1, between + LONGEST_NAME);
  }

  /** "trapped by the fighting". */
  private boolean fought(Sentence sentence, int by) {
    return sentence.token(by).is("by")
        && frames.any(Frames.Kind.TURMOIL, sentence, by + 1, by + LONGEST_NAME);
  }

  /** "in the besieged city", "in upper Ghouta", but not "in the building". */
  private boolean inPlace(Sentence sentence, int in, boolean many) {
    if (!INSIDE.contains(sentence.token(in).lower())) {
      return false;
    }
    boolean named = many && !sentence.token(in).is("on") && !sentence.token(in).is("at");
    for (int i = in + 1; i < Math.min(in + LONGEST_NAME, sentence.size()); i++) {
      String tag = sentence.token(i).tag();
      boolean noun = tag.startsWith("NN");
      boolean last = i + 1 >= sentence.size() || !Words.noun(sentence, i + 1);
      if (noun && last) {
        return (named && sentence.token(i).capitalised())
            || frames.is(Frames.Kind.STATION, sentence, i)
            || frames.is(Frames.Kind.PLIGHT, sentence, i)
            || frames.is(Frames.Kind.HOME, sentence, i)
            || frames.is(Frames.Kind.UNIT, sentence, i)
            || frames.is(Frames.Kind.REFUGE, sentence, i);
      }
      named &= noun ? sentence.token(i).capitalised() : tag.startsWith("JJ");
      boolean joined = sentence.token(i).is("-");
      if (!noun && !joined && !tag.equals("DT") && !tag.startsWith("JJ") && !tag.equals("VBN")) {
        return false;
      }
    }
    return false;
  }
}
