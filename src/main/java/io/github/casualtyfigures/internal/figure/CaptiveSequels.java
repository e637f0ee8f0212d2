package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.claim.Status;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what goes on about captives and people set free, once the text has told of them: "90 were
 * still in the enclave", "our people are home", "the swap opened with 390 people a side", "61 boys
 * were brought out of a forest". Immutable; may be shared by threads.
 */
final class CaptiveSequels {

  private static final int FARTHEST = 7;
  private static final int LONGEST_PLACE = 5;

  private static final int LONGEST_ESCAPE = 14;

  /** The rule by which those are told of who are where others were freed. */
  static final String INSIDE_STILL = "stillInside";

  /** The rule by which those are told of who are home again. */
  static final String HOME = "isHome";

  private static final Set<String> INSIDE = Set.of("in", "inside", "there", "underground", "below");
  private static final Set<String> BACK =
      Set.of("back", "home", "reunited", "returned", "families", "parents", "relatives");

  private final Frames frames;

  CaptiveSequels(Frames frames) {
    this.frames = frames;
  }

  /** What a swap or a sequel says of {@code phrase}, or null. */
  @Nullable Fate find(Sentence sentence, CountedPhrase phrase, @Nullable Category running) {
    Fate swapped = swapped(sentence, phrase, running);
    return swapped != null ? swapped : followed(sentence, phrase, running);
  }

  /** "The swap opened with 390 people a side", "the exchange involved 205 soldiers from each". */
  private @Nullable Fate swapped(
      Sentence sentence, CountedPhrase phrase, @Nullable Category running) {
    int with = ObjectRules.before(sentence, phrase.first());
    boolean object =
        with > 0
            && (sentence.token(with).is("with")
                || (Words.verb(sentence, with)
                    && frames.verb(Frames.Kind.COMPRISING, sentence, with)));
    if (!object || !phrase.meets(TriggerWord.Needs.PEOPLE)) {
      return null;
    }
    for (int i = with - 1; i >= 0; i--) {
      if (sentence.token(i).is(",") || sentence.token(i).is(";")) {
        return null;
      }
      boolean release = // "A similar release in 2020 involved more than 1,000 people"
          running == Category.RELEASED && sentence.token(i).is("release");
      boolean swap = Words.noun(sentence, i) && frames.verb(Frames.Kind.SWAP, sentence, i);
      if (release || swap) {
        boolean prisoners = i > 0 && frames.verb(Frames.Kind.SWAPPED, sentence, i - 1);
        boolean told =
            running == Category.RELEASED
                || (running != null && CaptiveRules.HELD.contains(running));
        boolean people = sentence.token(i).lemma().equals("swap") && phrase.head() >= 0;
        return prisoners || people || told
            ? CaptiveRules.fate(Category.RELEASED, i, "swapped")
            : null;
      }
    }
    return null;
  }

  /** What goes on about captives or people set free of whom the text told before. */
  private @Nullable Fate followed(
      Sentence sentence, CountedPhrase phrase, @Nullable Category running) {
    boolean released = running == Category.RELEASED;
    int brought = running == Category.MISSING ? broughtOut(sentence, phrase) : -1;
    if (brought >= 0) {
      return CaptiveRules.fate(Category.RELEASED, brought, "broughtOn");
    }
    if (running == null || (!released && !CaptiveRules.HELD.contains(running))) {
      return null;
    }
    int hidden = stillHidden(sentence, phrase.last() + 1);
    boolean friends = // "Four friends are still with them"
        hidden >= 0 && !phrase.bare() && Words.token(sentence, hidden + 2, "them");
    if (hidden >= 0 && !friends && phrase.meets(TriggerWord.Needs.PEOPLE)) {
      return CaptiveRules.fate(Category.ABDUCTED, hidden, INSIDE_STILL);
    }
    int received = received(sentence, phrase, running);
    if (received >= 0) {
      return CaptiveRules.fate(Category.RELEASED, received, "received");
    }
    int sent = released ? sentBefore(sentence, phrase) : -1;
    if (sent >= 0) {
      return CaptiveRules.fate(Category.RELEASED, sent, "sentBefore");
    }
    int back = escapedBack(sentence, phrase);
    if (back >= 0) {
      return CaptiveRules.fate(Category.RELEASED, back, "escapedBack");
    }
    boolean theirs = ofOurs(phrase);
    Fate home =
        theirs
                || phrase.bare()
                || phrase.pronoun()
                || (released && phrase.group() == Group.MILITARY)
            ? home(sentence, phrase.last() + 1)
            : null;
    if (home != null) {
      return home;
    }
    int out = broughtOut(sentence, phrase);
    if (out >= 0) {
      return CaptiveRules.fate(Category.RELEASED, out, "broughtOn");
    }
    int at = phrase.last() + 1;
    boolean abroad = // "its 95 servicemen were in Belarus"
        released
            && phrase.group() == Group.MILITARY
            && Words.token(sentence, at + 1, "in")
            && Words.BE.contains(sentence.token(at).lower())
            && at + 2 < sentence.size()
            && sentence.token(at + 2).tag().startsWith("NNP");
    if (abroad) {
      return CaptiveRules.fate(Category.RELEASED, at + 1, "broughtOn");
    }
    boolean others = phrase.head() >= 0 && sentence.token(phrase.head()).is("others");
    if (!phrase.bare() && !others && !CaptiveRules.captives(phrase)) {
      return null;
    }
    int flown = sentHome(sentence, phrase.last() + 1);
    if (flown >= 0) {
      return CaptiveRules.fate(Category.RELEASED, flown, "broughtOn");
    }
    int inside = stillInside(sentence, phrase.last() + 1);
    if (inside >= 0) { // "Eight miners were freed, four are still underground"
      return CaptiveRules.fate(released ? Category.MISSING : running, inside, INSIDE_STILL);
    }
    return released ? broughtOn(sentence, phrase) : null;
  }

  /** "received 706 of their people", "received 31 children", "recovered ten of them": or -1. */
  private int received(Sentence sentence, CountedPhrase phrase, Category running) {
    int verb = ObjectRules.before(sentence, phrase.first());
    boolean recovered = // of the kidnapped
        running == Category.ABDUCTED
            && verb > 0
            && sentence.token(verb).lemma().equals("recover")
            && phrase.meets(TriggerWord.Needs.PEOPLE);
    boolean theirs =
        recovered
            || ofOurs(phrase)
            || phrase.group() == Group.CHILDREN
            || phrase.group() == Group.PRISONERS;
    boolean receives =
        theirs
            && verb > 0
            && Words.verb(sentence, verb)
            && frames.verb(Frames.Kind.RECEIVING, sentence, verb)
            && !ObjectRules.passive(sentence, verb);
    boolean cares = // "the hospital received 12 children"
        receives && frames.any(Frames.Kind.CARE, sentence, 0, verb);
    return receives && !cares ? verb : -1;
  }

  /**
   * "the 307 servicemen returned on Saturday", "a first batch of 390 people", "received the same
   * number, 303 servicemen": others set free, where such were told of; the word that says so, or
   * -1.
   */
  private int sentBefore(Sentence sentence, CountedPhrase phrase) {
    if (phrase.bare() || phrase.single() || !phrase.meets(TriggerWord.Needs.PEOPLE)) {
      return -1;
    }
    int verb = phrase.last() + 1;
    boolean returned =
        verb + 1 < sentence.size()
            && sentence.token(verb).is("returned")
            && sentence.token(verb + 1).is("on");
    if (returned) {
      return verb;
    }
    int of = phrase.mention().first() - 1;
    if (of > 0 && sentence.token(of).is("of") && frames.is(Frames.Kind.BATCH, sentence, of - 1)) {
      return of - 1;
    }
    int number = phrase.first() - 2;
    boolean same =
        Words.token(sentence, number + 1, ",")
            && Words.token(sentence, number, "number")
            && Words.token(sentence, number - 1, "same");
    for (int i = number - 2; same && i >= Math.max(0, number - LONGEST_PLACE); i--) {
      if (frames.verb(Frames.Kind.RECEIVING, sentence, i)) {
        return i;
      }
    }
    return -1;
  }

  /** "Fifty of the pupils escaped and are back with their parents": where they are, or -1. */
  private int escapedBack(Sentence sentence, CountedPhrase phrase) {
    int verb = Words.behindHave(sentence, phrase.last() + 1);
    boolean escaped =
        verb < sentence.size()
            && (frames.verb(Frames.Kind.ESCAPING, sentence, verb)
                || sentence.token(verb).lemma().equals("flee"))
            && !sentence.token(verb).lemma().equals("survive")
            && phrase.meets(TriggerWord.Needs.PEOPLE);
    return escaped ? backBehind(sentence, verb + 1) : -1;
  }

  /** "(escaped) during the night and have been handed to their families": what frees, or -1. */
  static int backBehind(Sentence sentence, int from) {
    boolean and = false;
    for (int i = from; i < Math.min(from + LONGEST_ESCAPE, sentence.size()); i++) {
      String lower = sentence.token(i).lower();
      if (and && BACK.contains(lower)) {
        return i;
      }
      and |= lower.equals("and");
      if (lower.equals(",") || lower.equals(";") || lower.equals(".")) {
        return -1;
      }
    }
    return -1;
  }

  /** "(Twelve), held since May, were sent home": the verb, or -1. */
  private int sentHome(Sentence sentence, int from) {
    for (int i = from; i + 1 < Math.min(from + FARTHEST, sentence.size()); i++) {
      if (Words.BE.contains(sentence.token(i).lower())
          && frames.verb(Frames.Kind.CARRYING, sentence, i + 1)
          && i + 2 < sentence.size()
          && CaptiveRules.HOMEWARD.contains(sentence.token(i + 2).lower())) {
        return i + 1;
      }
    }
    return -1;
  }

  /** "61 boys were brought out of a forest": the verb, or -1. */
  private int broughtOut(Sentence sentence, CountedPhrase phrase) {
    int verb = Words.behindAuxiliaries(sentence, phrase.last() + 1);
    return verb > phrase.last() + 1
            && verb + 1 < sentence.size()
            && Words.BE.contains(sentence.token(verb - 1).lower())
            && sentence.token(verb + 1).is("out")
            && frames.verb(Frames.Kind.CARRYING, sentence, verb)
            && phrase.meets(TriggerWord.Needs.PEOPLE)
        ? verb
        : -1;
  }

  /** "Ninety-five of our people", "40 of its men". */
  static boolean ofOurs(CountedPhrase phrase) {
    Sentence sentence = phrase.mention().sentence();
    int next = phrase.mention().last() + 1;
    int of = Words.token(sentence, next, "more") ? next + 1 : next; // "146 more of our people"
    return Words.token(sentence, of, "of")
        && of + 1 < sentence.size()
        && sentence.token(of + 1).tag().equals("PRP$")
        && phrase.meets(TriggerWord.Needs.PEOPLE);
  }

  /** "109 children are still in the forest": the word that says so, or -1. */
  private int stillHidden(Sentence sentence, int be) {
    int still = be + 1;
    boolean held =
        be + 3 < sentence.size()
            && (Words.BE.contains(sentence.token(be).lower()) && sentence.token(still).is("still"));
    if (!held || !(sentence.token(still + 1).is("in") || sentence.token(still + 1).is("with"))) {
      return -1;
    }
    if (sentence.token(still + 2).is("them") && Words.closed(sentence, still + 3)) {
      return still; // "(Kidnappers released 28.) Four are still with them"
    }
    for (int i = still + 2; i < Math.min(still + LONGEST_PLACE, sentence.size()); i++) {
      if (frames.is(Frames.Kind.HIDEOUT, sentence, i)) {
        return still;
      }
    }
    return -1;
  }

  /** "90 were still in the enclave", "20 remain inside": the word that says so, or -1. */
  private static int stillInside(Sentence sentence, int from) {
    int still = -1;
    boolean be = false;
    for (int i = from; i < Math.min(from + FARTHEST, sentence.size()); i++) {
      String lower = sentence.token(i).lower();
      if (lower.equals("still")) {
        still = i;
      } else if (Words.BE.contains(lower)) {
        be = true;
      } else if (sentence.token(i).lemma().equals("remain")) {
        still = i;
        be = true;
      } else {
        return be && INSIDE.contains(lower) ? still : -1;
      }
    }
    return -1;
  }

  /** "About 20 were sent to Egypt; 64 arrived by bus": where those set free went. */
  private @Nullable Fate broughtOn(Sentence sentence, CountedPhrase phrase) {
    boolean be = false;
    boolean future = false;
    int from = phrase.last() + 1;
    from += Words.token(sentence, from, "more") ? 1 : 0; // "52 more are to follow"
    for (int i = from; i < Math.min(from + FARTHEST, sentence.size()); i++) {
      String lower = sentence.token(i).lower();
      String tag = sentence.token(i).tag();
      boolean moved = be && frames.verb(Frames.Kind.CARRYING, sentence, i) && tag.equals("VBN");
      boolean moves = !be && frames.verb(Frames.Kind.MOVING, sentence, i);
      boolean follows = future && sentence.token(i).is("follow");
      if (Words.verb(sentence, i) && (moved || moves || follows)) {
        Fate brought = CaptiveRules.fate(Category.RELEASED, i, "broughtOn");
        boolean care = frames.any(Frames.Kind.CARE, sentence, i + 1, i + 1 + LONGEST_PLACE);
        return care ? null : future ? brought.withStatus(Status.PROJECTED, i) : brought;
      }
      be |= Words.BE.contains(lower);
      future |= tag.equals("MD") || (be && tag.equals("TO")); // "500 are to follow"
      boolean between =
          Words.auxiliary(sentence, i)
              || tag.equals("MD")
              || tag.equals("TO")
              || Words.mereAdverb(sentence, i);
      if (!between) {
        return null;
      }
    }
    return null;
  }

  /** "All 20 living hostages are home", "150 of its men were on their way home". */
  static @Nullable Fate home(Sentence sentence, int be) {
    if (be >= sentence.size() || !Words.BE.contains(sentence.token(be).lower())) {
      return null;
    }
    boolean way =
        Words.token(sentence, be + 1, "on")
            && Words.tag(sentence, be + 2).equals("PRP$")
            && Words.token(sentence, be + 3, "way");
    int home = way ? be + 4 : be + 1;
    while (home < sentence.size()
        && Words.adverb(sentence, home)
        && !CaptiveRules.HOMEWARD.contains(sentence.token(home).lower())) {
      if (Words.NOT.contains(sentence.token(home).lower())) {
        return null;
      }
      home++;
    }
    boolean then = // "Six were home at the time", "when agents came"
        Words.atTheTime(sentence, home)
            || Words.token(sentence, home + 1, "when")
            || Words.token(sentence, home + 1, "for"); // "for the holiday"
    return home < sentence.size()
            && CaptiveRules.HOMEWARD.contains(sentence.token(home).lower())
            && !then
        ? CaptiveRules.fate(Category.RELEASED, home, HOME)
        : null;
  }

  /** "26 of our girls", "of our sons", not "300 of our workers". */
  static boolean kinOfOurs(Sentence sentence, CountedPhrase phrase, Frames frames) {
    return ofOurs(phrase)
        && (phrase.group() == Group.CHILDREN
            || phrase.group() == Group.WOMEN
            || phrase.group() == Group.WOMEN_AND_CHILDREN
            || frames.verb(Frames.Kind.KIN, sentence, phrase.head()));
  }
}
