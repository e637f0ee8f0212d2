package io.github.casualtyfigures.internal.setting;

import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.internal.text.Token;
import io.github.casualtyfigures.lexicon.Lexicon;
import io.github.casualtyfigures.lexicon.Lexicons;
import io.github.casualtyfigures.lexicon.Phrases;
import io.github.casualtyfigures.lexicon.Row;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
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

  /** What makes one word with a month: "mid-May". */
  private static final String MID = "mid-";

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

  /** The first words of all kinds. */
  private final Set<String> firsts = new HashSet<>();

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
        List<String> forms = new ArrayList<>(row.list("forms"));
        if (key.indexOf('(') < 0) {
          forms.add(0, key);
        }
        for (String form : forms) {
          builder.add(form, value == null ? "" : value);
          firsts.add(StringUtils.substringBefore(form, " "));
        }
      }
    }
    builders.forEach((kind, builder) -> words.put(kind, builder.build()));
  }

  /**
   * Whether a time may begin at token {@code i}: with a word of any kind, with digits, or as in
   * "mid-May", "the night" and "a month-long". Most tokens are told by this look at their word.
   */
  boolean mayBegin(Sentence sentence, int i) {
    String lower = sentence.token(i).lower();
    return firsts.contains(lower)
        || Character.isDigit(lower.charAt(0))
        || lower.startsWith(MID)
        || lower.equals("the")
        || (i + 2 < sentence.size() && sentence.token(i + 2).is("-"));
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
    if (i < sentence.size() && sentence.token(i).lower().startsWith(MID)) {
      Phrases<String> months = words.get(Kind.MONTH);
      String rest = sentence.token(i).lower().substring(MID.length());
      String value = months == null ? null : months.alone(rest);
      return value == null ? null : new Word(value, i + 1);
    }
    return null;
  }

  private static boolean isName(Token token) {
    String tag = token.tag();
    return !tag.equals("MD") && (token.capitalised() || !(tag.startsWith("V") || tag.equals("NN")));
  }

  /** Whether {@code text} is a number of at most {@code most} digits. */
  static boolean isDigits(String text, int most) {
    if (text.isEmpty() || text.length() > most) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
