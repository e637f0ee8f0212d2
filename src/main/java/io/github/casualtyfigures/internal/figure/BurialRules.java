package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads people whom earth, snow or a building has buried or water has drowned: "an avalanche buried
 * nine climbers", "30 people were buried when a hillside collapsed". Whom a village or a grave
 * buries was killed. Immutable; may be shared by threads.
 */
final class BurialRules {

  private static final int FARTHEST = 6;

  private static final Set<String> RITES = Set.of("funeral", "funerals", "burials");
  private static final Set<String> MASS = Set.of("mass", "common", "shallow");
  private static final Set<String> HOLDING = Set.of("hold", "contain");

  private final PeopleNouns nouns;
  private final Frames frames;

  BurialRules(PeopleNouns nouns, Frames frames) {
    this.nouns = nouns;
    this.frames = frames;
  }

  /** What it says of the people of {@code phrase} that they are buried, or null. */
  @Nullable Fate buried(Sentence sentence, CountedPhrase phrase) {
    int before = ofHousehold(sentence, ObjectRules.before(sentence, phrase.first()));
    int verb =
        Words.token(sentence, before, "and")
            ? ScourgeRules.beforeKin(sentence, before - 1)
            : before;
    if (before > 0 && funeral(sentence, phrase, before)) {
      return dead(before);
    }
    boolean object =
        verb >= 0
            && (sentence.token(verb).lemma().equals("bury") || laid(sentence, verb, phrase))
            && Words.verb(sentence, verb)
            && !ObjectRules.passive(sentence, verb);
    if (object && frames.any(Frames.Kind.SLIDE, sentence, 0, verb)) {
      return missing(verb);
    }
    if (drowned(sentence, ObjectRules.before(sentence, phrase.first()))) {
      return dead(ObjectRules.before(sentence, phrase.first()));
    }
    if (object) {
      return mourned(sentence, phrase) && mourner(sentence, verb) ? dead(verb) : null;
    }
    int participle = passive(sentence, phrase.last() + 1);
    if (participle < 0) {
      return null;
    }
    int near = participle + 1 + FARTHEST;
    if (frames.any(Frames.Kind.GRAVE, sentence, participle + 1, near)) { // "in the cemetery"
      return dead(participle);
    }
    boolean then = // "buried when methane exploded in a mine"
        Words.token(sentence, participle + 1, "when")
            && frames.any(Frames.Kind.RUIN, sentence, participle + 2, sentence.size());
    if (then || frames.any(Frames.Kind.SLIDE, sentence, participle + 1, sentence.size())) {
      return missing(participle);
    }
    boolean told = // "(are) buried", not "still buried", "workers buried in a pit"
        participle > phrase.last() + 1
            && !sentence.token(participle - 1).is("still")
            && !phrase.single();
    return told && (ground(sentence, participle + 1) || onDay(sentence, phrase, participle + 1))
        ? dead(participle)
        : null;
  }

  /** "(were buried) this morning", "on Monday", of which no more is told than who says so. */
  private boolean onDay(Sentence sentence, CountedPhrase phrase, int from) {
    int end = from;
    while (end < from + 2 && !Words.closed(sentence, end)) {
      end++;
    }
    boolean said = // "this morning, residents said"
        Words.token(sentence, end, ",") && frames.verb(Frames.Kind.SPEAKING, sentence, end + 2);
    return frames.time(sentence, from, end)
        && (said || Words.closed(sentence, end) || Words.token(sentence, end, "and"))
        && !frames.anywhere(Frames.Kind.SLIDE, sentence)
        && (phrase.bare() || ofPeople(phrase));
  }

  /** "laid 26 people in a common grave", "laid 26 men to rest". */
  private boolean laid(Sentence sentence, int verb, CountedPhrase phrase) {
    int behind = phrase.last() + 1;
    boolean rest = Words.token(sentence, behind, "to") && Words.token(sentence, behind + 1, "rest");
    boolean grave =
        Words.token(sentence, behind, "in")
            && frames.any(Frames.Kind.GRAVE, sentence, behind + 1, behind + FARTHEST);
    return (rest || grave) && sentence.token(verb).lemma().equals("lay");
  }

  /**
   * "Funerals were held for 52 people", "mass graves for 52 men", "a mass grave holding 52 people".
   */
  private boolean funeral(Sentence sentence, CountedPhrase phrase, int before) {
    if (phrase.single() || phrase.bare() || !ofPeople(phrase)) {
      return false;
    }
    boolean holds =
        sentence.token(before).is("with") || HOLDING.contains(sentence.token(before).lemma());
    if (holds) {
      return massGrave(sentence, before - 1);
    }
    if (!sentence.token(before).is("for")) {
      return false;
    }
    if (massGrave(sentence, before - 1)) {
      return true;
    }
    boolean held = Words.token(sentence, before - 1, "held");
    int be = before - 2;
    boolean were = Words.token(sentence, be, "were") || Words.token(sentence, be, "was");
    return held && were && RITES.contains(Words.lower(sentence, be - 1));
  }

  /** "a mass grave", "common graves". */
  private static boolean massGrave(Sentence sentence, int i) {
    return i > 0
        && sentence.token(i).lemma().equals("grave")
        && MASS.contains(sentence.token(i - 1).lower());
  }

  private boolean ofPeople(CountedPhrase phrase) {
    PeopleNouns.Noun noun =
        phrase.head() < 0 ? null : nouns.endingAt(phrase.mention().sentence(), phrase.head());
    return noun != null && noun.people();
  }

  /** "the flood drowned (six villagers)", "capsized, drowning 30": water, and no noise. */
  private boolean drowned(Sentence sentence, int verb) {
    return verb > 0
        && sentence.token(verb).lemma().equals("drown")
        && Words.verb(sentence, verb)
        && !ObjectRules.passive(sentence, verb)
        && frames.any(Frames.Kind.WATER, sentence, 0, verb);
  }

  /** "(are buried) in one village": ground, and nothing tells of a fall. */
  private boolean ground(Sentence sentence, int in) {
    if (!Words.token(sentence, in, "in") && !Words.token(sentence, in, "near")) {
      return false;
    }
    int i = in + 1;
    while (i < sentence.size()
        && (sentence.token(i).tag().equals("DT")
            || sentence.token(i).tag().equals("CD")
            || sentence.token(i).tag().startsWith("JJ"))) {
      i++;
    }
    boolean place = i < sentence.size() && sentence.token(i).lemma().equals("village");
    for (int k = i + 1; place && k < sentence.size(); k++) {
      place = !Words.CLAUSE_STARTS.contains(sentence.token(k).lower());
    }
    return place && !frames.anywhere(Frames.Kind.SLIDE, sentence);
  }

  /** "buried two sons", "buried 14 of its men", but nobody under rubble and no coins. */
  private boolean mourned(Sentence sentence, CountedPhrase phrase) {
    PeopleNouns.Noun noun =
        phrase.head() < 0 || phrase.single() ? null : nouns.endingAt(sentence, phrase.head());
    int behind = phrase.last() + 1;
    boolean number = // "have buried eighty-nine"
        phrase.bare()
            && !phrase.single()
            && (Words.closed(sentence, behind)
                || Words.tag(sentence, behind + 1).equals("CD") // "have buried 90 in two days"
                || frames.time(sentence, behind, behind + 2)
                || frames.any(Frames.Kind.GRAVE, sentence, behind, behind + FARTHEST));
    boolean people = phrase.pronoun() || number || (noun != null && noun.people());
    boolean alive =
        Words.token(sentence, behind, "alive")
            || Words.token(sentence, behind, "under")
            || Words.token(sentence, behind, "beneath");
    return people && !alive && !frames.any(Frames.Kind.SLIDE, sentence, behind, sentence.size());
  }

  /** "The village (buried)", "(residents report) burying", but no blast. */
  private boolean mourner(Sentence sentence, int verb) {
    int i = Words.beforeAuxiliaries(sentence, verb);
    if (i < 0 || !commonNoun(sentence.token(i).tag())) {
      return true;
    }
    PeopleNouns.Noun noun = nouns.endingAt(sentence, i);
    return (noun != null && noun.people()) || frames.is(Frames.Kind.UNIT, sentence, i);
  }

  private static boolean commonNoun(String tag) {
    return tag.equals("NN") || tag.equals("NNS");
  }

  /** "(buried) a family of (six)": the token before those whom a number counts. */
  private static int ofHousehold(Sentence sentence, int of) {
    boolean within = of > 2 && sentence.token(of).is("of") && Words.noun(sentence, of - 1);
    int before = within ? of - 2 : of;
    return within && sentence.token(before).tag().equals("DT") ? before - 1 : before;
  }

  /** "(30 people) were buried", "(44 workers) buried": the participle, or -1. */
  private static int passive(Sentence sentence, int from) {
    boolean be = false;
    for (int i = from; i < Math.min(from + FARTHEST, sentence.size()); i++) {
      String lower = sentence.token(i).lower();
      if (lower.equals("buried")) {
        return be || i == from ? i : -1;
      }
      be |= Words.BE.contains(lower);
      if (!Words.auxiliary(sentence, i) && !Words.adverb(sentence, i)) {
        return -1;
      }
    }
    return -1;
  }

  private static Fate missing(int verb) {
    return Fate.at(Category.MISSING, TriggerWord.Needs.PEOPLE, verb, "buried");
  }

  private static Fate dead(int verb) {
    return Fate.at(Category.KILLED, TriggerWord.Needs.PEOPLE, verb, "buried");
  }
}
