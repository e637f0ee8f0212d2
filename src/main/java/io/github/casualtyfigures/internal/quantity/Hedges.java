package io.github.casualtyfigures.internal.quantity;

import io.github.casualtyfigures.claim.Relation;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Lexicon;
import io.github.casualtyfigures.lexicon.Lexicons;
import io.github.casualtyfigures.lexicon.Phrases;
import io.github.casualtyfigures.lexicon.Row;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The hedges of {@code hedges.tsv} by their side. Immutable; may be shared by threads. */
final class Hedges {

  private final Map<Hedge.Side, Phrases<Hedge>> phrases = new EnumMap<>(Hedge.Side.class);

  Hedges(Lexicons lexicons) {
    Map<Hedge.Side, Phrases.Builder<Hedge>> builders = new EnumMap<>(Hedge.Side.class);
    for (Row row : lexicons.rows(Lexicon.HEDGES)) {
      Hedge hedge =
          new Hedge(
              row.constant("side", Hedge.Side.class),
              row.find("relation") == null ? null : row.constant("relation", Relation.class),
              row.find("needs") == null ? null : row.constant("needs", Hedge.Needs.class),
              row.origin());
      Phrases.Builder<Hedge> builder =
          builders.computeIfAbsent(hedge.side(), side -> new Phrases.Builder<>());
      for (String phrase : row.list("words")) {
        builder.add(phrase, hedge);
      }
    }
    builders.forEach((side, builder) -> phrases.put(side, builder.build()));
  }

  /** How many tokens the words of {@code side} that begin at token {@code i} have; 0 if none. */
  int length(Hedge.Side side, Sentence sentence, int i) {
    Phrases.Match<Hedge> match = at(side, sentence, i);
    return match == null ? 0 : match.length();
  }

  /** The longest words of {@code side} that begin at token {@code i}, or null. */
  Phrases.@Nullable Match<Hedge> at(Hedge.Side side, Sentence sentence, int i) {
    Phrases<Hedge> words = phrases.get(side);
    return words == null || i < 0 || i >= sentence.size()
        ? null
        : words.longest(sentence.lowers(), i);
  }

  /** The longest words of {@code side} that end at token {@code i}, or null. */
  Phrases.@Nullable Match<Hedge> endingAt(Hedge.Side side, Sentence sentence, int i) {
    Phrases<Hedge> words = phrases.get(side);
    return words == null || i < 0 || i >= sentence.size()
        ? null
        : words.longestEndingAt(sentence.lowers(), i);
  }
}
