package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Phrases;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads of whom a total is told: "the number of soldiers killed", "the list of missing people",
 * "the number of migrants who drowned". Immutable; may be shared by threads.
 */
final class Totals {

  /** How many tokens behind "of" the word may stand that tells what became of them. */
  private static final int LONGEST_ASIDE = 9;

  private static final int FARTHEST = 9;

  private static final Set<Group> BEARING_ARMS =
      EnumSet.of(Group.MILITARY, Group.MILITANTS, Group.POLICE);

  /** The words from a verb to those it counts. */
  private static final int NEAR = 5;

  private final Triggers triggers;
  private final VictimWords victims;
  private final PeopleNouns nouns;
  private final Frames frames;

  Totals(Triggers triggers, VictimWords victims, PeopleNouns nouns, Frames frames) {
    this.triggers = triggers;
    this.victims = victims;
    this.nouns = nouns;
    this.frames = frames;
  }

  /** "to 35 the (number of the dead)", "bringing to 84 the (bodies recovered)". */
  @Nullable Fate broughtTo(Sentence sentence, CountedPhrase phrase, int noun) {
    if (frames.is(Frames.Kind.TOTAL, sentence, noun)) {
      return behind(sentence, noun + 1);
    }
    int to = phrase.first() - 1;
    boolean brought =
        phrase.bare()
            && to > 0
            && sentence.token(to).is("to")
            && triggers.at(Triggers.Form.MEASURE, sentence, to - 1) != null;
    return brought ? victims.named(sentence, noun, "tollBehind") : null;
  }

  /**
   * "the number of soldiers killed", "the list of missing people", "the figure for dead": what the
   * words from {@code of} tell of those whom the total before it counts. Homes destroyed are none.
   */
  @Nullable Fate behind(Sentence sentence, int of) {
    if (of >= sentence.size()) {
      return null;
    }
    int verb = sentence.token(of).is("who") ? Words.behindAuxiliaries(sentence, of + 1) : -1;
    if (verb > 0 && verb + 1 < sentence.size()) { // "the number who died"
      Fate who = victims.named(sentence, verb, "tollBefore");
      boolean measured = triggers.at(Triggers.Form.MEASURE, sentence, verb + 1) != null;
      boolean theirs = measured || !ObjectMarks.objectFollows(sentence, verb + 1);
      return who != null && who.category() != Category.RELEASED && theirs ? who : null;
    }
    if (sentence.token(of).is("in") && sentence.has(of + 1)) { // "the number in detention"
      return frames.is(Frames.Kind.CUSTODY, sentence, of + 1)
              && !Words.token(sentence, of + 2, "of") // "in custody of their mothers"
              && arrested(sentence, of)
          ? Fate.at(Category.CAPTURED, TriggerWord.Needs.PEOPLE, of, of + 1, "tollBefore")
          : null;
    }
    if (sentence.token(of).is("behind")
        && Words.token(sentence, of + 1, "bars")
        && arrested(sentence, of)) {
      return Fate.at(Category.CAPTURED, TriggerWord.Needs.PEOPLE, of, of + 1, "tollBefore");
    }
    if (!sentence.token(of).is("of") && !sentence.token(of).is("for")) { // "the number abducted"
      return sentence.token(of).tag().equals("VBN")
          ? victims.named(sentence, of, "tollBefore")
          : null;
    }
    Fate found = null;
    boolean relative = false;
    int end = of + FARTHEST;
    for (int i = of + 1; i < Math.min(end, sentence.size()); i++) {
      Fate fate = victims.named(sentence, i, "tollBefore");
      String tag = sentence.token(i).tag();
      if (found != null && tag.equals("VBG") && sentence.token(i - 1).tag().equals("IN")) {
        return found; // "the number of those held for lynching five nomads"
      }
      boolean body = // "the number of bodies pulled from the mud"
          found != null && BodyRules.counted(sentence, found.trigger());
      if (fate != null && !body && (found == null || tag.startsWith("VB"))) {
        if (tag.startsWith("VB") && ofThings(sentence, of + 1, i)) {
          return null;
        }
        found = joined(sentence, fate);
      }
      relative |= Words.relative(sentence, i) || ownClause(sentence, i);
      boolean ends = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("MD");
      boolean led = relative ? Words.auxiliary(sentence, i) : link(sentence, i);
      boolean within = found == null && led;
      int aside = sentence.token(i).is(",") ? behindAside(sentence, i) : i;
      if (aside > i) {
        end += aside - i;
        i = aside;
        continue;
      }
      if (sentence.token(i).is(",") || (ends && !within)) {
        return found;
      }
    }
    return found;
  }

  /**
   * Whether arrests bring about "the number (in detention)": such words are told, or "that brought
   * the number (behind bars)" points to them. "The number in prison is 87,000" tells of none.
   */
  private boolean arrested(Sentence sentence, int behind) {
    boolean brought = Words.token(sentence, 0, "that") && Words.verb(sentence, behind - 3);
    return brought
        || frames.anywhere(Frames.Kind.GAOLER, sentence)
        || frames.anywhere(Frames.Kind.CRACKDOWN, sentence);
  }

  /** "the number of troops, (most of them Kenyan), who have died": the comma before "who". */
  private static int behindAside(Sentence sentence, int comma) {
    for (int i = comma + 1; i < Math.min(comma + LONGEST_ASIDE, sentence.size() - 1); i++) {
      if (sentence.token(i).is(",")) {
        return sentence.token(i + 1).is("who") ? i : comma;
      }
      if (Words.finite(sentence, i)) {
        return comma;
      }
    }
    return comma;
  }

  /** "the number of people reported missing". */
  private boolean link(Sentence sentence, int i) {
    return triggers.at(Triggers.Form.LINK, sentence, i) != null;
  }

  /** "the number of soldiers (that) it had killed": a subject within opens a clause. */
  private static boolean ownClause(Sentence sentence, int i) {
    return i + 1 < sentence.size() && Words.HAVE.contains(sentence.token(i + 1).lower());
  }

  /** "the number of homes destroyed": no people stand between {@code first} and the verb. */
  private boolean ofThings(Sentence sentence, int first, int verb) {
    int head = -1;
    for (int i = first; i < verb && head < 0; i++) {
      boolean noun = sentence.token(i).tag().startsWith("NN");
      boolean more = i + 1 < verb && sentence.token(i + 1).tag().startsWith("NN");
      if (noun && !more) {
        head = i;
      }
    }
    PeopleNouns.Noun noun = head < 0 ? null : nouns.endingAt(sentence, head);
    if (noun != null) {
      return !noun.people();
    }
    if (head >= 0 && sentence.token(head).tag().equals("NNPS")) {
      return false;
    }
    Phrases.Match<TriggerWord> word =
        head < 0 ? null : triggers.at(Triggers.Form.VERB, sentence, verb);
    return word != null && word.value().needs() != TriggerWord.Needs.ANY;
  }

  /** "the number of migrants who drowned": whether a total's people stand before {@code who}. */
  boolean counting(Sentence sentence, int who) {
    int i = who - 1;
    if (i > 0 && sentence.token(i).is("number") && sentence.token(i - 1).is("the")) {
      return true; // "the number who drowned"
    }
    while (i > 0 && (Words.noun(sentence, i) || sentence.token(i).tag().startsWith("JJ"))) {
      i--;
    }
    if (i > 0 && i == who - 1 && sentence.token(i).is("those")) {
      i--;
    }
    return i > 0
        && i < who - 1
        && sentence.token(i).is("of")
        && frames.is(Frames.Kind.TOTAL, sentence, i - 1);
  }

  /** "the dead or missing": two outcomes that one number counts. */
  Fate joined(Sentence sentence, Fate fate) {
    int or = fate.triggerLast() + 1;
    boolean joins = Words.token(sentence, or, "or") || Words.token(sentence, or, "and");
    Fate other =
        joins && or + 1 < sentence.size() ? victims.named(sentence, or + 1, "tollBefore") : null;
    return other == null
        ? fate
        : fate.withCategory(Fate.joined(fate.category(), other.category()), "joined");
  }

  /**
   * "the number of dead or wounded", "(puts civilian) killed and wounded (at)", from the second.
   *
   * @param put whether a verb puts them at a number, so that nothing need introduce the first
   */
  Fate joinedBefore(Sentence sentence, Fate fate, boolean put) {
    int or = fate.trigger() - 1;
    boolean joins = Words.token(sentence, or, "or") || Words.token(sentence, or, "and");
    Fate other =
        joins && or > 1 && (put || Words.token(sentence, or - 2, "of"))
            ? victims.named(sentence, or - 1, "tollBefore")
            : null;
    return other == null
        ? joined(sentence, fate)
        : fate.withCategory(Fate.joined(fate.category(), other.category()), "joined");
  }

  /** "the rebels' (losses)": whether the owner that a mark at {@code i} makes bears arms. */
  boolean ofFighters(Sentence sentence, int i) {
    if (i < 1 || !sentence.token(i).tag().equals("POS")) {
      return false;
    }
    if (frames.is(Frames.Kind.LOSS, sentence, i - 1)) {
      return true; // "the enemy's losses"
    }
    PeopleNouns.Noun noun = nouns.endingAt(sentence, i - 1);
    return noun != null && bearsArms(noun);
  }

  private static boolean bearsArms(PeopleNouns.Noun noun) {
    return noun.people() && BEARING_ARMS.contains(noun.group());
  }

  /** "(losses) of the army", "of the enemy's infantry": whether they are those of a side in war. */
  boolean lossesOf(Sentence sentence, int of) {
    int i = of + 1;
    if (!Words.token(sentence, of, "of")
        || i >= sentence.size()
        || sentence.token(i).tag().equals("CD")) {
      return false; // "the loss of 87 soldiers"
    }
    while (i + 1 < sentence.size()
        && (sentence.token(i).tag().equals("DT")
            || sentence.token(i).tag().startsWith("JJ")
            || Words.noun(sentence, i + 1))) {
      i++;
    }
    PeopleNouns.Noun noun = nouns.endingAt(sentence, i);
    return noun != null
        ? bearsArms(noun)
        : frames.is(Frames.Kind.FORCE, sentence, i) || frames.is(Frames.Kind.LOSS, sentence, i);
  }

  /** "the number of soldiers in the east": what it counts, and nobody who was hit. */
  boolean ofOthers(Sentence sentence, int of) {
    if (Words.token(sentence, of, "for")) { // "the figure for homes"
      PeopleNouns.Noun noun = nouns.endingAt(sentence, Math.min(of + 1, sentence.size() - 1));
      return noun != null && noun.plural() && !noun.people();
    }
    if (!Words.token(sentence, of, "of")) {
      boolean on = Words.token(sentence, of, "on") && Words.token(sentence, of + 1, "board");
      return on || Words.token(sentence, of, "aboard");
    }
    for (int i = of + 1; i < Math.min(of + 5, sentence.size()); i++) {
      String lower = sentence.token(i).lower();
      boolean people = lower.equals("people") || lower.equals("persons");
      if (people || frames.is(Frames.Kind.VICTIMS, sentence, i)) {
        return people && setApart(sentence, i);
      }
      if (sentence.token(i).tag().equals("NNS")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "(the number of) infected people", "people vaccinated", "people in distress": others than those
   * who were hit.
   */
  private boolean setApart(Sentence sentence, int people) {
    int in = people + 1;
    return frames.verb(Frames.Kind.SETTING_APART, sentence, people - 1)
        || frames.verb(Frames.Kind.SETTING_APART, sentence, in)
        || Words.token(sentence, in, "without") // "people without power", "people in hotels"
        || (Words.token(sentence, in, "in") && Words.tag(sentence, in + 1).equals("NNS"))
        || (Words.token(sentence, in, "in")
            && frames.is(Frames.Kind.SETTING_APART, sentence, in + 1));
  }

  /** "the number of soldiers sent", not "of moving parts", "of locally recruited staff". */
  boolean ofForce(Sentence sentence, int trigger) {
    if (triggers.at(Triggers.Form.VERB, sentence, trigger) == null) {
      return true; // "troop numbers"
    }
    for (int i = Math.max(0, trigger - NEAR); i < Math.min(trigger + NEAR, sentence.size()); i++) {
      PeopleNouns.Noun noun = nouns.endingAt(sentence, i);
      boolean counted = // "the number of people mobilised"
          i < trigger
              && sentence.token(trigger).tag().equals("VBN")
              && (frames.is(Frames.Kind.MANPOWER, sentence, i) || sentence.token(i).is("those"));
      if (counted || (noun != null && bearsArms(noun))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "raised the death total to 70", "Injured total: 70": the word before the total tells of what.
   */
  @Nullable Fate before(Sentence sentence, int i) {
    Phrases.Match<TriggerWord> noun = triggers.endingAt(Triggers.Form.NOUN, sentence, i);
    if (noun == null
        || noun.value().category() == null
        || noun.value().role() != TriggerWord.Role.STRONG
        || (Words.verb(sentence, i) && i > 0)) {
      return null;
    }
    return Fate.of(noun.value(), i - noun.length() + 1, i, "tollBefore")
        .withNeeds(TriggerWord.Needs.ANY);
  }
}
