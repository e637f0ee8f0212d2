package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.internal.text.Sentence;

/** Finds the verb of a list whose items, or whose subject, have words of their own. */
final class ListItems {

  /** The words between two items, with what is told of the first. */
  private static final int LONGEST = 18;

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
