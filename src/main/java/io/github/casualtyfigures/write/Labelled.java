package io.github.casualtyfigures.write;

import java.util.Arrays;

/** A constant that annotation tools have under a name of its own. */
interface Labelled {

  /** Its name in the tool. */
  String label();

  /**
   * The constant of that name.
   *
   * @throws IllegalArgumentException if there is none; the message names it
   */
  static <E extends Enum<E> & Labelled> E of(Class<E> type, String label) {
    E[] constants = type.getEnumConstants();
    for (E constant : constants) {
      if (constant.label().equals(label)) {
        return constant;
      }
    }
    throw new IllegalArgumentException(
        label + " is none of " + Arrays.stream(constants).map(Labelled::label).toList());
  }
}
