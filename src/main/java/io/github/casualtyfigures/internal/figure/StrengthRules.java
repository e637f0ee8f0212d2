package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the strength of a force: "a force of 3,000 soldiers", "has 400 officers on the ground",
 * "the contingent numbers 1,500 soldiers". Immutable; may be shared by threads.
 */
final class StrengthRules {

  /** Where a force stands: "in the north", "on the ground", "along the border", "there". */
  private static final Set<String> STANDING =
      Set.of("in", "on", "along", "near", "there", "across", "at", "around", "inside");

  private final Frames frames;

  StrengthRules(Frames frames) {
    this.frames = frames;
  }

  /** A force by its strength alone, where nothing else is said of it. */
  @Nullable Fate strength(Sentence sentence, CountedPhrase phrase) {
    if (sized(sentence, phrase)) {
      return fate(phrase.last(), "sizedForce");
    }
    int verb = standing(sentence, phrase);
    if (verb >= 0) {
      return fate(verb, "standingForce");
    }
    int counted = counted(sentence, phrase);
    return counted < 0 ? null : fate(counted, "countedForce");
  }

  private static Fate fate(int trigger, String by) {
    return Fate.at(Category.DEPLOYED, TriggerWord.Needs.ANY, trigger, by);
  }

  private static boolean armed(CountedPhrase phrase) {
    return phrase.group() == Group.MILITARY || phrase.group() == Group.POLICE;
  }

  /** "a 22,000-strong force", "a force of 3,000 soldiers". */
  private static boolean sized(Sentence sentence, CountedPhrase phrase) {
    if (phrase.group() != Group.MILITARY) {
      return false;
    }
    for (int i = phrase.first(); i < phrase.mention().first(); i++) {
      if (sentence.token(i).is("force")) {
        return true;
      }
    }
    int strong = Math.min(phrase.mention().last() + 2, sentence.size() - 1);
    return phrase.compound() && sentence.token(strong).is("strong");
  }

  /** "has some 400 officers in the country", "keeps 900 soldiers there": the verb, or -1. */
  private int standing(Sentence sentence, CountedPhrase phrase) {
    int verb = ObjectRules.before(sentence, phrase.first());
    int behind = phrase.last() + 1;
    if (Words.token(sentence, behind, "and") && behind + 2 < sentence.size()) {
      behind += 2;
    }
    if (!armed(phrase)
        || verb < 0
        || behind >= sentence.size()
        || !frames.verb(Frames.Kind.HOLDING, sentence, verb)
        || !STANDING.contains(sentence.token(behind).lower())) {
      return -1;
    }
    for (int i = behind + 1; i < Math.min(behind + 4, sentence.size()); i++) {
      if (frames.is(Frames.Kind.LYING, sentence, i)) {
        return -1;
      }
    }
    return verb;
  }

  /** "the contingent numbers 1,500 soldiers", "the brigade, 3,000 strong": the force, or -1. */
  private int counted(Sentence sentence, CountedPhrase phrase) {
    int before = ObjectRules.before(sentence, phrase.first());
    if (before < 1) {
      return -1;
    }
    boolean numbers =
        sentence.token(before).lower().startsWith("number") && (armed(phrase) || phrase.bare());
    int behind = phrase.mention().last() + 1;
    boolean strong =
        sentence.token(before).is(",")
            && behind < sentence.size()
            && sentence.token(behind).is("strong");
    boolean group =
        before > 1
            && sentence.token(before - 1).is("group")
            && frames.is(Frames.Kind.FORCE, sentence, before - 2);
    boolean force = group || frames.is(Frames.Kind.FORCE, sentence, before - 1);
    boolean of =
        sentence.token(before).is("of")
            && phrase.bare()
            && (group || frames.is(Frames.Kind.BODY_OF_MEN, sentence, before - 1));
    return force && (numbers || strong || of) ? before - 1 : -1;
  }

  /** "84 infantrymen in the first wave": soldiers where soldiers sent were counted before. */
  static @Nullable Fate soldiersToo(CountedPhrase phrase, @Nullable Category running) {
    boolean soldiers =
        running == Category.DEPLOYED
            && !phrase.single()
            && !phrase.zero()
            && phrase.head() >= 0
            && armed(phrase)
            && phrase.kind() == PeopleNouns.Kind.PERSON;
    return soldiers ? fate(phrase.head(), "soldiersToo") : null;
  }

  /**
   * "on top of the 2,500 already deployed", "About 2,000 are there": a bare number where soldiers
   * sent were counted before.
   *
   * @param behind what is said of them right behind the number, or null
   */
  static @Nullable Fate there(Sentence sentence, CountedPhrase phrase, @Nullable Fate behind) {
    if (!phrase.bare() || phrase.zero()) {
      return null;
    }
    if (behind != null && behind.category() == Category.DEPLOYED) {
      return behind.withNeeds(TriggerWord.Needs.ANY);
    }
    int be = phrase.last() + 1;
    for (int i = be + 1; i < Math.min(be + 4, sentence.size()); i++) {
      if (Words.BE.contains(sentence.token(be).lower()) && sentence.token(i).is("there")) {
        return fate(i, "soldiersThere");
      }
    }
    return null;
  }

  /** "Britain contributes 20,000": a bare number of soldiers after a number of soldiers. */
  static @Nullable Fate moreSoldiers(
      CountedPhrase phrase, @Nullable Fate fate, @Nullable Category running) {
    if (fate == null || fate.category() != Category.DEPLOYED) {
      return null;
    }
    boolean more = running == Category.DEPLOYED && phrase.bare();
    return more ? fate.withNeeds(TriggerWord.Needs.ANY) : null;
  }
}
