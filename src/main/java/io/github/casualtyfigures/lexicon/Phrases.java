package io.github.casualtyfigures.lexicon;

import java.util.ArrayList;
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

  private Phrases(Node<T> root) {
    this.root = root;
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
    Node<T> node = root;
    Match<T> longest = null;
    for (int i = from; i < words.size(); i++) {
      node = node.next.get(words.get(i));
      if (node == null) {
        return longest;
      }
      T value = node.value;
      if (value != null) {
        longest = new Match<>(value, i - from + 1);
      }
    }
    return longest;
  }

  /** The longest phrase that ends at {@code words.get(last)}, or null. */
  public @Nullable Match<T> longestEndingAt(List<String> words, int last) {
    for (int first : starts(last)) {
      Match<T> match = longest(words.subList(0, last + 1), first);
      if (match != null && first + match.length() == last + 1) {
        return match;
      }
    }
    return null;
  }

  private static List<Integer> starts(int last) {
    List<Integer> starts = new ArrayList<>();
    for (int first = Math.max(0, last - 7); first <= last; first++) {
      starts.add(first);
    }
    return starts;
  }
}
