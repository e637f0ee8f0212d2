package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads suspects whom plain verbs put into the hands of the law: "officers have picked up 23
 * suspects", "two activists were led away", "ordered 14 suspects held". Of others the same verbs
 * say other things. Immutable; may be shared by threads.
 */
final class ArrestRules {

  private static final Set<String> PARTICLES = Set.of("up", "away", "in", "off");
  private static final Set<String> HELD_TAILS =
      Set.of("for", "in", "with", "under", "from", "over", "after", "by");

  /** What the law does with people, by the particle behind it. */
  private static final Map<String, Set<String>> TAKING =
      Map.of(
          "up", Set.of("pick", "sweep", "scoop"),
          "away", Set.of("haul", "lead", "cart", "drag", "take"),
          "off", Set.of("haul", "lead", "cart", "drag"),
          "in", Set.of("pull", "haul"));

  private static final Set<String> DIRECTIONS = Set.of("to", "into", "home");

  /** How far behind its preposition what people are held in or for stands. */
  private static final int NEAR = 3;

  private static final int FARTHEST_CELL = 6;

  private final Frames frames;

  ArrestRules(Frames frames) {
    this.frames = frames;
  }

  /** The arrest of {@code phrase}, or null. */
  @Nullable Fate arrested(Sentence sentence, CountedPhrase phrase) {
    boolean suspects =
        !phrase.bare()
            && phrase.head() >= 0
            && frames.is(Frames.Kind.SUSPECTS, sentence, phrase.head());
    int line = heldInHeadline(sentence, phrase, suspects);
    if (line > 0) {
      return fate(line, line);
    }
    int cells = takenToCells(sentence, phrase);
    if (cells >= 0) {
      return fate(cells, cells);
    }
    int particle = phrase.first() - 1;
    if (!suspects) {
      int taken = takenByLaw(sentence, phrase, particle);
      int picked = taken < 0 ? pickedUp(sentence, phrase) : -1;
      return taken >= 0
          ? fate(taken, Math.max(taken, particle))
          : picked < 0 ? null : fate(picked, picked + 1);
    }
    boolean active =
        particle > 0
            && PARTICLES.contains(sentence.token(particle).lower())
            && frames.verb(Frames.Kind.ARRESTING, sentence, particle - 1)
            && Words.verb(sentence, particle - 1)
            && !tookIn(sentence, particle);
    if (active) {
      return fate(particle - 1, particle);
    }
    int verb = ledAway(sentence, phrase);
    if (verb >= 0) {
      return fate(verb, verb + 1);
    }
    int held = phrase.last() + 1;
    int ordered = ObjectRules.before(sentence, phrase.first());
    boolean order = // "ordered 14 suspects held for 30 days"
        Words.token(sentence, held, "held")
            && ordered > 0
            && sentence.token(ordered).lemma().equals("order");
    return order ? fate(held, held) : null;
  }

  /** "(two suspects) were led away", "have been picked up": the verb, or -1. */
  private int ledAway(Sentence sentence, CountedPhrase phrase) {
    int verb = Words.behindAuxiliaries(sentence, phrase.last() + 1);
    boolean absolute = // "with more than 300 people picked up"
        verb == phrase.last() + 1
            && Words.token(sentence, phrase.first() - 1, "with")
            && Words.tag(sentence, verb).startsWith("VB");
    boolean passive =
        verb + 1 < sentence.size()
            && (absolute
                || (verb > phrase.last() + 1
                    && Words.BE.contains(sentence.token(verb - 1).lower())))
            && frames.verb(Frames.Kind.ARRESTING, sentence, verb)
            && PARTICLES.contains(sentence.token(verb + 1).lower())
            && !(absolute && Words.token(sentence, verb + 2, "by")) // "by their parents"
            && !frames.any(Frames.Kind.CARE, sentence, verb + 2, verb + 6);
    return passive ? verb : -1;
  }

  /** Whom the law may take: no soldiers, children, travellers or people hurt, rescued or lost. */
  private boolean takeable(Sentence sentence, CountedPhrase phrase) {
    return phrase.group() != Group.MILITARY
        && phrase.group() != Group.POLICE
        && phrase.group() != Group.CHILDREN
        && phrase.group() != Group.WOMEN_AND_CHILDREN
        && phrase.premodifier() == null // no "wounded men"
        && !frames.head(Frames.Kind.TRAVELLERS, sentence, phrase)
        && !frames.head(Frames.Kind.RESCUED, sentence, phrase)
        && !frames.head(Frames.Kind.STRAYED, sentence, phrase)
        && !frames.head(Frames.Kind.RESCUER, sentence, phrase);
  }

  /** "(14) were taken to the police station", "to jail": the verb, or -1. */
  private int takenToCells(Sentence sentence, CountedPhrase phrase) {
    int verb = Words.behindAuxiliaries(sentence, phrase.last() + 1);
    boolean taken =
        verb > phrase.last() + 1
            && takeable(sentence, phrase)
            && Words.token(sentence, verb, "taken")
            && Words.token(sentence, verb + 1, "to");
    for (int i = verb + 2; taken && i < Math.min(verb + FARTHEST_CELL, sentence.size()); i++) {
      boolean station =
          sentence.token(i).is("police")
              && (Words.token(sentence, i + 1, "station")
                  || Words.token(sentence, i + 1, "headquarters"));
      boolean cell = frames.is(Frames.Kind.CUSTODY, sentence, i) && !Words.noun(sentence, i + 1);
      if (station || (cell && !sentence.token(i).is("hands"))) {
        int behind = station ? i + 2 : i + 1;
        boolean visit = // "to see the cells", "on a field trip", not "to be questioned"
            (Words.token(sentence, behind, "to") && !Words.token(sentence, behind + 1, "be"))
                || (Words.token(sentence, behind, "on") && Words.token(sentence, behind + 1, "a"))
                || (Words.token(sentence, behind, "for")
                    && !Words.token(sentence, behind + 1, "questioning"))
                || Words.token(sentence, behind, "after");
        return visit ? -1 : verb;
      }
      if (!Words.noun(sentence, i) && !Words.tag(sentence, i).equals("DT")) {
        return -1;
      }
    }
    return -1;
  }

  /** "(500 people) have been picked up since the protests started": the verb, or -1. */
  private int pickedUp(Sentence sentence, CountedPhrase phrase) {
    int verb = ledAway(sentence, phrase);
    boolean law =
        verb >= 0
            && sentence.token(verb).lemma().equals("pick")
            && takeable(sentence, phrase)
            && !frames.any(Frames.Kind.VEHICLE, sentence, verb, sentence.size())
            && (frames.anywhere(Frames.Kind.CRACKDOWN, sentence)
                || frames.anywhere(Frames.Kind.UNREST, sentence)
                || frames.anywhere(Frames.Kind.GAOLER, sentence))
            && !frames.anywhere(Frames.Kind.VESSEL, sentence);
    return law ? verb : -1;
  }

  /**
   * "the army searched the market and picked up 30 men", "the crackdown has swept up 200 people",
   * "officers netted 62 foreigners": no travellers, nobody lost; the verb, or -1.
   */
  private int takenByLaw(Sentence sentence, CountedPhrase phrase, int before) {
    if (phrase.bare() || before < 1) {
      return -1;
    }
    String particle = sentence.token(before).lower();
    Set<String> verbs = TAKING.get(particle);
    int verb = verbs == null ? before : before - 1;
    String lemma = sentence.token(verb).lemma();
    boolean takes = verbs == null ? lemma.equals("net") : verbs.contains(lemma);
    return takes
            && Words.verb(sentence, verb)
            && takeable(sentence, phrase)
            && phrase.meets(TriggerWord.Needs.PEOPLE)
            && wanted(sentence, phrase)
            && lawBefore(sentence, verb)
            && !(lemma.equals("pick") && RescueRules.coastGuard(sentence, verb - 1))
            && !(verbs == null && named(sentence, Words.beforeAuxiliaries(sentence, verb)))
            && !(lemma.equals("pick") && frames.anywhere(Frames.Kind.LOST, sentence))
            && !frames.anywhere(Frames.Kind.VESSEL, sentence)
        ? verb
        : -1;
  }

  /** "Operation Smile (netted)": a name, which may be that of anything. */
  private static boolean named(Sentence sentence, int last) {
    return sentence.token(last).capitalised() && last > 0;
  }

  /** "the police (picked up)", "(police raided a club) and picked up": whether the law does it. */
  private boolean lawBefore(Sentence sentence, int verb) {
    int subject = Words.beforeAuxiliaries(sentence, verb);
    if (subject < 0) {
      return false;
    }
    boolean joined = sentence.token(subject).is("and");
    for (int i = joined ? 0 : Math.max(0, subject - 1); i <= subject; i++) {
      if (frames.is(Frames.Kind.GAOLER, sentence, i)
          || frames.is(Frames.Kind.LAWMEN, sentence, i)
          || frames.is(Frames.Kind.CRACKDOWN, sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Two (held) for theft", "Nine poachers held in sweep", "Two more held": the verb of a line that
   * has none else, or -1.
   */
  private int heldInHeadline(Sentence sentence, CountedPhrase phrase, boolean suspects) {
    int behind = phrase.last() + 1;
    int held = Words.token(sentence, behind, "more") ? behind + 1 : behind; // "Two more held for"
    int tail = held + 1;
    if (!Words.token(sentence, held, "held")
        || tail + 1 >= sentence.size()
        || sentence.token(sentence.size() - 1).is(".")
        || !HELD_TAILS.contains(sentence.token(tail).lower())
        || !(phrase.bare() || phrase.meets(TriggerWord.Needs.PEOPLE))
        || watched(sentence, tail + 1)) {
      return -1;
    }
    boolean opens = // not "frees 90 pupils held for a week"
        phrase.first() == 0
            || ((suspects || phrase.bare()) && Words.verb(sentence, phrase.first() - 1));
    boolean clear = sentence.token(tail).is("for") || !frames.time(sentence, tail + 1, tail + 2);
    for (int i = tail; opens && clear && i < sentence.size(); i++) {
      clear = !Words.finite(sentence, i);
    }
    return opens && clear ? held : -1;
  }

  /** "(held for) observation", "(held in) high regard": nobody is arrested. */
  private boolean watched(Sentence sentence, int from) {
    for (int i = from; i < Math.min(from + NEAR, sentence.size()); i++) {
      boolean compound = i + 1 < sentence.size() && Words.noun(sentence, i + 1);
      if (frames.is(Frames.Kind.WATCHED, sentence, i) && !compound) {
        return true; // not "held in hospital raid"
      }
    }
    return false;
  }

  /**
   * "picked up 30 men (in raids)": whether the law wants them; not "and brought them to safety",
   * "fleeing the fighting".
   */
  private boolean wanted(Sentence sentence, CountedPhrase phrase) {
    int behind = phrase.last() + 1;
    boolean plain =
        Words.closed(sentence, behind)
            || sentence.token(behind).tag().equals("IN")
            || sentence.token(behind).is("and");
    boolean to = false;
    for (int i = behind; plain && i < sentence.size(); i++) {
      to |= DIRECTIONS.contains(sentence.token(i).lower());
      plain =
          !frames.is(Frames.Kind.SAFE, sentence, i)
              && !frames.is(Frames.Kind.WATER, sentence, i)
              && !(to && frames.is(Frames.Kind.CARE, sentence, i));
    }
    return plain;
  }

  /** "Poland took in 300 activists": as guests. */
  private static boolean tookIn(Sentence sentence, int particle) {
    return sentence.token(particle).is("in") && sentence.token(particle - 1).lemma().equals("take");
  }

  private static Fate fate(int first, int last) {
    return Fate.at(Category.CAPTURED, TriggerWord.Needs.PEOPLE, first, last, "arrested");
  }
}
