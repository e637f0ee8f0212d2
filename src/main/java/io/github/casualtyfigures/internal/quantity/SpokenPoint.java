package io.github.casualtyfigures.internal.quantity;

import io.github.casualtyfigures.internal.quantity.NumberWord.Kind;
import io.github.casualtyfigures.internal.text.Sentence;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads what is said behind a decimal point: "two point five", "2 point 75 million". */
final class SpokenPoint {

  private static final BigDecimal TENTH = new BigDecimal("0.1");

  private SpokenPoint() {}

  /**
   * Decimal places in words or digits.
   *
   * @param last their last token
   * @param value what they are worth
   */
  record Places(int last, BigDecimal value) {}

  /** The places behind the "point" at token {@code point}, or null. */
  static @Nullable Places read(NumberWords words, Sentence sentence, int point, boolean inDigits) {
    Places digits = inDigits ? digits(words, sentence, point + 1) : null;
    return digits != null ? digits : spoken(words, sentence, point);
  }

  /** "2 point 75 million": digits need their scale. */
  private static @Nullable Places digits(NumberWords words, Sentence sentence, int i) {
    if (words.multiplier(sentence, i + 1) == null) {
      return null;
    }
    String lower = sentence.token(i).lower();
    BigDecimal digits = DigitNumbers.plain(lower);
    return digits == null ? null : new Places(i, digits.movePointLeft(lower.length()));
  }

  private static @Nullable Places spoken(NumberWords words, Sentence sentence, int point) {
    BigDecimal value = BigDecimal.ZERO;
    BigDecimal place = TENTH;
    int last = point;
    NumberWord digit = words.word(sentence, last + 1, Kind.UNIT);
    while (digit != null && digit.value().compareTo(BigDecimal.TEN) < 0) {
      value = value.add(digit.value().multiply(place));
      place = place.movePointLeft(1);
      last++;
      digit = words.word(sentence, last + 1, Kind.UNIT);
    }
    return last == point ? null : new Places(last, value);
  }
}
