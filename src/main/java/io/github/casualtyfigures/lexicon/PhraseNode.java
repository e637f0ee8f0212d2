package io.github.casualtyfigures.lexicon;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A word of a phrase, what the words so far stand for and the words that may go on, in a table
 * without chains. A node holds its own word and hash, so that a step of the matcher looks at few
 * places of the memory, which the taggers' weights have pushed out of the processor's cache.
 * Immutable; may be shared by threads.
 */
final class PhraseNode<T> {

  private static final PhraseNode<?>[] NONE = new PhraseNode<?>[1];

  private final String word;
  private final int hash;
  private final @Nullable T value;
  private final @Nullable PhraseNode<T>[] next;

  /** The node of {@code word} before all of {@code followers}. */
  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of nodes has no other type
  PhraseNode(String word, @Nullable T value, List<PhraseNode<T>> followers) {
    this.word = word;
    this.hash = WordList.hash(word);
    this.value = value;
    this.next =
        followers.isEmpty()
            ? (PhraseNode<T>[]) NONE
            : new PhraseNode[Integer.highestOneBit(followers.size()) * 4];
    followers.forEach(this::put);
  }

  private void put(PhraseNode<T> node) {
    int at = node.hash & next.length - 1;
    while (next[at] != null) {
      at = at + 1 & next.length - 1;
    }
    next[at] = node;
  }

  /** What the words so far stand for, or null. */
  @Nullable T value() {
    return value;
  }

  /** The words that may go on. */
  Set<String> followers() {
    Set<String> words = new HashSet<>();
    for (PhraseNode<T> node : next) {
      if (node != null) {
        words.add(node.word);
      }
    }
    return words;
  }

  /** The node behind {@code follower}, which has {@code hashed}, or null. */
  @Nullable PhraseNode<T> next(String follower, int hashed) {
    int at = hashed & next.length - 1;
    for (PhraseNode<T> node = next[at]; node != null; node = next[at]) {
      if (node.hash == hashed && node.word.equals(follower)) {
        return node;
      }
      at = at + 1 & next.length - 1;
    }
    return null;
  }
}
