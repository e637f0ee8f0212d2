package io.github.casualtyfigures.internal.quantity;

import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.internal.text.Token;
import java.math.BigDecimal;
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

  private static final Pattern TOKEN = Pattern.compile("(\\d[\\d., ]*?)([a-z]{1,3})?");
  private static final Pattern PLAIN = Pattern.compile("\\d+");
  private static final Pattern COMMAS = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");
  private static final Pattern INDIAN = Pattern.compile("\\d{1,2}(,\\d{2})+,\\d{3}(\\.\\d+)?");
  private static final Pattern DECIMAL = Pattern.compile("\\d+\\.\\d+");
  private static final Pattern DOTS = Pattern.compile("[1-9]\\d{0,2}(\\.\\d{3})+(,\\d+)?");
  private static final Pattern SPACES = Pattern.compile("\\d{1,3}( \\d{3})+");
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
      return vulgar(sentence, i, BigDecimal.ZERO, i - 1);
    }
    Digits spaced = spacedGroups(sentence, i);
    if (spaced != null) {
      return spaced;
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
    Digits mixed = vulgar(sentence, i + 1, value, i);
    if (mixed != null) {
      return mixed;
    }
    Digits suffixed = suffixed(sentence, i, value);
    return suffixed != null
        ? suffixed
        : new Digits(i, value, BigDecimal.ONE, PLAIN.matcher(lower).matches());
  }

  /** "505,900 (+1,120)": what a day added to a toll. */
  private @Nullable Digits added(Sentence sentence, int i, String digits) {
    boolean bracketed =
        CardinalReader.isAt(sentence, i - 1, "(") && CardinalReader.isAt(sentence, i + 1, ")");
    BigDecimal value = bracketed && !digits.isEmpty() ? value(digits, sentence, i) : null;
    return value == null ? null : new Digits(i, value, BigDecimal.ONE, false);
  }

  /** "1½": a fraction in one sign, after digits or alone. */
  private @Nullable Digits vulgar(Sentence sentence, int i, BigDecimal whole, int last) {
    NumberWord vulgar = words.word(sentence, i, NumberWord.Kind.VULGAR);
    if (vulgar == null || last < i - 1 || (whole.signum() > 0 && sentence.token(i).spaced())) {
      return null;
    }
    if (whole.signum() == 0) {
      return null;
    }
    BigDecimal part =
        vulgar
            .value()
            .divide(BigDecimal.valueOf(vulgar.parts()), 9, java.math.RoundingMode.HALF_UP);
    return new Digits(i, whole.add(part), BigDecimal.ONE, false);
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
    return suffix.equals("m") && measures.is(Measures.Kind.EXTENT, sentence, next);
  }

  /** "11 000", "1 234 567", with plain, thin and non-breaking spaces. */
  private @Nullable Digits spacedGroups(Sentence sentence, int i) {
    if (!groupFollows(sentence, i)
        || !LEADING_GROUP.matcher(sentence.token(i).lower()).matches()
        || measures.is(Measures.Kind.MONTH, sentence, i - 1)
        || measures.is(Measures.Kind.NAMED, sentence, i - 1)
        || (i > 0 && PLAIN.matcher(sentence.token(i - 1).lower()).matches())) {
      return null;
    }
    StringBuilder digits = new StringBuilder(sentence.token(i).lower());
    int last = i;
    while (groupFollows(sentence, last) && digits.indexOf(".") < 0) {
      last++;
      digits.append(sentence.token(last).lower());
    }
    boolean followed =
        last + 1 < sentence.size() && PLAIN.matcher(sentence.token(last + 1).lower()).matches();
    return last == i || followed || digits.length() > MOST_DIGITS
        ? null
        : new Digits(last, new BigDecimal(digits.toString()), BigDecimal.ONE, false);
  }

  /** Whether one space and then three digits stand behind token {@code i}. */
  private static boolean groupFollows(Sentence sentence, int i) {
    return i + 1 < sentence.size()
        && sentence.token(i + 1).begin() == sentence.token(i).end() + 1
        && Character.isDigit(sentence.token(i + 1).lower().charAt(0))
        && GROUP.matcher(sentence.token(i + 1).lower()).matches();
  }

  private @Nullable BigDecimal value(String digits, Sentence sentence, int i) {
    if (digits.length() > MOST_DIGITS + 5) {
      return null;
    }
    if (digits.indexOf(' ') > 0) {
      return SPACES.matcher(digits).matches() ? new BigDecimal(digits.replace(" ", "")) : null;
    }
    if (PLAIN.matcher(digits).matches()) {
      boolean identifier = digits.length() > 1 && digits.startsWith("0");
      return identifier || digits.length() > MOST_DIGITS ? null : new BigDecimal(digits);
    }
    if (COMMAS.matcher(digits).matches() || INDIAN.matcher(digits).matches()) {
      return new BigDecimal(digits.replace(",", ""));
    }
    if (DOTS.matcher(digits).matches() && dotsGroup(digits, sentence, i)) {
      return new BigDecimal(digits.replace(".", "").replace(',', '.'));
    }
    return DECIMAL.matcher(digits).matches() ? new BigDecimal(digits) : null;
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
