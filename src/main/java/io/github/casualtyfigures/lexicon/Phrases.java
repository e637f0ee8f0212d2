package io.github.casualtyfigures.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The one matcher of word lists: the longest phrase that begins at a word. Words are compared as
 * they are given, so lower-case both sides where case is no matter. Immutable; may be shared by
 * threads.
 *
 * @param <T> what a phrase stands for
 */
public final class Phrases<T> {

  /** How many words before its last a phrase may begin that is found by its end. */
  private static final int FARTHEST = 7;

  /**
   * A phrase that was found.
   *
   * @param value what it stands for
   * @param length how many words it has
   */
  public record Match<T>(T value, int length) {}

  private static final class Node<T> {
    private final Map<String, Node<T>> next = new HashMap<>();
    private @Nullable T value;
  }

  private final Node<T> root;

  /** A bit for the hash of each first word, few of which fall together; most words have none. */
  private final long[] firsts;

  private Phrases(Node<T> root) {
    this.root = root;
    this.firsts = new long[Math.max(1, Integer.highestOneBit(root.next.size()))];
    for (String first : root.next.keySet()) {
      int hash = spread(first);
      firsts[hash >>> 6 & firsts.length - 1] |= 1L << hash;
    }
  }

  private static int spread(String word) {
    int hash = word.hashCode();
    return hash ^ hash >>> 15;
  }

  private boolean mayBegin(String word) {
    int hash = spread(word);
    return (firsts[hash >>> 6 & firsts.length - 1] & 1L << hash) != 0;
  }

  /** Collects phrases; a phrase added twice keeps what was added last. */
  public static final class Builder<T> {
    private final Node<T> root = new Node<>();

    /** Adds the words of {@code phrase}, between single spaces, which stand for {@code value}. */
    public Builder<T> add(String phrase, T value) {
      return add(List.of(phrase.split(" ")), value);
    }

    /** Adds a phrase of {@code words}. */
    public Builder<T> add(List<String> words, T value) {
      Node<T> node = root;
      for (String word : words) {
        node = node.next.computeIfAbsent(word, w -> new Node<>());
      }
      node.value = value;
      return this;
    }

    /** The matcher of all that was added. */
    public Phrases<T> build() {
      return new Phrases<>(root);
    }
  }

  /** The longest phrase that begins at {@code words.get(from)}, or null. */
  public @Nullable Match<T> longest(List<String> words, int from) {
    return longest(words, from, words.size());
  }

  /** The longest phrase that begins at {@code from} and ends before {@code end}, or null. */
  public @Nullable Match<T> longest(List<String> words, int from, int end) {
    if (from >= end || !mayBegin(words.get(from))) {
      return null;
    }
    Node<T> node = root;
    T value = null;
    int length = 0;
    for (int i = from; i < end; i++) {
      node = node.next.get(words.get(i));
      if (node == null) {
        break;
      }
      if (node.value != null) {
        value = node.value;
        length = i - from + 1;
      }
    }
    return value == null ? null : new Match<>(value, length);
  }

  /** The longest phrase that ends at {@code words.get(last)}, or null. */
  public @Nullable Match<T> longestEndingAt(List<String> words, int last) {
    for (int first = Math.max(0, last - FARTHEST); first <= last; first++) {
      Match<T> match = longest(words, first, last + 1);
      if (match != null && first + match.length() == last + 1) {
        return match;
      }
    }
    return null;
  }
}
