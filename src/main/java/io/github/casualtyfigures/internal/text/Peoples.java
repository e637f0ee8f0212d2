package io.github.casualtyfigures.internal.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Mends the tags of counted peoples that have no plural of their own, which taggers take for
 * adjectives or for places: "250,000 Sudanese have fled", "12 Chinese died". Stateless.
 */
final class Peoples {

  private Peoples() {}

  /** {@code tags}, with the tag of a plural name where {@code words} count a people. */
  static List<String> mended(List<String> words, List<String> tags) {
    List<String> mended = tags;
    for (int i = 1; i < words.size(); i++) {
      String word = words.get(i);
      if (word.endsWith("ese")
          && Character.isUpperCase(word.charAt(0))
          && counted(words, tags, i - 1)
          && !modifies(tags, i + 1)) {
        mended = mended == tags ? new ArrayList<>(tags) : mended;
        mended.set(i, "NNPS");
      }
    }
    return mended;
  }

  /** "12 (Chinese)", "12 South (Sudanese)", "thousands of (Congolese)". */
  private static boolean counted(List<String> words, List<String> tags, int before) {
    int i = before;
    boolean part = tags.get(i).startsWith("JJ") || tags.get(i).startsWith("NNP"); // "South"
    i -= part && i > 0 ? 1 : 0;
    boolean of = words.get(i).equals("of") && i > 0 && tags.get(i - 1).equals("NNS");
    return of || tags.get(i).equals("CD");
  }

  /** "(Chinese) soldiers", "and Korean (workers)": whether a noun that it describes may follow. */
  private static boolean modifies(List<String> tags, int next) {
    if (next >= tags.size()) {
      return false;
    }
    String tag = tags.get(next);
    String noun = next + 1 < tags.size() ? tags.get(next + 1) : "";
    boolean and = tag.equals("CC") && noun.startsWith("JJ"); // "Chinese and Korean workers"
    return and
        || tag.startsWith("NN")
        || tag.startsWith("JJ")
        || tag.equals("HYPH")
        || tag.equals("POS")
        || tag.equals("CD")
        || (tag.equals("VBG") && noun.startsWith("NN"));
  }
}
