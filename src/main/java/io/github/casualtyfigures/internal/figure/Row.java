package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Count;
import io.github.casualtyfigures.claim.Unit;
import io.github.casualtyfigures.internal.quantity.QuantityMention;
import io.github.casualtyfigures.internal.quantity.QuantityMention.Exclusion;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line that is a name and numbers and nothing else: "Balochistan: 238 / 106 / 61,488", "• Homs
 * (12)", "31".
 *
 * @param sentence the line
 * @param first the first token of the name
 * @param last the last token of the name; before the first where the line has none
 * @param values the numbers in order, null for one that counts no people
 */
record Row(Sentence sentence, int first, int last, List<@Nullable QuantityMention> values) {

  static final int LONGEST_NAME = 7;
  private static final int LAST_DAY = 31;

  private static final Set<String> SEPARATORS =
      Set.of(
          "/", "|", ",", ";", ":", "-", "--", "\u2013", "\u2014", "=", ".", "..", "...", "....",
          "\u2026", "\u00b7", "\u2022", "*", "(", ")", "[", "]", "\u2192", ">", "$", "\u20ac",
          "\u00a3", "%", "+");

  private static final Set<String> EMPTY = Set.of("nil", "n/a", "na", "none");

  /** In a cell a number may touch a slash, look like a year, or stand behind a name. */
  private static final Set<Exclusion> IN_A_CELL =
      EnumSet.of(Exclusion.IDENTIFIER, Exclusion.DATE, Exclusion.NAME);

  Row {
    values = Collections.unmodifiableList(new ArrayList<>(values));
  }

  /** The row that {@code sentence} is, or null. */
  static @Nullable Row of(Sentence sentence, List<QuantityMention> quantities) {
    int first = start(sentence);
    int value = first;
    while (value < sentence.size() && valueAt(value, quantities) == null) {
      value++;
    }
    if (value - first > 2 * LONGEST_NAME) {
      return null;
    }
    List<@Nullable QuantityMention> values = values(sentence, value, quantities);
    int last = value - 1;
    while (last >= first && separates(sentence, last)) {
      last--;
    }
    boolean named = last >= first && Character.isLetter(sentence.token(first).text().charAt(0));
    boolean unnamed = last < first;
    return values.isEmpty() || date(values) || last - first >= LONGEST_NAME || (!named && !unnamed)
        ? null
        : new Row(sentence, first, last, values);
  }

  /** "Thursday, Oct. 26, 2023": the day and the year of a date, and no cells. */
  private static boolean date(List<@Nullable QuantityMention> values) {
    QuantityMention day = values.get(0);
    return values.size() == 2
        && day != null
        && day.quantity() instanceof Count count
        && count.amount().value() != null
        && count.amount().value() <= LAST_DAY
        && values.stream().allMatch(Row::dated);
  }

  private static boolean dated(@Nullable QuantityMention value) {
    return value != null && value.exclusion() == Exclusion.DATE;
  }

  /** The first token that is no bullet. */
  static int start(Sentence sentence) {
    int i = 0;
    while (i < sentence.size() - 1
        && !Character.isLetterOrDigit(sentence.token(i).text().charAt(0))) {
      i++;
    }
    return i;
  }

  private static @Nullable QuantityMention valueAt(int i, List<QuantityMention> quantities) {
    for (QuantityMention mention : quantities) {
      if (mention.first() == i) {
        return mention;
      }
    }
    return null;
  }

  private static List<@Nullable QuantityMention> values(
      Sentence sentence, int from, List<QuantityMention> quantities) {
    List<@Nullable QuantityMention> values = new ArrayList<>();
    int i = from;
    while (i < sentence.size()) {
      QuantityMention mention = valueAt(i, quantities);
      if (mention != null) {
        values.add(people(mention) ? mention : null);
        i = mention.last() + 1;
      } else if (EMPTY.contains(sentence.token(i).lower()) || placeholder(sentence, i)) {
        values.add(null);
        i++;
      } else if (sentence.token(i).is("(") && i > from) {
        i = closing(sentence, i) + 1;
      } else if (separates(sentence, i)) {
        i++;
      } else {
        return List.of();
      }
    }
    return values;
  }

  private static boolean people(QuantityMention mention) {
    return mention.quantity().unit() == Unit.PEOPLE
        && (mention.exclusion() == null || IN_A_CELL.contains(mention.exclusion()));
  }

  /** "Kabul | - | 12": an empty cell. */
  private static boolean placeholder(Sentence sentence, int i) {
    boolean hard = i > 0 && (sentence.token(i - 1).is("|") || sentence.token(i - 1).is("/"));
    return hard && Words.dash(sentence, i);
  }

  /** "12 (+3)": what stands in brackets behind a number of a row is no column. */
  private static int closing(Sentence sentence, int open) {
    for (int i = open + 1; i < Math.min(open + 5, sentence.size()); i++) {
      if (sentence.token(i).is(")")) {
        return i;
      }
    }
    return open;
  }

  static boolean separates(Sentence sentence, int i) {
    String lower = sentence.token(i).lower();
    return SEPARATORS.contains(lower)
        || (!Character.isLetterOrDigit(lower.charAt(0)) && lower.matches("[.\u2026_\\-=]+"));
  }

  boolean named() {
    return last >= first;
  }

  /** The name has a capital, so that it can be a place. */
  boolean proper() {
    return named() && sentence.token(first).capitalised();
  }
}
