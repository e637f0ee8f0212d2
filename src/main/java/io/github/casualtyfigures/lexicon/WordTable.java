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
  private final int size;

  private WordTable(Set<String> members) {
    int room = Integer.highestOneBit(Math.max(1, members.size())) * 4;
    this.words = new @Nullable String[room];
    this.hashes = new int[room];
    this.size = members.size();
    for (String word : members) {
      int hash = WordList.hash(word);
      int at = hash & room - 1;
      while (words[at] != null) {
        at = at + 1 & room - 1;
      }
      words[at] = word;
      hashes[at] = hash;
    }
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
    int hash = WordList.hash(word);
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
