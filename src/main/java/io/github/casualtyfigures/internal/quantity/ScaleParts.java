package io.github.casualtyfigures.internal.quantity;

import static io.github.casualtyfigures.internal.quantity.CardinalReader.isArticle;
import static io.github.casualtyfigures.internal.quantity.CardinalReader.isAt;
import static io.github.casualtyfigures.internal.quantity.CardinalReader.pastHyphen;

import io.github.casualtyfigures.claim.Ratio;
import io.github.casualtyfigures.internal.quantity.NumberWord.Kind;
import io.github.casualtyfigures.internal.quantity.Numeral.Cardinal;
import io.github.casualtyfigures.internal.text.Sentence;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parts of a scale: "half a million", "¾ million", and those behind "and": "3 million and
 * a half". Immutable; may be shared by threads.
 */
final class ScaleParts {

  private static final int PLACES = 15;

  private final NumberWords words;
  private final FractionSigns signs;

  ScaleParts(NumberWords words) {
    this.words = words;
    this.signs = new FractionSigns(words);
  }

  /**
   * A part behind "and".
   *
   * @param last the last token of the part itself
   * @param share how much of one it is
   * @param scale the scale right behind it, or null
   * @param scaleLast the token of that scale
   */
  record Part(int last, BigDecimal share, @Nullable NumberWord scale, int scaleLast) {}

  /** "half a million", "half-a-million", "a quarter of a million", "half a dozen", "¾ million". */
  @Nullable Cardinal read(Sentence sentence, int i) {
    Ratio sign = signs.read(sentence, i);
    if (sign != null) {
      return ofScale(sentence, i, i + 1, share(sign));
    }
    NumberWord counted = words.word(sentence, i, Kind.UNIT);
    boolean led = isArticle(sentence, i) || (counted != null && counted.value().signum() > 0);
    int at = led ? pastHyphen(sentence, i + 1) : i;
    NumberWord part = words.word(sentence, at);
    if (part == null || !isPart(part)) {
      return null;
    }
    int next = pastHyphen(sentence, at + 1);
    boolean joined = isAt(sentence, next, "of") || isArticle(sentence, next);
    if (!led && (part.is(Kind.PARTS) || (part.is(Kind.PART) && joined))) {
      return null;
    }
    BigDecimal parts = counted == null ? BigDecimal.ONE : counted.value();
    return ofScale(sentence, i, next, divide(parts, part.value()));
  }

  /** The scale at {@code next}, maybe behind "of a", times {@code share}. */
  private @Nullable Cardinal ofScale(Sentence sentence, int first, int next, BigDecimal share) {
    boolean of = isAt(sentence, next, "of");
    int at = of ? next + 1 : next;
    boolean article = isArticle(sentence, at);
    int last = article ? pastHyphen(sentence, at + 1) : pastHyphen(sentence, at);
    NumberWord scale = scale(sentence, last);
    if (scale == null || (of && !article)) {
      return null;
    }
    BigDecimal value = scale.value().multiply(share).setScale(0, RoundingMode.HALF_UP);
    return new Cardinal(first, last, value, BigDecimal.ONE, false, scale.by());
  }

  /** "and a half", "-and-a-half", "and three quarters", "and 1/2", or null. */
  @Nullable Part after(Sentence sentence, int and) {
    int at = pastHyphen(sentence, and + 1);
    if (at >= sentence.size()) {
      return null;
    }
    String lower = sentence.token(at).lower();
    if (lower.startsWith("a-")) {
      return inOnePiece(sentence, at, lower.substring(2));
    }
    Ratio sign = signs.read(sentence, at);
    if (sign != null) {
      Part part = part(sentence, at, share(sign));
      return isAt(sentence, at + 1, "of") ? null : part;
    }
    NumberWord counted = words.word(sentence, at, Kind.UNIT);
    if (counted == null && !isArticle(sentence, at)) {
      return null;
    }
    int last = pastHyphen(sentence, at + 1);
    NumberWord word = words.word(sentence, last);
    if (word == null || !isPart(word) || (word.is(Kind.PARTS) && counted == null)) {
      return null;
    }
    BigDecimal parts = counted == null ? BigDecimal.ONE : counted.value();
    Part part = part(sentence, last, divide(parts, word.value()));
    return fits(sentence, part, word) ? part : null;
  }

  /** Only halves and quarters stand without their scale: "3 million and a quarter". */
  private static boolean fits(Sentence sentence, Part part, NumberWord word) {
    boolean usual = !word.is(Kind.PART) || word.value().intValue() == 4;
    return (usual || part.scale() != null) && !isAt(sentence, part.last() + 1, "of");
  }

  /** "two-and-a-half-million": the tokeniser leaves "a-half" or "a-half-million" in one piece. */
  private @Nullable Part inOnePiece(Sentence sentence, int at, String piece) {
    int cut = piece.indexOf('-');
    NumberWord word = words.word(cut < 0 ? piece : piece.substring(0, cut));
    if (word == null || !(word.is(Kind.HALF) || word.is(Kind.PART))) {
      return null;
    }
    BigDecimal share = divide(BigDecimal.ONE, word.value());
    if (cut < 0) {
      Part part = part(sentence, at, share);
      return fits(sentence, part, word) ? part : null;
    }
    NumberWord scale = words.multiplier(piece.substring(cut + 1));
    return scale == null ? null : new Part(at, share, scale, at);
  }

  private Part part(Sentence sentence, int last, BigDecimal share) {
    int next = pastHyphen(sentence, last + 1);
    return new Part(last, share, words.multiplier(sentence, next), next);
  }

  /** The scale at token {@code i}; the tokeniser leaves "a-million" in one piece. */
  private @Nullable NumberWord scale(Sentence sentence, int i) {
    if (i >= sentence.size()) {
      return null;
    }
    String lower = sentence.token(i).lower();
    return lower.startsWith("a-")
        ? words.multiplier(lower.substring(2))
        : words.multiplier(sentence, i);
  }

  private static boolean isPart(NumberWord word) {
    return word.is(Kind.HALF) || word.is(Kind.PART) || word.is(Kind.PARTS);
  }

  private static BigDecimal share(Ratio ratio) {
    return divide(BigDecimal.valueOf(ratio.numerator()), BigDecimal.valueOf(ratio.denominator()));
  }

  private static BigDecimal divide(BigDecimal parts, BigDecimal whole) {
    return parts.divide(whole, PLACES, RoundingMode.HALF_UP);
  }
}
