package io.github.casualtyfigures.score;

import java.util.Locale;

/** Counts what is right, found and in the gold. For one thread. */
public final class Tally {

  private int right;
  private int found;
  private int gold;

  void addRight(boolean isRight) {
    right += isRight ? 1 : 0;
  }

  void addFound(int more) {
    found += more;
  }

  void addGold(int more) {
    gold += more;
  }

  /** The share of what was found that is right; 1 where nothing was found or asked for. */
  public double precision() {
    return found == 0 ? (gold == 0 ? 1 : 0) : right / (double) found;
  }

  /** The share of the gold that was found and is right; 1 where nothing was asked for. */
  public double recall() {
    return gold == 0 ? 1 : right / (double) gold;
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  /** How many are in the gold. */
  public int gold() {
    return gold;
  }

  /** How many were found. */
  public int found() {
    return found;
  }

  /** How many are right. */
  public int right() {
    return right;
  }

  String counts() {
    return "right " + right + ", predicted " + found + ", gold " + gold;
  }

  /** {@code 0.9600 0.8700 0.9128}: precision, recall, F1. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%10.4f%10.4f%10.4f", precision(), recall(), f1());
  }
}
