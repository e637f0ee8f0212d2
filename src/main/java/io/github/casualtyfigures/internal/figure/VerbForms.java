package io.github.casualtyfigures.internal.figure;

import java.util.List;

/** The forms of regular English verbs. */
final class VerbForms {

  private VerbForms() {}

  /** Third person, past, participle and -ing form of {@code verb}; only its first word bends. */
  static List<String> regular(String verb) {
    int space = verb.indexOf(' ');
    String tail = space < 0 ? "" : verb.substring(space);
    String base = space < 0 ? verb : verb.substring(0, space);
    boolean silent = base.endsWith("e");
    boolean consonantY = base.endsWith("y") && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0;
    String stem = silent ? base.substring(0, base.length() - 1) : base;
    String past = consonantY ? base.substring(0, base.length() - 1) + "ied" : stem + "ed";
    return List.of(third(base, consonantY) + tail, past + tail, past + tail, stem + "ing" + tail);
  }

  /** {@code word} with the -s of a plural or a third person. */
  static String withS(String word) {
    return third(word, word.endsWith("y") && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0);
  }

  private static String third(String base, boolean consonantY) {
    if (consonantY) {
      return base.substring(0, base.length() - 1) + "ies";
    }
    boolean hissing =
        base.endsWith("s") || base.endsWith("x") || base.endsWith("sh") || base.endsWith("ch");
    return base + (hissing ? "es" : "s");
  }
}
