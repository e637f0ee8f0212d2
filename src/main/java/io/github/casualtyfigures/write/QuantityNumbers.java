package io.github.casualtyfigures.write;

import io.github.casualtyfigures.claim.Amount;
import io.github.casualtyfigures.claim.Count;
import io.github.casualtyfigures.claim.Households;
import io.github.casualtyfigures.claim.Quantity;
import io.github.casualtyfigures.claim.Ratio;
import io.github.casualtyfigures.claim.Share;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The numbers that a quantity states, whatever it counts. */
final class QuantityNumbers {

  private QuantityNumbers() {}

  /** The value that {@code quantity} states: "1667", or "0.3333" of a share. */
  static @Nullable Object value(Quantity quantity) {
    return stated(quantity, Amount::value, Share::value);
  }

  /** The low bound that {@code quantity} states. */
  static @Nullable Object low(Quantity quantity) {
    return stated(quantity, Amount::low, Share::low);
  }

  /** The high bound that {@code quantity} states. */
  static @Nullable Object high(Quantity quantity) {
    return stated(quantity, Amount::high, Share::high);
  }

  private static @Nullable Object stated(
      Quantity quantity,
      Function<Amount, @Nullable Long> number,
      Function<Share, @Nullable Ratio> fraction) {
    if (quantity instanceof Share share) {
      Ratio ratio = fraction.apply(share);
      return ratio == null ? null : ratio.decimal().stripTrailingZeros().toPlainString();
    }
    return number.apply(Objects.requireNonNull(amount(quantity)));
  }

  /** The people or households of {@code quantity}, null for a share. */
  static @Nullable Amount amount(Quantity quantity) {
    if (quantity instanceof Count count) {
      return count.amount();
    }
    return quantity instanceof Households households ? households.amount() : null;
  }
}
