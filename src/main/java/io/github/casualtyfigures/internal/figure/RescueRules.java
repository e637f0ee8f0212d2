package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads people whom plain verbs save where a rescuer, a ship or the people themselves tell that
 * they were in danger: "coast guards saved 57 people", "pulled 44 survivors out of the coaches",
 * "took 114 migrants on board", "were brought ashore". Immutable; may be shared by threads.
 */
final class RescueRules {

  private static final int FARTHEST = 6;

  private static final Set<String> ABOARD = Set.of("aboard", "ashore", "onboard");
  private static final Set<String> OUT = Set.of("out", "from", "off", "alive");
  private static final Set<String> DOWN = Set.of("off", "down", "ashore");
  private static final Set<String> PLACING =
      Set.of("from", "out", "of", "off", "in", "near", "under", "beneath", "by", "at", "on");
  private static final Set<String> NOT_QUITE = Set.of("almost", "half", "nearly", "the", "not");

  private final Frames frames;

  RescueRules(Frames frames) {
    this.frames = frames;
  }

  /** The rescue of {@code phrase} that a plain verb tells, or null. */
  @Nullable Fate rescued(Sentence sentence, CountedPhrase phrase) {
    if (phrase.bare() || !phrase.meets(TriggerWord.Needs.PEOPLE)) {
      return null;
    }
    int verb = ObjectRules.before(sentence, phrase.first());
    boolean object = verb > 0 && Words.verb(sentence, verb);
    int behind = phrase.last() + 1;
    boolean saved =
        object
            && sentence.token(verb).lemma().equals("save")
            && !sentence.token(verb - 1).tag().equals("MD")
            && (rescuer(sentence, verb) || fromDanger(sentence, behind));
    boolean survivors =
        object
            && sentence.token(phrase.head()).lemma().equals("survivor")
            && frames.verb(Frames.Kind.RECOVERING, sentence, verb)
            && OUT.contains(Words.lower(sentence, pastBodies(sentence, behind)));
    boolean shipped =
        object
            && frames.verb(Frames.Kind.CARRYING, sentence, verb)
            && frames.is(Frames.Kind.RESCUED, sentence, phrase.head())
            && aboard(sentence, behind);
    boolean landed = // "lifeboat crews brought 71 people to shore"
        object
            && frames.verb(Frames.Kind.CARRYING, sentence, verb)
            && rescuer(sentence, verb)
            && !trip(sentence, phrase)
            && Words.token(sentence, behind, "to")
            && frames.any(Frames.Kind.SHORE, sentence, behind + 1, behind + 3);
    boolean pickedUp =
        verb > 1
            && sentence.token(verb).is("up")
            && sentence.token(verb - 1).lemma().equals("pick")
            && (frames.is(Frames.Kind.RESCUED, sentence, phrase.head())
                ? rescuer(sentence, verb)
                : vessel(sentence, verb - 1) && !traveller(sentence, phrase));
    boolean hurt = phrase.premodifier() != null; // "carried 14 injured miners out"
    boolean
        broughtDown = // "lifted four climbers off the ridge", "carried nine out of the building"
        object
                && !hurt
                && (frames.verb(Frames.Kind.RECOVERING, sentence, verb)
                    || frames.verb(Frames.Kind.CARRYING, sentence, verb))
                && outOf(sentence, behind)
                && rescuer(sentence, verb)
                && !frames.head(Frames.Kind.PLAYERS, sentence, phrase)
                && !frames.head(Frames.Kind.CLIENTS, sentence, phrase) // voters, viewers
                && (!traveller(sentence, phrase) || vessel(sentence, verb));
    int dead = broughtDown || survivors ? dead(sentence, behind) : -1;
    if (dead > 0) {
      return CaptiveRules.fate(Category.KILLED, dead, "broughtOutDead");
    }
    if (saved || survivors || shipped || landed || pickedUp || broughtDown) {
      return CaptiveRules.fate(Category.RELEASED, verb, "rescued");
    }
    int passive = passive(sentence, phrase);
    return passive < 0 ? null : CaptiveRules.fate(Category.RELEASED, passive, "rescued");
  }

  /** "coast guards (saved)": who does it, before the verb. */
  private boolean rescuer(Sentence sentence, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - FARTHEST); i--) {
      if (frames.is(Frames.Kind.RESCUER, sentence, i)
          || frames.is(Frames.Kind.VESSEL, sentence, i)
          || coastGuard(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /** "a tanker (picked up)": a vessel is what does it. */
  private boolean vessel(Sentence sentence, int verb) {
    int subject = Words.beforeAuxiliaries(sentence, verb);
    return subject >= 0
        && (frames.is(Frames.Kind.VESSEL, sentence, subject) || coastGuard(sentence, subject));
  }

  static boolean coastGuard(Sentence sentence, int i) {
    return sentence.has(i)
        && sentence.token(i).lemma().equals("guard")
        && Words.token(sentence, i - 1, "coast");
  }

  /** "(eight survivors) and 14 bodies (from the water)": behind the bodies, or {@code and}. */
  private static int pastBodies(Sentence sentence, int and) {
    boolean bodies = Words.token(sentence, and, "and") && Words.noun(sentence, and + 2);
    return bodies ? and + 3 : and;
  }

  /** "off the ferry", "out of the building", "down by ladder". */
  private static boolean outOf(Sentence sentence, int i) {
    return sentence.has(i)
        && (DOWN.contains(sentence.token(i).lower())
            || (sentence.token(i).is("out") && Words.token(sentence, i + 1, "of")));
  }

  /** "were pulled from the water dead": {@code fate}, unless a rescue came too late. */
  static Fate orDead(Sentence sentence, Fate fate) {
    int dead = fate.category() == Category.RELEASED ? dead(sentence, fate.triggerLast() + 1) : -1;
    return dead < 0 ? fate : Fate.at(Category.KILLED, fate.needs(), dead, fate.by());
  }

  /**
   * "(pulled five women) out of the water dead": the word behind the place, or -1 where other dead
   * are told of, "from the water with two dead", "and five dead", "in exchange for the dead".
   */
  private static int dead(Sentence sentence, int from) {
    for (int i = from; i < Math.min(from + FARTHEST, sentence.size()); i++) {
      boolean dead = sentence.token(i).is("dead") && !Words.noun(sentence, i + 1); // no "Dead Sea"
      if (dead || sentence.token(i).is("lifeless")) {
        return NOT_QUITE.contains(sentence.token(i - 1).lower()) ? -1 : i;
      }
      String tag = sentence.token(i).tag();
      boolean others =
          tag.equals("CC")
              || tag.equals("CD")
              || tag.equals("JJR")
              || tag.equals("RBR")
              || (tag.equals("IN") && !PLACING.contains(sentence.token(i).lower()));
      if (others || Words.closed(sentence, i) || Words.verb(sentence, i)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean traveller(Sentence sentence, CountedPhrase phrase) {
    return frames.head(Frames.Kind.TRAVELLERS, sentence, phrase);
  }

  /** "a ferry brought 300 tourists to shore": travellers, whom nobody rescues. */
  private boolean trip(Sentence sentence, CountedPhrase phrase) {
    return traveller(sentence, phrase)
        && !frames.any(Frames.Kind.RESCUER, sentence, 0, phrase.first());
  }

  /** "(saved 12 people) from two boats": from what. */
  private boolean fromDanger(Sentence sentence, int from) {
    return Words.token(sentence, from, "from")
        && (frames.any(Frames.Kind.VESSEL, sentence, from + 1, from + FARTHEST)
            || frames.any(Frames.Kind.RUIN, sentence, from + 1, from + FARTHEST));
  }

  private static boolean aboard(Sentence sentence, int i) {
    return i < sentence.size()
        && (ABOARD.contains(sentence.token(i).lower())
            || (sentence.token(i).is("on") && Words.token(sentence, i + 1, "board")));
  }

  /** "120 migrants were brought ashore": the verb, or -1. */
  private int passive(Sentence sentence, CountedPhrase phrase) {
    int verb = Words.behindAuxiliaries(sentence, phrase.last() + 1);
    return verb > phrase.last() + 1
            && verb < sentence.size()
            && Words.BE.contains(sentence.token(verb - 1).lower())
            && frames.verb(Frames.Kind.CARRYING, sentence, verb)
            && frames.is(Frames.Kind.RESCUED, sentence, phrase.head())
            && aboard(sentence, verb + 1)
        ? verb
        : -1;
  }
}
