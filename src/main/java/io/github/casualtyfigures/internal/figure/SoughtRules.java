package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.claim.Status;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Phrases;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads people who are looked for and of whom nothing is known: "divers were searching for 12
 * fishermen", "the search goes on for four", "nothing has been heard of eight others", "the 18
 * miners thought to be still in the pit". Police who look for two men want to arrest them.
 * Immutable; may be shared by threads.
 */
final class SoughtRules {

  private static final int LONGEST_CLAUSE = 8;
  private static final int LONGEST_PLACE = 6;

  private static final Set<String> DENIED =
      Set.of("no", "nothing", "nobody", "without", "lost", "lose");
  private static final Set<String> ENDING = Set.of("call", "suspend", "resume", "abandon");
  private static final Set<String> MAY = Set.of("may", "might", "could");
  private static final Set<String> BODIES = Set.of("bodies", "remains");
  private static final Set<String> FATES = Set.of("safety", "whereabouts", "fate", "fates");
  private static final Set<String> OPEN = Set.of("unknown", "unclear", "unconfirmed", "uncertain");
  private static final Set<String> KNOWN =
      Set.of("known", "confirmed", "established", "determined", "verified");
  private static final Set<String> REACHING = Set.of("contact", "reach", "trace", "locate");
  private static final Set<String> FOUND =
      Set.of("found", "recovered", "turned", "located", "retrieved", "surfaced");
  private static final Set<String> DEPTHS =
      Set.of("inside", "under", "beneath", "below", "underground");

  private final Triggers triggers;
  private final Frames frames;

  SoughtRules(Triggers triggers, Frames frames) {
    this.triggers = triggers;
    this.frames = frames;
  }

  /** "searching for 12 fishermen", "looking for a man believed to be under the concrete". */
  @Nullable Fate sought(Sentence sentence, CountedPhrase phrase) {
    int preposition = ObjectRules.before(sentence, phrase.first());
    int unknown = phrase.single() ? -1 : unheard(sentence, preposition);
    int behind = phrase.last() + 1;
    unknown = unknown < 0 ? inRuin(sentence, behind, mayBe(sentence, preposition)) : unknown;
    unknown = unknown < 0 ? fateUnknown(sentence, behind) : unknown;
    unknown = unknown < 0 ? fateOf(sentence, preposition, behind) : unknown;
    unknown = unknown < 0 ? outOfReach(sentence, phrase, preposition) : unknown;
    if (unknown >= 0) {
      int may = mayBe(sentence, preposition) ? preposition - 1 : behind;
      while (may < unknown && !MAY.contains(sentence.token(may).lower())) {
        may++;
      }
      Fate lost = missing(unknown);
      return may < unknown ? lost.withStatus(Status.PROJECTED, may) : lost;
    }
    if (preposition < 1
        || !sentence.token(preposition).is("for")
        || phrase.group() == Group.MILITANTS) {
      return null;
    }
    int seeking = seeking(sentence, preposition - 1);
    if (seeking < 0) {
      return null;
    }
    int lost = lost(sentence, phrase.last() + 1);
    boolean
        goesOn = // "68 bodies recovered, search goes on for four", "the search for 14 was ended"
        (phrase.bare() || lookedFor(sentence, phrase))
                && Words.noun(sentence, seeking)
                && (seeking < preposition - 1 || ended(sentence, phrase.last() + 1));
    if (lost < 0
        && (phrase.single()
            || !(goesOn || frames.any(Frames.Kind.RESCUER, sentence, 0, preposition)))) {
      return null;
    }
    return missing(lost < 0 ? seeking : lost);
  }

  /** "(the search for 14) was called off", "continued on Friday". */
  private static boolean ended(Sentence sentence, int from) {
    int verb = Words.behindAuxiliaries(sentence, from);
    return Words.verb(sentence, verb) && ENDING.contains(sentence.token(verb).lemma());
  }

  /** "three sailors", not "two suspects" or "two men", whom somebody wants to arrest. */
  private boolean lookedFor(Sentence sentence, CountedPhrase phrase) {
    return !phrase.single()
        && phrase.kind() == PeopleNouns.Kind.PERSON
        && phrase.group() != Group.PRISONERS
        && !frames.head(Frames.Kind.PLAYERS, sentence, phrase)
        && !frames.head(Frames.Kind.MEN, sentence, phrase)
        && !frames.head(Frames.Kind.SUSPECTS, sentence, phrase)
        && !frames.anywhere(Frames.Kind.GAOLER, sentence);
  }

  private static Fate missing(int trigger) {
    return Fate.at(Category.MISSING, TriggerWord.Needs.PEOPLE, trigger, "sought");
  }

  /** "nothing has been heard of (eight)", "contact was lost with (nine)": the word, or -1. */
  private int unheard(Sentence sentence, int preposition) {
    boolean of =
        preposition > 0
            && (sentence.token(preposition).is("of")
                || sentence.token(preposition).is("from")
                || sentence.token(preposition).is("with"));
    int word = -1;
    for (int i = preposition - 1; of && i >= Math.max(0, preposition - LONGEST_CLAUSE); i--) {
      String lower = sentence.token(i).lower();
      if (frames.is(Frames.Kind.UNHEARD, sentence, i) || FATES.contains(lower)) {
        word = i;
      }
      if (DENIED.contains(lower)) {
        return lower.startsWith("los") ? contact(sentence, i) : word;
      }
      if (lower.equals(",") || lower.equals(";") || sentence.token(i).tag().equals("CD")) {
        return -1;
      }
    }
    return -1;
  }

  /** "contact was (lost)": the noun before the verb, or -1. */
  private static int contact(Sentence sentence, int lost) {
    int noun = lost - 1;
    while (noun > 0 && Words.auxiliary(sentence, noun)) {
      noun--;
    }
    return noun >= 0 && noun < lost - 1 && sentence.token(noun).is("contact") ? noun : -1;
  }

  /** "there may be (three more)", "there could be (nine)". */
  private static boolean mayBe(Sentence sentence, int be) {
    return Words.token(sentence, be, "be")
        && Words.tag(sentence, be - 1).equals("MD")
        && Words.token(sentence, be - 2, "there");
  }

  /** "(162 people) whose bodies never turned up", "whose safety is yet to be confirmed", or -1. */
  private static int fateUnknown(Sentence sentence, int from) {
    int whose = Words.token(sentence, from, ",") ? from + 1 : from;
    if (!Words.token(sentence, whose, "whose") || !sentence.has(whose + 1)) {
      return -1;
    }
    boolean bodies = BODIES.contains(sentence.token(whose + 1).lower());
    if (!bodies && !FATES.contains(sentence.token(whose + 1).lower())) {
      return -1;
    }
    boolean not = false;
    for (int i = whose + 2; i < Math.min(whose + LONGEST_CLAUSE, sentence.size()); i++) {
      String lower = sentence.token(i).lower();
      not |= Words.NOT.contains(lower) || lower.equals("yet");
      if (bodies
          ? not && FOUND.contains(lower)
          : OPEN.contains(lower) || (not && KNOWN.contains(lower))) {
        return whose + 1;
      }
    }
    return -1;
  }

  /** "the fate of (52 miners) is not known", "is unclear": the noun, or -1. */
  private static int fateOf(Sentence sentence, int of, int from) {
    boolean fate =
        Words.token(sentence, of, "of")
            && of > 0
            && FATES.contains(sentence.token(of - 1).lower())
            && Words.auxiliary(sentence, from);
    int told = fate ? Words.behindAuxiliaries(sentence, from) : from;
    boolean open =
        fate
            && sentence.has(told)
            && (OPEN.contains(sentence.token(told).lower())
                || (KNOWN.contains(sentence.token(told).lower())
                    && Words.denied(sentence, from, told)));
    return open ? of - 1 : -1;
  }

  /** "unable to contact (42 residents)", "could not reach (nine of the crew)": the verb, or -1. */
  private int outOfReach(Sentence sentence, CountedPhrase phrase, int verb) {
    if (verb < 2
        || phrase.bare()
        || phrase.single()
        || frames.head(Frames.Kind.CLIENTS, sentence, phrase)
        || Words.token(sentence, phrase.last() + 1, "about")
        || Words.token(sentence, phrase.last() + 1, "for")
        || !REACHING.contains(sentence.token(verb).lemma())
        || !Words.verb(sentence, verb)) {
      return -1;
    }
    boolean not = Words.NOT.contains(sentence.token(verb - 1).lower());
    boolean cannot = not && Words.tag(sentence, verb - 2).equals("MD");
    boolean unable =
        Words.token(sentence, verb - 1, "to")
            && (Words.token(sentence, verb - 2, "unable")
                || (Words.token(sentence, verb - 2, "able")
                    && Words.NOT.contains(
                        sentence.token(Words.beforeAuxiliaries(sentence, verb - 2) + 1).lower())));
    boolean trying = // "rescuers are still trying to reach (one miner)", not "to reach with food"
        Words.token(sentence, verb - 1, "to")
            && frames.verb(Frames.Kind.ATTEMPT, sentence, verb - 2)
            && frames.any(Frames.Kind.RESCUER, sentence, 0, verb - 2)
            && !Words.token(sentence, phrase.last() + 1, "with");
    return cannot || unable || trying ? verb : -1;
  }

  /** "(18 miners) thought to be still in the pit", "are still under the concrete", or -1. */
  private int inRuin(Sentence sentence, int from, boolean mayBe) {
    boolean thought = mayBe;
    boolean still = false;
    boolean may = false;
    int i = from;
    while (i < sentence.size()) {
      boolean told = i > from && Words.auxiliary(sentence, i - 1);
      boolean speaks = frames.verb(Frames.Kind.SPEAKING, sentence, i) && !told;
      thought |= frames.is(Frames.Kind.THOUGHT, sentence, i) && !speaks;
      still |= sentence.token(i).is("still");
      may |= MAY.contains(sentence.token(i).lower());
      boolean between =
          Words.auxiliary(sentence, i)
              || sentence.token(i).is("to")
              || MAY.contains(sentence.token(i).lower())
              || (sentence.token(i).is("lie") && (thought || i == from)) // "lie under the mud"
              || frames.is(Frames.Kind.THOUGHT, sentence, i)
              || Words.mereAdverb(sentence, i);
      if (!between || DEPTHS.contains(sentence.token(i).lower())) {
        break;
      }
      i++;
    }
    boolean buried = // "are believed to be buried", "could still be buried"
        (thought || (may && still))
            && Words.token(sentence, i, "buried")
            && Words.token(sentence, i - 1, "be")
            && (Words.closed(sentence, i + 1) || Words.tag(sentence, i + 1).equals("IN"))
            && !frames.any(Frames.Kind.GRAVE, sentence, i + 1, i + LONGEST_PLACE);
    if (buried) {
      return i;
    }
    boolean in =
        (mayBe || i > from)
            && i < sentence.size()
            && (DEPTHS.contains(sentence.token(i).lower())
                ? thought || still || may
                : (thought || may) && sentence.token(i).is("in"));
    boolean believed = // "200 people were believed to be still inside"
        in && thought && still && Words.closed(sentence, i + 1);
    boolean fallen = // "when the hotel collapsed and one guest is still inside"
        in
            && !sentence.token(i).is("in")
            && Words.closed(sentence, i + 1)
            && (frames.any(Frames.Kind.RUIN, sentence, 0, from)
                || frames.any(Frames.Kind.SLIDE, sentence, 0, from));
    if (fallen || believed) {
      return i;
    }
    for (int k = i + 1; in && k < Math.min(i + LONGEST_PLACE, sentence.size()); k++) {
      boolean ruin = // not "in the building", where people live
          frames.is(Frames.Kind.RUIN, sentence, k)
              || (!sentence.token(i).is("in")
                  && !sentence.token(i).is("inside")
                  && frames.is(Frames.Kind.ABOVE, sentence, k));
      if (ruin) {
        return i;
      }
      String tag = sentence.token(k).tag();
      boolean within =
          tag.equals("DT")
              || tag.equals("CD")
              || tag.startsWith("JJ")
              || tag.equals("VBG")
              || tag.equals("VBN")
              || tag.startsWith("NN");
      if (!within) {
        return -1;
      }
    }
    return -1;
  }

  /** "searching the slopes for", "search goes on for": what seeks, or -1. */
  private int seeking(Sentence sentence, int last) {
    for (int i = last; i >= Math.max(0, last - 5); i--) {
      if (frames.verb(Frames.Kind.SEEKING, sentence, i)) {
        return i;
      }
      boolean on = // "goes on", "continued"
          sentence.token(i).lemma().equals("go") || sentence.token(i).lemma().equals("continue");
      if ((Words.verb(sentence, i) && !on) || sentence.token(i).is(",")) {
        return -1;
      }
    }
    return -1;
  }

  private int lost(Sentence sentence, int from) {
    for (int i = from; i < Math.min(from + 6, sentence.size()); i++) {
      if (frames.is(Frames.Kind.LOST, sentence, i)) {
        return i;
      }
      Phrases.Match<TriggerWord> link = triggers.at(Triggers.Form.LINK, sentence, i);
      if (link == null && Words.noun(sentence, i)) {
        return -1;
      }
    }
    return -1;
  }
}
