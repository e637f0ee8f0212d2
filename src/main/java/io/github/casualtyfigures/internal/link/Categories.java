package io.github.casualtyfigures.internal.link;

import io.github.casualtyfigures.claim.Category;

/** Which categories may be parts of which. */
final class Categories {

  private Categories() {}

  /** Whether people of {@code part} may be counted in {@code whole} without words that say so. */
  static boolean mayHold(Category whole, Category part) {
    return switch (whole) {
      case CASUALTIES ->
          part == Category.CASUALTIES
              || part == Category.KILLED
              || part == Category.WOUNDED
              || part == Category.MISSING
              || part == Category.CAPTURED;
      case DEPLOYED -> part != Category.DISPLACED && part != Category.ABDUCTED;
      case MISSING, ABDUCTED, CAPTURED ->
          part == whole
              || part == Category.KILLED
              || part == Category.RELEASED
              || part == Category.MISSING;
      case WOUNDED, KILLED, RELEASED, DISPLACED -> part == whole;
    };
  }
}
