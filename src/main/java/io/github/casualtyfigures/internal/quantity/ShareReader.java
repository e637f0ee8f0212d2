package io.github.casualtyfigures.internal.quantity;

import static io.github.casualtyfigures.internal.quantity.CardinalReader.isArticle;
import static io.github.casualtyfigures.internal.quantity.CardinalReader.isAt;
import static io.github.casualtyfigures.internal.quantity.CardinalReader.pastHyphen;

import io.github.casualtyfigures.claim.Ratio;
import io.github.casualtyfigures.internal.quantity.NumberWord.Kind;
import io.github.casualtyfigures.internal.quantity.Numeral.Cardinal;
import io.github.casualtyfigures.internal.quantity.Numeral.Fraction;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.internal.text.Token;
import io.github.casualtyfigures.lexicon.Phrases;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a share of a whole: "70 per cent", "one-third", "half of", "two in five", "9 out of 10", "¾
 * of". Immutable; may be shared by threads.
 */
final class ShareReader {

  /** Wholes that people say shares of: "one in five", "two in 10,000". */
  private static final Set<Long> WHOLES =
      Set.of(2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 12L, 20L, 25L, 50L, 100L, 1000L, 10_000L);

  /** A lone number so large after "in" may be a year: "one in 2014". */
  private static final long FIRST_YEAR = 1500;

  private static final long LAST_YEAR = 2100;

  private final NumberWords words;
  private final FractionSigns signs;
  private final CardinalReader cardinals;
  private final Hedges hedges;
  private final Measures measures;

  ShareReader(NumberWords words, CardinalReader cardinals, Hedges hedges, Measures measures) {
    this.hedges = hedges;
    this.words = words;
    this.signs = new FractionSigns(words);
    this.cardinals = cardinals;
    this.measures = measures;
  }

  /** The share that begins at token {@code i}, as maybe {@code number} does, or null. */
  @Nullable Fraction read(Sentence sentence, int i, @Nullable Cardinal number) {
    Fraction inOneSign = sign(sentence, i);
    if (inOneSign != null) {
      return inOneSign;
    }
    Fraction parts = parts(sentence, i);
    if (parts != null) {
      return parts;
    }
    if (number == null) {
      return null;
    }
    Fraction percent = percent(sentence, number);
    return percent != null ? percent : oneInFive(sentence, number);
  }

  /** "½ of them", "3/4 of the houses", "nearly 3/4 were women". */
  private @Nullable Fraction sign(Sentence sentence, int i) {
    Ratio ratio = signs.read(sentence, i);
    if (ratio == null) {
      return null;
    }
    boolean slash = sentence.token(i).lower().length() > 1;
    boolean fits = slash ? slashOfWhole(sentence, i) : !measures.measured(sentence, i + 1);
    return fits ? new Fraction(i, i, ratio, false, "sign") : null;
  }

  /** What else has a slash is a date, a score or a house number. */
  private boolean slashOfWhole(Sentence sentence, int i) {
    if (isAt(sentence, i + 1, "of")) {
      return true;
    }
    boolean hedged = hedges.endingAt(Hedge.Side.BEFORE, sentence, i - 1) != null;
    String tag = hedged && i + 1 < sentence.size() ? sentence.token(i + 1).tag() : "";
    return tag.equals("DT") || tag.equals("PRP$") || tag.equals("VBD") || tag.equals("VBP");
  }

  /** "one-third", "two thirds", "half of", "a quarter of". */
  private @Nullable Fraction parts(Sentence sentence, int i) {
    NumberWord first = words.word(sentence, i);
    if (first != null && first.is(Kind.HALF)) {
      return half(sentence, i, i, first);
    }
    boolean article = isArticle(sentence, i);
    boolean unit = first != null && first.is(Kind.UNIT) && first.value().signum() > 0;
    if (!article && !unit) {
      return null;
    }
    int at = i + 1;
    boolean hyphen = isAt(sentence, at, "-");
    at += hyphen ? 1 : 0;
    NumberWord part = words.word(sentence, at);
    if (part == null) {
      return null;
    }
    if (part.is(Kind.TENS)) {
      return unit && first != null ? compound(sentence, i, at, first, part) : null;
    }
    if (part.is(Kind.HALF)) {
      boolean one = article || (first != null && first.value().compareTo(BigDecimal.ONE) == 0);
      return one ? half(sentence, i, at, part) : null;
    }
    long number = first == null || article ? 1 : first.value().longValue();
    long whole = part.value().longValue();
    boolean fits =
        part.is(Kind.PARTS)
            ? number < whole
            : part.is(Kind.PART)
                && number == 1
                && words.multiplier(sentence, at + 1) == null
                && !place(sentence, at);
    if (!fits || (article && !partOfWhole(sentence, i, at))) {
      return null;
    }
    return new Fraction(i, at, new Ratio(number, whole), false, part.by());
  }

  /** "one twenty-fifth", "three twenty-fifths". */
  private @Nullable Fraction compound(
      Sentence sentence, int i, int at, NumberWord counted, NumberWord tens) {
    int last = pastHyphen(sentence, at + 1);
    NumberWord rest = last > at + 1 ? words.word(sentence, last) : null;
    long number = counted.value().longValue();
    if (rest == null
        || !rest.is(number == 1 ? Kind.PART : Kind.PARTS)
        || rest.value().compareTo(BigDecimal.TEN) >= 0) {
      return null;
    }
    long whole = tens.value().add(rest.value()).longValue();
    return new Fraction(i, last, new Ratio(number, whole), false, rest.by());
  }

  /** "its one thousandth victim": a place in a row, where a hyphen would make it a part. */
  private static boolean place(Sentence sentence, int at) {
    return at + 1 < sentence.size()
        && sentence.token(at + 1).tag().equals("NN")
        && !isAt(sentence, at - 1, "-");
  }

  /** "a third of them", "a third were", "nearly a third died": no third man. */
  private boolean partOfWhole(Sentence sentence, int first, int at) {
    boolean hedged = hedges.endingAt(Hedge.Side.BEFORE, sentence, first - 1) != null;
    if (at + 1 >= sentence.size() || (hedged && !Following.nounAt(sentence, at + 1))) {
      return true;
    }
    Token next = sentence.token(at + 1);
    String tag = next.tag();
    boolean quarter = // "A quarter was caused by mines": no ordinal
        sentence.token(at).is("quarter") && first == 0 && tag.equals("VBD");
    return next.is("of")
        || next.is("were")
        || tag.equals("VBP")
        || quarter
        || (besideShare(sentence, first) && !Following.nounAt(sentence, at + 1));
  }

  /** "60 per cent stayed, while a third moved on": a share was told before it. */
  private boolean besideShare(Sentence sentence, int first) {
    for (int i = 0; i < first - 1; i++) {
      Phrases.Match<NumberWord> word = words.at(sentence, i);
      if (word != null
          && (word.value().is(Kind.PERCENT)
              || word.value().is(Kind.PARTS)
              || word.value().is(Kind.HALF))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "half of them", "half the troops", "half were women", "nearly half"; none in "the second half",
   * "half an hour", "a year and a half".
   */
  private @Nullable Fraction half(Sentence sentence, int first, int at, NumberWord word) {
    if (at + 1 >= sentence.size()) {
      return standsAlone(sentence, first) ? half(first, at, word) : null;
    }
    Token next = sentence.token(at + 1);
    if (next.is("of")) {
      return half(first, at, word);
    }
    String tag = next.tag();
    boolean determiner =
        tag.equals("DT") || tag.equals("PDT") || tag.equals("PRP$") || tag.equals("PRP");
    if (determiner) {
      boolean ofOne = next.is("a") || next.is("an");
      return ofOne && measures.measured(sentence, at + 2) ? null : half(first, at, word);
    }
    if (measures.is(Measures.Kind.NOT_SHARE, sentence, at + 1) || tag.equals("JJ")) {
      return null;
    }
    boolean hyphened = next.is("-") || (next.tag().startsWith("NN") && !tag.endsWith("S"));
    return hyphened || !standsAlone(sentence, first) ? null : half(first, at, word);
  }

  private static Fraction half(int first, int at, NumberWord word) {
    return new Fraction(first, at, new Ratio(1, 2), false, word.by());
  }

  /** Whether the words before leave "half" a share: not "second half", "in half", "and a half". */
  private boolean standsAlone(Sentence sentence, int first) {
    if (first == 0) {
      return true;
    }
    Token before = sentence.token(first - 1);
    String tag = before.tag();
    boolean adjective = tag.startsWith("JJ") && !tag.equals("JJR") && !before.is("other");
    return !(adjective && !before.is("estimated"))
        && !tag.equals("DT")
        && !before.is("and")
        && !before.is("-")
        && !before.is("in");
  }

  /** "70 per cent", "30%". */
  private @Nullable Fraction percent(Sentence sentence, Cardinal number) {
    int at = number.last() + 1;
    at += isAt(sentence, at, "-") ? 1 : 0;
    Phrases.Match<NumberWord> sign = words.at(sentence, at);
    if (sign == null || !sign.value().is(Kind.PERCENT)) {
      return null;
    }
    BigDecimal tenThousandths = number.value().movePointRight(6);
    if (number.value().compareTo(new BigDecimal(100)) > 0
        || tenThousandths.stripTrailingZeros().scale() > 0) {
      return null;
    }
    return new Fraction(
        number.first(),
        at + sign.length() - 1,
        new Ratio(tenThousandths.longValueExact(), 100_000_000L),
        true,
        sign.value().by());
  }

  /** "two in five", "9 out of 10", "one in every three". */
  private @Nullable Fraction oneInFive(Sentence sentence, Cardinal part) {
    int at = pastHyphen(sentence, part.last() + 1);
    boolean outOf = isAt(sentence, at, "out") && isAt(sentence, at + 1, "of");
    if (!outOf && !isAt(sentence, at, "in") && !isAt(sentence, at, "of")) {
      return null;
    }
    boolean of = isAt(sentence, at, "of");
    at += outOf ? 2 : 1;
    boolean every = isAt(sentence, at, "every");
    if (of && !every) {
      return null;
    }
    at = pastHyphen(sentence, every ? at + 1 : at);
    Cardinal whole = at < sentence.size() ? cardinals.read(sentence, at) : null;
    if (whole == null
        || !part.whole()
        || !whole.whole()
        || part.value().compareTo(whole.value()) >= 0
        || (!outOf && !every && !fewIn(sentence, part, whole))
        || measures.is(Measures.Kind.TIME, sentence, whole.last() + 1)) {
      return null;
    }
    return new Fraction(
        part.first(),
        whole.last(),
        new Ratio(part.value().longValueExact(), whole.value().longValueExact()),
        false,
        "oneInFive");
  }

  /** "one in five": a usual whole, and no "killed two in five attacks". */
  private boolean fewIn(Sentence sentence, Cardinal part, Cardinal whole) {
    if (part.value().compareTo(BigDecimal.TEN) >= 0
        || measures.measured(sentence, whole.last() + 1)) {
      return false;
    }
    if (!WHOLES.contains(whole.value().longValueExact())) {
      return part.value().compareTo(BigDecimal.ONE) == 0 && ofAny(sentence, part, whole);
    }
    boolean noun =
        whole.last() + 1 < sentence.size()
            && sentence.token(whole.last() + 1).tag().startsWith("NN");
    if (part.first() == 0 || part.value().compareTo(BigDecimal.ONE) == 0) {
      return true;
    }
    String before = sentence.token(part.first() - 1).tag();
    return !noun || !(before.equals("VBD") || before.equals("VBN") || before.equals("VBG"));
  }

  /** "one in 15 residents", "1 in 33 was hurt": any whole that is no year and ends its phrase. */
  private boolean ofAny(Sentence sentence, Cardinal part, Cardinal whole) {
    int next = whole.last() + 1;
    long number = whole.value().longValueExact();
    boolean year = whole.plain() && number >= FIRST_YEAR && number <= LAST_YEAR;
    boolean done = part.first() > 0 && sentence.token(part.first() - 1).tag().startsWith("VB");
    if (year) {
      return false;
    }
    if (next >= sentence.size() || isAt(sentence, next, "of") || isAt(sentence, next, ".")) {
      return true;
    }
    if (done) {
      return false;
    }
    String tag = sentence.token(next).tag();
    return tag.equals("VBZ")
        || tag.equals("VBD")
        || tag.equals("VBP")
        || tag.equals("MD")
        || tag.equals(",")
        || Following.peopleAt(sentence, next);
  }
}
