package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.List;
import java.util.Set;

/**
 * Tells counted phrases of which no fate is told although words for one stand by: animals, ages,
 * the family that nine belonged to, the two whom others did not survive. Immutable; may be shared
 * by threads.
 */
final class Fateless {

  /** The words from those who speak to their verb: "at the hospital in Aden". */
  private static final int LONGEST_NAME = 9;

  private static final Set<String> JAILING = Set.of("jailed", "imprisoned");

  private final SubjectRules subjects;
  private final ObjectRules objects;
  private final Ages ages;
  private final Frames frames;

  Fateless(SubjectRules subjects, ObjectRules objects, Frames frames) {
    this.subjects = subjects;
    this.objects = objects;
    this.ages = new Ages(frames);
    this.frames = frames;
  }

  /** Whether phrase {@code i} tells of nobody's fate. */
  boolean tells(Sentence sentence, List<CountedPhrase> phrases, int i, Discourse discourse) {
    CountedPhrase phrase = phrases.get(i);
    boolean anaphoric = phrase.bare() || phrase.pronoun();
    return allBut(sentence, phrase)
        || oneKin(sentence, phrase)
        || sentenced(sentence, phrase)
        || escaped(sentence, phrase)
        || bodyOfMembers(sentence, phrase)
        || ofThings(sentence, phrases, i)
        || (anaphoric && discourse.animals() && !phrase.zero())
        || ages.tells(sentence, phrase);
  }

  /** "(killed 12, two doctors at the hospital) said": whoever speaks goes on about nobody. */
  boolean speaks(Sentence sentence, CountedPhrase phrase) {
    int i = phrase.last() + 1;
    int end = Math.min(i + LONGEST_NAME, sentence.size());
    while (i < end && (Words.noun(sentence, i) || inNounPhrase(sentence, i))) {
      i++;
    }
    int verb = behindName(sentence, i);
    return verb < sentence.size()
        && Words.verb(sentence, verb)
        && frames.verb(Frames.Kind.SPEAKING, sentence, verb)
        && !toldOf(sentence, verb + 1);
  }

  /** "(a spokesman), Captain David A., said": past a name between commas, where there is one. */
  private static int behindName(Sentence sentence, int comma) {
    if (!Words.token(sentence, comma, ",")) {
      return comma;
    }
    int i = comma + 1;
    int end = Math.min(i + LONGEST_NAME, sentence.size());
    while (i < end && sentence.token(i).tag().startsWith("NNP")) {
      i++;
    }
    return i > comma + 1 && Words.token(sentence, i, ",") ? i + 1 : comma;
  }

  private static boolean inNounPhrase(Sentence sentence, int i) {
    String tag = sentence.token(i).tag();
    return tag.equals("IN")
        || tag.equals("DT")
        || tag.equals("CC")
        || tag.equals("CD")
        || tag.startsWith("JJ")
        || tag.startsWith("RB");
  }

  /** "(three officers) reported missing", "(two) said to be dead": others speak of them. */
  private static boolean toldOf(Sentence sentence, int i) {
    String tag = i < sentence.size() ? sentence.token(i).tag() : "";
    return tag.equals("VBN") || tag.startsWith("JJ") || tag.equals("TO");
  }

  /** "all but two of the crew died": the two did not. */
  private static boolean allBut(Sentence sentence, CountedPhrase phrase) {
    int but = phrase.first() - 1;
    return Words.token(sentence, but, "but") && Words.token(sentence, but - 1, "all");
  }

  /** "nine members of one family": the family is not counted. */
  private static boolean oneKin(Sentence sentence, CountedPhrase phrase) {
    int of = phrase.first() - 1;
    return of > 0
        && sentence.token(of).is("of")
        && phrase.kind() == PeopleNouns.Kind.HOUSEHOLD
        && phrase.counts(1);
  }

  /** "sentenced 21 men to death": a court has spoken, and nobody has died. */
  private boolean sentenced(Sentence sentence, CountedPhrase phrase) {
    if (jailedForYears(sentence, phrase.last() + 1)) {
      return true;
    }
    int verb = ObjectRules.before(sentence, phrase.first());
    return verb >= 0
        && Words.verb(sentence, verb)
        && frames.verb(Frames.Kind.SENTENCING, sentence, verb);
  }

  /** "(Four) were jailed for 25 years": a sentence, and no arrest. */
  private boolean jailedForYears(Sentence sentence, int from) {
    int i = from;
    while (i < sentence.size()
        && (Words.BE.contains(sentence.token(i).lower())
            || Words.HAVE.contains(sentence.token(i).lower())
            || Words.adverb(sentence, i))) {
      i++;
    }
    boolean jailed =
        i + 1 < sentence.size()
            && Words.verb(sentence, i)
            && JAILING.contains(sentence.token(i).lower())
            && sentence.token(i + 1).is("for");
    for (int k = i + 2; jailed && k < Math.min(i + 8, sentence.size()); k++) {
      if (sentence.token(k).lemma().equals("year")
          || sentence.token(k).lemma().equals("month")
          || sentence.token(k).is("life")) {
        return true;
      }
    }
    return false;
  }

  /** "Twenty-five of them escaped": no fate that was told before is theirs. */
  private boolean escaped(Sentence sentence, CountedPhrase phrase) {
    int verb = phrase.last() + 1;
    return phrase.pronoun()
        && verb < sentence.size()
        && sentence.token(verb).tag().equals("VBD")
        && frames.verb(Frames.Kind.ESCAPING, sentence, verb);
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

  /** "205 elephants and 512 wildebeest": no people beside what is none. */
  private boolean ofThings(Sentence sentence, List<CountedPhrase> phrases, int i) {
    CountedPhrase phrase = phrases.get(i);
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
