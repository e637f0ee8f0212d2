package io.github.casualtyfigures.lexicon;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the words so far stand for and the words that may go on, in a table without chains, which a
 * matcher walks faster than a map. Immutable; may be shared by threads.
 */
final class PhraseNode<T> {

  private final @Nullable T value;
  private final @Nullable String[] words;
  private final int[] hashes;
  private final PhraseNode<T>[] next;

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of nodes has no other type
  PhraseNode(@Nullable T value, Map<String, PhraseNode<T>> followers) {
    int size = followers.isEmpty() ? 1 : Integer.highestOneBit(followers.size()) * 4;
    this.value = value;
    this.words = new @Nullable String[size];
    this.hashes = new int[size];
    this.next = new PhraseNode[size];
    followers.forEach(this::put);
  }

  private void put(String word, PhraseNode<T> node) {
    int hash = WordList.hash(word);
    int at = hash & words.length - 1;
    while (words[at] != null) {
      at = at + 1 & words.length - 1;
    }
    words[at] = word;
    hashes[at] = hash;
    next[at] = node;
  }

  /** What the words so far stand for, or null. */
  @Nullable T value() {
    return value;
  }

  /** The node behind {@code word}, which has {@code hash}, or null. */
  @Nullable PhraseNode<T> next(String word, int hash) {
    int at = hash & words.length - 1;
    for (String known = words[at]; known != null; known = words[at]) {
      if (hashes[at] == hash && known.equals(word)) {
        return next[at];
      }
      at = at + 1 & words.length - 1;
    }
    return null;
  }
}
