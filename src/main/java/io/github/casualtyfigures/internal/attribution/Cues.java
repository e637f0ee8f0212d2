package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Lexicon;
import io.github.casualtyfigures.lexicon.Lexicons;
import io.github.casualtyfigures.lexicon.PhraseSets;
import io.github.casualtyfigures.lexicon.Phrases;
import io.github.casualtyfigures.lexicon.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words that attribute. Immutable; may be shared by threads. */
final class Cues {

  /** The words of the longest verb with its particles. */
  private static final int LONGEST = 4;

  private final PhraseSets<Cue.Use, Cue> byUse;

  Cues(Lexicons lexicons) {
    PhraseSets.Builder<Cue.Use, Cue> builder = new PhraseSets.Builder<>(Cue.Use.class);
    for (Row row : lexicons.rows(Lexicon.CUES)) {
      Cue cue = Cue.of(row);
      row.list("words").forEach(words -> builder.add(cue.use(), words, cue));
    }
    byUse = builder.build();
  }

  private Phrases<Cue> of(Cue.Use use) {
    return byUse.of(use);
  }

  /** The longest verb whose lemma and particles begin at token {@code i}, or null. */
  Phrases.@Nullable Match<Cue> verb(Sentence sentence, int i) {
    return lemma(Cue.Use.VERB, sentence, i);
  }

  /** The longest phrase of {@code use} that begins with the lemma of token {@code i}, or null. */
  Phrases.@Nullable Match<Cue> lemma(Cue.Use use, Sentence sentence, int i) {
    if (!sentence.has(i)) {
      return null;
    }
    int end = Math.min(i + LONGEST, sentence.size());
    return of(use).longest(sentence.token(i).lemma(), sentence.lowers(), i, end);
  }

  /** Whether a verb of the lexicon begins with the lemma of token {@code i}, particles aside. */
  boolean opens(Sentence sentence, int i) {
    return of(Cue.Use.VERB).begins(sentence.token(i).lemma());
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
        && of(Cue.Use.VERB).alone(word.substring(0, word.length() - 1)) != null;
  }

  /** Whether {@code word} stands in the lexicon as a verb, though it is a form of one: "said". */
  boolean form(String word) {
    return of(Cue.Use.VERB).alone(word) != null;
  }

  /** The longest phrase of {@code use} that begins at token {@code i}, or null. */
  Phrases.@Nullable Match<Cue> at(Cue.Use use, Sentence sentence, int i) {
    return byUse.longest(use, sentence.lowers(), i);
  }

  /** Whether the word at token {@code i}, or its dictionary form, is of {@code use} by itself. */
  boolean is(Cue.Use use, Sentence sentence, int i) {
    if (i < 0 || i >= sentence.size()) {
      return false;
    }
    boolean plural = use == Cue.Use.ROLE && sentence.tags().get(i).endsWith("S");
    return (plural && of(use).alone(sentence.token(i).lemma()) != null)
        || byUse.alone(use, sentence.lowers(), i) != null;
  }

  /** Whether {@code word} may be the plural of a role, though its tag says otherwise. */
  boolean roles(String word) {
    return word.endsWith("s")
        && of(Cue.Use.ROLE).alone(word.substring(0, word.length() - 1)) != null;
  }

  /** The row of the word at token {@code i} in {@code use}, or null. */
  @Nullable Cue word(Cue.Use use, Sentence sentence, int i) {
    return byUse.alone(use, sentence.lowers(), i);
  }
}
