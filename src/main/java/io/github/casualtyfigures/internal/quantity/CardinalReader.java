package io.github.casualtyfigures.internal.quantity;

import io.github.casualtyfigures.internal.quantity.NumberWord.Kind;
import io.github.casualtyfigures.internal.quantity.Numeral.Cardinal;
import io.github.casualtyfigures.internal.text.Sentence;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Reads a whole number in digits, words or both: "one hundred and twenty-three", "1.2 million",
 * "half a million", "two dozen". Immutable; may be shared by threads.
 */
final class CardinalReader {

  private final NumberWords words;
  private final DigitNumbers digits;

  CardinalReader(NumberWords words, DigitNumbers digits) {
    this.words = words;
    this.digits = digits;
  }

  /** The number that begins at token {@code i}, or null. */
  @Nullable Cardinal read(Sentence sentence, int i) {
    Cardinal parted = partOfScale(sentence, i);
    return parted != null ? parted : new CardinalSum(words, digits, sentence, i).read();
  }

  /** "half a million", "half-a-million", "a quarter of a million", "half a dozen". */
  @Nullable Cardinal partOfScale(Sentence sentence, int i) {
    NumberWord counted = words.word(sentence, i, Kind.UNIT);
    boolean led = isArticle(sentence, i) || (counted != null && counted.value().signum() > 0);
    int at = led ? pastHyphen(sentence, i + 1) : i;
    NumberWord part = words.word(sentence, at);
    if (part == null || !(part.is(Kind.HALF) || part.is(Kind.PART) || part.is(Kind.PARTS))) {
      return null;
    }
    int next = pastHyphen(sentence, at + 1);
    boolean of = isAt(sentence, next, "of");
    next += of ? 1 : 0;
    boolean article = isArticle(sentence, next);
    if (!led && (part.is(Kind.PARTS) || (part.is(Kind.PART) && (of || article)))) {
      return null;
    }
    NumberWord scale = scale(sentence, article ? pastHyphen(sentence, next + 1) : next);
    if (scale == null || (of && !article)) {
      return null;
    }
    BigDecimal parts = counted == null ? BigDecimal.ONE : counted.value();
    BigDecimal value = scale.value().multiply(parts).divide(part.value(), 0, RoundingMode.HALF_UP);
    int last = article ? pastHyphen(sentence, next + 1) : next;
    return new Cardinal(i, last, value, BigDecimal.ONE, false, scale.by());
  }

  /** The scale at token {@code i}; the tokeniser leaves "a-million" in one piece. */
  private @Nullable NumberWord scale(Sentence sentence, int i) {
    if (i >= sentence.size()) {
      return null;
    }
    String lower = sentence.token(i).lower();
    NumberWord scale =
        lower.startsWith("a-") ? words.word(lower.substring(2)) : words.word(sentence, i);
    return scale != null && scale.multiplies() ? scale : null;
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
        described = sentence.token(k).tag().startsWith("JJ");
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
