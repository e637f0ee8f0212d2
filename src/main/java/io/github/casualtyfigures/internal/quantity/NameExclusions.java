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
 * Tells the numbers that are parts of names, places in a list, identifiers and page furniture.
 * Immutable; may be shared by threads.
 */
final class NameExclusions {

  /** What tells one of several from the others, which then has no number. */
  private static final Set<String> TOLD_APART =
      Set.of("first", "second", "third", "fourth", "final", "last", "next", "initial", "this");

  /** A number of so many bare digits is a telephone number or an identifier. */
  private static final int IDENTIFIER_DIGITS = 8;

  /** The words from the number of a unit to its noun: "16 Air Assault Brigade". */
  private static final int LONGEST_UNIT = 4;

  /** An ordinal joins the tens and what is larger: "twenty fifth", "one hundred fifth". */
  private static final BigDecimal TWENTY = new BigDecimal(20);

  private static final Pattern HYPHENED = Pattern.compile("-\\d+(-\\d+)+");

  private final Measures measures;

  NameExclusions(Measures measures) {
    this.measures = measures;
  }

  @Nullable Exclusion of(Reading reading) {
    Cardinal number = reading.cardinal();
    if (number == null) {
      return null;
    }
    Sentence sentence = reading.sentence();
    int before = reading.coreFirst() - 1;
    int next = reading.last() + 1;
    boolean furniture = standsAlone(reading) && measures.is(Kind.FURNITURE, sentence, next);
    if (furniture || identifier(reading, number) || listMarker(reading, number)) {
      return Exclusion.IDENTIFIER;
    }
    if (ordinal(reading, number, next)) {
      return Exclusion.ORDINAL;
    }
    if (reading.hedged()) {
      return null;
    }
    boolean named =
        numbered(reading)
            || zeroPoint(reading, number)
            || namedNoun(reading, number)
            || hyphenedToName(sentence, before)
            || unitByNumber(reading, number)
            || regiment(reading, number)
            || namedByNumber(reading, number);
    return named ? Exclusion.NAME : null;
  }

  /**
   * "the twenty-first time", "the two hundredth victim", "the one hundred and fifth"; "one first
   * responder" and "twenty first responders" are people.
   */
  private boolean ordinal(Reading reading, Cardinal number, int next) {
    Sentence sentence = reading.sentence();
    int at = CardinalReader.pastHyphen(sentence, next);
    if (at > next) {
      return measures.is(Kind.ORDINAL, sentence, at);
    }
    boolean and = CardinalReader.isAt(sentence, at, "and");
    at += and ? 1 : 0;
    boolean lone = and && !(reading.first() > 0 && definite(sentence.token(reading.first() - 1)));
    boolean composes =
        measures.is(Kind.ORDINAL_SCALE, sentence, at)
            || (number.value().compareTo(TWENTY) >= 0
                && number.value().remainder(BigDecimal.TEN).signum() == 0
                && measures.is(Kind.ORDINAL, sentence, at));
    return !lone
        && composes
        && Character.isLetter(sentence.token(reading.coreLast()).lower().charAt(0))
        && !CardinalReader.isAt(sentence, at + 1, "-")
        && !Following.peopleAt(sentence, at + 1);
  }

  private static boolean definite(Token token) {
    return token.is("the") || token.tag().equals("PRP$");
  }

  /** "Share this: 12 tweets", "27 comments | 1.2K shares": no words lead to the number. */
  private static boolean standsAlone(Reading reading) {
    int before = reading.first() - 1;
    return before < 0
        || !Character.isLetterOrDigit(reading.sentence().token(before).text().charAt(0));
  }

  private static boolean identifier(Reading reading, Cardinal number) {
    Sentence sentence = reading.sentence();
    boolean phone =
        number.plain()
            && (hyphenedDigits(sentence, reading.last() + 1)
                || number.value().precision() - number.value().scale() >= IDENTIFIER_DIGITS);
    boolean slashed =
        number.plain()
            && (touches(sentence, reading.coreFirst() - 1, "/")
                || touches(sentence, reading.last() + 1, "/"));
    return phone || slashed || sentence.size() == 1;
  }

  private static boolean touches(Sentence sentence, int i, String mark) {
    return i >= 0 && i < sentence.size() && sentence.token(i).is(mark);
  }

  private static boolean hyphenedDigits(Sentence sentence, int i) {
    return i < sentence.size()
        && !sentence.token(i).spaced()
        && HYPHENED.matcher(sentence.token(i).text()).matches();
  }

  /** "1. The army said", "2) Two soldiers". */
  private static boolean listMarker(Reading reading, Cardinal number) {
    Sentence sentence = reading.sentence();
    if (reading.first() != 0 || !number.plain() || sentence.size() < 2) {
      return false;
    }
    Token next = sentence.token(1);
    return next.is(")") || (next.is(".") && number.value().precision() <= 2);
  }

  /** "year zero", "patient zero": a point or a person, and no number. */
  private static boolean zeroPoint(Reading reading, Cardinal number) {
    Sentence sentence = reading.sentence();
    int before = reading.coreFirst() - 1;
    if (number.value().signum() != 0 || before < 0 || !sentence.token(before + 1).is("zero")) {
      return false;
    }
    String tag = sentence.token(before).tag();
    return (tag.equals("NN") || tag.equals("NNP") || tag.equals("JJ"))
        && !Following.peopleAt(sentence, reading.last() + 1);
  }

  /** "No. 2", "#130", "number one"; not "The dead number 130", "In the first phase 130". */
  private boolean numbered(Reading reading) {
    Sentence sentence = reading.sentence();
    int before = reading.coreFirst() - 1;
    return measures.lengthEndingAt(Kind.NUMBERED, sentence, before) > 0
        && !sentence.token(before).tag().startsWith("VB")
        && !(before > 0 && TOLD_APART.contains(sentence.token(before - 1).lower()))
        && !Following.peopleAt(sentence, reading.last() + 1);
  }

  /** "Flight 370", "Highway 6", "Group of Seven": the noun stands with a capital. */
  private boolean namedNoun(Reading reading, Cardinal number) {
    Sentence sentence = reading.sentence();
    int before = reading.coreFirst() - 1;
    int length = measures.lengthEndingAt(Kind.NAMED, sentence, before);
    if (length == 0 || !sentence.token(before - length + 1).capitalised()) {
      return false;
    }
    boolean bare = number.plain() || number.first() == number.last();
    return bare
        && (!capitalsEverywhere(sentence) || !Following.peopleAt(sentence, reading.last() + 1));
  }

  /** Whether a headline's capitals make them no evidence of a name. */
  private static boolean capitalsEverywhere(Sentence sentence) {
    int words = 0;
    int capitals = 0;
    for (Token token : sentence.tokens()) {
      if (token.text().length() > 3 && Character.isLetter(token.text().charAt(0))) {
        words++;
        capitals += token.capitalised() ? 1 : 0;
      }
    }
    return capitals * 4 >= words * 3;
  }

  /** "Su-27", "Covid-19", "F-16". */
  private static boolean hyphenedToName(Sentence sentence, int before) {
    if (before < 1 || !sentence.token(before).is("-") || sentence.token(before).spaced()) {
      return false;
    }
    Token name = sentence.token(before - 1);
    return Character.isLetter(name.text().charAt(0)) && !sentence.token(before + 1).spaced();
  }

  /** "the 212 battalion", "of 42 brigade": several would stand in the plural. */
  private boolean unitByNumber(Reading reading, Cardinal number) {
    Sentence sentence = reading.sentence();
    int unit = reading.last() + 1;
    return number.plain()
        && number.value().compareTo(BigDecimal.ONE) > 0
        && unit < sentence.size()
        && sentence.token(unit).tag().equals("NN")
        && sentence.token(unit).spaced()
        && measures.is(Kind.NAMED, sentence, unit)
        && !Following.nounAt(sentence, unit + 1)
        && !CardinalReader.isAt(sentence, unit + 1, "-");
  }

  /**
   * "617 Squadron", "16 Air Assault Brigade": capitals in the singular, where no plural follows.
   */
  private boolean regiment(Reading reading, Cardinal number) {
    Sentence sentence = reading.sentence();
    if (!number.plain() || capitalsEverywhere(sentence)) {
      return false;
    }
    int i = reading.last() + 1;
    int end = Math.min(i + LONGEST_UNIT, sentence.size());
    while (i < end && sentence.token(i).capitalised()) {
      int length = measures.length(Kind.REGIMENTAL, sentence, i);
      if (length > 0) {
        return !pluralAt(sentence, i + length);
      }
      i++;
    }
    return false;
  }

  /** "(12 Corps) leaders": whether nouns follow that end in a plural. */
  private static boolean pluralAt(Sentence sentence, int i) {
    int behind = Following.pastNouns(sentence, i);
    return behind > i && sentence.token(behind - 1).tag().endsWith("S");
  }

  /** "the Magnificent Seven", "Channel Two": a number word with a capital inside a sentence. */
  private boolean namedByNumber(Reading reading, Cardinal number) {
    Sentence sentence = reading.sentence();
    int i = number.first();
    if (i == 0 || i != reading.coreFirst() || capitalsEverywhere(sentence)) {
      return false;
    }
    Token token = sentence.token(i);
    Token before = sentence.token(i - 1);
    boolean calendar =
        measures.is(Kind.WEEKDAY, sentence, i - 1) || measures.is(Kind.MONTH, sentence, i - 1);
    return token.capitalised()
        && Character.isLetter(before.text().charAt(0))
        && before.capitalised()
        && !calendar
        && !Following.peopleAt(sentence, reading.last() + 1);
  }
}
