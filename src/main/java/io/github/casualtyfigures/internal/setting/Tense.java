package io.github.casualtyfigures.internal.setting;

import io.github.casualtyfigures.internal.setting.TimeWords.Kind;
import io.github.casualtyfigures.internal.setting.TimeWords.Word;
import io.github.casualtyfigures.internal.text.Sentence;

/** Tells whether the clause around a time is about what is to come. */
final class Tense {

  /** The verb of a clause stands no further from its time. */
  private static final int REACH = 30;

  private Tense() {}

  /**
   * Whether the verb nearest to the time, the one before it in its clause or else the one after, is
   * in the future: "will be freed on Monday", "On Monday 30 will be freed".
   */
  static boolean isFuture(TimeWords words, Sentence sentence, int begin, int end) {
    for (int i = begin - 1; i >= Math.max(0, begin - REACH) && !ends(sentence, i); i--) {
      if (isVerb(sentence, i)) {
        return futureVerb(words, sentence, i);
      }
    }
    int verb = end;
    int last = Math.min(sentence.size(), end + REACH);
    while (verb < last && !sentence.token(verb).is(";") && !isVerb(sentence, verb)) {
      verb++;
    }
    Word mark = words.at(Kind.FUTURE, sentence, verb);
    return mark != null && !perfect(sentence, mark.end());
  }

  /** "could have died on Monday" looks back. */
  private static boolean perfect(Sentence sentence, int i) {
    return i < sentence.size() && sentence.token(i).is("have");
  }

  /** Whether the verb group that ends at {@code verb} holds a mark of the future. */
  private static boolean futureVerb(TimeWords words, Sentence sentence, int verb) {
    for (int i = verb; i >= 0 && i > verb - 7 && !ends(sentence, i); i--) {
      Word mark = words.at(Kind.FUTURE, sentence, i);
      if (mark != null) {
        return !perfect(sentence, mark.end());
      }
      if (sentence.token(i).tag().equals("VBD") && i < verb) {
        return false;
      }
    }
    return false;
  }

  private static boolean isVerb(Sentence sentence, int i) {
    String tag = sentence.token(i).tag();
    return tag.startsWith("VB") || tag.equals("MD");
  }

  private static boolean ends(Sentence sentence, int i) {
    return sentence.token(i).is(";") || sentence.token(i).is(":") || sentence.token(i).is(",");
  }
}
