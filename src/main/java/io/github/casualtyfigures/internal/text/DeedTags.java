package io.github.casualtyfigures.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Mends the tags of two verbs of harm that taggers take for nouns: "one died and another hurt (in a
 * blast)", "a constable shot dead 14 people". Stateless.
 */
final class DeedTags {

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
    boolean dead = words.get(i).equals("shot") && words.get(i + 1).equals("dead");
    String victim = dead && i + 2 < tags.size() ? tags.get(i + 2) : "";
    return victim.equals("CD") || victim.equals("DT") || victim.equals("PRP$") ? "VBD" : null;
  }
}
