package io.github.casualtyfigures.internal.screen;

import java.util.Collection;

/**
 * Words to be looked for in a text of which no token has been made: a table of hashes that are
 * reckoned while the characters go by. Immutable; may be shared by threads.
 */
final class WordSet {

  private final String[] table;
  private final int mask;

  /** The words, in lower case and of letters only. */
  WordSet(Collection<String> words) {
    int size = Integer.highestOneBit(Math.max(1, words.size())) * 8;
    this.table = new String[size];
    this.mask = size - 1;
    for (String word : words) {
      int at = word.hashCode() & mask;
      while (table[at] != null) {
        at = (at + 1) & mask;
      }
      table[at] = word;
    }
  }

  /** Whether one of the words stands in {@code text}, in any case, with no letter beside it. */
  boolean anyIn(String text) {
    int end = text.length();
    int i = 0;
    while (i < end) {
      int begin = i;
      int hash = 0;
      int letter = lower(text.charAt(i));
      while (letter != 0) {
        hash = 31 * hash + letter;
        i++;
        letter = i < end ? lower(text.charAt(i)) : 0;
      }
      if (i > begin && holds(hash, text, begin, i - begin)) {
        return true;
      }
      i++;
    }
    return false;
  }

  private boolean holds(int hash, String text, int begin, int length) {
    int at = hash & mask;
    while (table[at] != null) {
      if (table[at].length() == length && text.regionMatches(true, begin, table[at], 0, length)) {
        return true;
      }
      at = (at + 1) & mask;
    }
    return false;
  }

  /** The letter in lower case; 0 for what is none. */
  private static int lower(char c) {
    if (c < 128) {
      char small = (char) (c | 0x20);
      return small >= 'a' && small <= 'z' ? small : 0;
    }
    return Character.isLetter(c) ? Character.toLowerCase(c) : 0;
  }
}
