package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Status;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers that share the words of another number of the sentence: "spoke first of 500 dead
 * and then of 471", "first of five and later of 20 dead", "seized 17 women and three children".
 * Immutable; may be shared by threads.
 */
final class SequelRules {

  private static final Set<String> SEQUEL = Set.of("then", "later", "now", "subsequently");
  private static final Set<String> BETWEEN =
      Set.of("and", "then", "later", "of", ",", "to", "now", "subsequently", "at", "but", "on");
  private static final Set<String> SPOT =
      Set.of("scene", "spot", "site", "instantly", "immediately", "outright", "later");
  private static final Set<String> EVEN = Set.of("perhaps", "possibly", "maybe", "even");
  private static final Set<String> BLOWING = Set.of("blew", "detonated", "exploded");
  private static final Set<String> OWN =
      Set.of("himself", "herself", "themselves", "his", "her", "their");
  private static final int FARTHEST = 6;

  private SequelRules() {}

  /**
   * "took 13 clerks and 50 teachers from their homes": whether the second went where the first did.
   */
  static boolean draggedToo(Sentence sentence, CountedPhrase phrase, Fate fate, Fate previous) {
    return fate.category() == Category.DISPLACED
        && CaptiveRules.HELD.contains(previous.category())
        && previous.trigger() < phrase.first()
        && Words.joint(sentence, phrase.first() - 1)
        && sentence.token(fate.trigger()).is("from")
        && Words.token(sentence, fate.trigger() + 1, "their");
  }

  /** "Two died at the scene and four (others) in hospital": the verb of dying is said once. */
  static boolean diedToo(Sentence sentence, CountedPhrase phrase, Fate fate, Fate previous) {
    int there = previous.triggerLast() + 1;
    if (fate.category() != Category.WOUNDED
        || !sentence.token(previous.trigger()).lemma().equals("die")
        || !Words.joint(sentence, phrase.first() - 1)
        || phrase.first() - 1 <= there
        || !Words.token(sentence, fate.trigger(), "in")
        || !Words.closed(sentence, fate.triggerLast() + 1)) {
      return false;
    }
    boolean spot = Words.token(sentence, phrase.first() - 1, "and"); // or "at the scene, six later"
    for (int i = there; i < fate.trigger(); i++) {
      spot |= SPOT.contains(sentence.token(i).lower());
      boolean comma = sentence.token(i).is(",") && i != phrase.first() - 1;
      if (Words.verb(sentence, i) || comma) {
        return false;
      }
    }
    return spot;
  }

  /** "500 dead and then of 471": a bare number behind one whose fate is told. */
  static @Nullable Fate behind(
      Sentence sentence, CountedPhrase phrase, CountedPhrase before, Fate told) {
    if (!phrase.bare() || !endsHere(sentence, phrase)) {
      return null;
    }
    int from = Math.max(before.last(), told.triggerLast()) + 1;
    if (loweredFrom(sentence, phrase, before) && told.by().startsWith("tollBefore")) {
      return told.shared(TriggerWord.Needs.PEOPLE, "sequelFrom")
          .withStatus(Status.SUPERSEDED, phrase.first() - 1);
    }
    boolean sequel = sinceThen(sentence, phrase) || joined(sentence, from, phrase.first(), true);
    return sequel ? told.shared(TriggerWord.Needs.PEOPLE, "sequelBehind") : null;
  }

  /**
   * "first of five and later of 20 dead": a bare number before one whose fate is told.
   *
   * @param fateOf the fate of a later phrase of the sentence
   */
  static @Nullable Fate before(
      Sentence sentence,
      List<CountedPhrase> phrases,
      int index,
      Function<CountedPhrase, @Nullable Fate> fateOf) {
    CountedPhrase phrase = phrases.get(index);
    if (index + 1 >= phrases.size()) {
      return null;
    }
    CountedPhrase next = phrases.get(index + 1);
    if (listedAmong(sentence, phrase, next)) {
      Fate told = fateOf.apply(next);
      return told == null ? null : told.shared(TriggerWord.Needs.PEOPLE, "listedAmong");
    }
    CountedPhrase closing = closingList(sentence, phrases, index);
    if (closing != null && listedBeforeState(sentence, phrase, closing)) {
      Fate told = fateOf.apply(closing);
      boolean state =
          told != null
              && (told.by().startsWith("stateBehind")
                  || told.by().startsWith("stillInside")
                  || told.by().startsWith("inCustody")
                  || told.by().startsWith("broughtOn"));
      return state ? told.shared(TriggerWord.Needs.PEOPLE, "listedBeforeState") : null;
    }
    if (!phrase.bare()) {
      return null;
    }
    boolean each = respective(sentence, phrase, next);
    boolean noun = sharesNoun(sentence, phrase, next);
    if (!each
        && !noun
        && !joined(sentence, phrase.last() + 1, next.first(), true)
        && !change(sentence, phrase, next)) {
      return null;
    }
    Fate told = fateOf.apply(next);
    if (told != null && noun) {
      return told.shared(TriggerWord.Needs.ANY, "sharedNoun");
    }
    if (told != null && each) {
      return told.shared(TriggerWord.Needs.PEOPLE, "sequelEach");
    }
    return told == null
        ? null
        : told.shared(TriggerWord.Needs.PEOPLE, "sequelBefore")
            .withStatus(Status.SUPERSEDED, told.trigger());
  }

  /** "listed 12 guards and 30 clerks among the dead": the first of those whom a verb lists. */
  private static boolean listedAmong(Sentence sentence, CountedPhrase phrase, CountedPhrase next) {
    return !phrase.bare()
        && phrase.meets(TriggerWord.Needs.PEOPLE)
        && Words.token(sentence, next.last() + 1, "among")
        && joined(sentence, phrase.last() + 1, next.first(), false);
  }

  /** "Eight civilians and five soldiers dead", "beat two men and a boy to death". */
  private static boolean listedBeforeState(
      Sentence sentence, CountedPhrase phrase, CountedPhrase next) {
    return !phrase.bare()
        && !sentence.token(phrase.head()).lemma().equals("survivor")
        && !next.bare()
        && phrase.meets(TriggerWord.Needs.PEOPLE)
        && next.meets(TriggerWord.Needs.PEOPLE);
  }

  /** "(his wife), two neighbours and the latter's two kids": the last of the list, or null. */
  private static @Nullable CountedPhrase closingList(
      Sentence sentence, List<CountedPhrase> phrases, int index) {
    for (int i = index; i + 1 < phrases.size(); i++) {
      int joint = phrases.get(i).last() + 1;
      CountedPhrase next = phrases.get(i + 1);
      boolean besides = Words.asWellAs(sentence, joint + 2); // "as well as two guards"
      if (owned(sentence, next.first()) != (besides ? joint + 3 : joint + 1)) {
        return null;
      }
      boolean goesOn = Words.joint(sentence, next.last() + 1);
      if (Words.token(sentence, joint, "and") || (besides && !goesOn)) {
        return next;
      }
      if (!besides && !Words.token(sentence, joint, ",")) {
        return null;
      }
    }
    return null;
  }

  /** "(the latter's) two kids": where a phrase begins with those whose people they are. */
  static int owned(Sentence sentence, int first) {
    int owner = first - 2;
    if (owner < 1 || !sentence.token(first - 1).tag().equals("POS")) {
      return first;
    }
    return sentence.token(owner - 1).tag().equals("DT") ? owner - 1 : owner;
  }

  /**
   * "were killed, along with three clerks", "in addition to three": what became of those before.
   */
  static @Nullable Fate alongWith(Sentence sentence, CountedPhrase phrase, Fate told) {
    int with = phrase.first() - 1;
    boolean along =
        Words.token(sentence, with, "with")
            && (Words.token(sentence, with - 1, "along")
                || Words.token(sentence, with - 1, "together"));
    along |=
        Words.token(sentence, with, "to")
            && Words.token(sentence, with - 1, "addition")
            && Words.token(sentence, with - 2, "in");
    return along
            && told.triggerLast() < with
            && !phrase.bare()
            && phrase.meets(TriggerWord.Needs.PEOPLE)
        ? told.shared(TriggerWord.Needs.PEOPLE, "alongWith")
        : null;
  }

  /** "20 were hurt on Sunday, followed by nine on Monday": the same befell them. */
  static @Nullable Fate followedBy(Sentence sentence, CountedPhrase phrase, Fate told) {
    int by = phrase.first() - 1;
    int behind = phrase.last() + 1;
    boolean follows =
        phrase.bare()
            && !phrase.single() // "by another", "by a second"
            && !phrase.share()
            && numbered(sentence, phrase)
            && Words.token(sentence, by, "by")
            && Words.token(sentence, by - 1, "followed")
            && Words.token(sentence, by - 2, ",")
            && told.triggerLast() < by;
    boolean ends =
        behind >= sentence.size()
            || Words.closed(sentence, behind)
            || sentence.token(behind).tag().equals("IN");
    return follows && ends ? told.shared(TriggerWord.Needs.ANY, "followedBy") : null;
  }

  /** "nine", "at least 12", but not "several". */
  private static boolean numbered(Sentence sentence, CountedPhrase phrase) {
    for (int i = phrase.mention().first(); i <= phrase.mention().last(); i++) {
      if (sentence.token(i).tag().equals("CD")) {
        return true;
      }
    }
    return false;
  }

  /** "30 victims from Sudan and 84 Egyptians were identified": the dead on both sides of "and". */
  static @Nullable Fate identifiedToo(
      Sentence sentence, CountedPhrase phrase, CountedPhrase before, Fate told, Frames frames) {
    int verb = Words.behindAuxiliaries(sentence, phrase.last() + 1);
    boolean identified =
        !phrase.bare()
            && told.category() == Category.KILLED
            && Words.token(sentence, phrase.first() - 1, "and")
            && told.triggerLast() <= before.last()
            && verb > phrase.last() + 1
            && verb < sentence.size()
            && frames.verb(Frames.Kind.IDENTIFYING, sentence, verb);
    for (int i = before.last() + 1; identified && i < phrase.first() - 1; i++) {
      identified = !Words.verb(sentence, i) && !sentence.token(i).is(",");
    }
    return identified ? told.shared(TriggerWord.Needs.PEOPLE, "identifiedToo") : null;
  }

  /** "Five gunmen were shot dead and two blew themselves up", "a sixth detonated his vest". */
  static @Nullable Fate blewUpToo(Sentence sentence, CountedPhrase phrase, Fate told) {
    int verb = phrase.last() + 1;
    boolean own =
        phrase.bare()
            && told.category() == Category.KILLED
            && verb + 1 < sentence.size()
            && BLOWING.contains(sentence.token(verb).lower())
            && OWN.contains(sentence.token(verb + 1).lower());
    return own ? told.shared(TriggerWord.Needs.PEOPLE, "blewUpToo") : null;
  }

  /** "the count went from 5 to 9 dead": the earlier of two counts. */
  private static boolean change(Sentence sentence, CountedPhrase phrase, CountedPhrase next) {
    int to = phrase.last() + 1;
    return Words.token(sentence, phrase.first() - 1, "from")
        && Words.token(sentence, to, "to")
        && next.first() == to + 1;
  }

  /** "the worst hit, with 321 and 294 deaths": one noun that two numbers count. */
  private static boolean sharesNoun(Sentence sentence, CountedPhrase phrase, CountedPhrase next) {
    TriggerWord noun = next.trigger();
    if (noun == null || noun.role() != TriggerWord.Role.STRONG) {
      return false;
    }
    int and = adjectivesEnd(sentence, phrase.mention().last() + 1);
    return and + 1 == next.mention().first()
        && Words.token(sentence, and, "and")
        && adjectivesEnd(sentence, next.mention().last() + 1) <= next.triggerAt();
  }

  /**
   * "(71) laboratory-confirmed (and)": the first token at or behind {@code i} that is no adjective.
   */
  private static int adjectivesEnd(Sentence sentence, int i) {
    int end = i;
    while (end < sentence.size()
        && (sentence.token(end).tag().startsWith("JJ")
            || sentence.token(end).tag().equals("VBN")
            || sentence.token(end).tag().equals("HYPH"))) {
      end++;
    }
    return end;
  }

  /** "left eight and 21 dead respectively": one fate, dealt out by time or place. */
  private static boolean respective(Sentence sentence, CountedPhrase phrase, CountedPhrase next) {
    return sentence.lowers().subList(next.last(), sentence.size()).contains("respectively")
        && joined(sentence, phrase.last() + 1, next.first(), false);
  }

  /** "toll cut to 275 from 288": the count before. */
  private static boolean loweredFrom(
      Sentence sentence, CountedPhrase phrase, CountedPhrase before) {
    return Words.token(sentence, phrase.first() - 1, "from") && before.last() == phrase.first() - 2;
  }

  /** "17 women and three children": the last of a list whose verb stands before it. */
  static @Nullable Fate listed(
      Sentence sentence, CountedPhrase phrase, CountedPhrase before, Fate told) {
    boolean object = told.triggerLast() < before.first();
    boolean deed =
        Words.noun(sentence, told.trigger()); // "the deaths of a guard and two clerks were"
    boolean list =
        object
            && !phrase.bare()
            && phrase.meets(TriggerWord.Needs.PEOPLE)
            && joined(sentence, before.last() + 1, phrase.first(), false)
            && (deed || !Inclusions.clauseOfItsOwn(sentence, phrase))
            && !(phrase.single() && BodyRules.apposed(sentence, phrase, told));
    return list ? told.shared(TriggerWord.Needs.PEOPLE, "listed") : null;
  }

  /**
   * "left 112 families, or 469 people, homeless", "a third of the dead, or 120 people": the same
   * counted by heads, by households or as a share.
   */
  static @Nullable Fate restated(
      Sentence sentence, CountedPhrase phrase, CountedPhrase before, Fate told) {
    int or = phrase.first() - 1;
    boolean thatIs = // "78,466 families are displaced, that is 359,680 people"
        Words.token(sentence, or, "is")
            && Words.token(sentence, or - 1, "that")
            && Words.token(sentence, or - 2, ",");
    boolean joined =
        thatIs
            || ((Words.token(sentence, or, "or") || Words.token(sentence, or, "("))
                && (or == before.last() + 1
                    || (or == before.last() + 2 && Words.token(sentence, or - 1, ","))));
    boolean more = // "half a million people died, or perhaps a million"
        phrase.bare()
            && !phrase.single()
            && !phrase.share()
            && Words.closed(sentence, phrase.last() + 1)
            && EVEN.contains(sentence.token(or + 1).lower())
            && Words.token(sentence, or, "or")
            && Words.token(sentence, or - 1, ",");
    if (more) {
      return told.shared(TriggerWord.Needs.PEOPLE, "restated");
    }
    boolean households =
        (before.kind() == PeopleNouns.Kind.HOUSEHOLD)
            != (phrase.kind() == PeopleNouns.Kind.HOUSEHOLD);
    return joined
            && (households || before.share() != phrase.share())
            && phrase.meets(TriggerWord.Needs.PEOPLE)
        ? told.shared(TriggerWord.Needs.PEOPLE, "restated")
        : null;
  }

  /** "killed 720 in the past day and 116,950 since February": the same over another time. */
  private static boolean sinceThen(Sentence sentence, CountedPhrase phrase) {
    boolean and = Words.token(sentence, phrase.first() - 1, "and");
    int behind = phrase.last() + 1;
    boolean all = Words.token(sentence, behind, "in") && Words.token(sentence, behind + 1, "all");
    return and && (all || Words.token(sentence, behind, "since"));
  }

  private static boolean endsHere(Sentence sentence, CountedPhrase phrase) {
    int end = phrase.last() + 1;
    return Words.closed(sentence, end)
        || sentence.token(end).tag().equals("IN")
        || sentence.token(end).tag().equals("CC");
  }

  private static boolean joined(Sentence sentence, int from, int to, boolean sequel) {
    if (to <= from || to - from > FARTHEST) {
      return false;
    }
    boolean later = false;
    for (int i = from; i < to; i++) {
      String lower = sentence.token(i).lower();
      later |= SEQUEL.contains(lower);
      boolean plain = sequel ? BETWEEN.contains(lower) || Words.weekday(lower) : joint(lower);
      if (!plain) {
        return false;
      }
    }
    return later || !sequel;
  }

  private static boolean joint(String lower) {
    return lower.equals("and") || lower.equals(",") || lower.equals("plus") || lower.equals("&");
  }
}
