package io.github.casualtyfigures.internal.quantity;

import io.github.casualtyfigures.claim.Term;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Lexicon;
import io.github.casualtyfigures.lexicon.LexiconException;
import io.github.casualtyfigures.lexicon.Lexicons;
import io.github.casualtyfigures.lexicon.Phrases;
import io.github.casualtyfigures.lexicon.Row;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The number words of {@code numbers.tsv}. Immutable; may be shared by threads. */
final class NumberWords {

  private final Phrases<NumberWord> phrases;

  NumberWords(Lexicons lexicons) {
    Phrases.Builder<NumberWord> builder = new Phrases.Builder<>();
    for (Row row : lexicons.rows(Lexicon.NUMBERS)) {
      NumberWord word = word(row);
      for (String phrase : row.list("words")) {
        builder.add(phrase, word);
      }
    }
    this.phrases = builder.build();
  }

  private static NumberWord word(Row row) {
    String term = row.find("term");
    String value = row.find("value");
    String[] fraction = (value == null ? "0" : value).split("/", -1);
    try {
      return new NumberWord(
          row.constant("kind", NumberWord.Kind.class),
          new BigDecimal(fraction[0]),
          fraction.length == 1 ? 1 : Long.parseLong(fraction[1]),
          term == null ? null : row.constant("term", Term.class),
          row.origin());
    } catch (NumberFormatException e) {
      throw new LexiconException(row.origin() + ": " + value + " is no number", e);
    }
  }

  /** The longest number word that begins at token {@code i}, or null. */
  Phrases.@Nullable Match<NumberWord> at(Sentence sentence, int i) {
    return i >= 0 && i < sentence.size() ? phrases.longest(sentence.lowers(), i) : null;
  }

  /** The one-word number word at token {@code i}, or null. */
  @Nullable NumberWord word(Sentence sentence, int i) {
    Phrases.Match<NumberWord> match = at(sentence, i);
    return match == null || match.length() != 1 ? null : match.value();
  }

  /** The one-word number word at token {@code i} if it is of {@code kind}, or null. */
  @Nullable NumberWord word(Sentence sentence, int i, NumberWord.Kind kind) {
    NumberWord word = word(sentence, i);
    return word != null && word.is(kind) ? word : null;
  }

  /**
   * "hundred", "million", "dozen" at token {@code i}: what multiplies the number before, or null.
   */
  @Nullable NumberWord multiplier(Sentence sentence, int i) {
    NumberWord word = word(sentence, i);
    return word != null && word.multiplies() ? word : null;
  }

  /** The word {@code lower} by itself, if it multiplies the number before, or null. */
  @Nullable NumberWord multiplier(String lower) {
    NumberWord word = word(lower);
    return word != null && word.multiplies() ? word : null;
  }

  /** The word {@code lower} by itself, or null. */
  @Nullable NumberWord word(String lower) {
    return phrases.alone(lower);
  }
}
