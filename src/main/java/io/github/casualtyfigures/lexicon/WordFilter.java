package io.github.casualtyfigures.lexicon;

import java.util.Collection;

/**
 * Two bits for the hash of each of some words: most other words are told from them by a look at one
 * number, of which there are so few that they stay in the processor's cache. Immutable; may be
 * shared by threads.
 */
final class WordFilter {

  private static final int WORDS = 4;

  private final long[] bits;

  WordFilter(Collection<String> words) {
    this.bits = new long[Math.max(1, Integer.highestOneBit(words.size()) / WORDS)];
    for (String word : words) {
      int hash = WordList.hash(word);
      bits[hash >>> 6 & bits.length - 1] |= mask(hash);
    }
  }

  private static long mask(int hash) {
    return 1L << hash | 1L << (hash >>> 20);
  }

  /** Whether the word of {@code hash} may be one of them. */
  boolean mayHold(int hash) {
    long mask = mask(hash);
    return (bits[hash >>> 6 & bits.length - 1] & mask) == mask;
  }
}
