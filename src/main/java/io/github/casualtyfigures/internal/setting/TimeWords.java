package io.github.casualtyfigures.internal.setting;

import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.internal.text.Token;
import io.github.casualtyfigures.lexicon.Lexicon;
import io.github.casualtyfigures.lexicon.Lexicons;
import io.github.casualtyfigures.lexicon.Phrases;
import io.github.casualtyfigures.lexicon.Row;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of time by their kinds. Immutable; may be shared by threads. */
final class TimeWords {

  /** The kinds of words; the head of {@code times.tsv} says what each is. */
  enum Kind {
    WEEKDAY,
    MONTH,
    SEASON,
    PART,
    UNIT,
    DAY,
    SHIFT,
    STAGE,
    NUMBER,
    PREPOSITION,
    ANAPHOR,
    AGO,
    LATER,
    HEDGE,
    ONSET,
    OUTBREAK,
    FUTURE,
    SAYING,
    STRETCH
  }

  /**
   * Words found.
   *
   * @param value the row's value, empty where it has none
   * @param end one past their last token
   */
  record Word(String value, int end) {

    /** The value as a number; it must be one. */
    int number() {
      return Integer.parseInt(value);
    }
  }

  private final Map<Kind, Phrases<String>> words = new EnumMap<>(Kind.class);

  TimeWords(Lexicons lexicons) {
    Map<Kind, Phrases.Builder<String>> builders = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      builders.put(kind, new Phrases.Builder<>());
    }
    for (Row row : lexicons.rows(Lexicon.TIMES)) {
      Phrases.Builder<String> builder = builders.get(row.constant("kind", Kind.class));
      String value = row.find("value");
      String key = row.get("key");
      if (builder != null) {
        if (key.indexOf('(') < 0) {
          builder.add(key, value == null ? "" : value);
        }
        row.list("forms").forEach(form -> builder.add(form, value == null ? "" : value));
      }
    }
    builders.forEach((kind, builder) -> words.put(kind, builder.build()));
  }

  /** The longest words of {@code kind} that begin at token {@code i}, or null. */
  @Nullable Word at(Kind kind, Sentence sentence, int i) {
    Phrases<String> phrases = words.get(kind);
    if (phrases == null || i < 0 || i >= sentence.size()) {
      return null;
    }
    Phrases.Match<String> match = phrases.longest(sentence.lowers(), i);
    return match == null ? null : new Word(match.value(), i + match.length());
  }

  /** The token after words of {@code kind} at token {@code i}; {@code i} where there are none. */
  int skip(Kind kind, Sentence sentence, int i) {
    Word word = at(kind, sentence, i);
    return word == null ? i : word.end();
  }

  /** Whether words of {@code kind} begin at token {@code i}. */
  boolean is(Kind kind, Sentence sentence, int i) {
    return at(kind, sentence, i) != null;
  }

  /**
   * The month at token {@code i}, or null: "mid-December" too, but neither "may have died" nor "on
   * the march".
   */
  @Nullable Word month(Sentence sentence, int i) {
    Word month = at(Kind.MONTH, sentence, i);
    if (month != null) {
      return isName(sentence.token(i)) ? month : null;
    }
    if (i < sentence.size() && sentence.token(i).lower().startsWith("mid-")) {
      Phrases<String> months = words.get(Kind.MONTH);
      String rest = sentence.token(i).lower().substring(4);
      Phrases.Match<String> match = months == null ? null : months.longest(List.of(rest), 0);
      return match == null ? null : new Word(match.value(), i + 1);
    }
    return null;
  }

  private static boolean isName(Token token) {
    String tag = token.tag();
    return !tag.equals("MD") && (token.capitalised() || !(tag.startsWith("V") || tag.equals("NN")));
  }

  /** Whether {@code text} is a number of at most {@code most} digits. */
  static boolean isDigits(String text, int most) {
    return !text.isEmpty()
        && text.length() <= most
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
