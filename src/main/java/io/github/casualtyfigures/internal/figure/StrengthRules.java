package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Reads the strength of a force: "a force of 3,000 soldiers", "has 400 officers on the ground",
 * "the contingent numbers 1,500 soldiers". Immutable; may be shared by threads.
 */
final class StrengthRules {

  /** The words from a force to the comma behind it. */
  private static final int LONGEST_NAME = 8;

  private final PeopleNouns nouns;
  private final Frames frames;
  private final PresenceRules presence;
  private final MarchRules marches;
  private final ArrivalRules arrivals;
  private final ServiceRules services;
  private final ForceChanges changes;
  private final SoldiersThere there;
  private final ForceMeasures measures;

  StrengthRules(Triggers triggers, PeopleNouns nouns, Frames frames) {
    this.nouns = nouns;
    this.frames = frames;
    this.presence = new PresenceRules(frames);
    this.measures = new ForceMeasures(triggers, nouns, frames);
    this.marches = new MarchRules(frames, presence);
    this.arrivals = new ArrivalRules(frames, presence);
    this.services = new ServiceRules(frames, presence);
    this.changes = new ForceChanges(frames);
    this.there = new SoldiersThere(frames, presence, changes);
  }

  /** "lost 40 percent of its strength": a share of a force, or null. */
  @Nullable Fate lost(Sentence sentence, CountedPhrase phrase) {
    return services.lost(sentence, phrase);
  }

  /**
   * What is told of a bare number where soldiers sent were counted before.
   *
   * @param behind what is said of them right behind the number, or null
   */
  @Nullable Fate there(Sentence sentence, CountedPhrase phrase, @Nullable Fate behind) {
    return there.find(sentence, phrase, behind);
  }

  /** A force by its strength alone, where nothing else is said of it. */
  @Nullable Fate strength(Sentence sentence, CountedPhrase phrase) {
    if (phrase.kind() == PeopleNouns.Kind.BODY_OF_PEOPLE && !phrase.compound()) {
      return null; // "has 12 battalions in the region"
    }
    if (sized(sentence, phrase)) {
      return fate(phrase.last(), "sizedForce");
    }
    int verb = standing(sentence, phrase);
    if (verb >= 0) {
      return fate(verb, "standingForce");
    }
    int arriving = arrivals.arriving(sentence, phrase);
    if (arriving >= 0) {
      return fate(arriving, "arrivingForce");
    }
    int counted = counted(sentence, phrase);
    if (counted >= 0) {
      return fate(counted, "countedForce");
    }
    Fate marching = marches.marching(sentence, phrase);
    Fate present = marching != null ? marching : presence.present(sentence, phrase);
    return present != null ? present : services.serving(sentence, phrase);
  }

  /** "puts the force at roughly 11,000": a bare number that measures soldiers, or null. */
  @Nullable Fate measured(Sentence sentence, CountedPhrase phrase) {
    boolean strong = // "some 15,000 men strong"
        Words.token(sentence, phrase.last() + 1, "strong") && men(sentence, phrase);
    if (strong) {
      return fate(phrase.last() + 1, "sizedForce");
    }
    Fate deployed = services.deployed(sentence, phrase);
    Fate measured = deployed != null ? deployed : measures.measured(sentence, phrase);
    measured = measured != null ? measured : changes.changed(sentence, phrase);
    boolean fires = // "the fire department cut its force to 80"
        measured != null && deployed == null && changes.employed(sentence, phrase.first());
    return fires ? null : measured;
  }

  private static Fate fate(int trigger, String by) {
    return Fate.at(Category.DEPLOYED, TriggerWord.Needs.ANY, trigger, by);
  }

  private static boolean armed(CountedPhrase phrase) {
    return phrase.group() == Group.MILITARY || phrase.group() == Group.POLICE;
  }

  /** "2,900 men": a noun by which forces are counted. */
  private boolean men(Sentence sentence, CountedPhrase phrase) {
    return phrase.head() >= 0 && frames.is(Frames.Kind.MEN, sentence, phrase.head());
  }

  /** "a 22,000-strong force", "a force of 3,000 soldiers", "a column of 200 men". */
  private boolean sized(Sentence sentence, CountedPhrase phrase) {
    int strong = Math.min(phrase.mention().last() + 2, sentence.size() - 1);
    boolean mission = // "the 1,300-strong SADC mission"
        phrase.head() > strong && frames.is(Frames.Kind.SIZED, sentence, phrase.head());
    if (mission && (sentence.token(strong).is("strong") || sentence.token(strong).is("member"))) {
      return true;
    }
    if (phrase.group() != Group.MILITARY && !men(sentence, phrase)) {
      return false;
    }
    for (int i = phrase.first(); i < phrase.mention().first(); i++) {
      if (sentence.token(i).is("force")
          || sentence.token(i).is("reinforcements")
          || (frames.is(Frames.Kind.MARCHING, sentence, i) && !phrase.compound())) {
        return true;
      }
    }
    boolean battalion = // "the 178-man battalion", not "a 12-man squad"
        (sentence.token(strong).is("man") || sentence.token(strong).is("member"))
            && frames.head(Frames.Kind.FORCE, sentence, phrase)
            && PresenceRules.large(phrase);
    return phrase.compound() && (battalion || sentence.token(strong).is("strong"));
  }

  /** "has some 400 officers in the country", "keeps 900 soldiers there": the verb, or -1. */
  private int standing(Sentence sentence, CountedPhrase phrase) {
    int verb = ObjectRules.before(sentence, phrase.first());
    int behind = phrase.last() + 1;
    while (behind + 2 < sentence.size()
        && Words.joint(sentence, behind)
        && (Words.noun(sentence, behind + 1) || Words.token(sentence, behind + 1, "and"))) {
      behind += Words.noun(sentence, behind + 1) ? 2 : 1;
    }
    boolean men =
        armed(phrase)
            || menOf(sentence, phrase, verb)
            || (phrase.bare()
                && Words.token(sentence, behind, "on")
                && forceBefore(sentence, verb));
    if (!men
        || verb < 0
        || behind >= sentence.size()
        || !frames.verb(Frames.Kind.HOLDING, sentence, verb)
        || !SoldiersThere.STANDING.contains(sentence.token(behind).lower())
        || (behind + 1 < sentence.size() && sentence.token(behind + 1).tag().equals("PRP$"))) {
      return -1;
    }
    return frames.any(Frames.Kind.LYING, sentence, behind + 1, behind + 4) ? -1 : verb;
  }

  /** "Pretoria, which has 2,900 men in the region": the men of a state or of a force. */
  private boolean menOf(Sentence sentence, CountedPhrase phrase, int verb) {
    if (verb < 1 || !men(sentence, phrase)) {
      return false;
    }
    int subject = verb - 1;
    while (subject > 0 && Words.adverb(sentence, subject)) {
      subject--;
    }
    while (subject > 0
        && (Words.token(sentence, subject, "which") || Words.token(sentence, subject, ","))) {
      subject--;
    }
    return sentence.token(subject).tag().startsWith("NNP")
        || frames.is(Frames.Kind.FORCE, sentence, subject)
        || sentence.token(subject).is("mission");
  }

  /** "the mission has around 400 on the ground": whether a force stands before the verb. */
  private boolean forceBefore(Sentence sentence, int verb) {
    boolean ground =
        verb > 0 && sentence.lowers().subList(verb, sentence.size()).contains("ground");
    for (int i = 0; ground && i < verb; i++) {
      if (frames.is(Frames.Kind.FORCE, sentence, i) || sentence.token(i).is("mission")) {
        return true;
      }
    }
    return false;
  }

  /** "the contingent numbers 1,500 soldiers", "the brigade, 3,000 strong": the force, or -1. */
  private int counted(Sentence sentence, CountedPhrase phrase) {
    int before = ObjectRules.before(sentence, phrase.mention().first());
    if (before < 1) {
      return -1;
    }
    boolean soldiers = armed(phrase) || men(sentence, phrase);
    int thought = thoughtBefore(sentence, before);
    boolean numbers =
        sentence.token(before).lower().startsWith("number")
            ? soldiers || phrase.bare()
            : soldiers && thought >= 0;
    int subject = thought >= 0 ? thought : ObjectRules.before(sentence, before);
    subject -= numbers && subject > 0 && Words.relative(sentence, subject) ? 1 : 0;
    boolean aside = numbers && Words.token(sentence, subject, ","); // "the army, numbering"
    subject -= aside ? 1 : 0;
    int behind = phrase.mention().last() + 1;
    boolean strong =
        sentence.token(before).is(",")
            && behind < sentence.size()
            && sentence.token(behind).is("strong");
    boolean is = // "the force is only 800 strong", "the mission, which is 22,000 strong"
        Words.BE.contains(sentence.token(before).lower())
            && before > 0
            && Words.token(sentence, behind, "strong");
    if (strong || is) {
      int joint = is ? ObjectRules.before(sentence, before) : before;
      joint -= is && joint > 1 && Words.relative(sentence, joint) ? 1 : 0;
      return sizedBefore(sentence, Words.token(sentence, joint, ",") ? joint - 1 : joint);
    }
    boolean group =
        subject > 0
            && sentence.token(subject).is("group")
            && frames.is(Frames.Kind.FORCE, sentence, subject - 1);
    boolean placed = // "U.S. troops in Iraq, which now number 2,500"
        numbers
            && subject > 0
            && Words.noun(sentence, subject)
            && sizedBefore(sentence, subject) >= 0;
    boolean force =
        group
            || placed
            || (subject >= 0
                && (frames.is(Frames.Kind.FORCE, sentence, subject)
                    || (numbers && sentence.token(subject).is("reinforcements"))
                    || (aside && soldiers(sentence, subject))));
    boolean of =
        sentence.token(before).is("of")
            && phrase.bare()
            && (group || frames.is(Frames.Kind.BODY_OF_MEN, sentence, subject));
    return force && (numbers || of) ? subject : -1;
  }

  /** "Colombian mercenaries(, numbering 300)". */
  private boolean soldiers(Sentence sentence, int last) {
    PeopleNouns.Noun noun = nouns.endingAt(sentence, last);
    return noun != null && noun.plural() && noun.group() == Group.MILITARY;
  }

  /** "the division, thought to (include)": the last token before what is thought of it, or -1. */
  private int thoughtBefore(Sentence sentence, int verb) {
    int thought = verb - 2;
    boolean to =
        thought > 0
            && sentence.token(verb).tag().equals("VB")
            && sentence.token(verb - 1).is("to")
            && frames.is(Frames.Kind.THOUGHT, sentence, thought)
            && (sentence.token(verb).is("number")
                || frames.verb(Frames.Kind.COMPRISING, sentence, verb)
                || frames.verb(Frames.Kind.HOLDING, sentence, verb));
    if (!to) {
      return -1;
    }
    int before = Words.beforeAuxiliaries(sentence, thought);
    return Words.token(sentence, before, ",") ? before - 1 : before;
  }

  /** "the African Union force in Somalia (, 17,500 strong)": the force, or -1. */
  private int sizedBefore(Sentence sentence, int from) {
    for (int i = from; i > Math.max(0, from - LONGEST_NAME); i--) {
      if (frames.is(Frames.Kind.FORCE, sentence, i)
          || frames.is(Frames.Kind.SIZED, sentence, i)
          || (i == from && sentence.token(i).is("fighters"))) { // "their fighters, 800 strong"
        return i;
      }
      String tag = sentence.token(i).tag();
      if (!tag.startsWith("NN") && !tag.equals("IN") && !tag.equals("DT") && !tag.equals("JJ")) {
        return -1;
      }
    }
    return -1;
  }
}
