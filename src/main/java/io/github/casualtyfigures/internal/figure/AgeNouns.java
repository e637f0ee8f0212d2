package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.internal.text.Sentence;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/**
 * Ages that tell of people: "a 14-year-old died", "two 15-year-olds", "a 10-year-old novice", "an
 * 18-month-old".
 */
final class AgeNouns {

  private static final int ADULT = 18;

  private static final Set<String> YOUNG = Set.of("month", "week", "day", "hour");

  private AgeNouns() {}

  /** Whether the age that ends at {@code last} stands for a person, as no noun is behind it. */
  static boolean endAt(Sentence sentence, int last) {
    if (number(sentence, last) < 0) {
      return false;
    }
    int next = last + 1;
    boolean dead = // "shot a 16-year-old dead"
        next < sentence.size()
            && sentence.token(next).tag().equals("JJ")
            && !sentence.token(next).capitalised()
            && Words.closed(sentence, next + 1);
    return dead
        || Words.closed(sentence, next)
        || Words.verb(sentence, next)
        || sentence.token(next).tag().equals("IN")
        || sentence.token(next).tag().equals("CC");
  }

  /** Whether an age of a child ends at {@code last}; 18 years and more are an adult's. */
  static boolean child(Sentence sentence, int last) {
    int number = number(sentence, last);
    if (number < 0) {
      return false;
    }
    String age = sentence.token(number).lower();
    boolean years = !YOUNG.contains(sentence.token(unit(sentence, last)).lower());
    boolean digits = StringUtils.isNumeric(age) && age.length() <= 3;
    boolean young = // ages in words are those below ten
        digits ? Integer.parseInt(age) < ADULT : age.length() <= "seven".length();
    return young || !years;
  }

  /** The number of an age that ends with the "old" at {@code last}, or -1. */
  private static int number(Sentence sentence, int last) {
    boolean old = sentence.token(last).is("old") || sentence.token(last).is("olds");
    int unit = old ? unit(sentence, last) : -1;
    boolean measure =
        unit > 0
            && (sentence.token(unit).is("year") || YOUNG.contains(sentence.token(unit).lower()));
    int number = measure ? pastDash(sentence, unit - 1) : -1;
    return number >= 0 && sentence.token(number).tag().equals("CD") ? number : -1;
  }

  private static int unit(Sentence sentence, int last) {
    return pastDash(sentence, last - 1);
  }

  private static int pastDash(Sentence sentence, int i) {
    return i > 0 && sentence.token(i).is("-") ? i - 1 : i;
  }
}
