package io.github.casualtyfigures.internal.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What a number is worth so far: what its scales have closed, "two million", and what is still
 * open, "three hundred". Used once, by one thread.
 */
final class RunningTotal {

  private static final BigDecimal THOUSAND = new BigDecimal(1000);
  private static final BigDecimal MOST = new BigDecimal("1e15");

  private BigDecimal closed = BigDecimal.ZERO;
  private @Nullable BigDecimal open;
  private BigDecimal scale = BigDecimal.ONE;
  private BigDecimal lastScale = MOST;

  /** Whether something stands that no scale has closed. */
  boolean open() {
    return open != null;
  }

  /** Whether a scale has closed something. */
  boolean closed() {
    return closed.signum() > 0;
  }

  /** Whether what is open has decimal places. */
  boolean decimal() {
    return open != null && open.scale() > 0;
  }

  /** Whether {@code value} is less than the last scale, so that it may stand behind it. */
  boolean below(BigDecimal value) {
    return value.compareTo(lastScale) < 0;
  }

  /** Whether {@code unit} is no larger than the last scale. */
  boolean within(BigDecimal unit) {
    return unit.compareTo(lastScale) <= 0;
  }

  /** The unit in which the number is told: a million in "2.5 million". */
  BigDecimal scale() {
    return scale;
  }

  void add(BigDecimal value) {
    open = open == null ? value : open.add(value);
  }

  /** Adds digits, which bring a scale of their own: "5K". */
  void add(BigDecimal value, BigDecimal itsScale) {
    add(value);
    scale = itsScale;
  }

  void multiply(BigDecimal value) {
    open = open == null ? value : open.multiply(value);
  }

  /** "dozen", "hundred": multiplies what is open, which is told in {@code unit} from then on. */
  void multiplyBy(BigDecimal unit) {
    multiply(unit);
    scale = unit;
  }

  /** "two hundred", but "two million three hundred": the first scale is that of the number. */
  void multiplyByHundred(BigDecimal hundred) {
    BigDecimal before = scale;
    multiplyBy(hundred);
    boolean first = before.compareTo(BigDecimal.ONE) == 0 && !closed();
    scale = first ? hundred : before;
  }

  /** "million": closes what is open, or one. */
  void close(BigDecimal unit) {
    scale = closed() ? BigDecimal.ONE : unit;
    closed = closed.add(open == null ? unit : open.multiply(unit));
    open = null;
    lastScale = unit;
  }

  /** "thousand million": multiplies what is closed. */
  void closeAgain(BigDecimal unit) {
    closed = closed.multiply(unit);
    scale = unit;
  }

  /** "-41-thousand": adds to what is closed. */
  void addClosed(BigDecimal value, BigDecimal unit) {
    closed = closed.add(value);
    scale = BigDecimal.ONE;
    lastScale = unit;
  }

  /** "(3 million) and a half": adds a part of the last scale. */
  void addPart(BigDecimal share) {
    addPart(share, lastScale);
  }

  /** "(one billion) and a half million": adds a part of a scale. */
  void addPart(BigDecimal share, BigDecimal unit) {
    closed = closed.add(unit.multiply(share));
  }

  /** The value, or null where it is none that people count to. */
  @Nullable BigDecimal value() {
    BigDecimal value = closed.add(open == null ? BigDecimal.ZERO : open);
    boolean large = closed() || scale.compareTo(THOUSAND) >= 0;
    value = large ? value.setScale(0, RoundingMode.HALF_UP) : value;
    return value.compareTo(MOST) >= 0 ? null : value;
  }
}
