package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.WordTable;
import java.util.Set;

/** The marks about a number behind a toll that say whether it is the number of that toll. */
final class TollMarks {

  private static final Set<String> AWAY =
      WordTable.of("according", "owing", "due", "thanks", "because");

  /** The words from the one that opens a clause to its verb. */
  private static final int LONGEST_CLAUSE = 12;

  private TollMarks() {}

  /** "the dead number in the hundreds", "deaths ran into the thousands". */
  static boolean ofScale(Sentence sentence, CountedPhrase phrase, int in) {
    int behind = phrase.last() + 1;
    return phrase.bare()
        && (Words.token(sentence, in, "in") || Words.token(sentence, in, "into"))
        && sentence.token(phrase.first()).is("the")
        && !Words.token(sentence, behind, "of");
  }

  /** "(continued) to rise", "(kept) climbing": a verb that leads to what a toll does. */
  static boolean leadsOn(Triggers triggers, Sentence sentence, int verb) {
    int next = Words.token(sentence, verb + 1, "to") ? verb + 2 : verb + 1;
    boolean goes =
        next < sentence.size() && (next == verb + 2 || sentence.token(next).tag().equals("VBG"));
    return goes && triggers.at(Triggers.Form.MEASURE, sentence, next) != null;
  }

  /** "the number of dead at 61 and of injured (at) 300": of others the number is told, too. */
  static boolean otherNumber(Sentence sentence, int i) {
    int of = i;
    while (of > 1 && !sentence.token(of).is("of")) {
      String tag = sentence.token(of).tag();
      boolean within = tag.equals("DT") || tag.startsWith("JJ") || tag.startsWith("VB");
      if (!within && !Words.noun(sentence, of)) {
        return false;
      }
      of--;
    }
    return of > 1 && of < i && Words.joint(sentence, of - 1);
  }

  /** "put the dead at 28 and said dozens of men (were) held": what has a verb of its own. */
  static boolean subject(Sentence sentence, int behind) {
    return behind < sentence.size()
        && (Words.auxiliary(sentence, behind)
            || sentence.token(behind).tag().equals("MD")
            || sentence.token(behind).tag().equals("VBN")
            || sentence.token(behind).tag().equals("VBD"));
  }

  /** "according to (two officials)", "owing to", "because of": no measure leads to the number. */
  static boolean leadsAway(Sentence sentence, int to) {
    return to > 0
        && (sentence.token(to).is("to") || sentence.token(to).is("of"))
        && AWAY.contains(sentence.token(to - 1).lower());
  }

  /** "33 of (48 mayors)": the number is the whole of another. */
  static boolean ofNumber(Sentence sentence, int of) {
    return of > 0
        && sentence.token(of).is("of")
        && sentence.token(of - 1).tag().equals("CD")
        && !Words.token(sentence, of - 2, "toll");
  }

  /** "the count would go up as only 33 of the mayors had reported", unlike "gave it as 33". */
  static boolean opensClause(Sentence sentence, int as, CountedPhrase phrase) {
    return sentence.token(as).is("as") && Dealing.verbAhead(sentence, phrase.last() + 1);
  }

  /** "Rio Grande do Sul": a word of a name that is taken for a verb. */
  static boolean withinName(Sentence sentence, int i) {
    return i > 0
        && i + 1 < sentence.size()
        && sentence.token(i - 1).tag().startsWith("NNP")
        && sentence.token(i + 1).tag().startsWith("NNP")
        && !sentence.token(i).capitalised();
  }

  /** "the dead number 212": the tagger takes the verb for a noun. */
  static boolean numbers(Sentence sentence, int i) {
    return sentence.token(i).is("number") && i > 0 && !sentence.token(i - 1).is("the");
  }

  /**
   * "The number killed when a tanker blew up in Jigawa rose to 170", "the toll of the floods that
   * swept the valley rose to 52": the token before the clause.
   */
  static int beforeClause(Sentence sentence, int verb) {
    for (int i = verb - 1; i > Math.max(0, verb - LONGEST_CLAUSE); i--) {
      String lower = sentence.token(i).lower();
      String tag = sentence.token(i).tag();
      boolean relative = tag.equals("WDT") || tag.equals("WP");
      if (lower.equals("when")
          || lower.equals("after")
          || lower.equals("as")
          || lower.equals("since")
          || relative) {
        return i;
      }
    }
    return -1;
  }
}
