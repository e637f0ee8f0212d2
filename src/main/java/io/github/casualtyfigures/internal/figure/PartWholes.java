package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.internal.figure.FateRules.Read;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.List;

/**
 * Tells which number of its sentence a part belongs to: the last of which a fate was told, or, of
 * two parts and of items of a list, the one that they have in common.
 */
final class PartWholes {

  private PartWholes() {}

  /**
   * The index of the phrase that holds phrase {@code i}, or -1.
   *
   * @param reads what was read of the phrases before
   * @param previousAt the last phrase of which a fate was told; -1 if none is
   * @param sameWords whether the part and that phrase have their fates from the same words
   */
  static int of(
      List<CountedPhrase> phrases, List<Read> reads, int i, int previousAt, boolean sameWords) {
    int item = asideOf(phrases, reads, i, previousAt);
    if (item >= 0) {
      return reads.get(item).whole();
    }
    boolean sibling =
        previousAt >= 0
            && (phrases.get(i).pronoun() ? alsoOfThem(phrases, i, previousAt) : sameWords);
    return sibling ? reads.get(previousAt).whole() : previousAt;
  }

  /** "four of them women (and three of them) children": of the same people, not of the women. */
  private static boolean alsoOfThem(List<CountedPhrase> phrases, int i, int previousAt) {
    Sentence sentence = phrases.get(i).mention().sentence();
    boolean next = // "four of them women, (three of them) children and one of them a priest"
        i + 1 < phrases.size()
            && phrases.get(i + 1).pronoun()
            && Words.token(sentence, phrases.get(i + 1).first() - 1, "and");
    return phrases.get(previousAt).pronoun()
        && (next || Words.token(sentence, phrases.get(i).first() - 1, "and"));
  }

  /**
   * "The dead included (four women), two of them pregnant, and a toddler": the item of the list
   * that the number before tells more of, or -1.
   */
  private static int asideOf(List<CountedPhrase> phrases, List<Read> reads, int i, int previousAt) {
    int item = previousAt - 1;
    if (item < 0 || phrases.get(i).pronoun() || !phrases.get(previousAt).pronoun()) {
      return -1;
    }
    CountedPhrase listed = phrases.get(item);
    Fate fate = reads.get(item).fate();
    Sentence sentence = listed.mention().sentence();
    int before = listed.first() - 1;
    boolean included =
        before >= 0
            && fate != null
            && fate.trigger() < before
            && (sentence.token(before).lemma().equals("include")
                || Words.BE.contains(sentence.token(before).lower()));
    return included || reads.get(item).whole() >= 0 ? item : -1;
  }
}
