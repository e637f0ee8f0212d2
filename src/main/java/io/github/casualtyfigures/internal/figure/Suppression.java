package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.internal.text.Sentence;
import java.util.Set;

/** Tells sentences and clauses in which a number of people claims nothing. */
final class Suppression {

  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether");

  private Suppression() {}

  /** Whether the sentence is a question. */
  static boolean asks(Sentence sentence) {
    for (int i = sentence.size() - 1; i >= Math.max(0, sentence.size() - 3); i--) {
      if (sentence.token(i).is("?")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "if 5,000 were killed", "a 38% chance of 100 deaths", "the odds that 100 died": whether a
   * condition or a chance governs token {@code i}.
   */
  static boolean conditional(Sentence sentence, int i, Frames frames) {
    if (i > 1 && sentence.token(i - 1).is("of") && frames.is(Frames.Kind.CHANCE, sentence, i - 2)) {
      return true;
    }
    for (int k = i - 1; k >= Math.max(0, i - 12); k--) {
      String lower = sentence.token(k).lower();
      if (CONDITIONS.contains(lower)) {
        return true;
      }
      if (lower.equals("that") && k > 0 && frames.is(Frames.Kind.CHANCE, sentence, k - 1)) {
        return true;
      }
      if (lower.equals(",") || lower.equals(";") || lower.equals("that")) {
        return false;
      }
    }
    return false;
  }
}
