package io.github.casualtyfigures.internal.quantity;

import io.github.casualtyfigures.internal.quantity.Numeral.Cardinal;
import io.github.casualtyfigures.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Reads a whole number in digits, words or both: "one hundred and twenty-three", "1.2 million",
 * "half a million", "two dozen". Immutable; may be shared by threads.
 */
final class CardinalReader {

  private final NumberWords words;
  private final DigitNumbers digits;
  private final ScaleParts parts;

  CardinalReader(NumberWords words, DigitNumbers digits) {
    this.words = words;
    this.digits = digits;
    this.parts = new ScaleParts(words);
  }

  /** The number that begins at token {@code i}, or null. */
  @Nullable Cardinal read(Sentence sentence, int i) {
    Cardinal part = partOfScale(sentence, i);
    return part != null ? part : sum(sentence, i);
  }

  /** "two and a half million", "5,000": the same for what is no part of a scale, or null. */
  @Nullable Cardinal sum(Sentence sentence, int i) {
    return new CardinalSum(words, digits, parts, sentence, i).read();
  }

  /** "half a million", "¾ million": the same for a part of a scale, or null. */
  @Nullable Cardinal partOfScale(Sentence sentence, int i) {
    return parts.read(sentence, i);
  }

  static int pastHyphen(Sentence sentence, int i) {
    return isAt(sentence, i, "-") && !sentence.token(i).spaced() ? i + 1 : i;
  }

  static boolean isArticle(Sentence sentence, int i) {
    return isAt(sentence, i, "a") || isAt(sentence, i, "an");
  }

  /** "an elderly couple", "a young married couple": the couple behind an article, or -1. */
  static int couple(Sentence sentence, int article) {
    for (int i = article + 2; isArticle(sentence, article) && i <= article + 3; i++) {
      boolean described = isAt(sentence, i, "couple");
      for (int k = article + 1; described && k < i; k++) {
        String tag = sentence.token(k).tag(); // "a newly married couple"
        described = tag.startsWith("JJ") || tag.equals("RB") || tag.equals("VBN");
      }
      if (described) {
        return i;
      }
    }
    return -1;
  }

  static boolean isAt(Sentence sentence, int i, String word) {
    return i >= 0 && i < sentence.size() && sentence.token(i).is(word);
  }
}
