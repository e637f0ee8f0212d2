package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.internal.figure.FateRules.Read;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which number of its sentence a part belongs to: the last of which a fate was told, or, of
 * two parts and of items of a list, the one that they have in common.
 */
final class PartWholes {

  private static final int FARTHEST = 24;
  private static final Set<String> THEM = Set.of("these", "those", "them");

  private PartWholes() {}

  /**
   * The index of the phrase that holds phrase {@code i}, or -1.
   *
   * @param reads what was read of the phrases before
   * @param previousAt the last phrase of which a fate was told; -1 if none is
   * @param part the fate of the part
   * @param previous the fate of that phrase, or null
   */
  static int of(
      List<CountedPhrase> phrases,
      List<Read> reads,
      int i,
      int previousAt,
      Fate part,
      @Nullable Fate previous) {
    int item = asideOf(phrases, reads, i, previousAt);
    if (item >= 0) {
      return reads.get(item).whole();
    }
    boolean sameWords = previous != null && part.by().equals(previous.by());
    boolean sibling =
        previousAt >= 0
            && (phrases.get(i).pronoun()
                ? alsoOfThem(phrases, i, previousAt)
                : sameWords
                    || ofAnother(phrases, i, previousAt)
                    || apposedToo(phrases, i, previousAt));
    if (!sibling && part.by().equals(PartRules.AFTER_COLON)) {
      return beforeColon(phrases, reads, i, previousAt);
    }
    return sibling ? reads.get(previousAt).whole() : previousAt;
  }

  /** "two men including a pilot (were killed)": the two's verb; "a nurse was among them". */
  static boolean isPart(Sentence sentence, CountedPhrase phrase) {
    return Words.including(sentence, phrase.first() - 1) || amongThem(sentence, phrase);
  }

  /** "Thirty-eight children and 132 women were among them", "a nurse was among the six". */
  static boolean amongThem(Sentence sentence, CountedPhrase phrase) {
    int end = Math.min(phrase.last() + FARTHEST, sentence.size());
    for (int i = phrase.last() + 1; i + 2 < end; i++) {
      if (Words.BE.contains(sentence.token(i).lower())) {
        boolean number =
            Words.token(sentence, i + 2, "the")
                && Words.tag(sentence, i + 3).equals("CD")
                && Words.closed(sentence, i + 4);
        boolean pronoun =
            THEM.contains(sentence.token(i + 2).lower())
                && !Words.noun(sentence, i + 3)
                && !Words.verb(sentence, i + 3);
        return sentence.token(i + 1).is("among") && (number || pronoun);
      }
      if (!PartMarks.listWord(sentence, i)) {
        return false;
      }
    }
    return false;
  }

  /** "(Six died;) a nurse was among the victims": the last number that tells of them, or -1. */
  static int amongVictims(Sentence sentence, List<Read> reads, @Nullable Fate fate) {
    boolean among =
        fate != null
            && Words.token(sentence, fate.trigger() - 2, "among")
            && Words.token(sentence, fate.trigger() - 1, "the")
            && fate.by().startsWith("predicateBehind");
    if (fate == null || !among) {
      return -1;
    }
    for (int i = reads.size() - 1; i >= 0; i--) {
      Fate told = reads.get(i).fate();
      boolean bodies = told != null && BodyRules.counted(sentence, told.trigger()); // those it saw
      if (told != null && !bodies && told.category() == fate.category()) {
        return told.trigger() == fate.trigger() ? reads.get(i).whole() : i;
      }
    }
    return -1;
  }

  /** "117 million people: 68 million IDPs, 38 million refugees and (12 others)": the first. */
  private static int beforeColon(
      List<CountedPhrase> phrases, List<Read> reads, int i, int previousAt) {
    int whole = previousAt;
    for (int k = previousAt; k > 0; k--) {
      Sentence sentence = phrases.get(k).mention().sentence();
      int colon = phrases.get(k).first() - 1;
      while (colon > phrases.get(k - 1).last() && !sentence.token(colon).is(":")) {
        colon--;
      }
      if (colon > phrases.get(k - 1).last()) {
        whole = k - 1;
      }
    }
    if (whole == previousAt && !colonBehind(phrases.get(previousAt), phrases.get(i))) {
      return -1; // "Foreign troops: France 2,400, Germany 1,100"
    }
    return whole >= 0 && reads.get(whole).fate() != null ? whole : previousAt;
  }

  private static boolean colonBehind(CountedPhrase whole, CountedPhrase part) {
    Sentence sentence = part.mention().sentence();
    return sentence.lowers().subList(whole.last(), part.first()).contains(":");
  }

  /** "Bangladesh contributes 1,650 of them, Nepal (1,500)": of the same people. */
  private static boolean ofAnother(List<CountedPhrase> phrases, int i, int previousAt) {
    CountedPhrase phrase = phrases.get(i);
    int name = phrase.first() - 1;
    return phrase.bare()
        && phrases.get(previousAt).pronoun()
        && Words.tag(phrase.mention().sentence(), name).startsWith("NNP");
  }

  /** "eight of them women (and one) a boy of 13": of the same people. */
  private static boolean apposedToo(List<CountedPhrase> phrases, int i, int previousAt) {
    CountedPhrase phrase = phrases.get(i);
    return phrases.get(previousAt).pronoun()
        && Appositions.numberApposed(phrase.mention().sentence(), phrase);
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
