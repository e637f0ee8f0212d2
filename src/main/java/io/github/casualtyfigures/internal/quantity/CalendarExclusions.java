package io.github.casualtyfigures.internal.quantity;

import io.github.casualtyfigures.internal.quantity.Measures.Kind;
import io.github.casualtyfigures.internal.quantity.Numeral.Cardinal;
import io.github.casualtyfigures.internal.quantity.QuantityMention.Exclusion;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.internal.text.Token;
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

  private static final int LONGEST_CLAUSE = 5;

  /** What is done at an hour, and stands at no number. */
  private static final Set<String> TIMED =
      Set.of(
          "close", "closes", "closed", "open", "opens", "opened", "shut", "shuts", "left", "leaves",
          "arrived", "arrives", "woke", "awoke");

  /** What stands before a month rather than before a day of it. */
  private static final Set<String> MONTHLY = Set.of("in", "last", "this", "next", "late", "early");

  private static final int LAST_HOUR = 24;
  private static final int LAST_MINUTE = 2400;
  private static final int OLDEST = 115;

  /** How many words may stand between "of" and the dead. */
  private static final int FARTHEST_COUNTED = 4;

  /** "0905", "2140". */
  private static final Pattern ENTRY = Pattern.compile("([01]\\d|2[0-3])[0-5]\\d");

  private static final Set<String> ONE_PERSON = Set.of("he", "she");

  private final Measures measures;
  private final Years years;

  CalendarExclusions(Measures measures) {
    this.measures = measures;
    this.years = new Years(measures);
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
    return day(reading, number) || years.tells(reading, number) ? Exclusion.DATE : null;
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
        || entry(reading, number)
        || (hour && hourOf(reading.sentence(), reading.first() - 1));
  }

  /** "the shops close at (six)", "left at (nine)". */
  private static boolean hourOf(Sentence sentence, int at) {
    return at > 0 && sentence.token(at).is("at") && TIMED.contains(sentence.token(at - 1).lower());
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
        || hitAt(sentence, reading.first() - 1)
        || agesOf(sentence, reading.first() - 1)) {
      return !Following.nounAt(sentence, reading.last() + 1);
    }
    return bounded(reading)
        || betweenCommas(reading, number)
        || ofPerson(reading, number)
        || ofChildren(reading)
        || ofOneWho(sentence, reading.first() - 1);
  }

  /** "The woman who died (was) 39": one person of whom a clause tells; a number is none. */
  private boolean ofOneWho(Sentence sentence, int be) {
    if (be < 3 || !(sentence.token(be).is("was") || sentence.token(be).is("is"))) {
      return false;
    }
    int who = be - 1;
    while (who > be - LONGEST_CLAUSE && who > 1 && sentence.token(who).tag().startsWith("VB")) {
      who--;
    }
    return who < be - 1
        && sentence.token(who).is("who")
        && sentence.token(who - 1).tag().equals("NN")
        && sentence.token(who - 2).is("the")
        && !measures.is(Kind.TOLL, sentence, who - 1);
  }

  /** "she was 24 and he 31": what one is alone is an age. */
  private static boolean ofPerson(Reading reading, Cardinal number) {
    Sentence sentence = reading.sentence();
    int be = reading.first() - 1;
    int next = reading.last() + 1;
    if (be < 0 || number.value().compareTo(BigDecimal.ONE) <= 0) {
      return false;
    }
    boolean one =
        ONE_PERSON.contains(sentence.token(be).lower())
            || (be > 0
                && sentence.token(be).lemma().equals("be")
                && ONE_PERSON.contains(sentence.token(be - 1).lower()));
    return one && !ofFollows(sentence, next) && !Following.nounAt(sentence, next);
  }

  /**
   * "the number of civilian dead at 23", "of people who died at 23", "the confirmed dead at 23"
   * count; "Petrova dead at 23" does not.
   */
  private static boolean countOf(Sentence sentence, int before) {
    int i = before;
    while (i > 0 && sentence.token(i).tag().equals("VBN")) {
      i--;
    }
    boolean said = i < before && sentence.token(i).is("the");
    while (i > 0 && i > before - FARTHEST_COUNTED && modifier(sentence.token(i).tag())) {
      i--;
    }
    if (i < 0) {
      return false;
    }
    String tag = sentence.token(i).tag();
    return said
        || sentence.token(i).is("of")
        || (i == before
            && (sentence.token(i).is("the") || tag.equals("POS") || tag.equals("PRP$")));
  }

  private static boolean modifier(String tag) {
    return tag.startsWith("JJ") || tag.startsWith("NN") || tag.equals("WP");
  }

  /** "was killed at 19", "Jailed at 18,", but not "the number of soldiers it had killed at 58". */
  private boolean hitAt(Sentence sentence, int at) {
    int length = measures.lengthEndingAt(Kind.HIT_AT, sentence, at);
    int before = at - length;
    return length > 0
        && (before < 0
            || sentence.token(before).lemma().equals("be")
            || sentence.token(before).is("and"));
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

  /** "twins of five", "two boys of 12 and 13": how old they are. */
  private boolean ofChildren(Reading reading) {
    Sentence sentence = reading.sentence();
    int of = reading.first() - 1;
    boolean second = of > 2 && sentence.token(of).is("and") && sentence.token(of - 2).is("of");
    of -= second ? 2 : 0;
    return of > 0
        && !reading.hedged()
        && sentence.token(of).is("of")
        && measures.is(Kind.CHILDREN, sentence, of - 1)
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
    if (years.month(sentence, next)) {
      return true;
    }
    int before = reading.coreFirst() - 1;
    if (before >= 0 && sentence.token(before).is("the")) {
      before--;
    }
    return years.month(sentence, before)
        && !Years.dated(sentence, before)
        && !spelledSubject(sentence, reading)
        && !(Following.peopleAt(sentence, reading.last() + 1) && in(sentence, before - 1));
  }

  /** "in January six died": days are printed in digits, and a verb has its subject before it. */
  private static boolean spelledSubject(Sentence sentence, Reading reading) {
    int next = reading.last() + 1;
    return Character.isLetter(sentence.token(reading.coreFirst()).lower().charAt(0))
        && next < sentence.size()
        && (sentence.token(next).tag().equals("VBD") || sentence.token(next).tag().equals("VBN"));
  }

  /** "in (May) 12 people died", "last (May) 12 people died": a month without its day. */
  private static boolean in(Sentence sentence, int i) {
    return i >= 0 && MONTHLY.contains(sentence.token(i).lower());
  }

  private static boolean below(Cardinal number, int most) {
    return number.value().compareTo(new BigDecimal(most)) <= 0;
  }
}
