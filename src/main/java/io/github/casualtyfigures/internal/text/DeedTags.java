package io.github.casualtyfigures.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Mends the tags of verbs that taggers take for nouns: "one died and another hurt (in a blast)", "a
 * constable shot dead 14 people", "the dead number 300", "sources (we reached) speak of nine".
 * Stateless.
 */
final class DeedTags {

  /** Those of whom there is a number, without a noun. */
  private static final Set<String> COUNTED =
      Set.of("dead", "wounded", "injured", "missing", "killed", "displaced", "homeless", "fallen");

  private static final int LONGEST_HEDGE = 3;

  private DeedTags() {}

  /** {@code tags}, with the tag of a verb where {@code words} tell a deed. */
  static List<String> mended(List<String> words, List<String> tags) {
    List<String> mended = tags;
    for (int i = 1; i + 1 < words.size(); i++) {
      String verb = tags.get(i).equals("NN") ? verb(words, tags, i) : null;
      if (verb != null) {
        mended = mended == tags ? new ArrayList<>(tags) : mended;
        mended.set(i, verb);
      }
    }
    return mended;
  }

  private static @Nullable String verb(List<String> words, List<String> tags, int i) {
    String next = tags.get(i + 1);
    if (words.get(i).equals("hurt")) {
      boolean counted = words.get(i - 1).equals("another") || tags.get(i - 1).equals("CD");
      return counted && !next.startsWith("NN") ? "VBN" : null;
    }
    if (words.get(i).equals("speak") || words.get(i).equals("spoke")) {
      boolean of = tags.get(i - 1).startsWith("NN") && words.get(i + 1).equals("of");
      return of ? words.get(i).equals("speak") ? "VBP" : "VBD" : null;
    }
    if (words.get(i).equals("number")) {
      return numbers(words, tags, i) ? "VBP" : null;
    }
    boolean dead = words.get(i).equals("shot") && words.get(i + 1).equals("dead");
    String victim = dead && i + 2 < tags.size() ? tags.get(i + 2) : "";
    return victim.equals("CD") || victim.equals("DT") || victim.equals("PRP$") ? "VBD" : null;
  }

  /**
   * "The dead (number) 300", "His men now (number) about 300"; not "tickets (number) 12 and 13".
   */
  private static boolean numbers(List<String> words, List<String> tags, int i) {
    int before = tags.get(i - 1).equals("RB") ? i - 2 : i - 1;
    if (before < 1) {
      return false;
    }
    boolean counted = COUNTED.contains(words.get(before));
    boolean people =
        tags.get(before).equals("NNS")
            && (tags.get(before - 1).equals("DT") || tags.get(before - 1).startsWith("PRP"));
    int number = i + 1;
    while (number < Math.min(i + 1 + LONGEST_HEDGE, tags.size() - 1)
        && !tags.get(number).equals("CD")) {
      number++;
    }
    boolean role = number + 1 < words.size() && words.get(number + 1).equals("for");
    return (counted || people) && !role && tags.get(number).equals("CD");
  }
}
