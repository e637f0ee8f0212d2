package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads who is in custody: "16,000 civilians in Russian detention", "police are holding 14 people",
 * "with 13 held in Malaga". Immutable; may be shared by threads.
 */
final class CustodyRules {

  private static final int FARTHEST = 7;
  private static final int LONGEST_CUSTODY = 6;
  private static final int LONGEST_INCLUSION = 30;

  private static final Set<String> HELD_TAILS = Set.of("over", "after", "without", "incommunicado");

  private static final Set<String> STATES = Set.of("regime", "government", "state");

  private final Frames frames;

  CustodyRules(Frames frames) {
    this.frames = frames;
  }

  /** What is said behind {@code phrase} of people in custody, or null. */
  @Nullable Fate held(Sentence sentence, CountedPhrase phrase) {
    int held = phrase.last() + 1;
    boolean headline =
        Words.token(sentence, held, "held")
            && (Words.closed(sentence, held + 1)
                || (held + 1 < sentence.size()
                    && HELD_TAILS.contains(sentence.token(held + 1).lower()))
                || (phrase.bare()
                    && (heldInPlace(sentence, held + 1) || withHeld(sentence, phrase, held))));
    if (headline) {
      return CaptiveRules.fate(Category.CAPTURED, held, "held"); // "toll rises to 21, 14 held"
    }
    int hands = fellInto(sentence, phrase);
    return hands >= 0
        ? CaptiveRules.fate(Category.CAPTURED, hands, "fellIntoHands")
        : custody(sentence, phrase);
  }

  /** "police broke up a ring, with 13 held in Malaga and two in Rabat". */
  private boolean withHeld(Sentence sentence, CountedPhrase phrase, int held) {
    return Words.token(sentence, phrase.first() - 1, "with")
        && Words.token(sentence, held + 1, "in")
        && (frames.any(Frames.Kind.GAOLER, sentence, 0, held)
            || frames.any(Frames.Kind.LAWMEN, sentence, 0, held));
  }

  /** "59 held, two shot dead": a bare number of a headline, whatever is told of the next. */
  static @Nullable Fate heldApart(Sentence sentence, CountedPhrase phrase) {
    int held = phrase.last() + 1;
    return phrase.bare()
            && phrase.first() == 0
            && Words.token(sentence, held, "held")
            && Words.token(sentence, held + 1, ",")
        ? CaptiveRules.fate(Category.CAPTURED, held, "held")
        : null;
  }

  /** "70,000 Iraqis fell into Iranian hands": the verb, or -1. */
  private static int fellInto(Sentence sentence, CountedPhrase phrase) {
    int verb = Words.behindHave(sentence, phrase.last() + 1);
    boolean fell =
        verb + 1 < sentence.size()
            && sentence.token(verb).lemma().equals("fall")
            && sentence.token(verb + 1).is("into")
            && !phrase.bare()
            && phrase.meets(TriggerWord.Needs.PEOPLE);
    for (int i = verb + 2; fell && i < Math.min(verb + FARTHEST, sentence.size()); i++) {
      if (sentence.token(i).is("hands")) {
        return verb;
      }
    }
    return -1;
  }

  /** "Two held in Lyon": a place by its name, and no meeting. */
  private static boolean heldInPlace(Sentence sentence, int in) {
    return Words.token(sentence, in, "in")
        && in + 1 < sentence.size()
        && sentence.token(in + 1).tag().equals("NNP")
        && !Words.weekday(sentence.token(in + 1).lower())
        && Words.closed(sentence, in + 2);
  }

  /**
   * "police are holding 14 people", "Russia holds 90 Ukrainians": whom the law or a state holds.
   */
  @Nullable Fate heldByLaw(Sentence sentence, CountedPhrase phrase) {
    int verb = ObjectRules.before(sentence, phrase.first());
    boolean still = // "(freed 600 detainees;) it still holds over 22,000"
        Words.token(sentence, verb - 1, "still") && Words.closed(sentence, phrase.last() + 1);
    boolean hold =
        verb > 0
            && (!phrase.bare() || still)
            && sentence.token(verb).lemma().equals("hold")
            && Words.verb(sentence, verb)
            && phrase.meets(TriggerWord.Needs.PEOPLE)
            && phrase.kind() != PeopleNouns.Kind.BODY_OF_PEOPLE;
    int holder = hold ? Words.beforeAuxiliaries(sentence, verb) : -1;
    boolean theirs = // "Azerbaijan still holds 23 of its people"
        CaptiveSequels.ofOurs(phrase) && Words.tag(sentence, holder).equals("NNP");
    if (hold && (theirs || ofAnotherState(sentence, phrase, holder))) {
      return CaptiveRules.fate(Category.CAPTURED, verb, "heldByLaw");
    }
    for (int i = verb - 1; hold && i >= Math.max(0, verb - FARTHEST); i--) {
      boolean state =
          still
              && (STATES.contains(sentence.token(i).lower())
                  || (phrase.bare() && frames.verb(Frames.Kind.SWAPPED, sentence, i)));
      if (state || frames.is(Frames.Kind.GAOLER, sentence, i)) {
        return CaptiveRules.fate(Category.CAPTURED, verb, "heldByLaw");
      }
      if (sentence.token(i).is(",")) {
        return null;
      }
    }
    return null;
  }

  /** "(Azerbaijan holds) 23 Armenians", "16,000 Ukrainian civilians": a name holds foreigners. */
  static boolean ofAnotherState(Sentence sentence, CountedPhrase phrase, int holder) {
    boolean foreign = Words.tag(sentence, phrase.head()).equals("NNPS");
    for (int i = phrase.nounFirst(); !foreign && i < phrase.head(); i++) {
      foreign = sentence.token(i).tag().equals("JJ") && sentence.token(i).capitalised();
    }
    String to = Words.lower(sentence, phrase.last() + 1); // "11 Italians to a draw", "on its books"
    boolean on = to.equals("on") && !Words.tag(sentence, phrase.last() + 2).startsWith("NNP");
    boolean draw = on || to.equals("to");
    return foreign && !draw && Words.tag(sentence, holder).equals("NNP");
  }

  /** "16,000 civilians in Russian detention", "two soldiers in Kyiv's hands". */
  private @Nullable Fate custody(Sentence sentence, CountedPhrase phrase) {
    int behind = pastIncluded(sentence, phrase.last() + 1);
    int from = SubjectAsides.behindPeople(sentence, behind);
    int in = from;
    while (in < sentence.size()
        && (Words.BE.contains(sentence.token(in).lower())
            || frames.is(Frames.Kind.THOUGHT, sentence, in)
            || (sentence.token(in).is("to") && in > from)
            || frames.verb(Frames.Kind.LANGUISHING, sentence, in)
            || Words.mereAdverb(sentence, in))) {
      in++;
    }
    boolean staff = phrase.group() == Group.POLICE || phrase.group() == Group.MEDICS;
    if (!Words.token(sentence, in, "in") || staff) {
      return null;
    }
    for (int i = in + 1; i < Math.min(in + LONGEST_CUSTODY, sentence.size()); i++) {
      if (frames.is(Frames.Kind.CUSTODY, sentence, i)) {
        boolean hands = sentence.token(i).is("hands");
        boolean owned =
            sentence.token(i - 1).tag().equals("POS") || sentence.token(i - 1).capitalised();
        boolean further = Words.token(sentence, i + 1, "of");
        return (!hands || owned) && !further ? inCustody(in, i) : null;
      }
      String tag = sentence.token(i).tag();
      boolean named = // "Russian", "pre-trial"
          sentence.token(i).capitalised()
              || sentence.token(i).is("-")
              || Words.token(sentence, i + 1, "-")
              || Words.token(sentence, i - 1, "-");
      if (!named && !tag.startsWith("JJ") && !tag.equals("POS")) {
        return null;
      }
    }
    return null;
  }

  /** "(4,400 people), including 39 women and 155 children, (are in custody)": or {@code comma}. */
  private static int pastIncluded(Sentence sentence, int comma) {
    boolean included =
        Words.token(sentence, comma, ",")
            && (Words.token(sentence, comma + 1, "including")
                || Words.token(sentence, comma + 1, "among"));
    int end = included ? Math.min(comma + LONGEST_INCLUSION, sentence.size()) : comma;
    for (int i = comma + 2; i < end; i++) {
      if (sentence.token(i - 1).is(",") && Words.tensed(sentence, i)) {
        return i;
      }
    }
    return comma;
  }

  private static Fate inCustody(int first, int last) {
    TriggerWord.Needs people = TriggerWord.Needs.PEOPLE;
    return Fate.at(Category.CAPTURED, people, first, last, "inCustody");
  }
}
