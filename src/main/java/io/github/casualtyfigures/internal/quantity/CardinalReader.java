package io.github.casualtyfigures.internal.quantity;

import io.github.casualtyfigures.internal.quantity.NumberWord.Kind;
import io.github.casualtyfigures.internal.quantity.Numeral.Cardinal;
import io.github.casualtyfigures.internal.text.Sentence;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads a whole number in digits, words or both: "one hundred and twenty-three", "1.2 million",
 * "four-thousand-100", "500 [thousand]", "two and a half thousand", "half a million", "two dozen".
 * Immutable; may be shared by threads.
 */
final class CardinalReader {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal MOST = new BigDecimal("1e15");

  private final NumberWords words;
  private final DigitNumbers digits;

  CardinalReader(NumberWords words, DigitNumbers digits) {
    this.words = words;
    this.digits = digits;
  }

  /** The number that begins at token {@code i}, or null. */
  @Nullable Cardinal read(Sentence sentence, int i) {
    Cardinal parted = partOfScale(sentence, i);
    if (parted != null) {
      return parted;
    }
    Sum sum = new Sum(sentence, i);
    if (sum.article()) {
      sum.next++;
    }
    while (sum.take()) {
      sum.skipJoiner();
    }
    return sum.cardinal();
  }

  /** "half a million", "half a dozen", "a quarter of a million", "half-a-million". */
  @Nullable Cardinal partOfScale(Sentence sentence, int i) {
    int next = i;
    BigDecimal parts = BigDecimal.ONE;
    if (isArticle(sentence, next) || one(sentence, next)) {
      next = afterHyphen(sentence, next + 1);
    } else {
      NumberWord several = words.word(sentence, next, Kind.UNIT);
      if (several != null && several.value().signum() > 0) {
        parts = several.value();
        next = afterHyphen(sentence, next + 1);
      }
    }
    NumberWord part = words.word(sentence, next);
    if (part == null || !(part.is(Kind.HALF) || part.is(Kind.PART) || part.is(Kind.PARTS))) {
      return null;
    }
    if (part.is(Kind.PART) && next == i) {
      return null;
    }
    int scaleAt = afterHyphen(sentence, next + 1);
    if (scaleAt < sentence.size() && sentence.token(scaleAt).is("of")) {
      scaleAt++;
    }
    String gluedWord = "";
    if (isArticle(sentence, scaleAt)) {
      scaleAt = afterHyphen(sentence, scaleAt + 1);
    } else if (scaleAt < sentence.size() && sentence.token(scaleAt).lower().startsWith("a-")) {
      gluedWord = sentence.token(scaleAt).lower().substring(2);
    }
    NumberWord scale = gluedWord.isEmpty() ? words.word(sentence, scaleAt) : words.word(gluedWord);
    if (scale == null || !scale.multiplies()) {
      return null;
    }
    BigDecimal value =
        scale.value().multiply(parts).divide(part.value(), 0, java.math.RoundingMode.HALF_UP);
    return new Cardinal(i, scaleAt, value, BigDecimal.ONE, false, scale.by());
  }

  private boolean one(Sentence sentence, int i) {
    NumberWord word = words.word(sentence, i, Kind.UNIT);
    return word != null && word.value().equals(BigDecimal.ONE);
  }

  private static int afterHyphen(Sentence sentence, int i) {
    return i + 1 < sentence.size() && sentence.token(i).is("-") && !sentence.token(i).spaced()
        ? i + 1
        : i;
  }

  private static boolean isArticle(Sentence sentence, int i) {
    return i < sentence.size() && (sentence.token(i).is("a") || sentence.token(i).is("an"));
  }

  /** A number on its way; {@code next} is the token to read. */
  private final class Sum {
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

    Sum(Sentence sentence, int first) {
      this.sentence = sentence;
      this.first = first;
      this.next = first;
      this.last = first - 1;
    }

    /** "a hundred", "a couple". */
    boolean article() {
      NumberWord word = words.word(sentence, first + 1);
      return isArticle(sentence, first)
          && word != null
          && (word.multiplies() || word.is(Kind.PAIR));
    }

    /** Takes the next token into the number, if it goes on. */
    boolean take() {
      if (next >= sentence.size()) {
        return false;
      }
      NumberWord word = words.word(sentence, next);
      boolean taken =
          word == null ? takeDigits() : takeWord(word) || (lastKind == null && takeDigits());
      if (taken) {
        afterAnd = false;
        afterHyphen = false;
      }
      return taken;
    }

    private boolean takeDigits() {
      boolean fresh = lastKind == null && next == first;
      boolean hyphened = afterHyphen && lastKind == Kind.SCALE;
      boolean joined =
          (afterAnd && lastKind == Kind.HUNDRED && inDigits)
              || (lastKind == Kind.SCALE && inDigits && !afterAnd);
      if (!fresh && !hyphened && !joined) {
        return false;
      }
      DigitNumbers.Digits read = digits.read(sentence, next);
      if (read == null || (!fresh && read.value().compareTo(lastScale) >= 0)) {
        return false;
      }
      if (joined && !afterAnd && !followedByHundred(read.last() + 1)) {
        return false;
      }
      if (afterAnd && read.value().compareTo(new BigDecimal(100)) >= 0) {
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

    private boolean followedByHundred(int i) {
      return words.word(sentence, i, Kind.HUNDRED) != null;
    }

    private boolean takeWord(NumberWord word) {
      boolean taken =
          switch (word.kind()) {
            case UNIT -> takeUnit(word);
            case TENS -> takeTens(word);
            case HUNDRED -> takeHundred(word);
            case SCALE -> takeScale(word);
            case PACK, PAIR -> takePack(word);
            case PLURAL -> takePlural(word);
            case POINT -> takePoint();
            default -> false;
          };
      if (taken) {
        by = word.by();
        lastKind = word.kind();
        last = Math.max(last, next);
        next = last + 1;
      }
      return taken;
    }

    private boolean takeUnit(NumberWord word) {
      BigDecimal value = word.value();
      if (current == null) {
        if (afterAnd && (inDigits || followedByHundred(next + 1))) {
          return false;
        }
        current = value;
        return lastKind == null || lastKind == Kind.SCALE;
      }
      boolean afterTens =
          lastKind == Kind.TENS && value.signum() > 0 && value.compareTo(TEN) < 0 && !afterAnd;
      boolean afterHundred =
          lastKind == Kind.HUNDRED && value.signum() > 0 && !followedByHundred(next + 1);
      if (!afterTens && !afterHundred) {
        return false;
      }
      current = current.add(value);
      return true;
    }

    private boolean takeTens(NumberWord word) {
      if (afterAnd && inDigits) {
        return false;
      }
      if (current == null && (lastKind == null || lastKind == Kind.SCALE)) {
        current = word.value();
        return true;
      }
      if (current == null || lastKind != Kind.HUNDRED) {
        return false;
      }
      current = current.add(word.value());
      return true;
    }

    private boolean takeHundred(NumberWord word) {
      if (afterAnd || lastKind == Kind.HUNDRED) {
        return false;
      }
      if (lastKind == Kind.SCALE && current == null) {
        return false;
      }
      current = (current == null ? BigDecimal.ONE : current).multiply(word.value());
      scale = scale.equals(BigDecimal.ONE) ? word.value() : scale;
      plain = false;
      return true;
    }

    private boolean takeScale(NumberWord word) {
      if (afterAnd) {
        return false;
      }
      plain = false;
      if (current == null && lastKind == Kind.SCALE && total.signum() > 0) {
        total = total.multiply(word.value());
        scale = word.value();
        return true;
      }
      if (word.value().compareTo(lastScale) >= 0 || (current == null && lastKind != null)) {
        return false;
      }
      scale = total.signum() == 0 ? word.value() : BigDecimal.ONE;
      total = total.add((current == null ? BigDecimal.ONE : current).multiply(word.value()));
      current = null;
      lastScale = word.value();
      return true;
    }

    /** "two dozen", "a couple", "a dozen". */
    private boolean takePack(NumberWord word) {
      boolean counted = current != null || next > first;
      if (afterAnd || total.signum() > 0 || (word.is(Kind.PAIR) && !counted)) {
        return false;
      }
      if (word.is(Kind.PAIR) && current != null && word.value().intValue() == 2) {
        return false;
      }
      current = (current == null ? BigDecimal.ONE : current).multiply(word.value());
      scale = word.value();
      plain = false;
      if (word.is(Kind.PAIR)) {
        coupleOfScale();
      }
      return true;
    }

    /** "a couple of hundred", "a couple dozen". */
    private void coupleOfScale() {
      int at = next + 1;
      if (at < sentence.size() && sentence.token(at).is("of")) {
        at++;
      }
      NumberWord of = words.word(sentence, at);
      if (of != null && of.multiplies() && current != null) {
        current = current.multiply(of.value());
        scale = of.value();
        last = at;
      }
    }

    /** "three dozens", "five thousands". */
    private boolean takePlural(NumberWord word) {
      if (current == null || afterAnd || total.signum() > 0) {
        return false;
      }
      current = current.multiply(word.value());
      scale = word.value();
      plain = false;
      return true;
    }

    /** "two point five". */
    private boolean takePoint() {
      NumberWord digit = words.word(sentence, next + 1, Kind.UNIT);
      if (current == null || digit == null || digit.value().compareTo(TEN) >= 0) {
        return false;
      }
      BigDecimal place = new BigDecimal("0.1");
      while (digit != null && digit.value().compareTo(TEN) < 0) {
        current = current.add(digit.value().multiply(place));
        place = place.movePointLeft(1);
        next++;
        digit = words.word(sentence, next + 1, Kind.UNIT);
      }
      return true;
    }

    /** Moves over "and", a hyphen or the bracket of "500 [thousand]" to what may go on. */
    void skipJoiner() {
      if (next + 1 >= sentence.size()) {
        return;
      }
      boolean hyphen = sentence.token(next).is("-");
      if (hyphen && (lastKind == Kind.TENS || !sentence.token(next).spaced())) {
        afterHyphen = true;
        next++;
        if (sentence.token(next).is("and") && next + 1 < sentence.size()) {
          afterAnd = true;
          next++;
          next += sentence.token(next).is("-") ? 1 : 0;
        }
      } else if (sentence.token(next).is("and")) {
        if (andAHalf()) {
          return;
        }
        if (lastKind == Kind.HUNDRED || lastKind == Kind.SCALE) {
          afterAnd = true;
          next++;
        }
      } else if (sentence.token(next).is("[") && next + 2 < sentence.size()) {
        bracketed();
      }
    }

    /** "500 [thousand]". */
    private void bracketed() {
      NumberWord word = words.word(sentence, next + 1, Kind.SCALE);
      if (word != null && sentence.token(next + 2).is("]") && current != null) {
        total = current.multiply(word.value());
        scale = word.value();
        plain = false;
        current = null;
        lastKind = Kind.SCALE;
        lastScale = word.value();
        last = next + 2;
        next = sentence.size();
      }
    }

    /** "two and a half thousand", "3 million and a half". */
    private boolean andAHalf() {
      int at = next + 1;
      if (!isArticle(sentence, at)) {
        return false;
      }
      NumberWord half = words.word(sentence, at + 1);
      boolean part = half != null && (half.is(Kind.HALF) || half.value().intValue() == 4);
      if (half == null || !part || half.is(Kind.PARTS)) {
        return false;
      }
      BigDecimal share = half.is(Kind.HALF) ? HALF : HALF.multiply(HALF);
      if (current != null && lastKind != Kind.HUNDRED) {
        current = current.add(share);
      } else if (lastKind == Kind.SCALE && current == null) {
        total = total.add(lastScale.multiply(share));
      } else {
        return false;
      }
      plain = false;
      lastKind = current == null ? Kind.SCALE : Kind.UNIT;
      last = at + 1;
      next = current == null ? sentence.size() : last + 1;
      return true;
    }

    @Nullable Cardinal cardinal() {
      if (lastKind == null) {
        return null;
      }
      BigDecimal value = total.add(current == null ? BigDecimal.ZERO : current);
      return value.compareTo(MOST) >= 0
          ? null
          : new Cardinal(first, last, value, scale, plain && last == first, by);
    }
  }
}
