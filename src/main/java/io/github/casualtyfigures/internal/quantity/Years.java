package io.github.casualtyfigures.internal.quantity;

import io.github.casualtyfigures.internal.quantity.Measures.Kind;
import io.github.casualtyfigures.internal.quantity.Numeral.Cardinal;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.WordTable;
import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells years from counts. Both may be four bare digits, and what stands about them decides: a date
 * or "in" before them, an owner or an article before a deed in the singular, the name of an event
 * behind them. A year read as a count is the worst of errors, so what may be either is a year, but
 * for round numbers, which years seldom are. Immutable; may be shared by threads.
 */
final class Years {

  private static final int FIRST_YEAR = 1000;
  private static final int FIRST_RECENT_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final int ROUND = 50;

  /** The names that may stand between "born" and the year: "Born Bath 1771". */
  private static final int LONGEST_NAME = 3;

  /** "7", "07", "3rd". */
  private static final Pattern DAY_OF_MONTH = Pattern.compile("\\p{Nd}{1,2}(.\\P{Nd})?");

  private static final Pattern RECENT = Pattern.compile("(19|20)\\d\\d");
  private static final Pattern BARE = Pattern.compile("[12]\\d\\d\\d");

  /** What stands between the years of "2013-14". */
  private static final Set<String> JOINTS = WordTable.of("-", "/", "\u2013");

  /** What may stand behind the year that an entry of a chronicle begins with. */
  private static final Set<String> COLONS = WordTable.of(":", "-", "\u2013", "\u2014");

  /** The months that are no other words, and so are printed small as well. */
  private static final Set<String> ONLY_MONTHS =
      Set.of(
          "january",
          "february",
          "april",
          "june",
          "july",
          "september",
          "october",
          "november",
          "december");

  private final Measures measures;
  private final YearlikeCounts counts;

  Years(Measures measures) {
    this.measures = measures;
    this.counts = new YearlikeCounts(measures);
  }

  /** "in 2013", "the 2014 attacks", "2013-14", "March 2024", "her 1587 execution". */
  boolean tells(Reading reading, Cardinal number) {
    if (!number.plain() || !(reading.low() instanceof Cardinal low) || !low.plain()) {
      return false;
    }
    if (shortYear(reading, low) || datelineYear(reading, low)) {
      return true;
    }
    Sentence sentence = reading.sentence();
    if (!BARE.matcher(sentence.token(low.first()).lower()).matches()) {
      return false;
    }
    int value = low.value().intValue();
    if (value < FIRST_YEAR || value > LAST_YEAR) {
      return false;
    }
    int before = reading.coreFirst() - 1;
    int next = reading.last() + 1;
    if (counts.tell(reading, before, next)) {
      return false;
    }
    boolean recent = value >= FIRST_RECENT_YEAR;
    boolean round = value % ROUND == 0 && number.value().intValue() % ROUND == 0;
    boolean counted = Following.peopleAt(sentence, next);
    boolean hedge = // "around 1990", "between 1975 and 1979", but not "up to 2000"
        before == reading.first() && measures.is(Kind.YEAR, sentence, before);
    if (reading.hedged() && !hedge) {
      return !round && overDeed(reading, next); // "charged over 1998 murders"
    }
    if (!round && (ofEvent(sentence, next) || (recent && deeds(sentence, next)))) {
      return true;
    }
    if (dated(reading, before)) {
      return recent || !round || !counted;
    }
    if (measures.is(Kind.YEAR, sentence, before) && !counts.relative(sentence, before)) {
      return led(reading, before, recent, counted, round);
    }
    if (recent && !counted) {
      return true;
    }
    return (recent && !round && opensHeadline(reading, next))
        || attributive(sentence, before, next, counted)
        || owned(sentence, before, recent, counted, round)
        || bornIn(sentence, before)
        || (!round && !counted && (chronicle(reading, next) || lifetime(reading, number)));
  }

  /**
   * Whether the number is a year behind a word that may lead to one at token {@code before}: a
   * count too may follow most of them, "the 1347 dead", "rose to 1746".
   */
  private boolean led(Reading reading, int before, boolean recent, boolean counted, boolean round) {
    Sentence sentence = reading.sentence();
    boolean ofSeason = // "in the spring of 1704"
        sentence.token(before).is("of") && measures.is(Kind.WHEN, sentence, before - 1);
    if (!recent && counted && counts.stretched(reading, before)) {
      return false;
    }
    if (recent || ofSeason || measures.is(Kind.WHEN, sentence, before)) {
      return true;
    }
    if (counted) {
      boolean those = // "the 1605 plotters", not "the 1347 people", "the 1430 detainees"
          sentence.token(before).is("the") && !victims(sentence, reading.last() + 1);
      return !round && (those || measures.is(Kind.STRETCH, sentence, before));
    }
    return true;
  }

  /** "(1347) people", "(1430) dead": whether a word for those hit follows, whom articles count. */
  private boolean victims(Sentence sentence, int next) {
    int end = Math.min(next + LONGEST_NAME, sentence.size());
    for (int i = next; i < end; i++) {
      if (!sentence.token(i).tag().startsWith("JJ") && !sentence.token(i).tag().startsWith("NN")) {
        return false;
      }
      if (measures.is(Kind.TOLL, sentence, i) || measures.is(Kind.YOUNG, sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /** "July 3, (1863)", "3 July (1863)", "mid-June (1815)". */
  private boolean dated(Reading reading, int before) {
    Sentence sentence = reading.sentence();
    return month(sentence, before)
        || (before >= 1 && sentence.token(before).is(",") && below31(sentence, before - 1));
  }

  /** "(1994) genocide suspects", "(1971) war veterans": the year of an event. */
  private boolean ofEvent(Sentence sentence, int next) {
    int event = next;
    while (event < next + LONGEST_NAME
        && event < sentence.size()
        && sentence.token(event).capitalised()
        && sentence.token(event).tag().startsWith("NNP")) {
      event++; // "2008 Mumbai attacks plotter"
    }
    return measures.is(Kind.EVENT, sentence, event) && Following.nounAt(sentence, event + 1);
  }

  /** "(1998) murders", "(1916) executions": deeds of a year, which nobody counts so exactly. */
  private boolean deeds(Sentence sentence, int next) {
    int noun = next;
    while (noun < next + 2
        && noun < sentence.size()
        && sentence.token(noun).tag().startsWith("JJ")) {
      noun++;
    }
    return measures.is(Kind.DEED, sentence, noun);
  }

  /**
   * "charged over (1998) murders": what looks like a hedge leads to what somebody is charged with.
   */
  private boolean overDeed(Reading reading, int next) {
    Sentence sentence = reading.sentence();
    return reading.coreFirst() == reading.first() + 1
        && measures.is(Kind.OVER, sentence, reading.first())
        && (deeds(sentence, next)
            || ofEvent(sentence, next)
            || measures.is(Kind.EVENT, sentence, next)
            || singular(sentence, next));
  }

  /** "an 1857 mutiny", "two 1916 executions": an article or a number before another number. */
  private boolean attributive(Sentence sentence, int before, int next, boolean counted) {
    if (before < 0) {
      return false;
    }
    String tag = sentence.token(before).tag();
    boolean number = tag.equals("CD") && !BARE.matcher(sentence.token(before).lower()).matches();
    return counted
        ? number && deeds(sentence, next)
        : (number || tag.equals("DT")) && singular(sentence, next);
  }

  /** "her (1587) execution", "Lincoln's (1865) assassination", not "Gaza's 1347 dead". */
  private boolean owned(
      Sentence sentence, int before, boolean recent, boolean counted, boolean round) {
    if (before < 0) {
      return false;
    }
    String tag = sentence.token(before).tag();
    if (!tag.equals("POS") && !tag.equals("PRP$")) {
      return false;
    }
    return counted
        ? !round && (recent || deeds(sentence, before + 2))
        : singular(sentence, before + 2);
  }

  /** "(execution)", "(public execution)": a noun in the singular, which no count has. */
  private boolean singular(Sentence sentence, int next) {
    int noun = next;
    while (noun < next + 2
        && noun < sentence.size()
        && sentence.token(noun).tag().startsWith("JJ")) {
      noun++;
    }
    String tag = noun < sentence.size() ? sentence.token(noun).tag() : "";
    return (tag.equals("NN") || tag.equals("NNP")) && !measures.is(Kind.TOLL, sentence, noun);
  }

  /** "born 1771", "Born Bath 1771", "died 1832". */
  private boolean bornIn(Sentence sentence, int before) {
    int i = before;
    while (i > 0 && i > before - LONGEST_NAME && sentence.token(i).capitalised()) {
      i--;
    }
    return i >= 0
        && (measures.is(Kind.LIFE, sentence, i) || measures.is(Kind.LIFE, sentence, before));
  }

  /**
   * "1948 refugees keep their keys": prose begins with no number in digits, headlines name years;
   * of whom something became, as in "1948 refugees rescued", they tell the number.
   */
  private boolean opensHeadline(Reading reading, int next) {
    Sentence sentence = reading.sentence();
    return reading.first() == 0
        && next < sentence.size()
        && sentence.token(next).tag().equals("NNS")
        && !sentence.token(next).is("people")
        && !counts.fated(sentence, next + 1);
  }

  /** "1666 Frans Hals died in Haarlem", "1701: The treaty is signed". */
  private static boolean chronicle(Reading reading, int next) {
    Sentence sentence = reading.sentence();
    return reading.first() == 0
        && next < sentence.size()
        && (sentence.token(next).tag().equals("NNP")
            || COLONS.contains(sentence.token(next).lower()));
  }

  /** "Hals, 1582-1666, died": two years of a life. */
  private static boolean lifetime(Reading reading, Cardinal high) {
    return reading.high() != null
        && !reading.hedged()
        && BARE.matcher(reading.sentence().token(high.first()).lower()).matches();
  }

  /** "on 1 August (six officers died)", "the 3rd of May": a month that has its day before it. */
  static boolean dated(Sentence sentence, int month) {
    int day = month - 1;
    day -= day > 0 && sentence.token(day).is("of") ? 1 : 0;
    return day >= 0 && DAY_OF_MONTH.matcher(sentence.token(day).lower()).matches();
  }

  /**
   * "May" is a month where it has a capital and no verb follows; "june" is one without, and
   * "mid-June" is one.
   */
  boolean month(Sentence sentence, int i) {
    if (i < 0 || i >= sentence.size()) {
      return false;
    }
    String lower = sentence.token(i).lower();
    int part = lower.indexOf('-');
    if (part > 0) {
      return ONLY_MONTHS.contains(lower.substring(part + 1));
    }
    if (!measures.is(Kind.MONTH, sentence, i)
        || !(sentence.token(i).capitalised() || ONLY_MONTHS.contains(lower))) {
      return false;
    }
    boolean modal = sentence.token(i).tag().equals("MD");
    boolean verb = i + 1 < sentence.size() && sentence.token(i + 1).tag().equals("VB");
    return !(modal && verb);
  }

  /** The second year of "2013-14". */
  private static boolean shortYear(Reading reading, Cardinal number) {
    Sentence sentence = reading.sentence();
    int before = reading.coreFirst() - 1;
    return below(number, 99)
        && before > 0
        && JOINTS.contains(sentence.token(before).lower())
        && !sentence.token(before).spaced()
        && RECENT.matcher(sentence.token(before - 1).lower()).matches();
  }

  /**
   * "April 3, 14 (BOR)", "3 May 14 -": the short year before the place or the dash of a dateline.
   */
  private boolean datelineYear(Reading reading, Cardinal number) {
    Sentence sentence = reading.sentence();
    int next = reading.last() + 1;
    int before = reading.first() - 1;
    if (before < 1 || next >= sentence.size() || !below(number, 99)) {
      return false;
    }
    boolean opens = sentence.token(next).is("(") || JOINTS.contains(sentence.token(next).lower());
    boolean dayBefore =
        before > 1
            && sentence.token(before).is(",")
            && below31(sentence, before - 1)
            && month(sentence, before - 2);
    return opens && (dayBefore || (month(sentence, before) && dated(sentence, before)));
  }

  private static boolean below31(Sentence sentence, int i) {
    return sentence.token(i).text().length() <= 4
        && Character.isDigit(sentence.token(i).text().charAt(0));
  }

  private static boolean below(Cardinal number, int most) {
    return number.value().compareTo(new BigDecimal(most)) <= 0;
  }
}
