package io.github.casualtyfigures.internal.quantity;

import static io.github.casualtyfigures.internal.quantity.CardinalReader.isArticle;
import static io.github.casualtyfigures.internal.quantity.CardinalReader.isAt;

import io.github.casualtyfigures.internal.quantity.NumberWord.Kind;
import io.github.casualtyfigures.internal.quantity.Numeral.Cardinal;
import io.github.casualtyfigures.internal.text.Sentence;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * One cardinal on its way, token by token: "four-thousand-100", "two and a half thousand", "500
 * [thousand]", "two point five million". Used once, by one thread.
 */
final class CardinalSum {

  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final BigDecimal TENTH = new BigDecimal("0.1");
  private static final BigDecimal MOST = new BigDecimal("1e15");

  private final NumberWords words;
  private final DigitNumbers digits;
  private final Sentence sentence;
  private final int first;

  private int next;
  private int last;
  private BigDecimal total = BigDecimal.ZERO;
  private @Nullable BigDecimal current;
  private BigDecimal scale = BigDecimal.ONE;
  private BigDecimal lastScale = MOST;
  private @Nullable Kind lastKind;
  private boolean inDigits;
  private boolean plain;
  private boolean afterAnd;
  private boolean afterHyphen;
  private String by = "digits";

  CardinalSum(NumberWords words, DigitNumbers digits, Sentence sentence, int first) {
    this.words = words;
    this.digits = digits;
    this.sentence = sentence;
    this.first = first;
    this.next = first;
    this.last = first - 1;
  }

  /** The number that begins at the first token, or null. */
  @Nullable Cardinal read() {
    if (article()) {
      next++;
    }
    while (take()) {
      skipJoiner();
    }
    if (lastKind == null) {
      return null;
    }
    BigDecimal value = total.add(current == null ? BigDecimal.ZERO : current);
    return value.compareTo(MOST) >= 0
        ? null
        : new Cardinal(first, last, value, scale, plain && last == first, by);
  }

  /** "a hundred", "a couple", "an elderly couple". */
  private boolean article() {
    if (!isArticle(sentence, first)) {
      return false;
    }
    NumberWord word = words.word(sentence, first + 1);
    if (word != null) {
      return word.multiplies() || word.is(Kind.PAIR);
    }
    int couple = CardinalReader.couple(sentence, first);
    next = couple < 0 ? next : couple - 1;
    return couple >= 0;
  }

  /** Takes the next token into the number, if it goes on. */
  private boolean take() {
    if (next >= sentence.size()) {
      return false;
    }
    NumberWord word = words.word(sentence, next);
    boolean taken = word == null ? takeDigits() : takeWord(word);
    if (taken) {
      afterAnd = false;
      afterHyphen = false;
    }
    return taken;
  }

  /** "5,000", and the digits of "four-thousand-100", "3 hundred and 21", "4 thousand 3 hundred". */
  private boolean takeDigits() {
    boolean fresh = lastKind == null && next == first;
    boolean hyphened = afterHyphen && lastKind == Kind.SCALE;
    boolean joined = inDigits && lastKind == (afterAnd ? Kind.HUNDRED : Kind.SCALE);
    if (!fresh && !hyphened && !joined) {
      return false;
    }
    DigitNumbers.Digits read = digits.read(sentence, next);
    if (read == null || (!fresh && !continues(read, hyphened))) {
      return false;
    }
    current = current == null ? read.value() : current.add(read.value());
    scale = read.scale();
    plain = fresh && read.plain();
    inDigits = true;
    lastKind = Kind.UNIT;
    last = read.last();
    next = last + 1;
    return true;
  }

  private boolean continues(DigitNumbers.Digits read, boolean hyphened) {
    boolean hundred = hundred(read.last() + 1);
    boolean fits = hyphened || (afterAnd ? !hundred : hundred);
    BigDecimal most = afterAnd ? HUNDRED : lastScale;
    return fits && read.value().signum() > 0 && read.value().compareTo(most) < 0;
  }

  private boolean hundred(int i) {
    return words.word(sentence, i, Kind.HUNDRED) != null;
  }

  private boolean takeWord(NumberWord word) {
    boolean taken =
        switch (word.kind()) {
          case UNIT -> takeUnit(word.value());
          case TENS -> takeTens(word.value());
          case HUNDRED -> takeHundred(word.value());
          case SCALE -> takeScale(word.value());
          case PACK, PLURAL -> takePack(word);
          case PAIR -> takePair(word.value());
          case SUFFIX -> takeSuffix(word.value());
          case POINT -> takePoint();
          default -> false;
        };
    if (!taken) {
      return lastKind == null && takeDigits();
    }
    by = lastKind == null ? word.by() : by + " " + word.by();
    lastKind = word.kind();
    last = Math.max(last, next);
    next = last + 1;
    return true;
  }

  private boolean takeUnit(BigDecimal value) {
    if (current == null) {
      boolean fits = lastKind == null || lastKind == Kind.SCALE;
      if (!fits || (afterAnd && (inDigits || part(next + 1)))) {
        return false;
      }
      current = value;
      return true;
    }
    boolean afterTens = lastKind == Kind.TENS && value.compareTo(TEN) < 0 && !afterAnd;
    boolean afterHundred = lastKind == Kind.HUNDRED && !hundred(next + 1) && !part(next + 1);
    if (value.signum() == 0 || (!afterTens && !afterHundred)) {
      return false;
    }
    current = current.add(value);
    return true;
  }

  /** "one hundred and three quarters" is no hundred and three. */
  private boolean part(int i) {
    NumberWord word = words.word(sentence, i);
    return word != null && word.is(Kind.PARTS);
  }

  private boolean takeTens(BigDecimal value) {
    boolean fits =
        current == null
            ? (lastKind == null || lastKind == Kind.SCALE) && !(afterAnd && inDigits)
            : lastKind == Kind.HUNDRED;
    if (fits) {
      current = current == null ? value : current.add(value);
    }
    return fits;
  }

  private boolean takeHundred(BigDecimal value) {
    if (afterAnd || lastKind == Kind.HUNDRED || (lastKind == Kind.SCALE && current == null)) {
      return false;
    }
    current = (current == null ? BigDecimal.ONE : current).multiply(value);
    scale = scale.compareTo(BigDecimal.ONE) == 0 ? value : scale;
    plain = false;
    return true;
  }

  private boolean takeScale(BigDecimal value) {
    if (afterAnd) {
      return false;
    }
    plain = false;
    if (current == null && lastKind == Kind.SCALE) {
      total = total.multiply(value);
      scale = value;
      return true;
    }
    if (value.compareTo(lastScale) >= 0 || (current == null && lastKind != null)) {
      return false;
    }
    scale = total.signum() == 0 ? value : BigDecimal.ONE;
    total = total.add((current == null ? BigDecimal.ONE : current).multiply(value));
    current = null;
    lastScale = value;
    return true;
  }

  /** "two dozen", "a dozen", "three dozens". */
  private boolean takePack(NumberWord word) {
    boolean counted = current != null || word.is(Kind.PACK);
    if (!counted || afterAnd || total.signum() > 0) {
      return false;
    }
    current = (current == null ? BigDecimal.ONE : current).multiply(word.value());
    scale = word.value();
    plain = false;
    return true;
  }

  /** "a couple", "three score", "a couple of hundred". */
  private boolean takePair(BigDecimal value) {
    boolean couple = value.intValue() == 2;
    boolean counted = couple ? current == null && next > first : current != null;
    if (!counted || afterAnd || total.signum() > 0) {
      return false;
    }
    current = (current == null ? BigDecimal.ONE : current).multiply(value);
    int at = isAt(sentence, next + 1, "of") ? next + 2 : next + 1;
    NumberWord of = words.word(sentence, at);
    if (couple && of != null && of.multiplies()) {
      current = current.multiply(of.value());
      last = at;
    }
    return true;
  }

  /** "3.5 K": with a space, a capital and no unit. */
  private boolean takeSuffix(BigDecimal value) {
    if (current == null || !inDigits || lastKind != Kind.UNIT || !sentence.token(next).is("k")) {
      return false;
    }
    current = current.multiply(value);
    scale = value;
    plain = false;
    return true;
  }

  /** "two point five". */
  private boolean takePoint() {
    NumberWord digit = words.word(sentence, next + 1, Kind.UNIT);
    if (current == null || digit == null || digit.value().compareTo(TEN) >= 0) {
      return false;
    }
    BigDecimal place = TENTH;
    while (digit != null && digit.value().compareTo(TEN) < 0) {
      current = current.add(digit.value().multiply(place));
      place = place.movePointLeft(1);
      next++;
      digit = words.word(sentence, next + 1, Kind.UNIT);
    }
    return true;
  }

  /** Moves over "and", a hyphen or the bracket of "500 [thousand]" to what may go on. */
  private void skipJoiner() {
    if (next + 1 >= sentence.size()) {
      return;
    }
    boolean hyphen = sentence.token(next).is("-");
    if (hyphen && (lastKind == Kind.TENS || !sentence.token(next).spaced())) {
      afterHyphen = true;
      next++;
    }
    if (sentence.token(next).is("[")) {
      bracketed();
    } else if (isAt(sentence, next, "and") && !andPart()) {
      afterAnd = lastKind == Kind.HUNDRED || lastKind == Kind.SCALE;
      next += afterAnd ? 1 : 0;
      next += afterAnd && afterHyphen && isAt(sentence, next, "-") ? 1 : 0;
    }
  }

  /** "500 [thousand]". */
  private void bracketed() {
    NumberWord word = words.word(sentence, next + 1, Kind.SCALE);
    if (word == null || !isAt(sentence, next + 2, "]") || current == null) {
      return;
    }
    total = current.multiply(word.value());
    scale = word.value();
    plain = false;
    current = null;
    lastKind = Kind.SCALE;
    last = next + 2;
    next = sentence.size();
  }

  /** "two and a half thousand", "3 million and a half", "one and three quarters million". */
  private boolean andPart() {
    int at = next + 1;
    NumberWord counted = words.word(sentence, at, Kind.UNIT);
    NumberWord part = words.word(sentence, at + 1);
    if (part == null || (counted == null && !isArticle(sentence, at))) {
      return false;
    }
    boolean fits =
        part.is(Kind.HALF)
            || (part.is(Kind.PART) && part.value().intValue() == 4)
            || (part.is(Kind.PARTS) && counted != null);
    if (!fits || lastKind == Kind.HUNDRED || isAt(sentence, at + 2, "of")) {
      return false;
    }
    BigDecimal share =
        (counted == null ? BigDecimal.ONE : counted.value())
            .divide(part.value(), 9, RoundingMode.HALF_UP);
    if (current == null) {
      total = total.add(lastScale.multiply(share));
      next = sentence.size();
    } else {
      current = current.add(share);
      next = at + 2;
      lastKind = Kind.UNIT;
    }
    plain = false;
    last = at + 1;
    return true;
  }
}
