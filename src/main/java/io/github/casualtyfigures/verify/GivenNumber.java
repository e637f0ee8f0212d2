package io.github.casualtyfigures.verify;

import io.github.casualtyfigures.claim.Amount;
import io.github.casualtyfigures.claim.Count;
import io.github.casualtyfigures.claim.Quantity;
import io.github.casualtyfigures.claim.Ratio;
import io.github.casualtyfigures.claim.Share;
import io.github.casualtyfigures.claim.Term;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number of a given figure: a number of people, a range, a share, or a vague word.
 *
 * @param people the number with itself for both bounds, or a range without a value; null for a
 *     share or a vague word
 * @param share the fraction, null for others
 * @param term the vague word, null for others
 */
public record GivenNumber(@Nullable Amount people, @Nullable Ratio share, @Nullable Term term)
    implements Serializable {

  private static final String WHOLE = "(\\d{1,3}(?:[, ]\\d{3})+|\\d{1,15})";
  private static final Pattern NUMBER = Pattern.compile(WHOLE);
  private static final Pattern RANGE = Pattern.compile(WHOLE + "\\s*(?:-|\u2013|to)\\s*" + WHOLE);
  private static final Pattern FRACTION = Pattern.compile("(\\d{1,9})/(\\d{1,9})");
  private static final Pattern PERCENT = Pattern.compile("(\\d{1,3})(?:\\.(\\d{1,4}))?\\s*%");

  /** Shares closer than this are the same but for rounding: 33% is one-third. */
  private static final BigDecimal ROUNDING = new BigDecimal("0.005");

  public GivenNumber {
    int told = (people == null ? 0 : 1) + (share == null ? 0 : 1) + (term == null ? 0 : 1);
    if (told != 1) {
      throw new IllegalArgumentException("number " + people + ", " + share + ", " + term);
    }
  }

  /** A number of people. */
  public static GivenNumber of(long number) {
    return new GivenNumber(Amount.exactly(number), null, null);
  }

  /**
   * The number that {@code text} writes: {@code 5000}, {@code 5,000}, {@code 300-400}, {@code 1/3},
   * {@code 30%}, {@code dozens}.
   *
   * @throws IllegalArgumentException if it is none of these; the message names it
   */
  public static GivenNumber parse(String text) {
    String words = text.strip();
    Matcher number = NUMBER.matcher(words);
    if (number.matches()) {
      return of(whole(number.group(1)));
    }
    Matcher range = RANGE.matcher(words);
    if (range.matches()) {
      Amount amount = new Amount(null, whole(range.group(1)), whole(range.group(2)));
      return new GivenNumber(amount, null, null);
    }
    Ratio share = share(words);
    return share != null ? new GivenNumber(null, share, null) : vague(words);
  }

  private static long whole(String digits) {
    return Long.parseLong(digits.replaceAll("[, ]", ""));
  }

  private static @Nullable Ratio share(String words) {
    Matcher fraction = FRACTION.matcher(words);
    if (fraction.matches()) {
      return new Ratio(Long.parseLong(fraction.group(1)), Long.parseLong(fraction.group(2)));
    }
    Matcher percent = PERCENT.matcher(words);
    if (!percent.matches()) {
      return null;
    }
    String decimals = Objects.toString(percent.group(2), "");
    BigDecimal hundred = BigDecimal.TEN.pow(2 + decimals.length());
    return new Ratio(Long.parseLong(percent.group(1) + decimals), hundred.longValueExact());
  }

  private static GivenNumber vague(String words) {
    String name = words.toUpperCase(Locale.ROOT).replace(' ', '_');
    for (Term term : Term.values()) {
      if (term.name().equals(name)) {
        return new GivenNumber(null, null, term);
      }
    }
    throw new IllegalArgumentException(
        words + " is no number such as 5000, 300-400, 1/3, 30% or dozens");
  }

  /** Whether {@code quantity} states this number, whatever its hedge. */
  boolean statedBy(Quantity quantity, @Nullable Amount resolved) {
    if (quantity instanceof Share stated) {
      Ratio fraction = stated.value();
      return share == null
          ? same(resolved)
          : fraction != null
              && share.decimal().subtract(fraction.decimal()).abs().compareTo(ROUNDING) <= 0;
    }
    return quantity instanceof Count count
        && (term == null ? same(count.amount()) : term == count.term());
  }

  private boolean same(@Nullable Amount stated) {
    if (people == null || stated == null) {
      return false;
    }
    return people.value() != null
        ? people.value().equals(stated.value())
        : stated.value() == null
            && Objects.equals(people.low(), stated.low())
            && Objects.equals(people.high(), stated.high());
  }

  /** How many times the greater of the two numbers is the less; 1 where they are the same. */
  double timesApart(Quantity quantity, @Nullable Amount resolved) {
    if (statedBy(quantity, resolved)) {
      return 1;
    }
    Amount stated = quantity instanceof Count count ? count.amount() : resolved;
    if (people == null || stated == null) {
      return Double.POSITIVE_INFINITY;
    }
    double own = size(people);
    double other = size(stated);
    return Math.max(own, other) / Math.min(own, other);
  }

  /** Whether the two numbers have the same digits but for noughts at their end: 300 and 3,000. */
  boolean noughtsApart(Quantity quantity) {
    return people != null
        && quantity instanceof Count count
        && digits(people).equals(digits(count.amount()));
  }

  private static String digits(Amount amount) {
    return String.valueOf(size(amount)).replaceAll("0+$", "");
  }

  private static long size(Amount amount) {
    if (amount.value() != null) {
      return amount.value();
    }
    return amount.low() != null ? amount.low() : 0;
  }

  /** Whether two tellings of it are hardly chance: it is large, or a share, or a range. */
  boolean telling() {
    return people == null ? share != null : size(people) >= 20;
  }

  @Override
  public String toString() {
    if (term != null) {
      return term.name();
    }
    if (share != null) {
      return share.numerator() + "/" + share.denominator();
    }
    Amount amount = Objects.requireNonNull(people);
    return amount.value() != null ? amount.value().toString() : amount.low() + "-" + amount.high();
  }
}
