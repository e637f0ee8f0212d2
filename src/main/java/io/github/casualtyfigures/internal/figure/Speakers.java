package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.internal.text.Sentence;
import java.util.Set;

/** Tells the counted people who speak of others. Immutable; may be shared by threads. */
final class Speakers {

  /** The words from those who speak to their verb: "at the hospital in Aden". */
  private static final int LONGEST_NAME = 9;

  /** The words of what is said of those who speak: "who asked not to be named". */
  private static final int LONGEST_RELATIVE = 14;

  private static final Set<String> MODALS = Set.of("can", "could", "would", "will", "may", "did");

  /** The tags that stand behind a participle besides those of a noun phrase. */
  private static final Set<String> WITHIN_PARTICIPLE =
      Set.of("VBN", "PRP", "PRP$", "TO", "POS", "RP");

  private static final Set<String> SPOKESPEOPLE =
      Set.of("spokesman", "spokeswoman", "spokesperson", "official", "lawyer", "attorney");

  private static final Set<String> SURVIVED = Set.of("survived", "escaped", "lived");

  private final Frames frames;

  Speakers(Frames frames) {
    this.frames = frames;
  }

  /**
   * "(killed 12, two doctors at the hospital) said", "(35 dead, an official who asked not to be
   * named) has said", "said (two witnesses)".
   */
  boolean speaks(Sentence sentence, CountedPhrase phrase) {
    if (inverted(sentence, phrase)) {
      return true;
    }
    int i = pastNounPhrase(sentence, phrase.last() + 1);
    int who = Words.token(sentence, i, ",") ? i + 1 : i;
    boolean whose = Words.token(sentence, who, "whose") || Words.token(sentence, who, "where");
    if ((whose || Words.token(sentence, who, "who")) && !phrase.bare()) {
      return speaksBehind(sentence, who, who > i);
    }
    int name = behindName(sentence, i);
    int next = behindParticiple(sentence, phrase, name);
    int verb = behindAuxiliaries(sentence, next);
    boolean others = // "nine from Goma, seven from Beni, said the police"
        name > i
            && Words.token(sentence, verb, "said")
            && nounAt(sentence, verb + 1)
            && !Words.tag(sentence, verb + 1).equals("PRP") // "one, a cook, said he had slept"
            && !frames.time(sentence, verb + 1, verb + 2);
    return verb < sentence.size()
        && !others
        && says(sentence, verb)
        && !(phrase.bare() && toldEarlier(sentence, verb))
        && !(verb == next && toldOf(sentence, verb + 1));
  }

  /** "(A spokesman for the army) could not be reached", who is not missing. */
  static boolean unreached(Sentence sentence, CountedPhrase phrase) {
    boolean speaks =
        phrase.head() >= 0 && SPOKESPEOPLE.contains(sentence.token(phrase.head()).lemma());
    return speaks
        && Words.token(sentence, phrase.last() + 1, "could")
        && Words.token(sentence, phrase.last() + 2, "not")
        && (Words.token(sentence, phrase.last() + 4, "reached")
            || Words.token(sentence, phrase.last() + 4, "contacted"));
  }

  /** "the toll rose to 35, said (two witnesses)": nothing is told of them by a verb behind. */
  static boolean inverted(Sentence sentence, CountedPhrase phrase) {
    int said = phrase.first() - 1;
    boolean closes =
        said > 0
            && !phrase.bare()
            && (sentence.token(said).is("said") || sentence.token(said).is("says"))
            && (sentence.token(said - 1).is(",") || Words.quote(sentence, said - 1));
    for (int i = phrase.last() + 1; closes && i < sentence.size(); i++) {
      String tag = sentence.token(i).tag(); // not ", said 40 people dead", "said seven hurt"
      closes = !tag.startsWith("VB") && !tag.startsWith("JJ");
    }
    return closes;
  }

  /** "(an official) who asked not to be named (said)": the verb behind the relative clause. */
  private boolean speaksBehind(Sentence sentence, int who, boolean comma) {
    boolean verb = false;
    for (int i = who + 1; i < Math.min(who + LONGEST_RELATIVE, sentence.size()); i++) {
      boolean closed = sentence.token(i).is(",");
      if (closed) {
        int behind = behindAuxiliaries(sentence, i + 1);
        return comma && verb && says(sentence, behind) && !nounAt(sentence, behind + 1);
      }
      if (sentence.token(i).is(";") || Words.quote(sentence, i)) {
        return false;
      }
      boolean joined = sentence.token(i - 1).tag().equals("CC");
      boolean main = // "not to be named said", but not "whose detention Russia has confirmed"
          (Words.finite(sentence, i) || says(sentence, i)) && !Words.auxiliary(sentence, i - 1);
      if (verb && !comma && !joined && main) {
        return says(sentence, behindAuxiliaries(sentence, i));
      }
      verb |= Words.finite(sentence, i);
    }
    return false;
  }

  /** "(killed 12 and three others) survived": they are no part of the dead. */
  static boolean survived(Sentence sentence, int verb) {
    return sentence.has(verb) && SURVIVED.contains(sentence.token(verb).lower());
  }

  /** ", said (police)": who says it stands behind the verb. */
  private static boolean nounAt(Sentence sentence, int i) {
    String tag = Words.tag(sentence, i);
    return tag.startsWith("NN") || tag.equals("DT") || tag.startsWith("PRP");
  }

  /** "(has) said", "(is) reporting", "(could) confirm", "(was) quoted"; not "were reported". */
  private static int behindAuxiliaries(Sentence sentence, int from) {
    int i = from;
    boolean be = false;
    while (i < sentence.size()
        && (Words.auxiliary(sentence, i)
            || MODALS.contains(sentence.token(i).lower())
            || (i > from && Words.adverb(sentence, i)))) {
      be |= Words.BE.contains(sentence.token(i).lower());
      i++;
    }
    boolean passive =
        be
            && i < sentence.size()
            && !sentence.token(i).tag().equals("VBG")
            && !sentence.token(i).is("quoted");
    return passive ? sentence.size() : i;
  }

  private boolean says(Sentence sentence, int verb) {
    return verb < sentence.size()
        && Words.verb(sentence, verb)
        && (frames.verb(Frames.Kind.SPEAKING, sentence, verb)
            || (sentence.token(verb).lemma().equals("put") // "some activists put it at 300"
                && Words.token(sentence, verb + 2, "at")));
  }

  /** "the 900 previously reported", "not 288 as stated before": others spoke of them. */
  private boolean toldEarlier(Sentence sentence, int participle) {
    int behind = participle + 1;
    return sentence.token(participle).tag().equals("VBN")
        && (sentence.token(participle - 1).is("as")
            || frames.is(Frames.Kind.BEFORE, sentence, participle - 1)
            || (behind < sentence.size() && frames.is(Frames.Kind.BEFORE, sentence, behind)));
  }

  /** "(a spokesman), Captain David A., said", "(her husband), a retired officer, said". */
  private static int behindName(Sentence sentence, int comma) {
    if (!Words.token(sentence, comma, ",")) {
      return comma;
    }
    int i = pastNounPhrase(sentence, comma + 1);
    return i > comma + 1 && Words.token(sentence, i, ",") ? i + 1 : comma;
  }

  private static int pastNounPhrase(Sentence sentence, int from) {
    int i = from;
    int end = Math.min(from + LONGEST_NAME, sentence.size());
    while (i < end && inNounPhrase(sentence, i)) {
      i++;
    }
    return i;
  }

  /** "(a doctor) treating the injured said", "(two workers) interviewed by a paper said". */
  private int behindParticiple(Sentence sentence, CountedPhrase phrase, int participle) {
    String tag = Words.tag(sentence, participle);
    if (phrase.bare() || !(tag.equals("VBG") || tag.equals("VBN")) || says(sentence, participle)) {
      return participle;
    }
    int end = Math.min(participle + LONGEST_RELATIVE, sentence.size());
    for (int i = participle + 1; i < end; i++) {
      if (says(sentence, i) && Words.finite(sentence, i)) {
        return i;
      }
      if (!inNounPhrase(sentence, i) && !WITHIN_PARTICIPLE.contains(sentence.token(i).tag())) {
        return participle;
      }
    }
    return participle;
  }

  private static boolean inNounPhrase(Sentence sentence, int i) {
    String tag = sentence.token(i).tag();
    return Words.noun(sentence, i)
        || tag.equals("IN")
        || tag.equals("DT")
        || tag.equals("CC")
        || tag.equals("CD")
        || tag.startsWith("JJ")
        || tag.startsWith("RB");
  }

  /**
   * "(three officers) reported missing", "(two) said to be dead", "(71) confirmed and 12 suspected
   * deaths": others speak of them.
   */
  private boolean toldOf(Sentence sentence, int i) {
    String tag = Words.tag(sentence, i);
    boolean count = tag.equals("CC") && i + 1 < sentence.size();
    boolean accused = // "1,100 suspects, 94 of them accused of terrorism"
        Words.token(sentence, i, "of") && sentence.token(i - 1).lemma().equals("accuse");
    return accused
        || (count && sentence.token(i + 1).tag().equals("CD"))
        || tag.equals("VBN")
        || (tag.startsWith("JJ") && !frames.time(sentence, i, i + 2)) // not "said early Monday"
        || tag.equals("TO");
  }

  /** "killed eight in Aden, (a spokesman) said": the verb before a comma is not about him. */
  static boolean behindComma(Sentence sentence, CountedPhrase phrase, Fate fate) {
    return fate.triggerLast() < phrase.first() - 1
        && (Words.token(sentence, phrase.first() - 1, ",")
            || Words.token(sentence, phrase.first() - 1, ":"));
  }
}
