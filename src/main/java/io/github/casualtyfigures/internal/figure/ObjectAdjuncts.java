package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.internal.text.Sentence;
import java.util.Set;

/**
 * Passes over what stands between a verb and its object: "killed (on Monday) five", "lost (on the
 * Kharkov direction) 260 men", "handed over (to the Red Cross) four".
 */
final class ObjectAdjuncts {

  private static final int LONGEST_RECIPIENT = 5;
  private static final int LONGEST_ADJUNCT = 6;

  private static final Set<String> ADJUNCTS = Set.of("in", "on", "at", "near", "during", "over");

  private static final Set<String> OPENINGS =
      Set.of(",", ";", ":", "that", "said", "stated", "reported", "and");

  private static final Set<String> NOMINAL = Set.of("NN", "NNS", "NNP", "JJ", "VBG");
  private static final Set<String> PLACED = Set.of("in", "near", "by", "with");

  private ObjectAdjuncts() {}

  /** "killed on Monday five": the last token before a date, or -1. */
  static int beforeDate(Sentence sentence, int j) {
    int i = j;
    if (i >= 0 && Words.WEEKDAYS.contains(sentence.token(i).lower())) {
      i--;
      if (i >= 0 && (sentence.token(i).is("on") || sentence.token(i).is("in"))) {
        i--;
      }
      return i > 0 && Words.quote(sentence, i) ? i - 1 : i; // "'neutralized' on Thursday"
    }
    return -1;
  }

  /** "shot dead in Mogadishu (a clerk)", "executed in public": the last token before, or -1. */
  static int beforePlace(Sentence sentence, int j) {
    int i = j;
    while (i > 0 && NOMINAL.contains(sentence.token(i).tag())) {
      i--;
    }
    boolean in = PLACED.contains(sentence.token(Math.max(i, 0)).lower());
    return i < j && i > 0 && in ? i - 1 : -1;
  }

  /**
   * "lost on the Kharkov direction (up to 260 servicemen)": the past tense before a place or a time
   * that stands between it and its object, or -1.
   */
  static int beforeAdjunct(Sentence sentence, CountedPhrase phrase, int noun) {
    if (phrase.bare() || phrase.single() || !Words.noun(sentence, noun)) {
      return -1;
    }
    if (Words.finite(sentence, phrase.last() + 1)) {
      return -1; // "victims killed in the attack 12 pupils were"
    }
    for (int i = noun - 1; i > Math.max(0, noun - LONGEST_ADJUNCT); i--) {
      String tag = sentence.token(i).tag();
      if (ADJUNCTS.contains(sentence.token(i).lower())) {
        return subjectOpens(sentence, i - 2) && past(sentence, i - 1) ? i - 1 : -1;
      }
      if (!tag.equals("DT") && !tag.startsWith("JJ") && !tag.startsWith("NN")) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean past(Sentence sentence, int verb) {
    String tag = Words.tag(sentence, verb);
    return tag.equals("VBD") || tag.equals("VBN");
  }

  /** "that the enemy (lost)": whether the noun that ends there is the first of a clause. */
  private static boolean subjectOpens(Sentence sentence, int noun) {
    int i = noun;
    while (i >= 0
        && (Words.noun(sentence, i)
            || Words.tag(sentence, i).startsWith("JJ")
            || Words.tag(sentence, i).equals("POS"))) {
      i--;
    }
    boolean the = i >= 0 && sentence.token(i).tag().equals("DT");
    i -= the ? 1 : 0;
    boolean begins = // "over the day the enemy"
        i < 0 || OPENINGS.contains(sentence.token(i).lower()) || (the && Words.noun(sentence, i));
    return i < noun && begins;
  }

  /** "handed over to the Red Cross (four soldiers)": the last token before "to", or -1. */
  static int beforeRecipient(Sentence sentence, int j) {
    int i = j;
    while (i > 0 && i > j - LONGEST_RECIPIENT && Words.noun(sentence, i)) {
      i--;
    }
    i -= i > 0 && sentence.token(i).tag().equals("DT") ? 1 : 0;
    return i < j && i > 0 && sentence.token(i).is("to") ? i - 1 : -1;
  }
}
