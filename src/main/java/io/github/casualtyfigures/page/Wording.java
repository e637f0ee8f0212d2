package io.github.casualtyfigures.page;

import io.github.casualtyfigures.claim.Amount;
import io.github.casualtyfigures.claim.Attribution;
import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Claim;
import io.github.casualtyfigures.claim.Count;
import io.github.casualtyfigures.claim.Households;
import io.github.casualtyfigures.claim.Quantity;
import io.github.casualtyfigures.claim.Ratio;
import io.github.casualtyfigures.claim.Relation;
import io.github.casualtyfigures.claim.Share;
import io.github.casualtyfigures.claim.Source;
import io.github.casualtyfigures.claim.Speaker;
import io.github.casualtyfigures.write.AmountWords;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The page's own words for the values of a claim. */
final class Wording {

  static final String NARRATOR = "the article itself";

  private Wording() {}

  /** {@code AID_WORKERS} is "aid workers". */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The class that gives a category its colour. */
  static String style(Category category) {
    return "k-" + category.name().toLowerCase(Locale.ROOT);
  }

  /** "North Korea" for {@code KP}. */
  static String country(String code) {
    return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
  }

  /** Who vouches for it: "UK MoD, via AFP; also KR MoD". */
  static String sources(Attribution attribution) {
    Source source = attribution.source();
    if (source == null) {
      return NARRATOR;
    }
    StringJoiner names = new StringJoiner("; also ");
    names.add(source(source));
    attribution.alsoBy().forEach(other -> names.add(source(other)));
    return names.toString();
  }

  /** One source with its relay; where no body is named, the words that stand for it. */
  static String source(Source source) {
    boolean unnamed = source.speaker().kind() == Speaker.Kind.UNNAMED;
    String name = unnamed ? "“" + source.span().text() + "”" : source.speaker().name();
    return source.via() == null ? name : name + ", via " + source.via().speaker().name();
  }

  /** The words of a figure: "over 5,000 casualties". */
  static String figure(Claim claim) {
    return oneLine(claim.span().text());
  }

  /** Words on one line, however the article breaks them. */
  static String oneLine(String words) {
    return words.replaceAll("\\s+", " ");
  }

  /** What the words of a quantity mean: "more than 5,000 people", "about 1/3". */
  static String reading(Quantity quantity) {
    if (quantity instanceof Share share) {
      return hedge(quantity.relation()) + percent(share);
    }
    if (quantity instanceof Households households) {
      return count(quantity, households.amount()) + " households";
    }
    return count(quantity, ((Count) quantity).amount()) + " people";
  }

  private static String count(Quantity quantity, Amount amount) {
    if (amount.value() == null && amount.high() == null) {
      return amount.low() == null
          ? "an unsaid number of"
          : "at least " + AmountWords.grouped(amount.low());
    }
    if (amount.value() == null) {
      return AmountWords.grouped(amount.low()) + " to " + AmountWords.grouped(amount.high());
    }
    return hedge(quantity.relation()) + AmountWords.grouped(amount.value());
  }

  private static String percent(Share share) {
    Ratio value = share.value();
    if (value != null) {
      return percent(value);
    }
    if (share.low() != null && share.high() != null) {
      return percent(share.low()) + " to " + percent(share.high());
    }
    return "an unsaid share";
  }

  /** "30%"; "1/3" where hundredths don't come out even. */
  private static String percent(Ratio ratio) {
    if (10_000 % ratio.denominator() != 0) {
      return ratio.numerator() + "/" + ratio.denominator();
    }
    BigDecimal percent = ratio.decimal().movePointRight(2).stripTrailingZeros();
    return percent.toPlainString() + "%";
  }

  private static String hedge(Relation relation) {
    return switch (relation) {
      case EXACTLY, BETWEEN, VAGUE -> "";
      case ABOUT -> "about ";
      case MORE_THAN -> "more than ";
      case AT_LEAST -> "at least ";
      case ALMOST -> "almost ";
      case LESS_THAN -> "less than ";
      case AT_MOST -> "at most ";
    };
  }

  /** "1,667 people" for what a share comes to, or null where nothing is known of it. */
  static @Nullable String people(@Nullable Amount resolved) {
    String words = resolved == null ? "" : AmountWords.of(resolved);
    return words.isEmpty() ? null : words + " people";
  }

  /** "No claim", "1 claim", "8 claims". */
  static String claims(int number) {
    return switch (number) {
      case 0 -> "no claim";
      case 1 -> "1 claim";
      default -> AmountWords.grouped((long) number) + " claims";
    };
  }
}
