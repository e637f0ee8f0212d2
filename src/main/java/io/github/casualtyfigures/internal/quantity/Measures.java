package io.github.casualtyfigures.internal.quantity;

import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Lexicon;
import io.github.casualtyfigures.lexicon.Lexicons;
import io.github.casualtyfigures.lexicon.Phrases;
import io.github.casualtyfigures.lexicon.Row;
import java.util.EnumMap;
import java.util.Map;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/** The words of {@code measures.tsv} by what they tell. Immutable; may be shared by threads. */
final class Measures {

  /** What a word about a number tells. */
  enum Kind {
    CURRENCY_SIGN,
    CURRENCY,
    TIME,
    CLOCK,
    MONTH,
    WEEKDAY,
    UNIT,
    EXTENT,
    DIMENSION,
    BETWEEN_UNIT,
    GRADE,
    OLD,
    AGED,
    HIT_AT,
    YOUNG,
    CHILDREN,
    NAMED,
    REGIMENTAL,
    NUMBERED,
    FURNITURE,
    TIMES,
    DIFFERENCE,
    DEGREE,
    COMPOSE,
    CHANGE,
    GOING,
    HANDING,
    TOPICAL,
    GRIEVANCE,
    GROWING,
    ACCUSING,
    WRONG,
    CONTEST,
    TOLL,
    AVERAGE,
    PER,
    MILESTONE,
    PERIODIC,
    AWAY,
    YEAR,
    COORDINATOR,
    BOUND,
    PERCENT,
    ORDINAL,
    ORDINAL_SCALE,
    SINGLE,
    IDIOM,
    NOT_SHARE,
    NOT_ONE,
    LASTING,
    WHEN,
    STRETCH,
    LATELY,
    RESULTING,
    SEASON,
    STANDING,
    SUM,
    COUNTING,
    REMEMBERING,
    FARING,
    EVENT,
    DEED,
    OVER,
    EDITION,
    LIFE
  }

  /** How many words may stand before the number of an edition: "RPT-UPDATE 1-". */
  private static final int LAST_OF_EDITION = 3;

  private final Map<Kind, Phrases<String>> words = new EnumMap<>(Kind.class);

  Measures(Lexicons lexicons) {
    Map<Kind, Phrases.Builder<String>> builders = new EnumMap<>(Kind.class);
    for (Row row : lexicons.rows(Lexicon.MEASURES)) {
      Phrases.Builder<String> builder =
          builders.computeIfAbsent(
              row.constant("kind", Kind.class), kind -> new Phrases.Builder<>());
      for (String phrase : row.list("words")) {
        builder.add(phrase, row.origin());
      }
    }
    builders.forEach((kind, builder) -> words.put(kind, builder.build()));
  }

  /** Whether words of {@code kind} begin at token {@code i}. */
  boolean is(Kind kind, Sentence sentence, int i) {
    return length(kind, sentence, i) > 0;
  }

  /** Whether token {@code i} is a form of a verb of {@code kind}. */
  boolean verb(Kind kind, Sentence sentence, int i) {
    Phrases<String> phrases = words.get(kind);
    return phrases != null && phrases.alone(sentence.token(i).lemma()) != null;
  }

  /** How many tokens the words of {@code kind} that begin at token {@code i} have; 0 if none. */
  int length(Kind kind, Sentence sentence, int i) {
    Phrases<String> phrases = words.get(kind);
    if (phrases == null || i < 0 || i >= sentence.size()) {
      return 0;
    }
    Phrases.@Nullable Match<String> match = phrases.longest(sentence.lowers(), i);
    return match == null ? 0 : match.length();
  }

  /** How many tokens the words of {@code kind} that end at token {@code i} have; 0 if none. */
  int lengthEndingAt(Kind kind, Sentence sentence, int i) {
    Phrases<String> phrases = words.get(kind);
    if (phrases == null || i < 0 || i >= sentence.size()) {
      return 0;
    }
    Phrases.@Nullable Match<String> match = phrases.longestEndingAt(sentence.lowers(), i);
    return match == null ? 0 : match.length();
  }

  /** Whether token {@code i} is a currency after a number: "5 million euros", not "five won". */
  boolean currency(Sentence sentence, int i) {
    return is(Kind.CURRENCY_SIGN, sentence, i)
        || (is(Kind.CURRENCY, sentence, i) && !sentence.token(i).tag().startsWith("V"));
  }

  /** Whether token {@code i} measures the number before it: a unit, a time, a currency. */
  boolean measured(Sentence sentence, int i) {
    return is(Kind.UNIT, sentence, i) || is(Kind.TIME, sentence, i) || currency(sentence, i);
  }

  /**
   * Behind a number that says which version of a report a headline is, "UPDATE 2-At least 40
   * killed", or 0.
   */
  int behindEdition(Sentence sentence) {
    for (int i = 0; i < Math.min(LAST_OF_EDITION, sentence.size() - 3); i++) {
      boolean edition =
          sentence.token(i + 2).is("-")
              && !sentence.token(i + 2).spaced()
              && Character.isDigit(sentence.token(i + 1).lower().charAt(0))
              && StringUtils.isAllUpperCase(sentence.token(i).text())
              && is(Kind.EDITION, sentence, i);
      if (edition) {
        return i + 3;
      }
    }
    return 0;
  }
}
