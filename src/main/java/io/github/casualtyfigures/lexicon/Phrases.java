package io.github.casualtyfigures.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The one matcher of word lists: the longest phrase that begins at a word. Words are compared as
 * they are given, so lower-case both sides where case is no matter; who looks for many phrases
 * among the same words makes a {@link WordList} of them. Immutable; may be shared by threads.
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

  private final PhraseNode<T> root;

  /** Most words neither begin nor end a phrase. */
  private final WordFilter firsts;

  private final WordFilter lasts;

  /** How many words before each last word a phrase begins at most. */
  private final Map<String, Integer> farthest;

  private Phrases(Branch<T> root, Map<String, Integer> farthest) {
    this.root = root.node("");
    this.firsts = new WordFilter(root.next.keySet());
    this.lasts = new WordFilter(farthest.keySet());
    this.farthest = new HashMap<>(farthest);
  }

  /** A node while phrases are added to it. */
  private static final class Branch<T> {
    private final Map<String, Branch<T>> next = new HashMap<>();
    private @Nullable T value;

    PhraseNode<T> node(String last) {
      List<PhraseNode<T>> nodes = new ArrayList<>();
      next.forEach((word, branch) -> nodes.add(branch.node(word)));
      return new PhraseNode<>(last, value, nodes);
    }
  }

  /** Collects phrases; a phrase added twice keeps what was added last. */
  public static final class Builder<T> {
    private final Branch<T> root = new Branch<>();
    private final Map<String, Integer> farthest = new HashMap<>();

    /** Adds the words of {@code phrase}, between single spaces, which stand for {@code value}. */
    public Builder<T> add(String phrase, T value) {
      return add(List.of(phrase.split(" ")), value);
    }

    /** Adds a phrase of {@code words}. */
    public Builder<T> add(List<String> words, T value) {
      Branch<T> branch = root;
      String last = "";
      for (String word : words) {
        branch = branch.next.computeIfAbsent(word, w -> new Branch<>());
        last = word;
      }
      branch.value = value;
      farthest.merge(last, Math.min(FARTHEST, words.size() - 1), Math::max);
      return this;
    }

    /** The matcher of all that was added. */
    public Phrases<T> build() {
      return new Phrases<>(root, farthest);
    }
  }

  /** The longest phrase that begins at {@code words.get(from)}, or null. */
  public @Nullable Match<T> longest(List<String> words, int from) {
    return longest(words, from, words.size());
  }

  /** The longest phrase that begins at {@code from} and ends before {@code end}, or null. */
  public @Nullable Match<T> longest(List<String> words, int from, int end) {
    return from < end ? longest(WordList.of(words), from, end) : null;
  }

  /** The words with which phrases begin. */
  Set<String> firsts() {
    return root.followers();
  }

  /** Whether a phrase may begin at {@code words.get(from)}: a look that spares most words more. */
  public boolean mayBegin(WordList words, int from) {
    return firsts.mayHold(words.hash(from));
  }

  private @Nullable Match<T> longest(WordList words, int from, int end) {
    int hash = words.hash(from);
    return firsts.mayHold(hash)
        ? longest(root.next(words.get(from), hash), words, from, end)
        : null;
  }

  /**
   * The longest phrase that begins with {@code first} in the place of {@code words.get(from)}, as
   * with the dictionary form of a verb, and ends before {@code end}; or null.
   */
  public @Nullable Match<T> longest(String first, List<String> words, int from, int end) {
    return longest(root(first), WordList.of(words), from, end);
  }

  /** What {@code word} by itself stands for, or null. */
  public @Nullable T alone(String word) {
    PhraseNode<T> node = root(word);
    return node == null ? null : node.value();
  }

  /** What {@code words.get(i)} by itself stands for, or null. */
  public @Nullable T alone(WordList words, int i) {
    int hash = words.hash(i);
    PhraseNode<T> node = firsts.mayHold(hash) ? root.next(words.get(i), hash) : null;
    return node == null ? null : node.value();
  }

  /** Whether a phrase begins with {@code word}. */
  public boolean begins(String word) {
    return root(word) != null;
  }

  private @Nullable PhraseNode<T> root(String word) {
    int hash = WordList.hash(word);
    return firsts.mayHold(hash) ? root.next(word, hash) : null;
  }

  private static <T> @Nullable Match<T> longest(
      @Nullable PhraseNode<T> first, WordList words, int from, int end) {
    T value = null;
    int length = 0;
    PhraseNode<T> node = first;
    for (int i = from + 1; node != null; i++) {
      if (node.value() != null) {
        value = node.value();
        length = i - from;
      }
      node = i < end ? node.next(words.get(i), words.hash(i)) : null;
    }
    return value == null ? null : new Match<>(value, length);
  }

  /** The longest phrase that ends at {@code words.get(last)}, or null. */
  public @Nullable Match<T> longestEndingAt(List<String> words, int last) {
    WordList list = WordList.of(words);
    if (last < 0 || !lasts.mayHold(list.hash(last))) {
      return null;
    }
    int before = farthest.getOrDefault(list.get(last), -1);
    for (int first = Math.max(0, last - before); first <= last; first++) {
      Match<T> match = longest(list, first, last + 1);
      if (match != null && first + match.length() == last + 1) {
        return match;
      }
    }
    return null;
  }
}
