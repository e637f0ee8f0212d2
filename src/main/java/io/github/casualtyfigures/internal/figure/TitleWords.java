package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.WordTable;
import java.util.Set;

/**
 * Tells words that stand inside a name or a title from those that say what became of people: "Death
 * on the Nile", "the Dead Sea", "Die Zeit". Such a word has a capital in the middle of a sentence
 * whose other words have none, and a capitalised word or quotation marks beside it; a number that
 * it counts with, "12 Killed", makes it a headline's, and so do other common words with capitals.
 * Immutable; may be shared by threads.
 */
final class TitleWords {

  /** What a title has in lower case between its words. */
  private static final Set<String> SMALL =
      WordTable.of(
          "a", "an", "the", "of", "in", "on", "at", "to", "for", "by", "and", "or", "from", "with",
          "as", "after", "near", "over", "amid", "into", "but", "vs", "than", "&", "de", "la", "al",
          "el", "s");

  /** The small letters that a headline in capitals may have by mistake: "in Mogadishu hotel". */
  private static final int FEWEST_SMALL = 2;

  private static final int LONGEST_TITLE = 8;

  /** What has no capital in prose. */
  private static final Set<String> COMMON =
      Set.of("NN", "NNS", "CD", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ");

  private static final int FEWEST_COMMON = 2;

  /** Whether capitals in a sentence mean something: two of its words at least have none. */
  private static final Sentence.Reading<Boolean> PROSE = new Sentence.Reading<>(TitleWords::prose);

  private TitleWords() {}

  /** Whether token {@code i} is a word of a name or a title. */
  static boolean within(Sentence sentence, int i) {
    if (i == 0 || !sentence.token(i).capitalised()) {
      return false;
    }
    boolean quoted = i > 1 && Words.quote(sentence, i - 1);
    if (!(quoted || capital(sentence, i)) || labelled(sentence, i) || !sentence.get(PROSE)) {
      return false;
    }
    int closing = i + 1;
    closing += number(sentence, closing) ? 1 : 0;
    if (quoted && Words.quote(sentence, closing)) {
      return !doubted(sentence, i, closing); // his novel "Kidnapped", the film "Hurt 2"
    }
    if (number(sentence, i + 1)
        || counted(sentence, i)
        || clause(sentence, i)
        || shouted(sentence, i)) {
      return false;
    }
    return capitalBehind(sentence, i, quoted) || (!quoted && capitalBefore(sentence, i));
  }

  /** The capitals of headlines are undone before: what is left has some meaning. */
  private static boolean capital(Sentence sentence, int i) {
    return Character.isUpperCase(sentence.cased().get(i).charAt(0));
  }

  /** "Killed: 12", "were Killed": a list's label, or a verb that somebody likes large. */
  private static boolean labelled(Sentence sentence, int i) {
    return Words.token(sentence, i + 1, ":")
        || Words.token(sentence, i - 1, ":")
        || (Words.auxiliary(sentence, i - 1) && !sentence.token(i - 1).tag().equals("POS"));
  }

  private static boolean number(Sentence sentence, int i) {
    return i < sentence.size() && sentence.token(i).tag().equals("CD");
  }

  /** "12 Soldiers Killed": a number leads the capitals. */
  private static boolean counted(Sentence sentence, int i) {
    int first = i - 1;
    while (first >= 0 && first > i - LONGEST_TITLE && inTitle(sentence, first)) {
      if (number(sentence, first)) {
        return true;
      }
      first--;
    }
    return first >= 0 && number(sentence, first);
  }

  /** the "Dead" were 12 soldiers: what somebody only doubts. */
  private static boolean doubted(Sentence sentence, int i, int closing) {
    return Words.token(sentence, i - 2, "the") && Words.auxiliary(sentence, closing + 1);
  }

  /** "Dozens Killed", "Gunmen Kill", "a Policeman Killed", "Ukrainian Losses": no names are so. */
  private static boolean clause(Sentence sentence, int i) {
    String tag = sentence.token(i).tag();
    String before = sentence.token(i - 1).tag();
    if (tag.startsWith("VB")) {
      boolean article = Words.token(sentence, i - 2, "a") || Words.token(sentence, i - 2, "an");
      return before.equals("NNS") || (article && before.startsWith("NN"));
    }
    return tag.equals("NNS") && before.equals("JJ");
  }

  /** Whether common words beside those about {@code i} have capitals too, as in bad headlines. */
  private static boolean shouted(Sentence sentence, int i) {
    int first = i;
    while (first > 0 && inName(sentence, first - 1)) {
      first--;
    }
    int last = i;
    while (last + 1 < sentence.size() && inName(sentence, last + 1)) {
      last++;
    }
    int common = 0;
    for (int k = 1; k < sentence.size(); k++) {
      String tag = sentence.token(k).tag();
      boolean name = tag.startsWith("NNP") || !capital(sentence, k);
      common += (k < first || k > last) && !name && COMMON.contains(tag) ? 1 : 0;
    }
    return common >= FEWEST_COMMON;
  }

  private static boolean inName(Sentence sentence, int i) {
    return capital(sentence, i) || SMALL.contains(sentence.token(i).lower());
  }

  private static boolean inTitle(Sentence sentence, int i) {
    return capital(sentence, i)
        || (SMALL.contains(sentence.token(i).lower()) && !sentence.token(i).is("of"));
  }

  /** "Death (on the Nile)". */
  private static boolean capitalBehind(Sentence sentence, int i, boolean quoted) {
    int behind = i + 1;
    while (behind < sentence.size() && SMALL.contains(sentence.token(behind).text())) {
      behind++;
    }
    return behind < sentence.size()
        && (quoted ? sentence.token(behind).capitalised() : capital(sentence, behind));
  }

  /** "(Dawn of the) Dead", "(Let It) Die"; the article that a sentence begins with is none. */
  private static boolean capitalBefore(Sentence sentence, int i) {
    int before = i - 1;
    while (before > 0 && SMALL.contains(sentence.token(before).text())) {
      before--;
    }
    return capital(sentence, before)
        && (before > 0 || !SMALL.contains(sentence.token(before).lower()));
  }

  private static boolean prose(Sentence sentence) {
    int small = 0;
    for (int i = 1; i < sentence.size(); i++) {
      String word = sentence.token(i).text();
      boolean ordinary = word.length() > 1 && Character.isLowerCase(word.charAt(0));
      small += ordinary && !SMALL.contains(sentence.token(i).lower()) ? 1 : 0;
      if (small == FEWEST_SMALL) {
        return true;
      }
    }
    return false;
  }
}
