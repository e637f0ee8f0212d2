package io.github.casualtyfigures.lexicon;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A set of words that is asked at every token: most words are told from its own by their hashes,
 * without a look at a letter. Immutable; may be shared by threads.
 */
public final class WordTable extends AbstractSet<String> {

  private final @Nullable String[] words;
  private final int[] hashes;

  /** A bit for the end of each hash: most words are no member of a small set by this alone. */
  private final long ends;

  private final int size;

  private WordTable(Set<String> members) {
    int room = Integer.highestOneBit(Math.max(1, members.size())) * 4;
    this.words = new @Nullable String[room];
    this.hashes = new int[room];
    this.size = members.size();
    long bits = 0;
    for (String word : members) {
      int hash = WordList.hash(word);
      int at = hash & room - 1;
      while (words[at] != null) {
        at = at + 1 & room - 1;
      }
      words[at] = word;
      hashes[at] = hash;
      bits |= 1L << hash;
    }
    this.ends = bits;
  }

  /** The set of {@code words}, no two of which are alike. */
  public static WordTable of(String... words) {
    return new WordTable(Set.of(words));
  }

  /** The set of {@code words}. */
  public static WordTable of(Collection<String> words) {
    return new WordTable(Set.copyOf(words));
  }

  /** Whether {@code word} is one of them. */
  public boolean holds(String word) {
    return holds(word, WordList.hash(word));
  }

  /** Whether {@code list.get(i)} is one of them. */
  public boolean holds(WordList list, int i) {
    return holds(list.get(i), list.hash(i));
  }

  private boolean holds(String word, int hash) {
    if ((ends >>> hash & 1) == 0) {
      return false;
    }
    int at = hash & words.length - 1;
    for (String known = words[at]; known != null; known = words[at]) {
      if (hashes[at] == hash && known.equals(word)) {
        return true;
      }
      at = at + 1 & words.length - 1;
    }
    return false;
  }

  @Override
  public boolean contains(@Nullable Object word) {
    return word instanceof String asked && holds(asked);
  }

  @Override
  public Iterator<String> iterator() {
    List<String> members = Arrays.stream(words).filter(Objects::nonNull).sorted().toList();
    return members.iterator();
  }

  @Override
  public int size() {
    return size;
  }
}
