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
    return (noun == null || !noun.people()) && objects.nominalAt(sentence, last) == null;
  }

  /** "shot down 112 drones, and 28 more were lost": of the things counted before. */
  static boolean lost(Sentence sentence, CountedPhrase phrase, Fate fate) {
    String lemma = sentence.token(fate.trigger()).lemma();
    return phrase.bare() && (lemma.equals("lose") || lemma.equals("capture"));
  }

  /** "40 percent of those affected": others, whom another verb sets apart. */
  static boolean ofOthers(Sentence sentence, CountedPhrase phrase, Frames frames) {
    int verb = phrase.last() + 1;
    return sentence.token(phrase.last()).is("those")
        && verb < sentence.size()
        && Words.verb(sentence, verb)
        && frames.verb(Frames.Kind.SETTING_APART, sentence, verb);
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
}
