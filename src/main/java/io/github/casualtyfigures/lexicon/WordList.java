package io.github.casualtyfigures.lexicon;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/**
 * Words in their order, hashed once for all the {@link Phrases} that are looked for among them.
 * Immutable; may be shared by threads.
 */
public final class WordList extends AbstractList<String> implements RandomAccess {

  private final String[] words;
  private final int[] hashes;

  private WordList(String[] words, int[] hashes) {
    this.words = words;
    this.hashes = hashes;
  }

  /** The words of {@code list}, itself where it is such a list. */
  public static WordList of(List<String> list) {
    if (list instanceof WordList known) {
      return known;
    }
    String[] words = list.toArray(new String[0]);
    int[] hashes = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      hashes[i] = hash(words[i]);
    }
    return new WordList(words, hashes);
  }

  /** The words from {@code from} to {@code to}, exclusive. */
  public WordList slice(int from, int to) {
    return new WordList(Arrays.copyOfRange(words, from, to), Arrays.copyOfRange(hashes, from, to));
  }

  /** A hash whose lowest bits tell words apart. */
  static int hash(String word) {
    int hash = word.hashCode();
    return hash ^ hash >>> 15;
  }

  /** The hash of the word at {@code i}. */
  int hash(int i) {
    return hashes[i];
  }

  /** Whether the word at {@code i} is {@code word}; most are told apart by their hashes. */
  public boolean is(int i, String word) {
    return hashes[i] == hash(word) && words[i].equals(word);
  }

  @Override
  public String get(int i) {
    return words[i];
  }

  @Override
  public int indexOf(Object word) {
    for (int i = 0; i < words.length; i++) {
      if (words[i].equals(word)) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public boolean contains(Object word) {
    return indexOf(word) >= 0;
  }

  @Override
  public int size() {
    return words.length;
  }
}
