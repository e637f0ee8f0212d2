package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.internal.text.Sentence;

/**
 * Tells the partitive pronouns that stand for others than those of whom a fate was told: for
 * things, "houses, some of which were weakened", and for people whom somebody deals with as with
 * the living, "stopped some of them from going back". Immutable; may be shared by threads.
 */
final class Partitives {

  private final ObjectRules objects;
  private final PeopleNouns nouns;

  Partitives(ObjectRules objects, PeopleNouns nouns) {
    this.objects = objects;
    this.nouns = nouns;
  }

  /** "buildings, some of which": things in the plural, neither people nor deaths. */
  boolean ofThings(Sentence sentence, CountedPhrase phrase) {
    int last = phrase.first() - 1;
    last -= Words.token(sentence, last, ",") ? 1 : 0;
    if (!phrase.pronoun()
        || !sentence.token(phrase.last()).is("which")
        || last < 0
        || !sentence.token(last).tag().equals("NNS")) {
      return false;
    }
    PeopleNouns.Noun noun = nouns.endingAt(sentence, last);
    return (noun == null || !noun.people())
        && objects.nominalAt(sentence, last) == null
        && objects.deniedNoun(sentence, last) == null; // "900 casualties, 210 of which"
  }

  /** "shot down 112 drones, and 28 more were lost": of the things counted before. */
  static boolean lost(Sentence sentence, CountedPhrase phrase, Fate fate) {
    String lemma = sentence.token(fate.trigger()).lemma();
    return phrase.bare() && (lemma.equals("lose") || lemma.equals("capture"));
  }

  /** "most of the 40 passengers", "almost all of the 40": what is told of no number of them. */
  static boolean ofMost(Sentence sentence, CountedPhrase phrase, Frames frames) {
    int of = SequelRules.owned(sentence, phrase.first()) - 1;
    of -= of > 1 && sentence.token(of).tag().equals("DT") ? 1 : 0;
    if (of < 1 || !sentence.token(of).is("of")) {
      return false;
    }
    boolean nearly = // "nearly all", but not "all"
        of > 1 && sentence.token(of - 1).is("all") && Words.adverb(sentence, of - 2);
    return nearly || frames.is(Frames.Kind.MOST, sentence, of - 1);
  }

  /** "40 percent of those affected": others, whom another verb sets apart. */
  static boolean ofOthers(Sentence sentence, CountedPhrase phrase, Frames frames) {
    int verb = phrase.last() + 1;
    return sentence.token(phrase.last()).is("those")
        && verb < sentence.size()
        && Words.verb(sentence, verb)
        && frames.verb(Frames.Kind.SETTING_APART, sentence, verb);
  }

  /** "(killed three men) when one of them ran", "as two of them tried": what they did. */
  static boolean act(Sentence sentence, CountedPhrase phrase) {
    int before = phrase.first() - 1;
    int verb = phrase.last() + 1;
    return before > 0
        && verb < sentence.size()
        && Words.CLAUSE_STARTS.contains(sentence.token(before).lower())
        && Words.tensed(sentence, verb)
        && !Words.auxiliary(sentence, verb);
  }

  /** "persuaded some of them to leave", "questioned some of them": of the killed nobody would. */
  static boolean ofTheLiving(
      Sentence sentence, CountedPhrase phrase, Category told, Frames frames) {
    int verb = ObjectRules.before(sentence, phrase.first());
    if (told != Category.KILLED || verb < 0 || !Words.verb(sentence, verb)) {
      return false;
    }
    int behind = phrase.last() + 1;
    boolean acts =
        behind + 1 < sentence.size()
            && ((sentence.token(behind).is("from")
                    && sentence.token(behind + 1).lower().endsWith("ing"))
                || (sentence.token(behind).is("to")
                    && sentence.token(behind + 1).tag().equals("VB")
                    && !Words.auxiliary(sentence, behind + 1)));
    return acts || frames.verb(Frames.Kind.DEALING, sentence, verb);
  }

  /** "including one dead and (one who) had to be cut free": the second is not what the first is. */
  static boolean contrasted(Sentence sentence, CountedPhrase phrase, Fate previous) {
    return phrase.bare()
        && Words.token(sentence, phrase.last() + 1, "who")
        && Words.token(sentence, phrase.first() - 1, "and")
        && previous.by().startsWith("countedNoun")
        && previous.trigger() > PartMarks.including(sentence, phrase);
  }
}
