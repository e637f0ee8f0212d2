package io.github.casualtyfigures.write;

import io.github.casualtyfigures.claim.Amount;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Amounts in words: "6,000 or more", "up to 200", "300 to 400". May be shared by threads. */
public final class AmountWords {

  private AmountWords() {}

  /** The words for {@code amount}, empty where it states nothing. */
  public static String of(Amount amount) {
    Long value = amount.value();
    Long low = amount.low();
    Long high = amount.high();
    if (low != null && high != null) {
      String range = low.equals(high) ? grouped(low) : grouped(low) + " to " + grouped(high);
      return value == null || low.equals(high) ? range : grouped(value) + " (" + range + ")";
    }
    if (low != null) {
      return grouped(value == null ? low : value) + " or more";
    }
    if (high != null) {
      return "up to " + grouped(value == null ? high : value);
    }
    return grouped(value);
  }

  /** {@code number} with commas, empty where it is null. */
  public static String grouped(@Nullable Long number) {
    return number == null ? "" : String.format(Locale.ROOT, "%,d", number);
  }
}
