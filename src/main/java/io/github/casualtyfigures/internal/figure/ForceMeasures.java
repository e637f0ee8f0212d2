package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Phrases;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the number that a force is put at: "puts the force at roughly 11,000", "the M23, whose
 * ranks experts assessed at 3,000". Immutable; may be shared by threads.
 */
final class ForceMeasures {

  /** So many soldiers are measured by no other word. */
  private static final long MANY = 100;

  private static final int LONGEST_MEASURE = 16;

  private static final Set<String> RANKS = Set.of("ranks", "forces", "fighters", "troops");
  private static final Set<String> SIZES = Set.of("number", "size", "strength", "numbers");

  private final Triggers triggers;
  private final PeopleNouns nouns;
  private final Frames frames;

  ForceMeasures(Triggers triggers, PeopleNouns nouns, Frames frames) {
    this.triggers = triggers;
    this.nouns = nouns;
    this.frames = frames;
  }

  /**
   * "puts the force at roughly 11,000", "brings the Kenyan presence to 600", "the number of Rwandan
   * soldiers in the east at 4,000": what it is measured by stands before a bare number, and nothing
   * says what became of it.
   */
  @Nullable Fate measured(Sentence sentence, CountedPhrase phrase) {
    int at = ObjectRules.before(sentence, phrase.first());
    boolean men =
        phrase.head() >= 0
            && (frames.is(Frames.Kind.MANPOWER, sentence, phrase.head())
                || phrase.group() == Group.POLICE
                || phrase.group() == Group.MILITARY);
    boolean reached = // "the number of soldiers there reached 12,000"
        at > 2
            && Words.verb(sentence, at)
            && triggers.endingAt(Triggers.Form.MEASURE, sentence, at) != null;
    if (!(phrase.bare() || men)
        || at < 2
        || !(reached || sentence.token(at).is("at") || sentence.token(at).is("to"))) {
      return null;
    }
    boolean many =
        phrase.bare() && sentence.token(at).is("at") && PresenceRules.atLeast(phrase, MANY);
    int assessed = many ? assessed(sentence, at) : -1;
    if (assessed >= 0) {
      return fate(assessed, "measuredForce");
    }
    int risen = reached ? at : risen(sentence, at - 1);
    int force = -1;
    for (int i = risen >= 0 ? risen - 1 : at - 1; i >= Math.max(0, at - LONGEST_MEASURE); i--) {
      if (toldOf(sentence, i) || frames.is(Frames.Kind.COST, sentence, i)) {
        return null; // "the cost of soldiers at 900"
      }
      if (force < 0 && soldiers(sentence, i) && !ofThing(sentence, i + 1)) {
        force = i;
      }
      boolean sized = SIZES.contains(sentence.token(i).lower());
      boolean measure = triggers.at(Triggers.Form.MEASURE, sentence, i) != null;
      if (sized || (measure && Words.verb(sentence, i))) {
        boolean put =
            force >= 0
                && ((sized && (risen < 0 || counts(sentence, i, force)))
                    || (risen < 0
                        && ((sentence.token(at).is("at") && PresenceRules.atLeast(phrase, MANY))
                            || frames.is(Frames.Kind.FORCE, sentence, force)
                            || frames.is(Frames.Kind.SIZED, sentence, force))));
        return put ? fate(force, "measuredForce") : null;
      }
      boolean helps = // "has risen", "will drop"
          risen >= 0
              && force < 0
              && (Words.auxiliary(sentence, i) || sentence.token(i).tag().equals("MD"));
      boolean active = // "the Rwandan troops operating beside them"
          force < 0 && sentence.token(i).tag().equals("VBG") && i > 0 && soldiers(sentence, i - 1);
      if ((Words.verb(sentence, i) && !helps && !active) || sentence.token(i).is(",")) {
        return null;
      }
    }
    return null;
  }

  /** "the M23, whose ranks the UN assessed last summer (at 3,000)": the force, or -1. */
  private int assessed(Sentence sentence, int at) {
    boolean verb = false;
    for (int i = at - 1; i > Math.max(1, at - LONGEST_MEASURE); i--) {
      verb |=
          Words.verb(sentence, i)
              && (triggers.endingAt(Triggers.Form.MEASURE, sentence, i) != null
                  || sentence.token(i).lemma().equals("assess"));
      if (sentence.token(i).is(",")) {
        return -1;
      }
      if (sentence.token(i - 1).is(",") && Words.relative(sentence, i)) {
        boolean whose = sentence.token(i).is("whose");
        boolean size =
            !whose
                || RANKS.contains(Words.lower(sentence, i + 1))
                || SIZES.contains(Words.lower(sentence, i + 1));
        boolean body =
            (soldiers(sentence, i - 2) // not "the sales force, which"
                    && !ForceChanges.OTHER_FORCES.contains(Words.lower(sentence, i - 3)))
                || nouns.militants(sentence, i - 2)
                || (whose
                    && RANKS.contains(Words.lower(sentence, i + 1))
                    && sentence.token(i - 2).tag().startsWith("NNP"));
        return verb && size && body && !toldOf(sentence, i - 2) ? i - 2 : -1;
      }
    }
    return -1;
  }

  /** "(army) budget", "(soldiers)' wives": what is measured is no force. */
  private boolean ofThing(Sentence sentence, int noun) {
    boolean thing =
        Words.tag(sentence, noun).equals("NN")
            && !SIZES.contains(sentence.token(noun).lower())
            && !soldiers(sentence, noun);
    return thing || Words.tag(sentence, noun).equals("POS");
  }

  /** "number of foreign soldiers", not "number of women in the army". */
  private boolean counts(Sentence sentence, int size, int force) {
    for (int i = size + 2; i < force; i++) {
      if (soldiers(sentence, i)) {
        return true;
      }
      if (sentence.token(i).tag().equals("IN")) {
        return false;
      }
    }
    return true;
  }

  /** "(the number of soldiers) rose to", "has grown to": a measure that has them as subject. */
  private int risen(Sentence sentence, int i) {
    return i > 1
            && Words.verb(sentence, i)
            && triggers.endingAt(Triggers.Form.MEASURE, sentence, i) != null
        ? i
        : -1;
  }

  /** Whether a word says what became of people: "the number of soldiers killed". */
  private boolean toldOf(Sentence sentence, int i) {
    Phrases.Match<TriggerWord> noun = triggers.at(Triggers.Form.NOUN, sentence, i);
    boolean harm = noun != null && noun.value().category() != Category.DEPLOYED;
    return harm
        || triggers.at(Triggers.Form.STATE, sentence, i) != null
        || triggers.at(Triggers.Form.VERB, sentence, i) != null;
  }

  private boolean soldiers(Sentence sentence, int i) {
    if (frames.is(Frames.Kind.FORCE, sentence, i) || frames.is(Frames.Kind.SIZED, sentence, i)) {
      return true;
    }
    PeopleNouns.Noun noun = nouns.endingAt(sentence, i);
    return noun != null && noun.plural() && noun.group() == Group.MILITARY;
  }

  private static Fate fate(int trigger, String by) {
    return Fate.at(Category.DEPLOYED, TriggerWord.Needs.ANY, trigger, by);
  }
}
