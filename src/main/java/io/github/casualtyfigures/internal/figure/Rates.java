package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.WordTable;
import java.util.Set;

/**
 * Tells how many are hit again and again from those who were hit: "accidents kill 1,500 people in
 * the country every year", "a child dies at work every five days". Adjuncts may stand between the
 * people and the stretch of time, a verb of its own may not: "killed 20 people in a market that is
 * crowded every day". Immutable; may be shared by threads.
 */
final class Rates {

  private static final int FARTHEST = 14;
  private static final int LONGEST_PERIOD = 4;

  private static final Set<String> EACH = WordTable.of("every", "each");
  private static final Set<String> PER = WordTable.of("a", "an", "per");
  private static final Set<String> ADVERBS = WordTable.of("annually", "yearly");

  private final Frames frames;

  Rates(Frames frames) {
    this.frames = frames;
  }

  /** Whether what became of {@code phrase} is told of a stretch of time that comes again. */
  boolean tell(Sentence sentence, CountedPhrase phrase, Fate fate) {
    int behind = Math.max(phrase.last(), fate.triggerLast()) + 1;
    return forEach(sentence, phrase.last() + 1)
        || behind(sentence, behind)
        || before(sentence, Math.min(phrase.first(), fate.trigger()));
  }

  /** "(four men wounded) for each man killed": how many there are to one. */
  private static boolean forEach(Sentence sentence, int from) {
    int i = Words.token(sentence, from, "for") ? from : from + 1;
    return Words.token(sentence, i, "for")
        && sentence.has(i + 1)
        && EACH.contains(sentence.token(i + 1).lower());
  }

  /** "(kill 1,500 people) in the country every year", "(dies) at work every five days". */
  private boolean behind(Sentence sentence, int from) {
    for (int i = from; i < Math.min(from + FARTHEST, sentence.size()); i++) {
      boolean each = EACH.contains(sentence.token(i).lower());
      if (each) {
        return periodEnd(sentence, i + 1) > 0;
      }
      if (aYear(sentence, i) || ADVERBS.contains(sentence.token(i).lower())) {
        return true;
      }
      if (!adjunct(sentence, i)) {
        return false;
      }
    }
    return false;
  }

  /** "Every year, lightning (kills 100 people)": no other verb and no other clause between. */
  private boolean before(Sentence sentence, int end) {
    int from = Math.max(0, end - FARTHEST);
    for (int i = end - 1; i >= from; i--) {
      if (EACH.contains(sentence.token(i).lower())) {
        int last = periodEnd(sentence, i + 1);
        return last > 0 && last < end && begins(sentence, i);
      }
      boolean comma = sentence.token(i).is(",");
      if (!comma && !adjunct(sentence, i) && !Words.auxiliary(sentence, i)) {
        return false;
      }
    }
    return false;
  }

  /**
   * Whether a clause begins at {@code i}: first of all, behind a quotation mark, "that", "and" or a
   * comma.
   */
  private static boolean begins(Sentence sentence, int i) {
    return i == 0
        || Words.quote(sentence, i - 1)
        || sentence.token(i - 1).is("that")
        || Words.joint(sentence, i - 1);
  }

  /** The last token of "year", "five days", "monsoon season" at {@code from}, or -1. */
  private int periodEnd(Sentence sentence, int from) {
    for (int i = from; i < Math.min(from + LONGEST_PERIOD, sentence.size()); i++) {
      if (period(sentence, i)) {
        return i;
      }
      String tag = sentence.token(i).tag();
      if (!tag.equals("CD") && !tag.startsWith("NN") && !tag.startsWith("JJ")) {
        return -1;
      }
    }
    return -1;
  }

  private boolean period(Sentence sentence, int i) {
    return i < sentence.size() && frames.verb(Frames.Kind.PERIOD, sentence, i);
  }

  /** "(people) a year": "in a year", "a year ago" and "a day after" tell of one. */
  private boolean aYear(Sentence sentence, int i) {
    int before = i - 1;
    before -= before > 0 && Words.adverb(sentence, before) ? 1 : 0; // "over nearly a decade"
    return PER.contains(sentence.token(i).lower())
        && !sentence.token(before).tag().equals("IN")
        && closed(sentence, i + 2)
        && !Words.token(sentence, i + 4, "half") // "a year and a half ago"
        && period(sentence, i + 1);
  }

  private static boolean closed(Sentence sentence, int i) {
    return Words.closed(sentence, i)
        || Words.quote(sentence, i)
        || sentence.token(i).is("and")
        || sentence.token(i).is("on");
  }

  /** What may stand in "in the valley and across its borders". */
  private static boolean adjunct(Sentence sentence, int i) {
    String tag = sentence.token(i).tag();
    boolean subordinates = Words.CLAUSE_STARTS.contains(sentence.token(i).lower());
    boolean phrase =
        tag.equals("IN")
            || tag.equals("TO")
            || tag.equals("DT")
            || tag.equals("CD")
            || tag.equals("CC")
            || tag.equals("POS")
            || tag.equals("PRP$")
            || tag.startsWith("NN")
            || tag.startsWith("JJ")
            || tag.startsWith("RB");
    return phrase && !subordinates && !Words.relative(sentence, i);
  }
}
