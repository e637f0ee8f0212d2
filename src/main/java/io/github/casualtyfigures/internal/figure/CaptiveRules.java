package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.claim.Status;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads captives by plain words: who are in custody, and who come home ("sent home 150 prisoners",
 * "241 former detainees"). Immutable; may be shared by threads.
 */
final class CaptiveRules {

  private static final int FARTHEST = 7;

  static final Set<String> HOMEWARD = Set.of("home", "back");

  /** What is said behind those who are or were captives. */
  static final Set<String> CAPTIVE =
      Set.of(
          "held", "captured", "released", "freed", "imprisoned", "interned", "detained", "jailed");

  /** What became of those whom somebody holds. */
  static final Set<Category> HELD = Set.of(Category.ABDUCTED, Category.CAPTURED);

  /** What tells behind "let go" that they were held. */
  private static final Set<String> HOLDING =
      Set.of("holding", "held", "detained", "ransom", "captivity", "unharmed", "custody");

  private static final Set<String> SWAPS = Set.of("return", "exchange");

  /** How far behind a release stands that they were held. */
  private static final int LONGEST_TAIL = 12;

  private final Frames frames;
  private final CaptiveSequels sequels;
  private final CustodyRules custody;
  private final RescueRules rescues;
  private final ArrestRules arrests;

  CaptiveRules(Frames frames) {
    this.frames = frames;
    this.sequels = new CaptiveSequels(frames);
    this.custody = new CustodyRules(frames);
    this.rescues = new RescueRules(frames);
    this.arrests = new ArrestRules(frames);
  }

  /** What a plain verb before {@code phrase} says of captives, or null. */
  @Nullable Fate find(Sentence sentence, CountedPhrase phrase) {
    Fate burned = burnedAlive(sentence, phrase);
    Fate arrested = burned == null ? arrests.arrested(sentence, phrase) : burned;
    if (arrested != null || phrase.single()) {
      return arrested;
    }
    Fate sent = sentHome(sentence, phrase);
    boolean swapped =
        sentence.index() == 0 && swap(sentence, phrase.last() + 1, sentence.size(), frames);
    if (sent == null && (captives(phrase) || (swapped && !phrase.bare()))) {
      int home = phrase.last() + 1;
      boolean headline = // "303 more prisoners home in final swap"
          Words.token(sentence, home, "home") && sentence.index() == 0;
      sent =
          headline
              ? fate(Category.RELEASED, home, CaptiveSequels.HOME)
              : CaptiveSequels.home(sentence, home);
    }
    if (sent == null) {
      sent = gotBack(sentence, phrase);
    }
    if (sent == null) {
      sent = drivenOut(sentence, phrase);
    }
    if (sent == null) {
      sent = alive(sentence, phrase);
    }
    if (sent == null) {
      sent = rescues.rescued(sentence, phrase);
    }
    return sent != null ? sent : custody.heldByLaw(sentence, phrase);
  }

  /** What custody or a sequel says of {@code phrase} where no verb says more, or null. */
  @Nullable Fate behind(Sentence sentence, CountedPhrase phrase, @Nullable Category running) {
    Fate held = custody.held(sentence, phrase);
    return held != null ? held : sequels.find(sentence, phrase, running);
  }

  /** "90 troops, (held since May), came home": whether those who came home were captives. */
  static boolean hadBeenHeld(CountedPhrase phrase, Fate fate, Frames frames) {
    Sentence sentence = phrase.mention().sentence();
    if (phrase.premodifier() != null // "captured troops"
        || frames.anywhere(Frames.Kind.CAPTIVITY, sentence)
        || frames.anywhere(Frames.Kind.SWAP, sentence)) {
      return true;
    }
    for (int i = phrase.last() + 1; i + 1 < fate.trigger(); i++) {
      String next = sentence.token(i + 1).tag();
      if (CAPTIVE.contains(sentence.token(i).lower())
          && (next.equals("IN") || next.equals(",") || next.startsWith("RB"))) {
        return true; // "held by Hamas", but not "held the ridge"
      }
    }
    return false;
  }

  /** "(freed 400 prisoners) held over the protests": what is said behind them of before. */
  static boolean heldBehind(CountedPhrase phrase, Fate fate) {
    return HELD.contains(fate.category()) && fate.trigger() == phrase.last() + 1;
  }

  /** "241 former detainees": who was a captive is free. */
  Fate former(Sentence sentence, CountedPhrase phrase, Fate fate) {
    if (!HELD.contains(fate.category())) {
      return fate;
    }
    for (int i = phrase.mention().last() + 1; i < fate.trigger(); i++) {
      if (sentence.token(i).is("former")) {
        return fate.withCategory(Category.RELEASED, "formerCaptives");
      }
    }
    return fate;
  }

  /** "each sent home 150 prisoners of war", "flew 110 hostages home", "gave back nine captives". */
  private @Nullable Fate sentHome(Sentence sentence, CountedPhrase phrase) {
    int verb = ObjectRules.before(sentence, phrase.first());
    int adverb = phrase.first() - 1;
    boolean home = adverb > 0 && HOMEWARD.contains(sentence.token(adverb).lower());
    verb -= home && verb == adverb ? 1 : 0;
    boolean bySwap = phrase.meets(TriggerWord.Needs.PEOPLE) && swap(sentence, 0, verb, frames);
    bySwap |= // "Moscow sent home 150 Ukrainian servicemen"
        phrase.group() == Group.MILITARY
            && verb > 0
            && CustodyRules.ofAnotherState(
                sentence, phrase, Words.beforeAuxiliaries(sentence, verb));
    if (!captives(phrase)
        && !bySwap
        && !CaptiveSequels.ofOurs(phrase)
        && !eachSide(sentence, phrase, verb)
        && !flownHome(sentence, phrase, verb)) {
      return null;
    }
    boolean traded = // "traded 1,150 prisoners for three soldiers"
        captives(phrase) && verb >= 0 && frames.verb(Frames.Kind.TRADING, sentence, verb);
    if (traded) {
      return fate(Category.RELEASED, verb, "traded");
    }
    int behind = pastSides(sentence, phrase.last() + 1);
    home |= behind < sentence.size() && HOMEWARD.contains(sentence.token(behind).lower());
    boolean mission = // "the mission has sent home 5,900 of its people": whom nobody held
        home
            && !captives(phrase)
            && CaptiveSequels.ofOurs(phrase)
            && frames.any(Frames.Kind.SIZED, sentence, 0, verb);
    if (mission) {
      return fate(Category.DEPLOYED, verb, "sentHome");
    }
    boolean saved = verb >= 0 && sentence.token(verb).is("saved");
    boolean carried =
        verb >= 0
            && (frames.verb(Frames.Kind.CARRYING, sentence, verb)
                || sentence.token(verb).lemma().equals("welcome"));
    boolean returned = // "each side returned 1,000"
        verb >= 0 && sentence.token(verb).lemma().equals("return") && carried;
    home |= returned && eachSide(sentence, phrase, verb);
    if (!saved && !(home && carried)) {
      return null;
    }
    Fate sent = fate(Category.RELEASED, verb, "sentHome");
    boolean future = verb > 0 && sentence.token(verb - 1).tag().equals("MD");
    return future ? sent.withStatus(Status.PROJECTED, verb - 1) : sent;
  }

  /** "Each side (returned 1,000)", "both sides (sent home 307 soldiers)". */
  private static boolean eachSide(Sentence sentence, CountedPhrase phrase, int verb) {
    int subject = verb > 0 ? Words.beforeAuxiliaries(sentence, verb) : -1;
    boolean side =
        Words.token(sentence, subject, "side") || Words.token(sentence, subject, "sides");
    return (phrase.bare() || phrase.group() == Group.MILITARY)
        && (side
            ? Words.token(sentence, subject - 1, "each")
                || Words.token(sentence, subject - 1, "both")
            : Words.token(sentence, subject, "each"));
  }

  /**
   * "flew (318 migrants home)", "brought (340 Indians home from the war in Iran)", not from the
   * fields, and no tourists of a firm.
   */
  private boolean flownHome(Sentence sentence, CountedPhrase phrase, int verb) {
    boolean goers =
        phrase.head() >= 0
            && (frames.is(Frames.Kind.UPROOTED, sentence, phrase.head())
                || ((Words.tag(sentence, phrase.head()).equals("NNPS")
                        || frames.is(Frames.Kind.GOERS, sentence, phrase.head()))
                    && turmoil(sentence, frames)));
    if (!goers || verb < 0) {
      return false;
    }
    int from = phrase.last() + 1;
    from += Words.token(sentence, from, "home") ? 1 : 0;
    boolean abroad =
        Words.token(sentence, from, "from") && Words.tag(sentence, from + 1).startsWith("NNP");
    return abroad || sentence.token(verb).lemma().equals("fly");
  }

  /** Whether the sentence tells of war, flight, a disaster or captivity. */
  static boolean turmoil(Sentence sentence, Frames frames) {
    return frames.anywhere(Frames.Kind.UPHEAVAL, sentence)
        || frames.anywhere(Frames.Kind.FLOWN, sentence)
        || frames.anywhere(Frames.Kind.CAPTIVITY, sentence);
  }

  /** "(1,000 captives) from either side (home)": behind the sides, or {@code from}. */
  private static int pastSides(Sentence sentence, int from) {
    boolean sides =
        Words.token(sentence, from, "from")
            && (Words.token(sentence, from + 2, "side")
                || Words.token(sentence, from + 2, "sides"));
    return sides ? from + 3 : from;
  }

  /** "another swap", "a prisoner exchange" between two tokens; of fire or goods it is none. */
  static boolean swap(Sentence sentence, int from, int to, Frames frames) {
    for (int i = from; i < to; i++) {
      if (Words.noun(sentence, i) && frames.verb(Frames.Kind.SWAP, sentence, i)) {
        return sentence.token(i).lemma().equals("swap")
            || (i > 0 && frames.verb(Frames.Kind.SWAPPED, sentence, i - 1));
      }
      boolean captives = // "swapped (captives)"
          Words.verb(sentence, i)
              && i + 1 < to
              && frames.verb(Frames.Kind.SWAP, sentence, i)
              && Words.noun(sentence, i + 1)
              && frames.verb(Frames.Kind.SWAPPED, sentence, i + 1);
      if (captives) {
        return true;
      }
    }
    return false;
  }

  /** "Moscow got 185 of its soldiers back": its own men, whom the other side held. */
  private @Nullable Fate gotBack(Sentence sentence, CountedPhrase phrase) {
    int verb = ObjectRules.before(sentence, phrase.first());
    return (phrase.group() == Group.MILITARY || phrase.group() == Group.POLICE)
            && Words.token(sentence, phrase.last() + 1, "back")
            && verb >= 0
            && Words.verb(sentence, verb)
            && frames.verb(Frames.Kind.RECEIVING, sentence, verb)
        ? fate(Category.RELEASED, phrase.last() + 1, "gotBack")
        : null;
  }

  /** "buses left the prison with 90 inmates", "carrying 90 inmates left Ofer prison". */
  private @Nullable Fate drivenOut(Sentence sentence, CountedPhrase phrase) {
    if (!captives(phrase) && phrase.group() != Group.PRISONERS) {
      return null;
    }
    int before = ObjectRules.before(sentence, phrase.first());
    boolean with = Words.token(sentence, before, "with");
    boolean carrying =
        before > 0
            && sentence.token(before).tag().equals("VBG")
            && frames.verb(Frames.Kind.CARRYING, sentence, before);
    if (!with && !carrying) {
      return null;
    }
    boolean vehicle = // no "chaplain left the jail with 12 prisoners"
        !with
            || frames.any(Frames.Kind.VEHICLE, sentence, 0, before)
            || frames.any(Frames.Kind.VESSEL, sentence, 0, before)
            || frames.any(Frames.Kind.TRAVEL, sentence, 0, before);
    if (!vehicle) {
      return null;
    }
    int from = with ? Math.max(0, before - FARTHEST) : phrase.last() + 1;
    int to = with ? before : Math.min(phrase.last() + FARTHEST, sentence.size());
    for (int i = from; i < to; i++) {
      boolean leaves =
          sentence.token(i).lemma().equals("leave") || sentence.token(i).lemma().equals("depart");
      if (leaves && frames.any(Frames.Kind.CUSTODY, sentence, i + 1, i + FARTHEST)) {
        return fate(Category.RELEASED, i, "drivenOut");
      }
    }
    return null;
  }

  /** "hostages", "prisoners of war": whether the noun itself says that they are held. */
  static boolean captives(CountedPhrase phrase) {
    return held(phrase.trigger());
  }

  /** "hostages", "kidnapped girls": whether the noun or its adjective says that they are held. */
  static boolean inSomebodysHands(CountedPhrase phrase) {
    return captives(phrase) || held(phrase.premodifier());
  }

  private static boolean held(@Nullable TriggerWord word) {
    Category category = word == null ? null : word.category();
    return category != null && HELD.contains(category);
  }

  /** "burned 22 people alive": nobody lived. */
  private @Nullable Fate burnedAlive(Sentence sentence, CountedPhrase phrase) {
    int verb = ObjectRules.before(sentence, phrase.first());
    return verb >= 0
            && Words.token(sentence, phrase.last() + 1, "alive")
            && frames.verb(Frames.Kind.BURNING, sentence, verb)
        ? fate(Category.KILLED, verb, "burnedAlive")
        : null;
  }

  /** "took four fighters alive", "buried 40 people alive": no rescue. */
  private @Nullable Fate alive(Sentence sentence, CountedPhrase phrase) {
    int verb = ObjectRules.before(sentence, phrase.first());
    int alive = phrase.last() + 1;
    if (verb < 0 || !Words.token(sentence, alive, "alive")) {
      return null;
    }
    String lemma = sentence.token(verb).lemma();
    if (lemma.equals("take")) {
      return fate(Category.CAPTURED, verb, "takenAlive");
    }
    return lemma.equals("bury") ? fate(Category.MISSING, verb, "buriedAlive") : null;
  }

  /**
   * "33 were freed, including a paramedic who was seized in Mariupol": whether {@code fate} is what
   * a relative clause tells of one of those set free.
   */
  boolean seizedBefore(
      Sentence sentence, CountedPhrase phrase, @Nullable Fate fate, @Nullable Fate previous) {
    return fate != null
        && previous != null
        && previous.category() == Category.RELEASED
        && HELD.contains(fate.category())
        && phrase.last() + 1 < fate.trigger()
        && Words.relative(sentence, phrase.last() + 1)
        && PartMarks.markedAsPart(sentence, phrase);
  }

  static Fate fate(Category category, int trigger, String by) {
    return Fate.at(category, TriggerWord.Needs.PEOPLE, trigger, by);
  }

  /** "(let 34 soldiers go) after holding them for three days". */
  static boolean heldSince(Sentence sentence, int from) {
    for (int i = from; i < Math.min(from + LONGEST_TAIL, sentence.size()); i++) {
      boolean swap = // "in return for 40 migrants", not "in exchange for a refund"
          sentence.token(i).is("for")
              && SWAPS.contains(sentence.token(i - 1).lower())
              && Words.tag(sentence, i + 1).equals("CD");
      if (swap || HOLDING.contains(sentence.token(i).lower())) {
        return true;
      }
    }
    return false;
  }
}
