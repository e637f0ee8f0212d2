package io.github.casualtyfigures.internal.link;

import static io.github.casualtyfigures.internal.link.Discourse.NONE;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Which figure each figure is a part of, while it is being found out. Belongs to one call. */
final class Wholes {

  private final int[] whole;
  private final @Nullable String[] rule;
  private final boolean[] referring;
  private final boolean[] replaced;

  Wholes(int size) {
    this.whole = new int[size];
    this.rule = new @Nullable String[size];
    this.referring = new boolean[size];
    this.replaced = new boolean[size];
    Arrays.fill(whole, NONE);
  }

  /** The whole of {@code part}, or {@link Discourse#NONE}. */
  int of(int part) {
    return whole[part];
  }

  boolean known(int part) {
    return whole[part] != NONE;
  }

  /** Whether words of {@code part}'s own clause refer to its whole: "of them", "of the dead". */
  boolean referring(int part) {
    return referring[part];
  }

  /** Notes that the text itself replaces figure {@code i}, so that no part refers to it. */
  void replace(int i) {
    replaced[i] = true;
  }

  /** Whether the text itself replaces figure {@code i}. */
  boolean replaced(int i) {
    return replaced[i];
  }

  /** The rule that found the whole of {@code part}, null where it has none. */
  @Nullable String rule(int part) {
    return rule[part];
  }

  /**
   * Makes {@code part} a part of {@code of}, as the construction {@code by} tells, unless it has a
   * whole or that would go in a circle.
   */
  boolean link(int part, int of, String by) {
    if (of == NONE || known(part)) {
      return false;
    }
    for (int up = of; up != NONE; up = whole[up]) {
      if (up == part) {
        return false;
      }
    }
    whole[part] = of;
    rule[part] = by;
    return true;
  }

  /** As {@link #link}, where words of the part refer to the whole. */
  void refer(int part, int of, String by) {
    if (link(part, of, by)) {
      referring[part] = true;
    }
  }
}
