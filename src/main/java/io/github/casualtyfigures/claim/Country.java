package io.github.casualtyfigures.claim;

import org.jspecify.annotations.Nullable;

/** The one check of a country code. */
final class Country {

  private Country() {}

  static void check(@Nullable String code) {
    if (code != null && !(code.length() == 2 && upper(code.charAt(0)) && upper(code.charAt(1)))) {
      throw new IllegalArgumentException(code + " is no ISO 3166-1 alpha-2 code");
    }
  }

  private static boolean upper(char letter) {
    return letter >= 'A' && letter <= 'Z';
  }
}
