package io.github.casualtyfigures.eval;

import java.util.Locale;

/** Counts what is right, extracted and in the gold. */
final class Tally {

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

  double precision() {
    return found == 0 ? (gold == 0 ? 1 : 0) : right / (double) found;
  }

  double recall() {
    return gold == 0 ? 1 : right / (double) gold;
  }

  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  int gold() {
    return gold;
  }

  boolean isEmpty() {
    return gold == 0 && found == 0;
  }

  String counts() {
    return "right " + right + ", predicted " + found + ", gold " + gold;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%10.4f%10.4f%10.4f", precision(), recall(), f1());
  }
}
