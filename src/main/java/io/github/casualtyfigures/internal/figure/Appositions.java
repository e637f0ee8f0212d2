package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Count;
import io.github.casualtyfigures.claim.Relation;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.WordTable;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads single persons who say who the counted were: "two of those who died, a nurse and a man in
 * his 60s, were on the bus" counts the nurse and the man as parts of the two.
 */
final class Appositions {

  private static final Set<String> BULK = WordTable.of("most", "bulk", "majority", "many", "all");

  private static final List<String> OPENS = List.of(",", "(", "[", ":");
  private static final List<String> CLOSES = List.of(".", ";", ":", ",", ")", "]");

  private static final int FEWEST = 2;
  private static final int MOST = 6;
  private static final int LONGEST_PERSON = 8;

  private Appositions() {}

  /**
   * The index of the whole that phrase {@code i} is one of, or -1.
   *
   * @param reads what was read of the phrases before {@code i}
   */
  static int wholeOf(
      Sentence sentence, List<CountedPhrase> phrases, List<FateRules.Read> reads, int i) {
    int summed = summed(sentence, phrases, reads, i);
    summed = summed < 0 ? bracketed(sentence, phrases, reads, i) : summed;
    if (summed >= 0) {
      return summed;
    }
    if (mostOf(sentence, phrases, reads, i)) {
      return i - 1;
    }
    int whole = i;
    while (whole >= 0 && phrases.get(whole).single()) {
      whole--;
    }
    if (whole < 0 || whole == i || reads.get(whole).fate() == null) {
      return -1;
    }
    long number = number(phrases.get(whole));
    if (number < FEWEST || number > MOST || i - whole > number) {
      return -1;
    }
    return listed(sentence, phrases, whole, (int) number) ? whole : -1;
  }

  /** "a 34-year-old woman, (a mother of four,) died": the person right before, once more. */
  static boolean parent(Sentence sentence, List<CountedPhrase> phrases, int i, Frames frames) {
    CountedPhrase phrase = phrases.get(i);
    boolean one = // "One, an aviation mechanic, was freed"
        i > 0
            && phrase.single()
            && phrases.get(i - 1).bare()
            && number(phrases.get(i - 1)) == 1
            && phrases.get(i - 1).first() == 0
            && phrase.first() == 2
            && Words.token(sentence, 1, ",")
            && Words.token(sentence, phrase.last() + 1, ",");
    return one
        || (i > 0
            && phrase.single()
            && phrases.get(i - 1).single()
            && frames.head(Frames.Kind.PARENT, sentence, phrase)
            && phrases.get(i - 1).last() == phrase.first() - 2
            && Words.token(sentence, phrase.first() - 1, ",")
            && Words.token(sentence, phrase.head() + 1, "of")
            && Words.tag(sentence, phrase.head() + 2).equals("CD"));
  }

  /** "The bulk of the 114 deaths, 71, came from Cebu": the number of a share that has none. */
  private static boolean mostOf(
      Sentence sentence, List<CountedPhrase> phrases, List<FateRules.Read> reads, int i) {
    CountedPhrase phrase = phrases.get(i);
    int comma = phrase.first() - 1;
    if (i == 0
        || !phrase.bare()
        || reads.get(i - 1).fate() == null
        || phrases.get(i - 1).last() != comma - 1
        || !Words.token(sentence, comma, ",")
        || !Words.token(sentence, phrase.last() + 1, ",")
        || !phrase.atMost(phrases.get(i - 1))) {
      return false;
    }
    int of = phrases.get(i - 1).first() - 1;
    return of > 0 && sentence.token(of).is("of") && BULK.contains(sentence.token(of - 1).lower());
  }

  /** "All 10 were killed, nine men and a woman": the whole that the numbers of a list add up to. */
  private static int summed(
      Sentence sentence, List<CountedPhrase> phrases, List<FateRules.Read> reads, int i) {
    int first = i;
    while (first > 0 && Words.joint(sentence, phrases.get(first).first() - 1)) {
      int whole = summed(sentence, phrases, reads, first, i);
      if (whole >= 0) {
        return whole;
      }
      first--;
    }
    return first > 0 ? summed(sentence, phrases, reads, first, i) : -1;
  }

  /** The whole of such a list between dashes or in brackets, or -1: no list that goes on. */
  static int enclosed(
      Sentence sentence, List<CountedPhrase> phrases, List<FateRules.Read> reads, int i) {
    int bracketed = bracketed(sentence, phrases, reads, i);
    if (bracketed >= 0) {
      return bracketed;
    }
    int whole = summed(sentence, phrases, reads, i);
    return whole >= 0 && !Words.token(sentence, phrases.get(whole + 1).first() - 1, ",")
        ? whole
        : -1;
  }

  /** "570 casualties (190 dead, 380 hurt)": what the parts tell by themselves, else the whole. */
  static FateRules.Read partOf(
      List<FateRules.Read> reads,
      int whole,
      CountedPhrase phrase,
      @Nullable Fate fate,
      Fate counted) {
    if (fate != null
        && fate.category() == Category.WOUNDED
        && fate.trigger() <= phrase.last() + 1
        && counted.category() == Category.KILLED) { // "37 killed women and 570 children (…)"
      Fate both = counted.withCategory(Category.CASUALTIES, "apposed");
      reads.set(whole, new FateRules.Read(both, reads.get(whole).whole()));
      return new FateRules.Read(fate, whole);
    }
    boolean alike =
        fate != null
            && (fate.category() == counted.category() || counted.category() == Category.CASUALTIES);
    return new FateRules.Read(alike ? fate : PartRules.again(counted, "apposed"), whole);
  }

  /** "13 deaths (five in uniform, eight civilians)": numbers in brackets that add up, or -1. */
  private static int bracketed(
      Sentence sentence, List<CountedPhrase> phrases, List<FateRules.Read> reads, int i) {
    int open = phrases.get(i).first() - 1;
    while (open > 0 && !sentence.token(open).is("(")) {
      if (sentence.token(open).is(")") || sentence.token(open).is(";")) {
        return -1;
      }
      open--;
    }
    int whole = i - 1;
    while (whole >= 0 && phrases.get(whole).last() > open) {
      whole--;
    }
    Fate fate = open > 0 && whole >= 0 ? reads.get(whole).fate() : null;
    if (fate == null || Math.max(phrases.get(whole).last(), fate.triggerLast()) != open - 1) {
      return -1;
    }
    int close = SubjectMarks.closing(sentence, open);
    long sum = 0;
    int parts = 0;
    for (int k = whole + 1; k < phrases.size() && phrases.get(k).first() < close; k++) {
      sum += number(phrases.get(k));
      parts++;
    }
    return parts > 1 && sum == total(phrases.get(whole)) ? whole : -1;
  }

  private static int summed(
      Sentence sentence,
      List<CountedPhrase> phrases,
      List<FateRules.Read> reads,
      int first,
      int i) {
    int whole = first - 1;
    int comma = phrases.get(first).first() - 1;
    if (comma < 0
        || reads.get(whole).fate() == null
        || !(OPENS.contains(sentence.token(comma).lower()) || Words.dash(sentence, comma))) {
      return -1;
    }
    long sum = 0;
    int last = first;
    for (int k = first; k < phrases.size(); k++) {
      CountedPhrase phrase = phrases.get(k);
      int before = phrase.first() - 1;
      boolean goesOn = k == first || before == phrases.get(k - 1).last() + 1;
      boolean joined = k == first || Words.joint(sentence, before);
      if (!goesOn || !joined || phrase.bare() || !phrase.meets(TriggerWord.Needs.PEOPLE)) {
        break;
      }
      sum += Math.max(0, number(phrase));
      last = k;
    }
    int end = phrases.get(last).last() + 1;
    boolean closed =
        end >= sentence.size()
            || CLOSES.contains(sentence.token(end).lower())
            || Words.dash(sentence, end);
    return last > first && i <= last && closed && sum == total(phrases.get(whole)) ? whole : -1;
  }

  /** The number of a count, whatever its hedge. */
  private static long total(CountedPhrase phrase) {
    return phrase.mention().quantity() instanceof Count count && count.amount().value() != null
        ? count.amount().value()
        : -1;
  }

  private static long number(CountedPhrase phrase) {
    return phrase.mention().quantity() instanceof Count count
            && count.relation() == Relation.EXACTLY
            && count.amount().value() != null
        ? count.amount().value()
        : -1;
  }

  /** Whether so many singles, no more and no fewer, stand between commas behind the whole. */
  private static boolean listed(
      Sentence sentence, List<CountedPhrase> phrases, int whole, int number) {
    int last = whole + number;
    if (last >= phrases.size() || opens(sentence, phrases, last + 1)) {
      return false;
    }
    for (int i = whole + 1; i <= last; i++) {
      CountedPhrase phrase = phrases.get(i);
      int joint = phrase.first() - 1;
      boolean comma = Words.token(sentence, joint, ",") || Words.dash(sentence, joint);
      boolean and = Words.token(sentence, joint, "and");
      if (!phrase.single() || (i == whole + 1 ? !comma : !comma && !and)) {
        return false;
      }
    }
    return closes(sentence, phrases.get(last).last() + 1);
  }

  private static boolean opens(Sentence sentence, List<CountedPhrase> phrases, int next) {
    return next < phrases.size()
        && phrases.get(next).single()
        && (Words.token(sentence, phrases.get(next).first() - 1, "and")
            || Words.token(sentence, phrases.get(next).first() - 1, ","));
  }

  /** "a man in his 60s, were": whether the list ends before a verb does. */
  private static boolean closes(Sentence sentence, int from) {
    for (int i = from; i < Math.min(from + LONGEST_PERSON, sentence.size()); i++) {
      if (sentence.token(i).is(",")
          || sentence.token(i).is(".")
          || (Words.dash(sentence, i) && sentence.token(i).spaced())) {
        return true;
      }
      if (Words.verb(sentence, i)) {
        return false;
      }
    }
    return from >= sentence.size();
  }

  /** "two men, one a policeman": who a part was stands right behind its bare number. */
  static boolean bare(Sentence sentence, CountedPhrase phrase) {
    return numberApposed(sentence, phrase) && Words.token(sentence, phrase.first() - 1, ",");
  }

  /** "eight of them women and one a boy of 13": the next part, and who it was. */
  static boolean also(Sentence sentence, CountedPhrase phrase, Fate previous) {
    return numberApposed(sentence, phrase)
        && Words.token(sentence, phrase.first() - 1, "and")
        && (previous.by().equals("partOf") || previous.by().equals("ofThem"));
  }

  /** "one a policeman", as two of a list or a time ("one a day later") are not. */
  static boolean numberApposed(Sentence sentence, CountedPhrase phrase) {
    int behind = phrase.last() + 1;
    boolean a = Words.token(sentence, behind, "a") || Words.token(sentence, behind, "an");
    return phrase.bare() && a && sentence.token(phrase.first()).tag().equals("CD");
  }
}
