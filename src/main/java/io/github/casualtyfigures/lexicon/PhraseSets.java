package io.github.casualtyfigures.lexicon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of several kinds that are looked for among the same words: one look at a word tells of
 * all kinds at once whether a phrase begins with it. A {@link WordList} keeps what it was told, so
 * that rules which walk over the same sentence for one kind after the other look no word up again.
 * Immutable; may be shared by threads.
 *
 * @param <K> the kinds, 64 at most
 * @param <T> what a phrase stands for
 */
@SuppressWarnings("EnumOrdinal") // a kind is a bit here, which nothing keeps
public final class PhraseSets<K extends Enum<K>, T> {

  private final List<Phrases<T>> phrases;

  /** A table of the words with which phrases begin, and the kinds of these as bits. */
  private final @Nullable String[] words;

  private final int[] hashes;
  private final long[] kinds;

  private PhraseSets(List<Phrases<T>> phrases, Map<String, Long> firsts) {
    int room = Integer.highestOneBit(Math.max(1, firsts.size())) * 4;
    this.phrases = phrases;
    this.words = new @Nullable String[room];
    this.hashes = new int[room];
    this.kinds = new long[room];
    firsts.forEach(this::put);
  }

  private void put(String word, long bits) {
    int hash = WordList.hash(word);
    int at = hash & words.length - 1;
    while (words[at] != null) {
      at = at + 1 & words.length - 1;
    }
    words[at] = word;
    hashes[at] = hash;
    kinds[at] = bits;
  }

  /** Collects the phrases of each kind. */
  public static final class Builder<K extends Enum<K>, T> {
    private final Class<K> type;
    private final Map<K, Phrases.Builder<T>> builders;

    /** A builder for all constants of {@code type}. */
    public Builder(Class<K> type) {
      this.type = type;
      this.builders = new EnumMap<>(type);
    }

    /** Adds the words of {@code phrase}, between single spaces, to those of {@code kind}. */
    public Builder<K, T> add(K kind, String phrase, T value) {
      builders.computeIfAbsent(kind, any -> new Phrases.Builder<>()).add(phrase, value);
      return this;
    }

    /** The sets of all that was added. */
    public PhraseSets<K, T> build() {
      K[] all = type.getEnumConstants();
      if (all.length > Long.SIZE) {
        throw new IllegalArgumentException(type + " has more than 64 kinds");
      }
      List<Phrases<T>> phrases = new ArrayList<>(all.length);
      Map<String, Long> firsts = new HashMap<>();
      for (K kind : all) {
        Phrases<T> ofKind = builders.getOrDefault(kind, new Phrases.Builder<>()).build();
        long bit = 1L << kind.ordinal();
        ofKind.firsts().forEach(word -> firsts.merge(word, bit, (a, b) -> a | b));
        phrases.add(ofKind);
      }
      return new PhraseSets<>(List.copyOf(phrases), firsts);
    }
  }

  /** The phrases of {@code kind}. */
  public Phrases<T> of(K kind) {
    return phrases.get(kind.ordinal());
  }

  /** Whether a phrase of {@code kind} begins with {@code list.get(i)}. */
  public boolean begins(K kind, WordList list, int i) {
    return (list.kinds(this)[i] >>> kind.ordinal() & 1) != 0;
  }

  /** Whether a phrase of {@code kind} begins with any of {@code list}. */
  public boolean beginsAnywhere(K kind, WordList list) {
    long any = 0;
    for (long bits : list.kinds(this)) {
      any |= bits;
    }
    return (any >>> kind.ordinal() & 1) != 0;
  }

  /** The longest phrase of {@code kind} that begins at {@code list.get(from)}, or null. */
  public Phrases.@Nullable Match<T> longest(K kind, WordList list, int from) {
    return longest(kind, list, from, list.size());
  }

  /** The longest phrase of {@code kind} from {@code from} that ends before {@code end}, or null. */
  public Phrases.@Nullable Match<T> longest(K kind, WordList list, int from, int end) {
    return from < end && begins(kind, list, from) ? of(kind).longest(list, from, end) : null;
  }

  /** What {@code list.get(i)} by itself stands for in {@code kind}, or null. */
  public @Nullable T alone(K kind, WordList list, int i) {
    return begins(kind, list, i) ? of(kind).alone(list, i) : null;
  }

  /** The kinds, as bits, of the phrases that begin with {@code word}, which has {@code hash}. */
  long kinds(String word, int hash) {
    int at = hash & words.length - 1;
    for (String known = words[at]; known != null; known = words[at]) {
      if (hashes[at] == hash && known.equals(word)) {
        return kinds[at];
      }
      at = at + 1 & words.length - 1;
    }
    return 0;
  }
}
