package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.WordTable;
import java.util.Set;

/**
 * Tells numbers whose clause begins with its place or time and leaves its verb to the clause
 * before: "In Mosul, 21 people were wounded; in Tikrit, six", "freed 390 on Friday and on Saturday
 * 307 servicemen each", "Last year 34 were killed; this year, 12".
 */
final class FrontedGaps {

  private static final int LONGEST_FRONT = 5;

  /** The digits of a number that may be part of a name. */
  private static final int LONGEST_CODE = 3;

  private static final Set<String> PREPOSITIONS =
      WordTable.of("in", "on", "at", "near", "from", "outside", "during");
  private static final Set<String> STRETCHES =
      WordTable.of("year", "month", "week", "day", "night");
  private static final Set<String> WHICH =
      WordTable.of("last", "this", "next", "following", "previous");
  private static final Set<String> MORE = WordTable.of("more", "others", "each");
  private static final Set<String> BEFORE = WordTable.of("another", "a", "further");

  private FrontedGaps() {}

  /** Whether the phrase takes the verb of the figure before it in the sentence. */
  static boolean fronted(Sentence sentence, CountedPhrase phrase) {
    boolean people =
        (phrase.kind() == PeopleNouns.Kind.PERSON || phrase.kind() == PeopleNouns.Kind.PLURAL)
            && phrase.meets(TriggerWord.Needs.PEOPLE);
    if (phrase.share()
        || phrase.pronoun()
        || !(phrase.bare() || people)
        || !ends(sentence, phrase)) {
      return false;
    }
    int last = phrase.first() - 1;
    while (last > 2
        && (BEFORE.contains(sentence.token(last).lower()) || Words.adverb(sentence, last))) {
      last--;
    }
    boolean comma = last > 2 && sentence.token(last).is(",");
    last -= comma ? 1 : 0;
    return last > 2 && (stretch(sentence, last) || placed(sentence, phrase, last, comma));
  }

  /** Whether no verb follows the number: a mark does, or "and" and the next place. */
  private static boolean ends(Sentence sentence, CountedPhrase phrase) {
    int end = phrase.last() + 1;
    while (end < sentence.size() && MORE.contains(sentence.token(end).lower())) {
      end++;
    }
    boolean next =
        Words.token(sentence, end, "and")
            && end + 1 < sentence.size()
            && PREPOSITIONS.contains(sentence.token(end + 1).lower());
    return next || Words.closed(sentence, end);
  }

  /** "(; this) year", behind "last year" in the clause before. */
  private static boolean stretch(Sentence sentence, int unit) {
    if (!STRETCHES.contains(sentence.token(unit).lower())
        || !WHICH.contains(sentence.token(unit - 1).lower())) {
      return false;
    }
    int joint = sentence.token(unit - 2).tag().equals("DT") ? unit - 3 : unit - 2;
    for (int i = joint - 1; joints(sentence, joint) && i > 0; i--) {
      if (STRETCHES.contains(sentence.token(i).lower())
          && WHICH.contains(sentence.token(i - 1).lower())) {
        return true;
      }
    }
    return false;
  }

  /** "(; in) Tikrit", "(and on) Saturday": behind the same preposition in the clause before. */
  private static boolean placed(Sentence sentence, CountedPhrase phrase, int last, boolean comma) {
    int preposition = last;
    while (preposition > last - LONGEST_FRONT && preposition > 2 && named(sentence, preposition)) {
      preposition--;
    }
    String word = sentence.token(preposition).lower();
    if (preposition == last || !PREPOSITIONS.contains(word) || !joints(sentence, preposition - 1)) {
      return false;
    }
    boolean year = sentence.token(last).year();
    boolean time = Words.weekday(sentence.token(last).lower());
    String number = sentence.token(phrase.mention().first()).lower();
    boolean digits = Character.isDigit(number.charAt(0)) && number.length() <= LONGEST_CODE;
    boolean month = Words.MONTHS.contains(sentence.token(last).lower());
    boolean name = sentence.token(last).capitalised() && !time;
    boolean code = !comma && phrase.bare() && digits && name;
    if (!comma && phrase.bare() && month) {
      return false; // "on May 3 and on June 4"
    }
    for (int i = preposition - 2; i >= 0; i--) {
      if (sentence.token(i).lower().equals(word) && year) { // "in 2021, 39; in 2022, 67"
        return comma && sentence.token(i + 1).year();
      } else if (code && sentence.token(i).lower().equals(word)) {
        return numbered(sentence, i + 1); // not "in Kherson and in Block 12"
      } else if (sentence.token(i).lower().equals(word)) {
        boolean date = // "on Friday 11 and on Saturday 12"
            time && sentence.token(i + 2).tag().equals("CD") && !Words.noun(sentence, i + 3);
        return !date && time == Words.weekday(sentence.token(i + 1).lower());
      }
    }
    return false;
  }

  /** "(in) Homs 52 (died)": whether a name and a number stand there, as behind. */
  private static boolean numbered(Sentence sentence, int first) {
    int i = first;
    while (named(sentence, i)) {
      i++;
    }
    i += sentence.token(i).is(",") ? 1 : 0;
    return i > first
        && sentence.token(i).tag().equals("CD")
        && !Words.token(sentence, i + 1, ",")
        && !Words.joint(sentence, i + 1);
  }

  private static boolean named(Sentence sentence, int i) {
    String tag = sentence.token(i).tag();
    return Words.noun(sentence, i)
        || sentence.token(i).year()
        || tag.equals("DT")
        || tag.startsWith("JJ")
        || tag.equals("POS")
        || tag.equals("HYPH");
  }

  private static boolean joints(Sentence sentence, int i) {
    return Words.joint(sentence, i) || Words.token(sentence, i, ";");
  }

  /**
   * "36 died on the spot and three (after reaching hospital)", but not "three after finishing work
   * joined the search": whether a gerund and no verb of their own follows at {@code after}.
   */
  static boolean later(Sentence sentence, int after) {
    if (!Words.token(sentence, after, "after") || !Words.tag(sentence, after + 1).equals("VBG")) {
      return false;
    }
    for (int i = after + 2; i < sentence.size() && !Words.closed(sentence, i); i++) {
      if (Words.finite(sentence, i)) {
        return false;
      }
    }
    return true;
  }
}
