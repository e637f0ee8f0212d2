package io.github.casualtyfigures.lexicon;

import java.util.Collection;

/**
 * A bit for the hash of each of some words, few of which fall together: most other words are told
 * from them by a look at one bit. Immutable; may be shared by threads.
 */
final class WordFilter {

  private final long[] bits;

  WordFilter(Collection<String> words) {
    this.bits = new long[Math.max(1, Integer.highestOneBit(words.size()))];
    for (String word : words) {
      int hash = WordList.hash(word);
      bits[hash >>> 6 & bits.length - 1] |= 1L << hash;
    }
  }

  /** Whether the word of {@code hash} may be one of them. */
  boolean mayHold(int hash) {
    return (bits[hash >>> 6 & bits.length - 1] & 1L << hash) != 0;
  }
}
