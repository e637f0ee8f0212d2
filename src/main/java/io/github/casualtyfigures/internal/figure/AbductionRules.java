package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Reads people whom plain verbs say to be in the hands of gunmen: "were marched into the forest",
 * "were taken away by armed men", "the militants are holding nine workers". Immutable; may be
 * shared by threads.
 */
final class AbductionRules {

  private static final int FARTHEST = 10;

  private static final int LONGEST_TAIL = 6;

  private final PeopleNouns nouns;
  private final Frames frames;

  AbductionRules(PeopleNouns nouns, Frames frames) {
    this.nouns = nouns;
    this.frames = frames;
  }

  /** The abduction of {@code phrase} as an object or a subject, or null. */
  @Nullable Fate abducted(Sentence sentence, CountedPhrase phrase, @Nullable Category running) {
    int verb = ObjectRules.before(sentence, phrase.first());
    if (verb > 0 && (sentence.token(verb).is("off") || sentence.token(verb).is("away"))) {
      verb--;
    }
    int behind = SubjectAsides.behindPeople(sentence, phrase.last() + 1);
    boolean seized =
        verb > 0
            && phrase.group() != Group.MILITARY
            && (frames.verb(Frames.Kind.DRAGGING, sentence, verb)
                || tookOff(sentence, phrase, verb, running))
            && (hideout(sentence, behind) || driven(sentence, verb, behind));
    if (!seized && !phrase.bare() && Words.token(sentence, behind + 2, "them")) {
      boolean led = // "picked 40 worshippers and led them into the bush"
          Words.token(sentence, behind, "and")
              && frames.verb(Frames.Kind.SEIZING, sentence, behind + 1)
              && phrase.group() != Group.MILITARY
              && verb > 0
              && nouns.militants(sentence, Words.beforeAuxiliaries(sentence, verb))
              && hideout(sentence, behind + 3);
      if (led) {
        return fate(behind + 1, "abducted");
      }
    }
    boolean held =
        verb > 0
            && Words.verb(sentence, verb)
            && !Words.token(sentence, verb + 1, "off")
            && holds(sentence, verb)
            && (!phrase.bare() || Words.closed(sentence, phrase.last() + 1))
            && phrase.group() != Group.PRISONERS
            && captors(sentence, clauseStart(sentence, verb), verb);
    Fate hands = inTheirHands(sentence, behind);
    if (hands != null) {
      return hands;
    }
    int back = yetToReturn(sentence, phrase.last() + 1);
    if (back > 0 && (running == Category.ABDUCTED || running == Category.MISSING)) {
      return Fate.at(Category.MISSING, TriggerWord.Needs.PEOPLE, back, "yetToReturn");
    }
    return seized || held ? fate(verb, "abducted") : passive(sentence, phrase, running);
  }

  /**
   * "They killed five men and took (11 women into the forest)", "have taken (43 of our daughters
   * away on motorcycles)": a verb of guides too, where blood was shed or kin tell of it.
   */
  private boolean tookOff(
      Sentence sentence, CountedPhrase phrase, int verb, @Nullable Category running) {
    int subject = Words.beforeAuxiliaries(sentence, verb);
    boolean they = // not "Two men were hurt and they took"
        subject == 0
            || (Words.token(sentence, subject, "and")
                && (Words.token(sentence, 0, "they") || nouns.militants(sentence, 0, subject)));
    boolean blood = they && (running == Category.KILLED || running == Category.ABDUCTED);
    return frames.verb(Frames.Kind.SEIZING, sentence, verb)
        && Words.verb(sentence, verb)
        && (Words.token(sentence, subject, "they") || Words.token(sentence, subject, "and"))
        && phrase.premodifier() == null
        && !phrase.bare()
        && (blood || CaptiveSequels.kinOfOurs(sentence, phrase, frames));
  }

  /** "They (took 26 girls) away on motorcycles", "off in two lorries", and no police. */
  private boolean driven(Sentence sentence, int verb, int away) {
    return (Words.token(sentence, away, "away") || Words.token(sentence, away, "off"))
        && Words.token(sentence, Words.beforeAuxiliaries(sentence, verb), "they")
        && !frames.anywhere(Frames.Kind.GAOLER, sentence)
        && (Words.token(sentence, away + 1, "on") || Words.token(sentence, away + 1, "in"))
        && frames.any(Frames.Kind.VEHICLE, sentence, away + 2, away + LONGEST_TAIL);
  }

  /** "hold", "still keep". */
  private static boolean holds(Sentence sentence, int verb) {
    String lemma = sentence.token(verb).lemma();
    return lemma.equals("hold") || (lemma.equals("keep") && sentence.token(verb - 1).is("still"));
  }

  /** "were taken by gunmen", "are held by the bandits", "have been herded into the bush". */
  private @Nullable Fate passive(
      Sentence sentence, CountedPhrase phrase, @Nullable Category running) {
    int led = phrase.last() + 1;
    if (Words.tag(sentence, led).startsWith("VB") && ledOff(sentence, led)) {
      return fate(led, "abducted");
    }
    int end = Math.min(phrase.last() + FARTHEST, sentence.size());
    for (int i = phrase.last() + 1; i < end; i++) {
      int aside = // "39 students, 23 of them girls, were whisked away"
          sentence.token(i).is(",") ? SubjectAsides.behindPart(sentence, i) : i;
      if (aside > i) {
        end = Math.min(aside + FARTHEST, sentence.size());
        i = aside;
      }
      boolean be = Words.BE.contains(sentence.token(i - 1).lower());
      boolean held =
          sentence.token(i).is("held")
              && phrase.group() != Group.MILITARY
              && Words.BE.contains(sentence.token(ObjectRules.before(sentence, i)).lower());
      if (held && Words.token(sentence, i + 1, "by")) {
        int tail = Math.min(i + LONGEST_TAIL, sentence.size());
        return nouns.militants(sentence, i + 1, tail) ? fate(i, "abducted") : null;
      }
      if (be && frames.verb(Frames.Kind.SEIZING, sentence, i)) {
        int tail = i + 1;
        boolean off =
            Words.token(sentence, tail, "away")
                || (Words.token(sentence, tail, "off")
                    && !Words.tag(sentence, tail + 1).equals("DT")); // "off a ship"
        tail += off ? 1 : 0;
        int home = pastHome(sentence, tail);
        boolean forced = // "were dragged from their homes and taken (to the forest)"
            home > tail
                && Words.token(sentence, home, "and")
                && frames.verb(Frames.Kind.SEIZING, sentence, home + 1);
        tail = forced ? home + 2 : home;
        tail = pastPlace(sentence, tail);
        if (atGunpoint(sentence, tail)) {
          return fate(i, "abducted");
        }
        boolean byAnyone = Words.token(sentence, tail, "by");
        boolean by =
            byAnyone
                && nouns.militants(sentence, tail, Math.min(tail + LONGEST_TAIL, sentence.size()));
        if (off && !byAnyone && !Words.token(sentence, tail, "to") && marchedOff(sentence, i)) {
          return fate(i, "abducted");
        }
        if (sentence.token(i).is("taken")
            && !byAnyone
            && running != Category.CAPTURED // "(Police detained 300.) 52 were taken away in vans"
            && takenAway(sentence, i, off)) {
          return fate(i, "abducted");
        }
        boolean dragged =
            sentence.token(i).is("taken") || frames.verb(Frames.Kind.DRAGGING, sentence, i);
        return by || (dragged && hideout(sentence, tail)) ? fate(i, "abducted") : null;
      }
      boolean told = // not "26 people are known to have been taken"
          Words.verb(sentence, i)
              && !Words.auxiliary(sentence, i)
              && !(be && frames.is(Frames.Kind.THOUGHT, sentence, i));
      if (told || sentence.token(i).is(",") || sentence.token(i).is("who")) {
        return null;
      }
    }
    return null;
  }

  /**
   * "(the 287 pupils) marched into the forest", "(the 300 pupils) taken from a school", where some
   * escaped or captives are told of.
   */
  private boolean ledOff(Sentence sentence, int led) {
    boolean taken =
        sentence.token(led).is("taken")
            && Words.token(sentence, led + 1, "from")
            && (frames.anywhere(Frames.Kind.CAPTIVITY, sentence) || escape(sentence, led));
    return taken
        || (frames.verb(Frames.Kind.DRAGGING, sentence, led)
            && (sentence.token(led).tag().equals("VBN") || sentence.token(0).is("of"))
            && hideout(sentence, led + 1));
  }

  private static boolean escape(Sentence sentence, int from) {
    for (int i = from; i < sentence.size(); i++) {
      if (sentence.token(i).lemma().equals("escape")) {
        return true;
      }
    }
    return false;
  }

  /** "(were led away) at gunpoint", and not by police. */
  private boolean atGunpoint(Sentence sentence, int at) {
    return Words.token(sentence, at, "at")
        && (Words.token(sentence, at + 1, "gunpoint")
            || Words.token(sentence, at + 1, "knifepoint"))
        && !frames.anywhere(Frames.Kind.GAOLER, sentence);
  }

  /** "(were) marched off with their hands tied": by whom no word says, and not by police. */
  private boolean marchedOff(Sentence sentence, int verb) {
    return frames.verb(Frames.Kind.DRAGGING, sentence, verb)
        && !frames.anywhere(Frames.Kind.GAOLER, sentence);
  }

  /**
   * "(were) taken on March 7, when gunmen rode in", "taken away in a white van": where nobody cares
   * for them and no law holds them.
   */
  private boolean takenAway(Sentence sentence, int taken, boolean off) {
    int next = off ? taken + 2 : taken + 1;
    int tail = Math.min(next + LONGEST_TAIL, sentence.size());
    boolean van =
        off
            && Words.token(sentence, next, "in")
            && frames.any(Frames.Kind.VEHICLE, sentence, next + 1, tail)
            && !sentence.lowers().subList(Math.min(next + 3, tail), tail).contains("to");
    boolean day =
        !off
            && next + 1 < sentence.size()
            && (Words.token(sentence, next, "on") || Words.token(sentence, next, "when"))
            && (nouns.militants(sentence, next, sentence.size())
                || frames.any(Frames.Kind.CAPTIVITY, sentence, next, sentence.size()));
    return (van || day)
        && !frames.any(Frames.Kind.CARE, sentence, next, tail)
        && !frames.anywhere(Frames.Kind.GAOLER, sentence);
  }

  /** "(were dragged) from their homes (by gunmen)": behind the home, or {@code from}. */
  private int pastHome(Sentence sentence, int from) {
    int out = Words.token(sentence, from, "out") ? from + 1 : from;
    if (Words.token(sentence, out, out > from ? "of" : "from")) { // "out of St Mary's school"
      int i = out + 1;
      i += Words.tag(sentence, i).equals("PRP$") ? 1 : 0;
      while (i < sentence.size()
          && (placeWord(sentence, i) || Words.tag(sentence, i).equals("POS"))) {
        i++;
      }
      if (i > out + 1 && Words.noun(sentence, i - 1)) {
        return i;
      }
    }
    boolean home =
        (Words.token(sentence, from, "from") || Words.token(sentence, from, "off"))
            && from + 2 < sentence.size()
            && (frames.is(Frames.Kind.HOME, sentence, from + 2) || Words.noun(sentence, from + 2));
    return home ? from + 3 : from;
  }

  /**
   * "(were taken) to the coast (by pirates)", not to a hospital: behind the place, or {@code from}.
   */
  private int pastPlace(Sentence sentence, int from) {
    int to = Words.token(sentence, from, "back") ? from + 1 : from;
    boolean leads = Words.token(sentence, to, "to") || Words.token(sentence, to, "into");
    int i = to + 1;
    while (leads && i < sentence.size() && placeWord(sentence, i)) {
      i++;
    }
    boolean place = leads && i < sentence.size() && Words.noun(sentence, i - 1);
    boolean by = place && sentence.token(i).is("by");
    return by && !frames.any(Frames.Kind.CARE, sentence, to + 1, i) ? i : from;
  }

  private static boolean placeWord(Sentence sentence, int i) {
    String tag = sentence.token(i).tag();
    return Words.noun(sentence, i) || tag.equals("DT") || tag.startsWith("JJ");
  }

  /** "into the bush", "to an unknown destination": where nobody goes of his own will. */
  private boolean hideout(Sentence sentence, int to) {
    boolean into = Words.token(sentence, to, "into");
    if (!into && !Words.token(sentence, to, "to")) {
      return false;
    }
    if (into && Words.token(sentence, to + 1, "gaza")) {
      return !Words.noun(sentence, to + 2); // no "into Gaza hospitals"
    }
    for (int i = to + 1; i < Math.min(to + LONGEST_TAIL, sentence.size()); i++) {
      if (frames.is(Frames.Kind.HIDEOUT, sentence, i)) {
        return true;
      }
      String tag = sentence.token(i).tag();
      if (!tag.equals("DT") && !tag.startsWith("JJ") && !tag.equals("PRP$")) {
        return false;
      }
    }
    return false;
  }

  /**
   * "(Raiders broke open the prison), which was holding 530": where the clause of a verb begins.
   */
  private static int clauseStart(Sentence sentence, int verb) {
    for (int i = verb - 1; i > 0; i--) {
      if (Words.relative(sentence, i) && Words.token(sentence, i - 1, ",")) {
        return i;
      }
    }
    return 0;
  }

  /** Whether gunmen are named, or such as have hostages: "executed 12 hostages and holds 30". */
  private boolean captors(Sentence sentence, int from, int to) {
    boolean hostages = false;
    for (int i = from; i < to; i++) {
      String lemma = sentence.token(i).lemma();
      hostages |=
          (lemma.equals("hostage") || lemma.equals("captive"))
              && Words.noun(sentence, i)
              && !Words.noun(sentence, i + 1);
    }
    return nouns.militants(sentence, from, to)
        || frames.any(Frames.Kind.BAND, sentence, from, to)
        || (hostages && !frames.any(Frames.Kind.GAOLER, sentence, from, to));
  }

  /** "(90 of the girls) have yet to return", and not to work: the last word of it, or -1. */
  private static int yetToReturn(Sentence sentence, int from) {
    int yet = from;
    while (yet < sentence.size() && Words.auxiliary(sentence, yet)) {
      yet++;
    }
    int back = yet + 2;
    boolean to = Words.token(sentence, yet, "yet") && Words.token(sentence, yet + 1, "to");
    boolean comes = // "come back", "come home"
        to
            && Words.token(sentence, back, "come")
            && CaptiveRules.HOMEWARD.contains(Words.lower(sentence, back + 1));
    int end = comes ? back + 1 : back;
    return (comes || (to && Words.token(sentence, back, "return")))
            && Words.closed(sentence, end + 1)
        ? end
        : -1;
  }

  /** "(16 children) in the hands of the jihadists". */
  private @Nullable Fate inTheirHands(Sentence sentence, int from) {
    int in = Words.behindAuxiliaries(sentence, from);
    while (in < sentence.size() && frames.is(Frames.Kind.STATE, sentence, in)) {
      in++;
    }
    Fate theirs = Words.token(sentence, in, "in") ? inHandsOf(sentence, in) : null;
    if (theirs != null) {
      return theirs;
    }
    int hands = in + 2;
    boolean held =
        Words.token(sentence, in, "in")
            && Words.token(sentence, in + 1, "the")
            && Words.token(sentence, hands, "hands")
            && Words.token(sentence, hands + 1, "of");
    int end = Math.min(hands + LONGEST_TAIL, sentence.size());
    for (int i = hands + 2; held && i < end; i++) {
      boolean more = i + 1 < end && nouns.militants(sentence, i + 1); // "Islamist insurgents"
      if (nouns.militants(sentence, i) && !more) {
        return fate(in, i, "stateBehind hands");
      }
    }
    return null;
  }

  /** "in the bandits' hands", "in Boko Haram's hands". */
  private @Nullable Fate inHandsOf(Sentence sentence, int in) {
    for (int i = in + 1; i + 2 < Math.min(in + LONGEST_TAIL, sentence.size()); i++) {
      if (sentence.token(i + 1).tag().equals("POS")) {
        return nouns.militants(sentence, i) && sentence.token(i + 2).is("hands")
            ? fate(in, i + 2, "stateBehind hands")
            : null;
      }
    }
    return null;
  }

  private static Fate fate(int trigger, String by) {
    return fate(trigger, trigger, by);
  }

  private static Fate fate(int trigger, int last, String by) {
    return new Fate(
        Category.ABDUCTED,
        TriggerWord.Needs.PEOPLE,
        Category.CAPTURED,
        trigger,
        last,
        null,
        -1,
        by);
  }
}
