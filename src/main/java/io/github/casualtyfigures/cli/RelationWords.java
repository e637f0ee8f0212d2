package io.github.casualtyfigures.cli;

import io.github.casualtyfigures.claim.Relation;
import io.github.casualtyfigures.lexicon.Lexicon;
import io.github.casualtyfigures.lexicon.Lexicons;
import io.github.casualtyfigures.lexicon.Row;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The relations under their names and under the hedges of the lexicon: "over" is MORE_THAN. */
final class RelationWords {

  private final Map<String, Relation> relations = new HashMap<>();

  RelationWords() {
    for (Row row : Lexicons.builtIn().rows(Lexicon.HEDGES)) {
      if (row.find("relation") != null) {
        Relation relation = row.constant("relation", Relation.class);
        row.list("words").forEach(words -> relations.putIfAbsent(words, relation));
      }
    }
    for (Relation relation : Relation.values()) {
      relations.put(relation.name().toLowerCase(Locale.ROOT), relation);
    }
  }

  /** The relation that {@code words} state, null where they are no hedge. */
  @Nullable Relation find(String words) {
    return relations.get(words.strip().toLowerCase(Locale.ROOT));
  }
}
