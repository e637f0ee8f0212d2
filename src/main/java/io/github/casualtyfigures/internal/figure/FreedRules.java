package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads captives who are free by what is said of them now: "38 of the girls seized in May are free
 * and back with their parents", "all 14 hostages are safe", "five of those taken have returned".
 * Immutable; may be shared by threads.
 */
final class FreedRules {

  /** The words from those who were taken to the verb of their clause. */
  private static final int FARTHEST = 18;

  private static final Set<String> FREE = Set.of("free", "safe", "home", "back");

  private static final int NEAR = 5;

  private static final Set<String> LEAVING = Set.of("come", "walk", "emerge", "step");

  /** Who walks out of a prison and was no captive. */
  private static final Set<String> STAFF =
      Set.of("guards", "officers", "wardens", "visitors", "workers", "staff");

  private static final Set<String> CAME = Set.of("return", "come");

  /** "free of charge", "free to roam the yard", "back in jail". */
  private static final Set<String> NO_STATE = Set.of("of", "from", "to", "in", "behind", "on");

  private static final Set<String> OPEN = Set.of("since", "by", "after", "on", "so");

  private final Frames frames;

  FreedRules(Frames frames) {
    this.frames = frames;
  }

  /** What is said of captives, or of people behind a word that says they were taken, or null. */
  @Nullable Fate freed(Sentence sentence, CountedPhrase phrase) {
    if (phrase.zero() || phrase.single()) {
      return null;
    }
    int taken = SubjectAsides.behindPeople(sentence, phrase.last() + 1);
    int out = outOfPrison(sentence, phrase);
    int over = out < 0 ? handedOver(sentence, phrase) : -1;
    boolean held = over >= 0 && (captives(phrase) || CaptiveRules.heldSince(sentence, taken));
    out = held ? over : out;
    if (out >= 0) {
      return CaptiveRules.fate(Category.RELEASED, out, "handedOver");
    }
    boolean seized =
        Words.tag(sentence, taken).startsWith("VB")
            && (frames.is(Frames.Kind.CAPTIVITY, sentence, taken)
                || frames.is(Frames.Kind.TAKEN, sentence, taken))
            && !Words.token(sentence, taken + 1, "ill");
    if (!seized) {
      return CaptiveRules.captives(phrase) ? free(sentence, taken) : null;
    }
    for (int i = taken + 1; i < Math.min(taken + FARTHEST, sentence.size()); i++) {
      if (Words.auxiliary(sentence, i)) {
        boolean others = Words.tag(sentence, i - 1).equals("CD"); // "of the 90 taken, 40 are free"
        return others ? null : free(sentence, i);
      }
      if (Words.finite(sentence, i)
          || Words.relative(sentence, i)
          || (Words.CLAUSE_STARTS.contains(sentence.token(i).lower())
              && !Words.adjunct(sentence, i))) {
        return null;
      }
    }
    return null;
  }

  /** "369 Palestinians came out of Israeli prisons", not "guards walked out": the verb, or -1. */
  private int outOfPrison(Sentence sentence, CountedPhrase phrase) {
    int verb = phrase.last() + 1;
    while (Words.auxiliary(sentence, verb)
        || Words.mereAdverb(sentence, verb)
        || Words.tag(sentence, verb).equals("MD")) {
      verb++;
    }
    boolean out =
        Words.verb(sentence, verb)
            && LEAVING.contains(sentence.token(verb).lemma())
            && Words.token(sentence, verb + 1, "out")
            && Words.token(sentence, verb + 2, "of");
    if (out && CaptiveRules.captives(phrase) && Words.token(sentence, verb + 4, "alive")) {
      return verb; // "4,300 detainees came out of Sednaya alive"
    }
    boolean gates = // "opened the gates of Insein prison and 5,800 prisoners came out"
        phrase.group() == Group.PRISONERS
            && Words.verb(sentence, verb)
            && LEAVING.contains(sentence.token(verb).lemma())
            && Words.token(sentence, verb + 1, "out")
            && !Words.token(sentence, verb + 2, "of")
            && !Words.token(sentence, verb + 2, "to")
            && sentence.lowers().subList(0, phrase.first()).contains("gates")
            && frames.any(Frames.Kind.CUSTODY, sentence, 0, phrase.first());
    if (gates) {
      return verb;
    }
    return out
            && frames.any(Frames.Kind.CUSTODY, sentence, verb + 3, verb + 3 + NEAR)
            && phrase.meets(TriggerWord.Needs.PEOPLE)
            && !STAFF.contains(sentence.token(Math.max(phrase.head(), 0)).lower())
        ? verb
        : -1;
  }

  /** "hostages", "captured soldiers", but not "detained suspects". */
  private static boolean captives(CountedPhrase phrase) {
    return CaptiveRules.captives(phrase)
        || (phrase.group() == Group.MILITARY && CaptiveRules.inSomebodysHands(phrase));
  }

  /**
   * "handed three hostages to the Red Cross", "welcomed home 95 prisoners of war", "in exchange,
   * 175 prisoners were transferred": the verb, or -1.
   */
  private int handedOver(Sentence sentence, CountedPhrase phrase) {
    int verb = ObjectRules.before(sentence, phrase.first());
    verb -= Words.token(sentence, verb, "home") ? 1 : 0;
    int to = phrase.last() + 1;
    boolean active = Words.verb(sentence, verb) && !ObjectRules.passive(sentence, verb);
    TriggerWord noun = phrase.trigger();
    boolean hostages = noun != null && noun.category() == Category.ABDUCTED;
    boolean handed =
        active
            && sentence.token(verb).lemma().equals("hand")
            && Words.token(sentence, to, "to")
            && !Words.token(sentence, to + 1, "another") // "to another gang": still in its hands
            && (hostages || !frames.any(Frames.Kind.GAOLER, sentence, to + 1, to + NEAR));
    boolean welcomed =
        active
            && sentence.token(verb).lemma().equals("welcome")
            && (Words.token(sentence, verb + 1, "home") || Words.token(sentence, to, "home"));
    if (handed || welcomed) {
      return verb;
    }
    boolean inExchange =
        sentence.token(0).is("in")
            && (Words.token(sentence, 1, "exchange") || Words.token(sentence, 1, "return"));
    if (!inExchange) {
      return -1;
    }
    int moved = Words.behindAuxiliaries(sentence, to);
    boolean passive = moved > to && given(sentence, moved);
    return passive ? moved : active && given(sentence, verb) ? verb : -1;
  }

  private boolean given(Sentence sentence, int verb) {
    return sentence.has(verb)
        && (frames.verb(Frames.Kind.CARRYING, sentence, verb)
            || frames.verb(Frames.Kind.TRANSFER, sentence, verb)
            || sentence.token(verb).lemma().equals("hand"));
  }

  /** "are free", "were now safe", "have since returned", not "are not free", "are free to go". */
  private static @Nullable Fate free(Sentence sentence, int from) {
    int i = from;
    while (i < sentence.size()
        && !FREE.contains(sentence.token(i).lower())
        && (Words.auxiliary(sentence, i)
            || Words.mereAdverb(sentence, i)
            || sentence.token(i).is("since"))) {
      i++;
    }
    if (i == from || i >= sentence.size()) {
      return null;
    }
    boolean be = Words.BE.contains(sentence.token(ObjectRules.before(sentence, i)).lower());
    boolean open =
        sentence.token(i).is("safe")
            ? Words.token(sentence, i + 1, "with") // "safe and well" captives may be, too
            : !(sentence.has(i + 1) && NO_STATE.contains(sentence.token(i + 1).lower()));
    if (be && FREE.contains(sentence.token(i).lower()) && open) {
      return CaptiveRules.fate(Category.RELEASED, i, "areFree");
    }
    boolean outside = // "131 people jailed after the vote are out"
        be && sentence.token(i).is("out") && Words.closed(sentence, i + 1);
    if (outside) {
      return CaptiveRules.fate(Category.RELEASED, i, "areFree");
    }
    boolean came = !be && CAME.contains(sentence.token(i).lemma()) && Words.verb(sentence, i);
    int behind = i + 1;
    behind +=
        Words.token(sentence, behind, "home") || Words.token(sentence, behind, "back") ? 1 : 0;
    boolean closed =
        behind > i + 1
            || (sentence.token(i).is("returned")
                && (Words.closed(sentence, behind)
                    || OPEN.contains(sentence.token(behind).lower())));
    return came && closed ? CaptiveRules.fate(Category.RELEASED, i, "areFree") : null;
  }
}
