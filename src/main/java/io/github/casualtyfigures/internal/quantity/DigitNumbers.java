package io.github.casualtyfigures.internal.quantity;

import io.github.casualtyfigures.claim.Ratio;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.internal.text.Token;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in digits as news prints them: "5,000", "1,50,000", "11 000" with any space,
 * "1.2m", "1½", "11.000" where it can't be a decimal. Immutable; may be shared by threads.
 */
final class DigitNumbers {

  /** No count of people has more digits; a longer one is a telephone number or an identifier. */
  private static final int MOST_DIGITS = 15;

  /** The tokens from "of" to the number behind a hedge: "a depth of no more than 15m". */
  private static final int LONGEST_HEDGE = 5;

  private static final Pattern TOKEN = Pattern.compile("(\\d[\\d., ]*?)([a-z]{1,3})?");
  private static final Pattern PLAIN = Pattern.compile("\\d+");
  private static final Pattern COMMAS = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");
  private static final Pattern INDIAN = Pattern.compile("\\d{1,2}(,\\d{2})+,\\d{3}(\\.\\d+)?");
  private static final Pattern DECIMAL = Pattern.compile("\\d+\\.\\d+");
  private static final Pattern DOTS = Pattern.compile("[1-9]\\d{0,2}(\\.\\d{3})+(,\\d+)?");
  private static final Pattern SPACES = Pattern.compile("\\d{1,3}( \\d{3})+");
  private static final Pattern COMMA_DECIMAL = Pattern.compile("\\d{1,3},\\d{1,2}");
  private static final Pattern MIXED = Pattern.compile("(\\d{1,3})[\\h-](\\d+/\\d+)");
  private static final Pattern LEADING_GROUP = Pattern.compile("[1-9]\\d{0,2}");
  private static final Pattern GROUP = Pattern.compile("\\d{3}(\\.\\d+)?");

  private final NumberWords words;
  private final Measures measures;

  DigitNumbers(NumberWords words, Measures measures) {
    this.words = words;
    this.measures = measures;
  }

  /**
   * A number in digits.
   *
   * @param last its last token
   * @param value the number
   * @param scale what its suffix multiplied it by, else 1
   * @param plain whether it is bare digits in one token
   */
  record Digits(int last, BigDecimal value, BigDecimal scale, boolean plain) {}

  /** The number in digits that begins at token {@code i}, or null. */
  @Nullable Digits read(Sentence sentence, int i) {
    String lower = sentence.token(i).lower();
    if (lower.charAt(0) == '+') {
      return added(sentence, i, lower.substring(1));
    }
    if (!Character.isDigit(lower.charAt(0))) {
      return null;
    }
    Digits spaced = spacedGroups(sentence, i);
    if (spaced != null) {
      return spaced;
    }
    if (lower.indexOf('/') > 0) {
      return mixed(sentence, i, lower);
    }
    Matcher token = TOKEN.matcher(lower);
    if (!token.matches()) {
      return null;
    }
    BigDecimal value = value(token.group(1), sentence, i);
    if (value == null) {
      return null;
    }
    String suffix = token.group(2);
    if (suffix != null) {
      NumberWord scale = scale(suffix);
      return scale == null || extent(sentence, i, suffix)
          ? null
          : new Digits(i, value.multiply(scale.value()), scale.value(), false);
    }
    Digits withSign = vulgar(sentence, i + 1, value);
    if (withSign != null) {
      return withSign;
    }
    Digits suffixed = suffixed(sentence, i, value);
    return suffixed != null
        ? suffixed
        : new Digits(i, value, BigDecimal.ONE, PLAIN.matcher(lower).matches());
  }

  /** Bare digits without anything about them, or null. */
  static @Nullable BigDecimal plain(String digits) {
    return digits.length() <= MOST_DIGITS && PLAIN.matcher(digits).matches()
        ? new BigDecimal(digits)
        : null;
  }

  /** "-41-thousand" of "a million-41-thousand": the tokeniser leaves it in one piece. */
  @Nullable Digits hyphened(String lower, int i) {
    int cut = lower.charAt(0) == '-' ? lower.lastIndexOf('-') : 0;
    NumberWord scale = cut > 1 ? words.multiplier(lower.substring(cut + 1)) : null;
    BigDecimal number = scale == null ? null : plain(lower.substring(1, cut));
    return scale == null || number == null
        ? null
        : new Digits(i, number.multiply(scale.value()), scale.value(), false);
  }

  /** "2 1/2 million", "2-1/2 million": nothing without its scale. */
  private @Nullable Digits mixed(Sentence sentence, int i, String lower) {
    Matcher parts = MIXED.matcher(lower);
    Ratio part =
        scaleFollows(sentence, i) && parts.matches() ? FractionSigns.slashed(parts.group(2)) : null;
    return part == null
        ? null
        : new Digits(i, sum(new BigDecimal(parts.group(1)), part), BigDecimal.ONE, false);
  }

  private boolean scaleFollows(Sentence sentence, int i) {
    return words.multiplier(sentence, CardinalReader.pastHyphen(sentence, i + 1)) != null;
  }

  private static BigDecimal sum(BigDecimal whole, Ratio part) {
    return whole.add(
        BigDecimal.valueOf(part.numerator())
            .divide(BigDecimal.valueOf(part.denominator()), 15, RoundingMode.HALF_UP));
  }

  /** "505,900 (+1,120)": what a day added to a toll. */
  private @Nullable Digits added(Sentence sentence, int i, String digits) {
    boolean bracketed =
        CardinalReader.isAt(sentence, i - 1, "(") && CardinalReader.isAt(sentence, i + 1, ")");
    BigDecimal value = bracketed && !digits.isEmpty() ? value(digits, sentence, i) : null;
    return value == null ? null : new Digits(i, value, BigDecimal.ONE, false);
  }

  /** "1½", "1 ½ million": a fraction in one sign after digits. */
  private @Nullable Digits vulgar(Sentence sentence, int i, BigDecimal whole) {
    NumberWord vulgar = words.word(sentence, i, NumberWord.Kind.VULGAR);
    if (vulgar == null || (sentence.token(i).spaced() && !scaleFollows(sentence, i))) {
      return null;
    }
    Ratio part = new Ratio(vulgar.value().longValue(), vulgar.parts());
    return new Digits(i, sum(whole, part), BigDecimal.ONE, false);
  }

  /** "1.2|m", "3.5|K", "3.5|K." before the end: the tokeniser cuts the letter off. */
  private @Nullable Digits suffixed(Sentence sentence, int i, BigDecimal value) {
    if (i + 1 >= sentence.size()) {
      return null;
    }
    Token next = sentence.token(i + 1);
    boolean stopped = next.lower().length() == 2 && next.lower().endsWith(".");
    NumberWord suffix = scale(stopped ? next.lower().substring(0, 1) : next.lower());
    if (suffix == null
        || !suffix.is(NumberWord.Kind.SUFFIX)
        || next.spaced()
        || extent(sentence, i + 1, next.lower())) {
      return null;
    }
    return new Digits(i + 1, value.multiply(suffix.value()), suffix.value(), false);
  }

  private @Nullable NumberWord scale(String suffix) {
    NumberWord word = words.word(suffix);
    return word != null && (word.is(NumberWord.Kind.SUFFIX) || word.is(NumberWord.Kind.SCALE))
        ? word
        : null;
  }

  /** "a 3m high wave", "the 100m sprint": metres, not millions. */
  private boolean extent(Sentence sentence, int i, String suffix) {
    int next = i + 1;
    if (next < sentence.size() && sentence.token(next).is("-")) {
      next++;
    }
    return suffix.equals("m")
        && (measures.is(Measures.Kind.EXTENT, sentence, next)
            || dimension(sentence, i)
            || feet(sentence, next));
  }

  /** "a depth of about (15m)": what is measured stands before the number and its hedge. */
  private boolean dimension(Sentence sentence, int i) {
    for (int of = i - 1; of > Math.max(0, i - LONGEST_HEDGE); of--) {
      if (sentence.token(of).is("of")) {
        return measures.is(Measures.Kind.DIMENSION, sentence, of - 1);
      }
      if (sentence.token(of).tag().startsWith("V") || sentence.token(of).is(",")) {
        return false;
      }
    }
    return false;
  }

  /** "(15m) (49ft)": the same length in another unit. */
  private boolean feet(Sentence sentence, int open) {
    if (open + 2 >= sentence.size() || !sentence.token(open).is("(")) {
      return false;
    }
    String lower = sentence.token(open + 1).lower();
    return Character.isDigit(lower.charAt(0))
        && (lower.endsWith("ft") || measures.is(Measures.Kind.UNIT, sentence, open + 2));
  }

  /** "11 000", "1 234 567" with plain, thin and non-breaking spaces, "11'000". */
  private @Nullable Digits spacedGroups(Sentence sentence, int i) {
    int last = group(sentence, i);
    if (last < 0
        || !LEADING_GROUP.matcher(sentence.token(i).lower()).matches()
        || measures.is(Measures.Kind.MONTH, sentence, i - 1)
        || measures.is(Measures.Kind.NAMED, sentence, i - 1)
        || (i > 0 && PLAIN.matcher(sentence.token(i - 1).lower()).matches())) {
      return null;
    }
    StringBuilder digits = new StringBuilder(sentence.token(i).lower());
    int next = last;
    while (next >= 0) {
      last = next;
      digits.append(sentence.token(last).lower());
      next = digits.indexOf(".") < 0 ? group(sentence, last) : -1;
    }
    boolean followed =
        last + 1 < sentence.size() && PLAIN.matcher(sentence.token(last + 1).lower()).matches();
    return followed || digits.length() > MOST_DIGITS
        ? null
        : new Digits(last, new BigDecimal(digits.toString()), BigDecimal.ONE, false);
  }

  /** The token of three digits behind token {@code i}, with one space or an apostrophe; or -1. */
  private static int group(Sentence sentence, int i) {
    int at = i + 1;
    if (at < sentence.size() && "'\u2019".contains(sentence.token(at).lower())) {
      at++;
    }
    return at < sentence.size()
            && sentence.token(at).begin() == sentence.token(i).end() + 1
            && Character.isDigit(sentence.token(at).lower().charAt(0))
            && GROUP.matcher(sentence.token(at).lower()).matches()
        ? at
        : -1;
  }

  private @Nullable BigDecimal value(String digits, Sentence sentence, int i) {
    if (digits.length() > MOST_DIGITS + 5) {
      return null;
    }
    if (digits.indexOf(' ') > 0) {
      return SPACES.matcher(digits).matches() ? new BigDecimal(digits.replace(" ", "")) : null;
    }
    if (PLAIN.matcher(digits).matches()) {
      boolean identifier =
          digits.length() > 1 && digits.startsWith("0") && !padded(digits, sentence, i);
      return identifier || digits.length() > MOST_DIGITS ? null : new BigDecimal(digits);
    }
    if (COMMAS.matcher(digits).matches() || INDIAN.matcher(digits).matches()) {
      return new BigDecimal(digits.replace(",", ""));
    }
    if (DOTS.matcher(digits).matches() && dotsGroup(digits, sentence, i)) {
      return new BigDecimal(digits.replace(".", "").replace(',', '.'));
    }
    if (COMMA_DECIMAL.matcher(digits).matches() && scaleFollows(sentence, i)) {
      return new BigDecimal(digits.replace(',', '.'));
    }
    return DECIMAL.matcher(digits).matches() ? new BigDecimal(digits) : null;
  }

  /** "02 soldiers", "07 wounded": a count as registers write it, unlike "02 May" and "Line 02". */
  private boolean padded(String digits, Sentence sentence, int i) {
    boolean named = i > 0 && sentence.token(i - 1).tag().startsWith("NNP");
    if (digits.length() != 2 || digits.equals("00") || named || i + 1 >= sentence.size()) {
      return false;
    }
    String tag = sentence.token(i + 1).tag();
    boolean counted = tag.equals("NNS") || tag.equals("VBN") || tag.startsWith("JJ");
    return counted && !measures.measured(sentence, i + 1);
  }

  /**
   * Whether the dots of "11.000 soldiers" group thousands: there are two of them, or a plural
   * follows that nobody counts to three decimals. "11.000 km" is a decimal.
   */
  private boolean dotsGroup(String digits, Sentence sentence, int i) {
    if (digits.indexOf('.') != digits.lastIndexOf('.') || digits.contains(",")) {
      return true;
    }
    int next = i + 1;
    if (next >= sentence.size()
        || measures.measured(sentence, next)
        || measures.is(Measures.Kind.CURRENCY_SIGN, sentence, i - 1)
        || measures.is(Measures.Kind.GRADE, sentence, i - 1)
        || words.at(sentence, next) != null) {
      return false;
    }
    for (int n = next; n < sentence.size() && n < next + 3; n++) {
      String tag = sentence.token(n).tag().toUpperCase(Locale.ROOT);
      if (tag.equals("NNS") || tag.equals("NNPS") || tag.equals("VBN")) {
        return true;
      }
      if (!tag.startsWith("JJ") && !tag.startsWith("NN")) {
        return false;
      }
    }
    return false;
  }
}
