package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Count;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.claim.Term;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells counted phrases of which no fate is told although words for one stand by: animals, ages,
 * the family that nine belonged to, the two whom others did not survive. Immutable; may be shared
 * by threads.
 */
final class Fateless {

  /** What is done with people who were missing. */
  private static final Set<String> FOUND =
      Set.of("find", "locate", "trace", "reach", "contact", "recover");

  /** The words from what befell people to the main verb of their sentence. */
  private static final int LONGEST_CLAUSE = 12;

  private static final Set<String> JAILING = Set.of("jailed", "imprisoned", "jails");

  private static final Set<String> THOUGHT = Set.of("believed", "thought", "presumed");

  private static final Set<String> SHOTS =
      Set.of("gas", "gunfire", "gunshots", "shots", "bullets", "stadium", "scene", "nightclub");

  private final SubjectRules subjects;
  private final ObjectRules objects;
  private final Ages ages;
  private final Measured measured;
  private final LivingBodies bodies;
  private final Errands errands;
  private final OtherSenses senses;
  private final Partitives partitives;
  private final EventCounts events;
  private final Speakers speakers;
  private final Frames frames;

  Fateless(
      Triggers triggers,
      SubjectRules subjects,
      ObjectRules objects,
      PeopleNouns nouns,
      Frames frames) {
    this.subjects = subjects;
    this.objects = objects;
    this.ages = new Ages(nouns, frames);
    this.measured = new Measured(frames);
    this.bodies = new LivingBodies(frames);
    this.errands = new Errands(triggers, frames);
    this.senses = new OtherSenses(frames);
    this.partitives = new Partitives(objects, nouns);
    this.events = new EventCounts(frames);
    this.speakers = new Speakers(frames);
    this.frames = frames;
  }

  /** Whether phrase {@code i} tells of nobody's fate. */
  boolean tells(Sentence sentence, List<CountedPhrase> phrases, int i, Discourse discourse) {
    CountedPhrase phrase = phrases.get(i);
    boolean others = phrase.head() >= 0 && sentence.token(phrase.head()).is("others");
    boolean anaphoric = phrase.bare() || phrase.pronoun() || others;
    return allBut(sentence, phrase)
        || oneKin(sentence, phrase)
        || Appositions.parent(sentence, phrases, i, frames)
        || sentenced(sentence, phrase)
        || bodyOfMembers(sentence, phrase)
        || bodies.tells(sentence, phrase)
        || ofThings(sentence, phrases, i)
        || partitives.ofThings(sentence, phrase)
        || partitives.ofNamedThings(sentence, phrase)
        || Partitives.elided(sentence, phrases, i, frames)
        || (anaphoric && discourse.animals() && !phrase.zero())
        || (others && animalBefore(sentence, phrases, i))
        || deathOfAnimal(sentence, phrase)
        || measured.tells(sentence, phrase)
        || ages.tells(sentence, phrase)
        || events.tells(sentence, phrase)
        || forEach(sentence, phrase);
  }

  /** "nine seals died a week after four others": more of them. */
  private boolean animalBefore(Sentence sentence, List<CountedPhrase> phrases, int i) {
    int head = i == 0 ? -1 : phrases.get(i - 1).head();
    return head >= 0 && frames.is(Frames.Kind.ANIMALS, sentence, head);
  }

  /** "one tiger death", "12 cattle deaths". */
  private boolean deathOfAnimal(Sentence sentence, CountedPhrase phrase) {
    int head = phrase.head();
    return phrase.trigger() != null
        && head > phrase.mention().last() + 1
        && frames.is(Frames.Kind.ANIMALS, sentence, head - 1);
  }

  /** "30 prisoners for every hostage": a rate. */
  private static boolean forEach(Sentence sentence, CountedPhrase phrase) {
    int each = phrase.last() + 2;
    return Words.token(sentence, each - 1, "for")
        && (Words.token(sentence, each, "every") || Words.token(sentence, each, "each"));
  }

  /**
   * "(Twelve bodies were found.) They included two women who told AFP": they are not of the dead.
   */
  boolean lived(Sentence sentence, CountedPhrase phrase, Fate fate) {
    if (fate.category() == Category.MISSING
        && (found(sentence, phrase, fate) || Speakers.unreached(sentence, phrase))) {
      return true;
    }
    int verb = phrase.last() + 2;
    return fate.category() == Category.KILLED
        && fate.by().equals("included running")
        && Words.token(sentence, verb - 1, "who")
        && verb < sentence.size()
        && Words.verb(sentence, verb)
        && frames.verb(Frames.Kind.SPEAKING, sentence, verb);
  }

  /**
   * "12 of the 19 missing have been found", "traced two of the missing", "located 60 people who
   * were reported missing": no longer missing.
   */
  private static boolean found(Sentence sentence, CountedPhrase phrase, Fate fate) {
    boolean part = Words.token(sentence, phrase.mention().last() + 1, "of");
    int verb = Words.behindAuxiliaries(sentence, phrase.last() + 1);
    boolean passive =
        verb > phrase.last() + 1
            && (part || fate.triggerLast() <= phrase.last())
            && Words.BE.contains(sentence.token(verb - 1).lower())
            && !Words.token( // "12 of the 19 missing"
                sentence, AgainRules.before(sentence, phrase.mention().first()), "of")
            && !Words.denied(sentence, phrase.last() + 1, verb);
    verb += Words.token(sentence, verb, "confirmed") ? 1 : 0; // "were confirmed found"
    if (passive && sentence.has(verb) && FOUND.contains(sentence.token(verb).lemma())) {
      return true;
    }
    if (part && foundInTheEnd(sentence, phrase, fate)) {
      return true;
    }
    int active = ObjectRules.before(sentence, phrase.first());
    if (active < 0
        || !Words.verb(sentence, active)
        || !FOUND.contains(sentence.token(active).lemma())) {
      return false;
    }
    boolean missing = // "found 30 people missing"
        fate.trigger() == phrase.last() + 1 && sentence.token(active).lemma().equals("find");
    boolean finds = Words.finite(sentence, active) || sentence.token(active).tag().equals("VBN");
    return part || (finds && !missing && !Words.denied(sentence, Math.max(0, active - 2), active));
  }

  /** "three of the four who went missing were found (on Sunday)", but not "found dead". */
  private static boolean foundInTheEnd(Sentence sentence, CountedPhrase phrase, Fate fate) {
    int end = Math.min(fate.triggerLast() + LONGEST_CLAUSE, sentence.size());
    for (int i = Math.max(fate.triggerLast(), phrase.last()) + 1; i < end; i++) {
      if (Words.closed(sentence, i)) {
        return false;
      }
      if (Words.finite(sentence, i)) {
        int verb = Words.behindAuxiliaries(sentence, i);
        return Words.be(sentence, verb - 1)
            && sentence.has(verb)
            && FOUND.contains(sentence.token(verb).lemma())
            && !Words.denied(sentence, i, verb);
      }
    }
    return false;
  }

  /** "(killed 12, two doctors at the hospital) said": whoever speaks goes on about nobody. */
  boolean speaks(Sentence sentence, CountedPhrase phrase) {
    return speakers.speaks(sentence, phrase);
  }

  /** "all but two of the crew died": the two did not. */
  private static boolean allBut(Sentence sentence, CountedPhrase phrase) {
    int but = phrase.first() - 1;
    return Words.token(sentence, but, "but") && Words.token(sentence, but - 1, "all");
  }

  /**
   * "nine members of one family", "a cousin of one soldier": who is only named to say whose
   * somebody is.
   */
  private boolean oneKin(Sentence sentence, CountedPhrase phrase) {
    int of = phrase.first() - 1;
    return of > 0
        && sentence.token(of).is("of")
        && phrase.counts(1)
        && (phrase.kind() == PeopleNouns.Kind.HOUSEHOLD
            || (sentence.token(phrase.mention().first()).is("one")
                && frames.is(Frames.Kind.KIN, sentence, of - 1)));
  }

  /** "sentenced 21 men to death": a court has spoken, and nobody has died. */
  private boolean sentenced(Sentence sentence, CountedPhrase phrase) {
    if (jailedForYears(sentence, phrase.last() + 1)) {
      return true;
    }
    int verb = ObjectRules.before(sentence, phrase.first());
    boolean headline = Words.token(sentence, verb, "jails"); // which the tagger takes for a noun
    if (verb < 0 || !(headline || Words.verb(sentence, verb))) {
      return false;
    }
    boolean jailed = // "jailed two men for life"
        JAILING.contains(sentence.token(verb).lower())
            && Words.token(sentence, phrase.last() + 1, "for")
            && forTime(sentence, phrase.last() + 2);
    return jailed || frames.verb(Frames.Kind.SENTENCING, sentence, verb);
  }

  /** "(for) 25 years", "(for) life". */
  private static boolean forTime(Sentence sentence, int from) {
    for (int k = from; k < Math.min(from + 6, sentence.size()); k++) {
      if (sentence.token(k).lemma().equals("year")
          || sentence.token(k).lemma().equals("month")
          || sentence.token(k).is("life")) {
        return true;
      }
    }
    return false;
  }

  /** "(Four) were jailed for 25 years": a sentence, and no arrest. */
  private boolean jailedForYears(Sentence sentence, int from) {
    int i = Words.behindAuxiliaries(sentence, from);
    boolean jailed =
        i + 1 < sentence.size()
            && Words.verb(sentence, i)
            && JAILING.contains(sentence.token(i).lower())
            && sentence.token(i + 1).is("for");
    return jailed && forTime(sentence, i + 2);
  }

  /** "43 bodies were found and 80 survivors reached the beach": who lives was not killed. */
  static boolean survives(Sentence sentence, CountedPhrase phrase, Fate fate) {
    boolean alive = // "nine dead and three alive"
        phrase.bare()
            && Words.token(sentence, phrase.last() + 1, "alive")
            && fate.triggerLast() <= phrase.last();
    boolean survivor =
        phrase.head() >= 0
            && sentence.token(phrase.head()).lemma().equals("survivor")
            && fate.trigger() != phrase.head()
            && !Words.verb(sentence, fate.trigger());
    return fate.category() == Category.KILLED && (alive || survivor);
  }

  /** "some were lost": where nobody was told of before, nobody knows whether they are people. */
  static boolean ofWhom(CountedPhrase phrase) {
    return phrase.bare()
        && phrase.mention().quantity() instanceof Count count
        && count.term() == Term.SOME;
  }

  /**
   * "two men were still alive", "left alive": nobody saved them as those who "were found alive".
   */
  static boolean lives(Sentence sentence, Fate fate) {
    int i = fate.trigger() - 1;
    while (i > 0 && Words.adverb(sentence, i)) {
      i--;
    }
    return fate.category() == Category.RELEASED
        && sentence.token(fate.trigger()).is("alive")
        && i >= 0
        && (Words.BE.contains(sentence.token(i).lower())
            || sentence.token(i).is("left")
            || THOUGHT.contains(sentence.token(i).lower()));
  }

  /** "after losing 40 customers", "the firm released 1,100 workers": they went elsewhere. */
  boolean wentElsewhere(
      Sentence sentence,
      CountedPhrase phrase,
      Fate fate,
      @Nullable Category before,
      List<Sentence> earlier) {
    if (errands.tell(sentence, phrase, fate, before, earlier)
        || senses.tell(sentence, phrase, fate, before)
        || errands.sick(sentence, phrase, fate, before)) {
      return true;
    }
    if (sentence.token(fate.trigger()).lemma().equals("release") && phrase.head() >= 0) {
      return frames.is(Frames.Kind.PLAYERS, sentence, phrase.head())
          || (fate.trigger() > 0
              && fate.trigger() < phrase.first()
              && frames.is(
                  Frames.Kind.FIRM, sentence, ObjectRules.before(sentence, fate.trigger())));
    }
    boolean clients =
        phrase.head() >= 0
            && sentence.token(fate.trigger()).lemma().equals("lose")
            && frames.is(Frames.Kind.CLIENTS, sentence, phrase.head());
    return clients || errands.votedOut(sentence, phrase, fate);
  }

  /** "two attackers fled on a motorcycle": nobody is driven from home by what he did. */
  boolean ranAway(Sentence sentence, CountedPhrase phrase, Fate fate) {
    return fate.category() == Category.DISPLACED
        && sentence.token(fate.triggerLast()).lemma().equals("flee")
        && (phrase.group() == Group.MILITANTS
            || (fromShots(sentence, fate.triggerLast()) && !RefugeRules.large(phrase))
            || CaptiveRules.captives(phrase)
            || (phrase.head() >= 0 && frames.is(Frames.Kind.ATTACKER, sentence, phrase.head()))
            || (Words.token(
                    sentence, phrase.first() - 1, ",") // "The attackers, about 20 men, fled"
                && Words.token(sentence, phrase.last() + 1, ",")
                && frames.is(Frames.Kind.ATTACKER, sentence, Math.max(phrase.first() - 2, 0))));
  }

  /** "fled the gunfire", "fled tear gas": for a while. */
  private static boolean fromShots(Sentence sentence, int fled) {
    for (int i = fled + 1; i < Math.min(fled + 4, sentence.size()); i++) {
      if (SHOTS.contains(sentence.token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** "members of two rival groups": bodies that people belong to, of which none is counted. */
  private boolean bodyOfMembers(Sentence sentence, CountedPhrase phrase) {
    int of = phrase.first() - 1;
    return phrase.kind() == PeopleNouns.Kind.BODY_OF_PEOPLE
        && !phrase.compound()
        && of > 0
        && sentence.token(of).is("of")
        && sentence.token(of - 1).tag().equals("NNS")
        && objects.nominalAt(sentence, of - 1) == null;
  }

  /** "(five jets, two of them) Rafales", "(714 aftershocks, 20 of them) above 4.0". */
  private boolean describesThings(Sentence sentence, CountedPhrase before, int behind) {
    if (behind >= sentence.size()) {
      return false;
    }
    if (Words.noun(sentence, behind)) {
      return !frames.is(Frames.Kind.DESCRIBING, sentence, behind);
    }
    int first = before.first() - 1;
    boolean total = first > 0 && frames.is(Frames.Kind.TOTAL, sentence, first - 1);
    boolean governed = first >= 0 && sentence.token(first).tag().equals("IN") && !total;
    return sentence.token(behind).tag().equals("IN")
        && !governed; // not "in two towns, six of them"
  }

  /**
   * "205 elephants and 512 wildebeest", "31 councils, nine of which it had held": no people beside
   * what is none.
   */
  private boolean ofThings(Sentence sentence, List<CountedPhrase> phrases, int i) {
    CountedPhrase phrase = phrases.get(i);
    if (phrase.pronoun() && sentence.token(phrase.last()).is("which")) {
      boolean counted = i > 0 && phrases.get(i - 1).last() >= phrase.first() - 2;
      return counted && !phrases.get(i - 1).meets(TriggerWord.Needs.PEOPLE);
    }
    if (phrase.pronoun()
        && !phrase.share()
        && i > 0
        && phrases.get(i - 1).last() == phrase.first() - 2
        && describesThings(sentence, phrases.get(i - 1), phrase.last() + 1)) {
      CountedPhrase before = phrases.get(i - 1); // "five jets, two of them Rafales"
      return before.kind() == PeopleNouns.Kind.THING && phrase.atMost(before);
    }
    if (i == 0 || phrase.kind() != PeopleNouns.Kind.UNKNOWN) {
      return false;
    }
    CountedPhrase before = phrases.get(i - 1);
    return phrase.trigger() == null
        && before.head() >= 0
        && frames.is(Frames.Kind.ANIMALS, sentence, before.head())
        && before.last() == phrase.first() - 2
        && sentence.token(phrase.first() - 1).is("and");
  }

  /** "380 whales have died": no people, though something became of them. */
  boolean animals(Sentence sentence, CountedPhrase phrase) {
    if (phrase.kind() != PeopleNouns.Kind.THING || phrase.trigger() != null || phrase.head() < 0) {
      return false;
    }
    Fate state = subjects.stateBehind(sentence, phrase);
    Fate fate = state != null ? state : subjects.predicateBehind(sentence, phrase);
    if (fate == null) {
      fate = objects.verbBefore(sentence, phrase);
    }
    return fate != null
        && (fate.category() == Category.KILLED
            || fate.category() == Category.WOUNDED
            || fate.category() == Category.RELEASED)
        && frames.is(Frames.Kind.ANIMALS, sentence, phrase.head());
  }
}
