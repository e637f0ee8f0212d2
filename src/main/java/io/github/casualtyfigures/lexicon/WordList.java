package io.github.casualtyfigures.lexicon;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * Words in their order, hashed once for all the {@link Phrases} that are looked for among them.
 * Immutable but for what {@link PhraseSets} told of them, which any thread may find out again; may
 * be shared by threads.
 */
public final class WordList extends AbstractList<String> implements RandomAccess {

  private final String[] words;
  private final int[] hashes;

  /** What sets of phrases told of the words; few ever tell. */
  private @Nullable Told told;

  /** What one set told, and before it others; its fields are final, so any thread sees it whole. */
  private static final class Told {
    private final PhraseSets<?, ?> by;
    private final long[] kinds;
    private final @Nullable Told before;

    Told(PhraseSets<?, ?> by, long[] kinds, @Nullable Told before) {
      this.by = by;
      this.kinds = kinds;
      this.before = before;
    }
  }

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

  /** The kinds, as bits, that {@code sets} has of phrases which begin with each of the words. */
  long[] kinds(PhraseSets<?, ?> sets) {
    Told first = told;
    for (Told one = first; one != null; one = one.before) {
      if (one.by == sets) {
        return one.kinds;
      }
    }
    long[] kinds = new long[words.length];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = sets.kinds(words[i], hashes[i]);
    }
    told = new Told(sets, kinds, first);
    return kinds;
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
