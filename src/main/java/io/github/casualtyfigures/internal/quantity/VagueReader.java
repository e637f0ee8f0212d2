package io.github.casualtyfigures.internal.quantity;

import io.github.casualtyfigures.claim.Term;
import io.github.casualtyfigures.internal.quantity.NumberWord.Kind;
import io.github.casualtyfigures.internal.quantity.Numeral.Vague;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.internal.text.Token;
import io.github.casualtyfigures.lexicon.Phrases;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a vague number: "dozens", "tens of thousands", "a few hundred", "an unknown number of".
 * Immutable; may be shared by threads.
 */
final class VagueReader {

  /** Vague words that count the unit after them: "several dozen" is two dozen or more. */
  private static final Set<Term> BEFORE_UNITS = Set.of(Term.FEW, Term.SEVERAL, Term.MANY);

  /** How far behind "many" the verb of a reason stands. */
  private static final int REASON = 7;

  /** Before "many" they ask, measure or deny. */
  private static final Set<String> NO_NUMBER = Set.of("how", "as", "too", "not");

  /** Before "as many" they say how many times as many. */
  private static final Set<String> MULTIPLES = Set.of("times", "half", "twice", "thrice", "double");

  /** Verbs behind which "as" gives no reason, but begins what is said. */
  private static final Set<String> SAYING =
      Set.of("say", "report", "add", "claim", "believe", "think", "estimate", "fear", "know");

  /** The tags of what is told behind "some are", "some had". */
  private static final Set<String> TOLD = Set.of("VBN", "VBD", "JJ", "RB", "IN");

  private static final Set<String> STOPS = Set.of(",", ";", ":");

  private final NumberWords words;
  private final Hedges hedges;
  private final Measures measures;

  VagueReader(NumberWords words, Hedges hedges, Measures measures) {
    this.words = words;
    this.hedges = hedges;
    this.measures = measures;
  }

  /** The vague number that begins at token {@code i}, or null. */
  @Nullable Vague read(Sentence sentence, int i) {
    Phrases.Match<NumberWord> match = words.at(sentence, i);
    if (match == null) {
      return null;
    }
    NumberWord word = match.value();
    if (measures.lengthEndingAt(Measures.Kind.IDIOM, sentence, i - 1) > 0) {
      return null;
    }
    boolean hundredOf =
        word.multiplies() && CardinalReader.isAt(sentence, i + match.length(), "of");
    if (word.is(Kind.PLURAL) && noNumber(sentence, i)) {
      return null;
    }
    if (word.is(Kind.PLURAL) || hundredOf) {
      return plural(sentence, i, word);
    }
    Term term = word.term();
    if (!word.is(Kind.VAGUE) || term == null) {
      return null;
    }
    int last = i + match.length() - 1;
    if (BEFORE_UNITS.contains(term)) {
      Vague counted = unit(sentence, i, last + 1, word);
      if (counted != null) {
        return counted;
      }
    }
    if (term == Term.SOME && !determiner(sentence, last) && !pronoun(sentence, last)) {
      return null;
    }
    if (last > 0 && sentence.token(last - 1).is("numbers") && measured(sentence, i - 1)) {
      return null;
    }
    if (term == Term.MANY && comparison(sentence, i)) {
      return null;
    }
    return new Vague(i, last, term, term.low(), word.by());
  }

  /** "he scores", "scores of 5 and 6". */
  private static boolean noNumber(Sentence sentence, int i) {
    boolean ofDigits =
        CardinalReader.isAt(sentence, i + 1, "of")
            && i + 2 < sentence.size()
            && Character.isDigit(sentence.token(i + 2).text().charAt(0));
    return ofDigits || sentence.token(i).tag().startsWith("V");
  }

  /** "several hundred thousand", "many thousands". */
  private @Nullable Vague unit(Sentence sentence, int first, int from, NumberWord word) {
    long unit = 1;
    int next = from;
    NumberWord scale = words.word(sentence, next);
    while (scale != null
        && (scale.multiplies() || scale.is(Kind.PLURAL))
        && unit * scale.value().doubleValue() < 1e12) {
      unit *= scale.value().longValueExact();
      next++;
      int of = next < sentence.size() && sentence.token(next).is("of") ? next + 1 : next;
      scale = words.word(sentence, of);
      next = scale != null && (scale.multiplies() || scale.is(Kind.PLURAL)) ? of : next;
    }
    return next == from ? null : new Vague(first, next - 1, term(unit), 2 * unit, word.by());
  }

  /**
   * "tens of thousands", "hundred of people", "hundreds upon hundreds", "dozens, if not hundreds".
   */
  private @Nullable Vague plural(Sentence sentence, int first, NumberWord word) {
    Vague whole = unit(sentence, first, first, word);
    if (whole == null) {
      return null;
    }
    int link = hedges.length(Hedge.Side.LINK, sentence, whole.last() + 1);
    int next = whole.last() + 1 + link;
    NumberWord second = link == 0 ? null : words.word(sentence, next, Kind.PLURAL);
    if (second == null) {
      return whole;
    }
    Vague rest = unit(sentence, next, next, second);
    return rest == null
        ? whole
        : new Vague(first, rest.last(), whole.term(), whole.low(), whole.by());
  }

  /** "some soldiers", "some of them"; in "some 300" and "some time" it is none. */
  private static boolean determiner(Sentence sentence, int i) {
    if (sentence.has(i + 1) && Character.isDigit(sentence.token(i + 1).text().charAt(0))) {
      return false; // whatever its tag
    }
    for (int n = i + 1; n < sentence.size() && n <= i + 3; n++) {
      String tag = sentence.token(n).tag();
      if (sentence.token(n).is("of") && n == i + 1) {
        return true;
      }
      if (tag.equals("NNS") || tag.equals("NNPS")) {
        return true;
      }
      if (!tag.startsWith("JJ") && !tag.startsWith("NN") && !tag.equals("VBN")) {
        return false;
      }
    }
    return false;
  }

  /** "and some were abducted": people by a pronoun; of "some say" and "some 300" it says none. */
  private static boolean pronoun(Sentence sentence, int i) {
    int be = i + 1;
    if (be + 1 >= sentence.size()) {
      return false;
    }
    String lemma = sentence.token(be).lemma();
    boolean auxiliary = lemma.equals("be") || lemma.equals("have");
    return auxiliary && TOLD.contains(sentence.token(be + 1).tag());
  }

  /** "how many", "as many", "too many", "not many", "far more numerous": no number. */
  private static boolean comparison(Sentence sentence, int i) {
    String before = i == 0 ? "" : sentence.token(i - 1).lower();
    boolean compared = // not "once more many people were killed"
        sentence.token(i).is("numerous") && (before.equals("more") || before.equals("less"));
    return compared
        || (NO_NUMBER.contains(before) && !(before.equals("as") && because(sentence, i)));
  }

  /**
   * "could rise as (many of the wounded) are", "as (many people) are still missing": a reason,
   * whose verb follows; "as many of them as they could", "twice as many people" are none.
   */
  private static boolean because(Sentence sentence, int many) {
    String before = many < 2 || compares(sentence, many) ? "" : sentence.token(many - 2).tag();
    if (!before.startsWith("VB") && !before.startsWith("NN") && !before.equals(",")) {
      return false;
    }
    int end = Math.min(many + REASON, sentence.size());
    for (int i = many + 1; i < end && !sentence.token(i).is("as"); i++) {
      String lemma = sentence.token(i).lemma();
      if (lemma.equals("be") || lemma.equals("remain") || lemma.equals("have")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "three times (as many) people", "said (as many) are missing as dead": a measure before it or
   * its like behind it.
   */
  private static boolean compares(Sentence sentence, int many) {
    Token before = sentence.token(many - 2);
    if (MULTIPLES.contains(before.lower()) || before.tag().equals("CD")) {
      return true;
    }
    if (SAYING.contains(before.lemma())) {
      return true;
    }
    for (int i = many + 1; i < sentence.size() && !STOPS.contains(sentence.token(i).lower()); i++) {
      if (sentence.token(i).is("as") && !CardinalReader.isAt(sentence, i + 1, "of")) {
        return true;
      }
    }
    return false;
  }

  /** "the rising numbers of": what is counted grows, and is no number of people. */
  private static boolean measured(Sentence sentence, int before) {
    String tag = before < 0 ? "" : sentence.token(before).tag();
    return tag.equals("DT") || tag.equals("PRP$");
  }

  private static Term term(long unit) {
    if (unit >= 1_000_000) {
      return Term.MILLIONS;
    }
    if (unit >= 100_000) {
      return Term.HUNDREDS_OF_THOUSANDS;
    }
    if (unit >= 10_000) {
      return Term.TENS_OF_THOUSANDS;
    }
    if (unit >= 1_000) {
      return Term.THOUSANDS;
    }
    if (unit >= 100) {
      return Term.HUNDREDS;
    }
    return unit == 12 ? Term.DOZENS : unit == 20 ? Term.SCORES : Term.TENS;
  }
}
