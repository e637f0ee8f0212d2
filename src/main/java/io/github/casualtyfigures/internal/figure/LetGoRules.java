package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads captives whom those who held them let go: "the gang let go 12 women", "villagers let 34
 * soldiers go after holding them for three days", "let ten Americans out in return for", "26 women
 * were let go". Workers are let go, too, and pupils are let out. Immutable; may be shared by
 * threads.
 */
final class LetGoRules {

  private static final int FARTHEST = 12;

  private static final Set<Group> LET_GO =
      Set.of(
          Group.CHILDREN, Group.WOMEN, Group.WOMEN_AND_CHILDREN, Group.PRISONERS, Group.MILITARY);

  /** Of whom a bare number let go is one more. */
  private static final Set<Category> SEQUEL =
      Set.of(Category.ABDUCTED, Category.CAPTURED, Category.RELEASED);

  private final PeopleNouns nouns;
  private final Frames frames;

  LetGoRules(PeopleNouns nouns, Frames frames) {
    this.nouns = nouns;
    this.frames = frames;
  }

  /**
   * The release of {@code phrase}, or null.
   *
   * @param running what became of those told of before
   */
  @Nullable Fate find(Sentence sentence, CountedPhrase phrase, @Nullable Category running) {
    int verb = ObjectRules.before(sentence, phrase.first());
    verb -= Words.token(sentence, verb, "of") && Words.token(sentence, verb - 1, "go") ? 1 : 0;
    int behind = SubjectAsides.behindPeople(sentence, phrase.last() + 1);
    boolean let = // "let go 12 women"
        verb > 1 && sentence.token(verb).is("go") && sentence.token(verb - 1).is("let");
    boolean letOut = // "let out more than 2,000 inmates"
        verb > 1
            && sentence.token(verb).is("out")
            && sentence.token(verb - 1).lemma().equals("let")
            && (phrase.group() == Group.PRISONERS
                || CaptiveRules.captives(phrase)
                || CaptiveRules.CAPTIVE.contains(Words.lower(sentence, phrase.last() + 1)));
    boolean letGo = // "let go 100 rebels held in the port"
        let
            && (nouns.militants(sentence, 0, verb)
                || CaptiveRules.captives(phrase)
                || (phrase.bare() && running != null && SEQUEL.contains(running))
                || frames.is(Frames.Kind.TAKEN, sentence, phrase.last() + 1));
    if (letOut || letGo) {
      return CaptiveRules.fate(Category.RELEASED, verb - 1, "letGo");
    }
    boolean reduced = // "five farmhands let go by Hamas"
        Words.token(sentence, behind, "let")
            && Words.token(sentence, behind + 1, "go")
            && !Words.token(sentence, behind + 2, "of") // "let go of the rope"
            && (CaptiveRules.captives(phrase)
                || phrase.group() == Group.PRISONERS
                || (Words.token(sentence, behind + 2, "by")
                    && nouns.militants(sentence, behind + 3, behind + 3 + FARTHEST)));
    if (reduced) {
      return CaptiveRules.fate(Category.RELEASED, behind, "letGo");
    }
    int since = letGoSince(sentence, behind);
    if (since >= 0) {
      return CaptiveRules.fate(Category.RELEASED, since, "letGo");
    }
    boolean held = running != null && CaptiveRules.HELD.contains(running);
    boolean lets = // "let 26 women go"
        verb > 0
            && sentence.token(verb).lemma().equals("let")
            && (Words.token(sentence, behind, "go") || Words.token(sentence, behind, "out"));
    if (lets
        && (CaptiveRules.captives(phrase)
            || outOfCustody(sentence, phrase, verb, behind)
            || held
            || nouns.militants(sentence, 0, verb)
            || frames.is(Frames.Kind.BAND, sentence, Words.beforeAuxiliaries(sentence, verb))
            || (CaptiveRules.heldSince(sentence, behind + 1)
                && !frames.any(Frames.Kind.FIRM, sentence, 0, verb)))) {
      return CaptiveRules.fate(Category.RELEASED, verb, "letGo");
    }
    int be = Words.behindAuxiliaries(sentence, behind) - 1; // "26 (have been) let out"
    boolean passive =
        be >= behind
            && Words.token(sentence, be + 1, "let")
            && !Words.denied(sentence, behind, be + 1);
    if (!passive) {
      return null;
    }
    boolean ofJail = custodyBehind(sentence, be + 3);
    boolean inmates = ofJail || phrase.group() == Group.PRISONERS;
    boolean out = (held || inmates) && Words.token(sentence, be + 2, "out"); // "26 were let out"
    boolean wereLet = out || Words.token(sentence, be + 2, "go");
    return wereLet && ((out && inmates) || captive(sentence, phrase, running, held, be))
        ? CaptiveRules.fate(Category.RELEASED, be + 1, "letGo")
        : null;
  }

  /**
   * "(70 soldiers) held by villagers in El Plateado were let go", not "employees held by their
   * contracts": the verb, or -1.
   */
  private int letGoSince(Sentence sentence, int held) {
    if (!CaptiveRules.CAPTIVE.contains(Words.lower(sentence, held))) {
      return -1;
    }
    boolean captor = false;
    for (int i = held + 1; i + 1 < Math.min(held + FARTHEST, sentence.size()); i++) {
      PeopleNouns.Noun noun = nouns.endingAt(sentence, i);
      captor |= noun != null && noun.people();
      if (sentence.token(i).is("let")
          && Words.token(sentence, i + 1, "go")
          && Words.BE.contains(sentence.token(i - 1).lower())) {
        return captor ? i : -1;
      }
      if (sentence.token(i).is(",")) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * "let 90 Palestinians out of jail", "the prison service has let 90 Palestinians out of Ofer".
   */
  private boolean outOfCustody(Sentence sentence, CountedPhrase phrase, int verb, int out) {
    boolean inmates = // whom a prison lets out, as it does visitors
        phrase.group() == Group.PRISONERS
            || (phrase.head() >= 0 && sentence.token(phrase.head()).tag().equals("NNPS"));
    return Words.token(sentence, out, "out")
        && (custodyBehind(sentence, out + 1)
            || (inmates && frames.any(Frames.Kind.CUSTODY, sentence, 0, verb)));
  }

  /** "116 people were let out (of prison)", "let out overnight (from the jails)". */
  private boolean custodyBehind(Sentence sentence, int from) {
    int i = from;
    while (Words.adverb(sentence, i) || Words.noun(sentence, i)) {
      i++;
    }
    boolean of = Words.token(sentence, i, "of") || Words.token(sentence, i, "from");
    return of && frames.any(Frames.Kind.CUSTODY, sentence, i + 1, Math.min(i + 4, sentence.size()));
  }

  /** "26 women and babies were let go", where captives were told of. */
  private boolean captive(
      Sentence sentence, CountedPhrase phrase, @Nullable Category running, boolean held, int be) {
    boolean several = be > phrase.last() + 1; // "women and babies"
    boolean prison = // "At the camp 59 were let go"
        phrase.bare() && running != null && frames.any(Frames.Kind.CUSTODY, sentence, 0, be);
    boolean others = running == Category.RELEASED && sentence.token(phrase.last()).is("others");
    return CaptiveRules.inSomebodysHands(phrase) // "the detained students"
        || others
        || prison
        || (held && phrase.bare())
        || ((held || several || phrase.group() == Group.CHILDREN)
            && LET_GO.contains(phrase.group()));
  }
}
