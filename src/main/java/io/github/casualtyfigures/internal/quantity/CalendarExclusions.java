package io.github.casualtyfigures.internal.quantity;

import io.github.casualtyfigures.internal.quantity.Measures.Kind;
import io.github.casualtyfigures.internal.quantity.Numeral.Cardinal;
import io.github.casualtyfigures.internal.quantity.QuantityMention.Exclusion;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.internal.text.Token;
import io.github.casualtyfigures.lexicon.WordTable;
import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells the numbers of dates, clock times, stretches of time and ages. Immutable; may be shared by
 * threads.
 */
final class CalendarExclusions {

  private static final int LAST_DAY = 31;
  private static final int LAST_HOUR = 24;
  private static final int LAST_MINUTE = 2400;
  private static final int OLDEST = 115;

  /** How many words may stand between "of" and the dead. */
  private static final int FARTHEST_COUNTED = 4;

  private static final int FIRST_YEAR = 1000;
  private static final int FIRST_RECENT_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  /** "7", "07", "3rd". */
  private static final Pattern DAY_OF_MONTH = Pattern.compile("\\p{Nd}{1,2}(.\\P{Nd})?");

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

  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

  /** "0905", "2140". */
  private static final Pattern ENTRY = Pattern.compile("([01]\\d|2[0-3])[0-5]\\d");

  /** What stands between the years of "2013-14". */
  private static final Set<String> JOINTS = WordTable.of("-", "/", "\u2013");

  private final Measures measures;

  CalendarExclusions(Measures measures) {
    this.measures = measures;
  }

  @Nullable Exclusion of(Reading reading) {
    Cardinal number = reading.cardinal();
    if (age(reading, number)) {
      return Exclusion.AGE;
    }
    if (number == null) {
      return reading.low() instanceof Numeral.Vague && timeFollows(reading) ? Exclusion.TIME : null;
    }
    if (timeFollows(reading) || clock(reading, number)) {
      return Exclusion.TIME;
    }
    return day(reading, number) || year(reading, number) ? Exclusion.DATE : null;
  }

  /** "12 hours", "24-hour", "dozens of hours", "a week or two". */
  private boolean timeFollows(Reading reading) {
    Sentence sentence = reading.sentence();
    int before = reading.first() - 1;
    boolean orTwo =
        CardinalReader.isAt(sentence, before, "or") && measures.is(Kind.TIME, sentence, before - 1);
    int next = reading.last() + 1;
    boolean of = ofFollows(sentence, next) && measures.is(Kind.TIME, sentence, next + 1);
    return orTwo || of || measures.is(Kind.TIME, sentence, unit(reading));
  }

  /** The token that may be a unit: past a hyphen and "consecutive" and its like. */
  private int unit(Reading reading) {
    Sentence sentence = reading.sentence();
    int next = pastHyphen(sentence, reading.last() + 1);
    int between = measures.length(Kind.BETWEEN_UNIT, sentence, next);
    next = pastHyphen(sentence, next + between);
    return next;
  }

  private static int pastHyphen(Sentence sentence, int i) {
    return i < sentence.size() && sentence.token(i).is("-") ? i + 1 : i;
  }

  /** "4 p.m.", "10.30 am", "1500 GMT". */
  private boolean clock(Reading reading, Cardinal number) {
    boolean hour = below(number, LAST_HOUR) || (number.plain() && below(number, LAST_MINUTE));
    return (hour && measures.is(Kind.CLOCK, reading.sentence(), reading.last() + 1))
        || entry(reading, number);
  }

  /**
   * "0905 A bomb has gone off": the hour before an entry of a log, set off by more than a blank.
   */
  private static boolean entry(Reading reading, Cardinal number) {
    Sentence sentence = reading.sentence();
    int next = reading.last() + 1;
    return reading.first() == 0
        && number.plain()
        && ENTRY.matcher(sentence.token(0).lower()).matches()
        && next < sentence.size()
        && sentence.token(next).begin() > sentence.token(0).end() + 1;
  }

  private boolean age(Reading reading, @Nullable Cardinal number) {
    if (number == null || !below(number, OLDEST)) {
      return false;
    }
    Sentence sentence = reading.sentence();
    int unit = unit(reading);
    boolean years = measures.is(Kind.TIME, sentence, unit);
    if (measures.is(Kind.OLD, sentence, years ? pastHyphen(sentence, unit + 1) : unit)) {
      return true;
    }
    int aged = measures.lengthEndingAt(Kind.AGED, sentence, reading.first() - 1);
    if ((aged > 0 && !countOf(sentence, reading.first() - aged - 1))
        || agesOf(sentence, reading.first() - 1)) {
      return !Following.nounAt(sentence, reading.last() + 1);
    }
    return bounded(reading) || betweenCommas(reading, number);
  }

  /**
   * "the number of civilian dead at 23", "of people who died at 23" count; "Petrova dead at 23"
   * does not.
   */
  private static boolean countOf(Sentence sentence, int before) {
    int i = before;
    while (i > 0 && i > before - FARTHEST_COUNTED && modifier(sentence.token(i).tag())) {
      i--;
    }
    if (i < 0) {
      return false;
    }
    String tag = sentence.token(i).tag();
    return sentence.token(i).is("of")
        || (i == before
            && (sentence.token(i).is("the") || tag.equals("POS") || tag.equals("PRP$")));
  }

  private static boolean modifier(String tag) {
    return tag.startsWith("JJ") || tag.startsWith("NN") || tag.equals("WP");
  }

  /** "between the ages of 12 and 14", "the age of 50". */
  private boolean agesOf(Sentence sentence, int i) {
    return i > 0 && sentence.token(i).is("of") && measures.is(Kind.AGED, sentence, i - 1);
  }

  /** "children under 15", "anyone over 60": no noun comes after. */
  private boolean bounded(Reading reading) {
    Sentence sentence = reading.sentence();
    int hedge = reading.first();
    boolean oneWord = reading.coreFirst() == hedge + 1;
    boolean hyphened =
        reading.coreFirst() == hedge
            && hedge > 1
            && sentence.token(hedge - 1).is("-")
            && measures.is(Kind.BOUND, sentence, hedge - 2);
    if (hyphened) {
      return true;
    }
    return oneWord
        && measures.is(Kind.BOUND, sentence, hedge)
        && measures.is(Kind.YOUNG, sentence, hedge - 1)
        && !Following.nounAt(sentence, reading.last() + 1)
        && !ofFollows(sentence, reading.last() + 1);
  }

  private static boolean ofFollows(Sentence sentence, int i) {
    return i < sentence.size() && sentence.token(i).is("of");
  }

  /** "Maurya, 50, said", "a teacher, 34, was", "a Kenyan, 17,". */
  private boolean betweenCommas(Reading reading, Cardinal number) {
    Sentence sentence = reading.sentence();
    int i = reading.first();
    if (!number.plain() || reading.hedged() || i < 2 || reading.last() + 1 >= sentence.size()) {
      return false;
    }
    Token named = sentence.token(i - 2);
    Token after = sentence.token(i + 1);
    boolean closed = after.is(",") || after.is(")") || after.is(".");
    boolean citizen = named.tag().equals("JJ") && named.capitalised();
    boolean person = named.tag().equals("NNP") || named.tag().equals("NN") || citizen;
    return sentence.token(i - 1).is(",")
        && closed
        && person
        && !measures.is(Kind.TOLL, sentence, i - 2)
        && !measures.is(Kind.MONTH, sentence, i - 2);
  }

  /** Whether the number could be a day of a month or a short year. */
  static boolean mayBeDay(Reading reading) {
    Cardinal number = reading.cardinal();
    return number != null && number.plain() && below(number, LAST_DAY);
  }

  /** "29 February", "Oct. 7", "the 7 October attack"; in "On Monday 12 people" there is none. */
  private boolean day(Reading reading, Cardinal number) {
    if (!number.whole() || !below(number, LAST_DAY)) {
      return false;
    }
    Sentence sentence = reading.sentence();
    int next = reading.last() + 1;
    if (ofFollows(sentence, next)) {
      next++;
    }
    if (month(sentence, next)) {
      return true;
    }
    int before = reading.coreFirst() - 1;
    if (before >= 0 && sentence.token(before).is("the")) {
      before--;
    }
    return month(sentence, before)
        && !dated(sentence, before)
        && !spelledSubject(sentence, reading)
        && !(Following.peopleAt(sentence, reading.last() + 1) && in(sentence, before - 1));
  }

  /** "on 1 August (six officers died)", "the 3rd of May": a month that has its day before it. */
  private static boolean dated(Sentence sentence, int month) {
    int day = month - 1;
    day -= day > 0 && sentence.token(day).is("of") ? 1 : 0;
    return day >= 0 && DAY_OF_MONTH.matcher(sentence.token(day).lower()).matches();
  }

  /** "in January six died": days are printed in digits, and a verb has its subject before it. */
  private static boolean spelledSubject(Sentence sentence, Reading reading) {
    int next = reading.last() + 1;
    return Character.isLetter(sentence.token(reading.coreFirst()).lower().charAt(0))
        && next < sentence.size()
        && (sentence.token(next).tag().equals("VBD") || sentence.token(next).tag().equals("VBN"));
  }

  private static boolean in(Sentence sentence, int i) {
    return i >= 0 && sentence.token(i).is("in");
  }

  /** "May" is a month where it has a capital and no verb follows; "june" is one without. */
  private boolean month(Sentence sentence, int i) {
    if (!measures.is(Kind.MONTH, sentence, i)
        || !(sentence.token(i).capitalised() || ONLY_MONTHS.contains(sentence.token(i).lower()))) {
      return false;
    }
    boolean modal = sentence.token(i).tag().equals("MD");
    boolean verb = i + 1 < sentence.size() && sentence.token(i + 1).tag().equals("VB");
    return !(modal && verb);
  }

  /** "in 2013", "the 2014 attacks", "2013-14", "March 2024". */
  private boolean year(Reading reading, Cardinal number) {
    if (!number.plain() || !(reading.low() instanceof Cardinal low) || !low.plain()) {
      return false;
    }
    if (shortYear(reading, low) || datelineYear(reading, low)) {
      return true;
    }
    int value = low.value().compareTo(new BigDecimal(LAST_YEAR)) > 0 ? 0 : low.value().intValue();
    if (value < FIRST_YEAR || reading.sentence().token(low.first()).text().length() != 4) {
      return false;
    }
    Sentence sentence = reading.sentence();
    int before = reading.coreFirst() - 1;
    if (reading.hedged() && !measures.is(Kind.YEAR, sentence, before)) {
      return false;
    }
    int next = reading.last() + 1;
    boolean counted = Following.peopleAt(sentence, next);
    boolean led =
        measures.is(Kind.YEAR, sentence, before)
            || month(sentence, before)
            || (before >= 1 && sentence.token(before).is(",") && below31(sentence, before - 1));
    if (value < FIRST_RECENT_YEAR) {
      return led && !counted;
    }
    return led || !counted;
  }

  /** The second year of "2013-14". */
  private static boolean shortYear(Reading reading, Cardinal number) {
    Sentence sentence = reading.sentence();
    int before = reading.coreFirst() - 1;
    return below(number, 99)
        && before > 0
        && JOINTS.contains(sentence.token(before).lower())
        && !sentence.token(before).spaced()
        && YEAR.matcher(sentence.token(before - 1).lower()).matches();
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
