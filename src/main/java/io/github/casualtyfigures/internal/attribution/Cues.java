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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The words that attribute. Immutable; may be shared by threads. */
final class Cues {

  private final Map<Cue.Use, Phrases<Cue>> byUse = new EnumMap<>(Cue.Use.class);

  Cues(Lexicons lexicons) {
    List<Row> rows = lexicons.rows(Lexicon.CUES);
    for (Cue.Use use : Cue.Use.values()) {
      Phrases.Builder<Cue> builder = new Phrases.Builder<>();
      for (Row row : rows) {
        Cue cue = Cue.of(row);
        if (cue.use() == use) {
          row.list("words").forEach(words -> builder.add(words, cue));
        }
      }
      byUse.put(use, builder.build());
    }
  }

  private Phrases<Cue> of(Cue.Use use) {
    return Objects.requireNonNull(byUse.get(use));
  }

  /** The longest verb whose lemma and particles begin at token {@code i}, or null. */
  Phrases.@Nullable Match<Cue> verb(Sentence sentence, int i) {
    return lemma(Cue.Use.VERB, sentence, i);
  }

  /** The longest phrase of {@code use} that begins with the lemma of token {@code i}, or null. */
  Phrases.@Nullable Match<Cue> lemma(Cue.Use use, Sentence sentence, int i) {
    List<String> words = new ArrayList<>(4);
    words.add(sentence.token(i).lemma());
    for (int j = i + 1; j < Math.min(i + 4, sentence.size()); j++) {
      words.add(sentence.token(j).lower());
    }
    return of(use).longest(words, 0);
  }

  /**
   * The verb of the lexicon whose particle stands apart from it: "spoke on Thursday of"; or null.
   */
  @Nullable Cue parted(Sentence sentence, int verb, int particle) {
    if (particle >= sentence.size()) {
      return null;
    }
    List<String> words = List.of(sentence.token(verb).lemma(), sentence.token(particle).lower());
    Phrases.Match<Cue> match = of(Cue.Use.VERB).longest(words, 0);
    return match == null || match.length() < 2 ? null : match.value();
  }

  /** Whether {@code word} is a verb of the lexicon with an s. */
  boolean thirdPerson(String word) {
    return word.endsWith("s")
        && of(Cue.Use.VERB).longest(List.of(word.substring(0, word.length() - 1)), 0) != null;
  }

  /** Whether {@code word} stands in the lexicon as a verb, though it is a form of one: "said". */
  boolean form(String word) {
    return of(Cue.Use.VERB).longest(List.of(word), 0) != null;
  }

  /** The longest phrase of {@code use} that begins at token {@code i}, or null. */
  Phrases.@Nullable Match<Cue> at(Cue.Use use, Sentence sentence, int i) {
    return of(use).longest(sentence.lowers(), i);
  }

  /** Whether the word at token {@code i}, or its dictionary form, is of {@code use} by itself. */
  boolean is(Cue.Use use, Sentence sentence, int i) {
    if (i < 0 || i >= sentence.size()) {
      return false;
    }
    boolean plural = use == Cue.Use.ROLE && sentence.tags().get(i).endsWith("S");
    return plural
        ? of(use).longest(List.of(sentence.token(i).lemma()), 0) != null
        : of(use).longest(sentence.lowers(), i, i + 1) != null;
  }

  /** The row of the word at token {@code i} in {@code use}, or null. */
  @Nullable Cue word(Cue.Use use, Sentence sentence, int i) {
    Phrases.Match<Cue> match = of(use).longest(sentence.lowers(), i, i + 1);
    return match == null ? null : match.value();
  }
}
