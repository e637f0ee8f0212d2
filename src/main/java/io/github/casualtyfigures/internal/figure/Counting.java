package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.internal.quantity.QuantityMention;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The phrases that the quantities and determiners of each sentence of a document count, read when
 * they are first asked for. Belongs to one document and so to one thread.
 */
public final class Counting {

  private final CountedPhrases phrases;
  private final Determiners determiners;
  private final Denials denials;
  private final List<List<QuantityMention>> quantities;
  private final @Nullable List<CountedPhrase>[] found;

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lists has no other type
  Counting(
      CountedPhrases phrases,
      Determiners determiners,
      Denials denials,
      List<List<QuantityMention>> quantities) {
    this.phrases = phrases;
    this.determiners = determiners;
    this.denials = denials;
    this.quantities = quantities;
    this.found = new List[quantities.size()];
  }

  /** The quantities of each sentence. */
  List<List<QuantityMention>> quantities() {
    return quantities;
  }

  /** The counted phrases of {@code sentence} in order. */
  List<CountedPhrase> of(Sentence sentence) {
    List<CountedPhrase> known = found[sentence.index()];
    if (known == null) {
      known = read(sentence, quantities.get(sentence.index()));
      found[sentence.index()] = known;
    }
    return known;
  }

  private List<CountedPhrase> read(Sentence sentence, List<QuantityMention> stated) {
    List<QuantityMention> all = new ArrayList<>(stated);
    all.addAll(determiners.singles(sentence, stated));
    for (QuantityMention zero : denials.find(sentence, stated)) {
      all.removeIf(one -> one.first() <= zero.last() && zero.first() <= one.last());
      all.add(zero);
    }
    all.sort(Comparator.comparingInt(QuantityMention::first));
    List<CountedPhrase> counted = new ArrayList<>(all.size());
    for (QuantityMention mention : all) {
      if (mention.maybePeople() && !determiners.aCertain(sentence, mention)) {
        counted.add(phrases.read(sentence, mention));
      }
    }
    return List.copyOf(counted);
  }
}
