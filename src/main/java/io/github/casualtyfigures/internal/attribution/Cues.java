package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Lexicon;
import io.github.casualtyfigures.lexicon.Lexicons;
import io.github.casualtyfigures.lexicon.Phrases;
import io.github.casualtyfigures.lexicon.Row;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that attribute. Immutable; may be shared by threads. */
final class Cues {

  private final Map<Cue.Use, Phrases<Cue>> byUse = new EnumMap<>(Cue.Use.class);

  Cues(Lexicons lexicons) {
    Map<Cue.Use, Phrases.Builder<Cue>> builders = new EnumMap<>(Cue.Use.class);
    for (Cue.Use use : Cue.Use.values()) {
      builders.put(use, new Phrases.Builder<>());
    }
    for (Row row : lexicons.rows(Lexicon.CUES)) {
      Cue cue = Cue.of(row);
      for (String words : row.list("words")) {
        builders.get(cue.use()).add(words, cue);
      }
    }
    builders.forEach((use, builder) -> byUse.put(use, builder.build()));
  }

  /** The longest verb whose lemma and particles begin at token {@code i}, or null. */
  Phrases.@Nullable Match<Cue> verb(Sentence sentence, int i) {
    List<String> words = new ArrayList<>(4);
    words.add(sentence.token(i).lemma());
    for (int j = i + 1; j < Math.min(i + 4, sentence.size()); j++) {
      words.add(sentence.token(j).lower());
    }
    return byUse.get(Cue.Use.VERB).longest(words, 0);
  }

  /** The longest phrase of {@code use} that begins at token {@code i}, or null. */
  Phrases.@Nullable Match<Cue> at(Cue.Use use, Sentence sentence, int i) {
    return byUse.get(use).longest(sentence.lowers(), i);
  }

  /** Whether the word at token {@code i} is of {@code use} by itself. */
  boolean is(Cue.Use use, Sentence sentence, int i) {
    if (i < 0 || i >= sentence.size()) {
      return false;
    }
    Phrases.Match<Cue> match = byUse.get(use).longest(List.of(sentence.lowers().get(i)), 0);
    return match != null;
  }

  /** The row of the word at token {@code i} in {@code use}, or null. */
  @Nullable Cue word(Cue.Use use, Sentence sentence, int i) {
    Phrases.Match<Cue> match = byUse.get(use).longest(List.of(sentence.lowers().get(i)), 0);
    return match == null ? null : match.value();
  }
}
