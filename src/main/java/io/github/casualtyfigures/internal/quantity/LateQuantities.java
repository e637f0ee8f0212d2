package io.github.casualtyfigures.internal.quantity;

import io.github.casualtyfigures.internal.text.Sentence;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * The quantities of each sentence, read when they are first asked for: telling dates and ages from
 * numbers of people takes tags. Belongs to one document and so to one thread.
 */
final class LateQuantities extends AbstractList<List<QuantityMention>> implements RandomAccess {

  private final QuantityFinder finder;
  private final List<Sentence> sentences;
  private final @Nullable List<QuantityMention>[] found;

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lists has no other type
  LateQuantities(QuantityFinder finder, List<Sentence> sentences) {
    this.finder = finder;
    this.sentences = sentences;
    this.found = new List[sentences.size()];
  }

  @Override
  public List<QuantityMention> get(int index) {
    List<QuantityMention> known = found[index];
    if (known == null) {
      known = finder.find(sentences.get(index));
      found[index] = known;
    }
    return known;
  }

  @Override
  public int size() {
    return sentences.size();
  }
}
