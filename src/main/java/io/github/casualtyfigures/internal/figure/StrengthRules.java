package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.claim.Status;
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

  private static final Set<String> TOTALLING = Set.of("totalling", "totaling", "numbering");

  /** What leaves some of those behind of whom others go: "That left about 800 there". */
  private static final Set<String> LEFT_BY = Set.of("that", "this", "which", "it", ",");

  /** What stands for a force told of before: "It will be cut to 500". */
  /** The words from a force to the comma behind it. */
  private static final int LONGEST_NAME = 8;

  private final Frames frames;
  private final PresenceRules presence;
  private final MarchRules marches;
  private final ArrivalRules arrivals;
  private final ServiceRules services;
  private final ForceChanges changes;

  StrengthRules(Triggers triggers, PeopleNouns nouns, Frames frames) {
    this.frames = frames;
    this.presence = new PresenceRules(triggers, nouns, frames);
    this.marches = new MarchRules(frames, presence);
    this.arrivals = new ArrivalRules(frames, presence);
    this.services = new ServiceRules(frames, presence);
    this.changes = new ForceChanges(frames);
  }

  /** "lost 40 percent of its strength": a share of a force, or null. */
  @Nullable Fate lost(Sentence sentence, CountedPhrase phrase) {
    return services.lost(sentence, phrase);
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
    Fate measured = deployed != null ? deployed : presence.measured(sentence, phrase);
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
        || !STANDING.contains(sentence.token(behind).lower())
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
    subject -= numbers && Words.token(sentence, subject, ",") ? 1 : 0; // "the army, numbering"
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
        group || placed || (subject >= 0 && frames.is(Frames.Kind.FORCE, sentence, subject));
    boolean of =
        sentence.token(before).is("of")
            && phrase.bare()
            && (group || frames.is(Frames.Kind.BODY_OF_MEN, sentence, subject));
    return force && (numbers || of) ? subject : -1;
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

  /**
   * "on top of the 2,500 already deployed", "About 2,000 are there": a bare number where soldiers
   * sent were counted before.
   *
   * @param behind what is said of them right behind the number, or null
   */
  @Nullable Fate there(Sentence sentence, CountedPhrase phrase, @Nullable Fate behind) {
    if (phrase.head() >= 0 && sentence.token(phrase.head()).tag().equals("NNPS")) {
      return presence.coming(sentence, phrase); // "another 750 Chadians are expected"
    }
    if (!phrase.bare() || phrase.zero()) {
      return null;
    }
    if (behind != null && behind.category() == Category.DEPLOYED) {
      return behind.withNeeds(TriggerWord.Needs.ANY);
    }
    int verb = ObjectRules.before(sentence, phrase.first());
    boolean elsewhere = // "In Iraq we've got about 2,500"
        verb > 2
            && sentence.token(0).is("in")
            && sentence.token(1).tag().equals("NNP")
            && (frames.verb(Frames.Kind.HOLDING, sentence, verb) || sentence.token(verb).is("got"));
    boolean too = // "It has 900 in Syria", "Germany keeps 110 at the base", "which has 400 now"
        verb > 0
            && frames.verb(Frames.Kind.HOLDING, sentence, verb)
            && holder(sentence, verb - 1)
            && stands(sentence, phrase.last() + 1);
    boolean only = // "(may have 17,500 troops) but has only 12,000"
        verb > 0
            && sentence.token(verb - 1).is("but")
            && frames.verb(Frames.Kind.HOLDING, sentence, verb)
            && PresenceRules.large(phrase)
            && Words.closed(sentence, phrase.last() + 1);
    only |= verb > 0 && TOTALLING.contains(sentence.token(verb).lower());
    only |= verb == 1 && sentence.token(1).is("number") && sentence.token(0).is("they");
    only |= // "That left about 800 there"
        verb > 0
            && sentence.token(verb).lemma().equals("leave")
            && LEFT_BY.contains(sentence.token(verb - 1).lower())
            && stands(sentence, phrase.last() + 1);
    if (elsewhere || too || only) {
      return fate(verb, "soldiersThere");
    }
    Fate changed = changes.goesOn(sentence, phrase);
    if (changed != null) {
      return changed;
    }
    int be = phrase.last() + 1;
    be += Words.token(sentence, be, "who") ? 1 : 0; // "the 900 who are there already"
    boolean already = // "the 500 already in the city"
        Words.token(sentence, be, "already")
            && (Words.token(sentence, be + 1, "there")
                || (Words.token(sentence, be + 1, "in")
                    && (Words.tag(sentence, be + 2).startsWith("NNP")
                        || frames.any(Frames.Kind.STATION, sentence, be + 2, be + 4))));
    if (already) {
      return fate(be + 1, "soldiersThere");
    }
    int where = Words.pastAdverbs(sentence, be + 1);
    boolean placed = // "and about 1,500 are in Niger"
        Words.be(sentence, be)
            && (phrase.first() < 1
                || !Words.joint(sentence, phrase.first() - 1)
                || frames.any(Frames.Kind.FORCE, sentence, 0, phrase.first())
                || frames.any(Frames.Kind.MEN, sentence, 0, phrase.first()))
            && Words.token(sentence, where, "in")
            && PresenceRules.large(phrase)
            && Words.tag(sentence, where + 1).startsWith("NNP")
            && stands(sentence, where);
    if (placed) {
      return fate(be, "soldiersThere");
    }
    int stay = Words.tag(sentence, be).equals("MD") ? be + 1 : be;
    boolean stays = // "About 1,000 will stay in Chad"
        sentence.has(stay)
            && (sentence.token(stay).is("stay") || sentence.token(stay).is("remain"))
            && stands(sentence, stay + 1)
            && !Words.closed(sentence, stay + 1);
    if (stays) {
      Fate there = fate(stay, "soldiersThere");
      return stay > be ? there.withStatus(Status.PROJECTED, be) : there;
    }
    if (be < sentence.size()
        && sentence.token(be).lemma().equals("remain")
        && (be + 1 >= sentence.size() || ".,;".contains(sentence.token(be + 1).lower()))) {
      return fate(be, "soldiersThere");
    }
    for (int i = be + 1; i < Math.min(be + 4, sentence.size()); i++) {
      if (Words.BE.contains(sentence.token(be).lower()) && sentence.token(i).is("there")) {
        Fate there = fate(i, "soldiersThere"); // "some 4,800 are to be there by 2027"
        return Words.token(sentence, be + 1, "to")
            ? there.withStatus(Status.PROJECTED, be + 1)
            : there;
      }
    }
    return presence.coming(sentence, phrase);
  }

  /** "It (has)", "Germany (keeps)", "the mission, which (has)": who may have soldiers. */
  private boolean holder(Sentence sentence, int subject) {
    return sentence.token(subject).tag().equals("PRP")
        || sentence.token(subject).tag().startsWith("NNP")
        || sentence.token(subject).is("which");
  }

  /** "(has 900) in Syria", "there", "now": where soldiers stand. */
  private boolean stands(Sentence sentence, int where) {
    return Words.token(sentence, where, "there")
        || (Words.token(sentence, where, "now") && Words.closed(sentence, where + 1))
        || (sentence.has(where + 1)
            && STANDING.contains(sentence.token(where).lower())
            && presence.station(sentence, where + 1));
  }
}
