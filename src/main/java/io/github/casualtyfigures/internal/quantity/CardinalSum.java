package io.github.casualtyfigures.internal.quantity;

import static io.github.casualtyfigures.internal.quantity.CardinalReader.isArticle;
import static io.github.casualtyfigures.internal.quantity.CardinalReader.isAt;
import static io.github.casualtyfigures.internal.quantity.CardinalReader.pastHyphen;

import io.github.casualtyfigures.internal.quantity.NumberWord.Kind;
import io.github.casualtyfigures.internal.quantity.Numeral.Cardinal;
import io.github.casualtyfigures.internal.text.Sentence;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One cardinal on its way, token by token: "four-thousand-100", "two and a half thousand", "500
 * [thousand]", "two point five million". Used once, by one thread.
 */
final class CardinalSum {

  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final BigDecimal THOUSAND = new BigDecimal(1000);

  private final NumberWords words;
  private final DigitNumbers digits;
  private final ScaleParts parts;
  private final Sentence sentence;
  private final int first;
  private final RunningTotal total = new RunningTotal();

  private int next;
  private int last;
  private @Nullable Kind lastKind;
  private boolean inDigits;
  private boolean plain;
  private boolean afterAnd;
  private boolean afterHyphen;
  private boolean afterComma;
  private boolean tooLarge;
  private @Nullable Cardinal scaled;
  private @Nullable Cardinal sure;
  private String by = "digits";

  CardinalSum(
      NumberWords words, DigitNumbers digits, ScaleParts parts, Sentence sentence, int first) {
    this.words = words;
    this.digits = digits;
    this.parts = parts;
    this.sentence = sentence;
    this.first = first;
    this.next = first;
    this.last = first - 1;
  }

  /** The number that begins at the first token, or null. */
  @Nullable Cardinal read() {
    next = start();
    while (take()) {
      skipJoiner();
    }
    return lastKind == null ? null : ended();
  }

  /**
   * The number, without what turns out to be another: "two million" of "two million and three
   * million".
   */
  private @Nullable Cardinal ended() {
    boolean scaleLeft =
        tooLarge || words.multiplier(sentence, pastHyphen(sentence, last + 1)) != null;
    Cardinal sum = scaleLeft && scaled != null ? scaled : sum();
    if (sum == null || sure == null || sum.last() == sure.last()) {
      return sum;
    }
    return Remainders.fit(sentence, sum, sure) ? sum : sure;
  }

  private @Nullable Cardinal sum() {
    BigDecimal value = total.value();
    return value == null
        ? null
        : new Cardinal(first, last, value, total.scale(), plain && last == first, by);
  }

  /** The first token, or the word that an article leads: "a hundred", "an elderly couple". */
  private int start() {
    if (!isArticle(sentence, first)) {
      return first;
    }
    NumberWord word = words.word(sentence, first + 1);
    if (word != null) {
      return word.multiplies() || word.is(Kind.PAIR) ? first + 1 : first;
    }
    return Math.max(first, CardinalReader.couple(sentence, first));
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
      afterComma = false;
    }
    return taken;
  }

  /** "5,000", and the digits of "four-thousand-100", "3 hundred and 21", "4 thousand 3 hundred". */
  private boolean takeDigits() {
    boolean fresh = lastKind == null && next == first;
    boolean hyphened = afterHyphen && (lastKind == Kind.SCALE || lastKind == Kind.HUNDRED);
    boolean joined = inDigits && (lastKind == Kind.SCALE || (afterAnd && lastKind == Kind.HUNDRED));
    if (!fresh && !hyphened && !joined) {
      return takeInOnePiece();
    }
    DigitNumbers.Digits read = digits.read(sentence, next);
    if (read == null || (!fresh && !continues(read, hyphened))) {
      return takeInOnePiece();
    }
    total.add(read.value(), fresh ? read.scale() : BigDecimal.ONE);
    plain = fresh && read.plain();
    inDigits = true;
    lastKind = Kind.UNIT;
    last = read.last();
    next = last + 1;
    return true;
  }

  /** Behind a scale a number needs "and", a hyphen or a smaller scale: "3 lakh 50 thousand". */
  private boolean continues(DigitNumbers.Digits read, boolean hyphened) {
    BigDecimal value = read.value();
    if (value.signum() <= 0) {
      return false;
    }
    if (lastKind == Kind.HUNDRED) {
      return value.compareTo(HUNDRED) < 0
          && words.word(sentence, read.last() + 1, Kind.HUNDRED) == null;
    }
    NumberWord unit = words.word(sentence, pastHyphen(sentence, read.last() + 1));
    boolean multiplied = unit != null && (unit.is(Kind.HUNDRED) || unit.is(Kind.SCALE));
    BigDecimal whole = unit != null && multiplied ? value.multiply(unit.value()) : value;
    return (hyphened || afterAnd || multiplied || read.scale().compareTo(BigDecimal.ONE) > 0)
        && total.below(whole);
  }

  /** "a million-41-thousand". */
  private boolean takeInOnePiece() {
    DigitNumbers.Digits read =
        lastKind == Kind.SCALE ? digits.hyphened(sentence.token(next).lower(), next) : null;
    if (read == null || !total.below(read.value())) {
      return false;
    }
    total.addClosed(read.value(), read.scale());
    last = next;
    next = last + 1;
    return true;
  }

  private boolean takeWord(NumberWord word) {
    boolean taken =
        switch (word.kind()) {
          case UNIT -> takeUnit(word.value());
          case TENS -> takeTens(word.value());
          case HUNDRED -> takeHundred(word.value());
          case SCALE -> takeScale(word.value());
          case PACK -> takePack(word);
          case PLURAL -> lastKind == Kind.SCALE ? takePluralScale(word) : takePack(word);
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

  /** "five", "sixteen"; "one hundred and three quarters" is no hundred and three. */
  private boolean takeUnit(BigDecimal value) {
    if (!total.open()) {
      boolean fits = lastKind == null || lastKind == Kind.SCALE;
      if (!fits || (afterAnd && followedBy(Kind.PARTS))) {
        return false;
      }
      total.add(value);
      return true;
    }
    boolean afterTens = lastKind == Kind.TENS && value.compareTo(BigDecimal.TEN) < 0 && !afterAnd;
    boolean afterHundred =
        lastKind == Kind.HUNDRED && !followedBy(Kind.HUNDRED) && !followedBy(Kind.PARTS);
    if (value.signum() == 0 || (!afterTens && !afterHundred)) {
      return false;
    }
    total.add(value);
    return true;
  }

  private boolean followedBy(Kind kind) {
    return words.word(sentence, next + 1, kind) != null;
  }

  private boolean takeTens(BigDecimal value) {
    boolean fits =
        total.open() ? lastKind == Kind.HUNDRED : lastKind == null || lastKind == Kind.SCALE;
    if (fits) {
      total.add(value);
    }
    return fits;
  }

  private boolean takeHundred(BigDecimal value) {
    if (afterAnd || lastKind == Kind.HUNDRED || (lastKind == Kind.SCALE && !total.open())) {
      return false;
    }
    total.multiplyByHundred(value);
    plain = false;
    return true;
  }

  /** "three thousand millions". */
  private boolean takePluralScale(NumberWord word) {
    return word.value().compareTo(THOUSAND) >= 0 && takeScale(word.value());
  }

  private boolean takeScale(BigDecimal value) {
    if (afterAnd || afterComma) {
      return false;
    }
    plain = false;
    if (!total.open() && lastKind == Kind.SCALE) {
      total.closeAgain(value);
      return true;
    }
    if (!total.below(value) || (!total.open() && lastKind != null)) {
      return false;
    }
    total.close(value);
    return true;
  }

  /** "two dozen", "a dozen", "three dozens". */
  private boolean takePack(NumberWord word) {
    boolean counted = total.open() || word.is(Kind.PACK);
    if (!counted || afterAnd || total.closed()) {
      return false;
    }
    total.multiplyBy(word.value());
    plain = false;
    return true;
  }

  /** "a couple", "three score", "a couple of hundred". */
  private boolean takePair(BigDecimal value) {
    boolean couple = value.intValue() == 2;
    boolean counted = couple ? !total.open() && next > first : total.open();
    if (!counted || afterAnd || total.closed()) {
      return false;
    }
    total.multiply(value);
    int at = isAt(sentence, next + 1, "of") ? next + 2 : next + 1;
    NumberWord of = couple ? words.multiplier(sentence, at) : null;
    if (of != null) {
      total.multiply(of.value());
      last = at;
    }
    return true;
  }

  /** "3.5 K", "1.2 M people": with a space, a capital and no unit. */
  private boolean takeSuffix(BigDecimal value) {
    boolean million = sentence.token(next).text().equals("M") && millions();
    if (!total.open()
        || !inDigits
        || lastKind != Kind.UNIT
        || !(million || sentence.token(next).is("k"))) {
      return false;
    }
    total.multiplyBy(value);
    plain = false;
    return true;
  }

  /** "1.2 M of them"; "12 M, 8 F" are men. */
  private boolean millions() {
    return total.decimal() || Following.peopleAt(sentence, next + 1);
  }

  /** "two point five", "2 point 5 million", but not "at one point five were held". */
  private boolean takePoint() {
    boolean moment =
        next > 1 && sentence.token(next - 1).is("one") && sentence.token(next - 2).is("at");
    SpokenPoint.Places places =
        total.open() && !moment ? SpokenPoint.read(words, sentence, next, inDigits) : null;
    if (places == null) {
      return false;
    }
    total.add(places.value());
    next = places.last();
    return true;
  }

  /** Moves over "and", a hyphen, a comma or the bracket of "500 [thousand]" to what may go on. */
  private void skipJoiner() {
    if (next + 1 >= sentence.size()) {
      return;
    }
    boolean afterScale = lastKind == Kind.SCALE && !total.open();
    scaled = afterScale ? sum() : scaled;
    boolean hyphen = sentence.token(next).is("-");
    if (hyphen && (lastKind == Kind.TENS || !sentence.token(next).spaced())) {
      afterHyphen = true;
      next++;
    }
    if (sentence.token(next).is("[")) {
      bracketed();
    } else if ((isAt(sentence, next, "and") || isAt(sentence, next, "&"))) {
      if (!andPart() && (afterScale || lastKind == Kind.HUNDRED)) {
        sure = afterScale && inDigits && sure == null ? scaled : sure;
        afterAnd = true;
        next++;
        next += afterHyphen && isAt(sentence, next, "-") ? 1 : 0;
      }
    } else if (afterScale && !inDigits && isAt(sentence, next, ",")) {
      sure = sure == null ? scaled : sure;
      afterComma = true;
      next++;
    }
  }

  /** "500 [thousand]". */
  private void bracketed() {
    NumberWord word = words.word(sentence, next + 1, Kind.SCALE);
    if (word == null || !isAt(sentence, next + 2, "]") || !total.open() || tooLarge(word)) {
      return;
    }
    total.close(word.value());
    plain = false;
    end(next + 2);
  }

  /** "two and a half thousand", "3 million and a half", "one billion and a half million". */
  private boolean andPart() {
    ScaleParts.Part part = lastKind == Kind.HUNDRED ? null : parts.after(sentence, next);
    if (part == null) {
      return false;
    }
    NumberWord unit = part.scale();
    boolean inOnePiece = unit != null && part.last() == part.scaleLast();
    if (total.open() && !inOnePiece) { // its scale is taken next
      total.add(part.share());
      lastKind = Kind.UNIT;
      last = part.last();
      next = pastHyphen(sentence, last + 1);
    } else if (total.open()) {
      if (unit == null || tooLarge(unit)) {
        return false;
      }
      total.add(part.share());
      total.close(unit.value());
      end(part.scaleLast());
    } else if (unit == null) {
      total.addPart(part.share());
      end(part.last());
    } else if (unit.is(Kind.SCALE) && total.within(unit.value())) {
      total.addPart(part.share(), unit.value());
      end(part.scaleLast());
    } else {
      return false;
    }
    plain = false;
    return true;
  }

  /** "40 thousand two [million]": notes whether a scale is that of another number. */
  private boolean tooLarge(NumberWord unit) {
    tooLarge = !total.below(unit.value());
    return tooLarge;
  }

  /** Nothing goes on behind token {@code at}. */
  private void end(int at) {
    lastKind = Kind.SCALE;
    last = at;
    next = sentence.size();
  }
}
