package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds the verb of a list whose items, or whose subject, have words of their own. */
final class ListItems {

  /** The words between two items, with what is told of the first. */
  private static final int LONGEST = 18;

  /** The rule of what a list goes on with past what is told of its items. */
  static final String FURTHER = "included further";

  private ListItems() {}

  /**
   * "The dead (included) two nurses from a clinic in Gao and two girls", "a cook employed by the
   * navy and two waiters": the verb before the item that {@code phrase} is, or -1.
   */
  static int verb(Sentence sentence, CountedPhrase phrase) {
    int i = phrase.first() - 1;
    if (!Words.joint(sentence, i) || phrase.bare()) {
      return -1;
    }
    while (i > 0 && i > phrase.first() - LONGEST && within(sentence, i)) {
      i--;
    }
    return Words.verb(sentence, i) && sentence.token(i).lemma().equals("include") ? i : -1;
  }

  /**
   * "They include 686 fighters, 194 of whom were executed, as well as (406 members of the forces)
   * and (21 Bedouins)": one more of those whom the verb lists, past what is told of the first.
   *
   * @param first the first number of the sentence, and {@code told} its fate
   */
  static @Nullable Fate further(
      Sentence sentence, CountedPhrase phrase, CountedPhrase first, Fate told) {
    int joint = phrase.first() - 1;
    boolean item =
        (told.by().startsWith("included") || behindInclude(sentence, first))
            && !phrase.bare()
            && !phrase.pronoun()
            && phrase.meets(TriggerWord.Needs.PEOPLE)
            && (Words.token(sentence, joint, "and") || Words.asWellAs(sentence, joint));
    for (int i = phrase.last() + 1; item && !Words.closed(sentence, i); i++) {
      if (sentence.token(i).is("and") || Words.asWellAs(sentence, i + 2)) {
        break;
      }
      item = !Words.finite(sentence, i);
    }
    return item ? PartRules.again(told, FURTHER) : null;
  }

  private static boolean behindInclude(Sentence sentence, CountedPhrase first) {
    int verb = first.first() - 1;
    return verb > 0 && sentence.token(verb).lemma().equals("include");
  }

  /** "Those killed (on Monday) were two cooks": no more than an adjunct stands before the verb. */
  static boolean adjunct(Sentence sentence, int fate, int verb) {
    boolean adjunct =
        fate > 0
            && sentence.token(fate - 1).is("those")
            && fate + 2 < verb
            && sentence.token(fate + 1).tag().equals("IN");
    for (int i = fate + 2; adjunct && i < verb; i++) {
      String tag = sentence.token(i).tag();
      adjunct = Words.noun(sentence, i) || tag.equals("DT") || tag.startsWith("JJ");
    }
    return adjunct;
  }

  private static boolean within(Sentence sentence, int i) {
    String tag = sentence.token(i).tag();
    boolean reduced = (tag.equals("VBG") || tag.equals("VBN")) && Words.noun(sentence, i - 1);
    return reduced
        || PartMarks.listWord(sentence, i)
        || tag.equals("IN")
        || tag.equals("TO")
        || sentence.token(i).is("(")
        || sentence.token(i).is(")");
  }
}
