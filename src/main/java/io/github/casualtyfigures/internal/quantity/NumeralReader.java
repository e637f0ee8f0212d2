package io.github.casualtyfigures.internal.quantity;

import io.github.casualtyfigures.internal.quantity.Numeral.Cardinal;
import io.github.casualtyfigures.internal.text.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of a sentence without their hedges. Immutable; may be shared by threads. */
final class NumeralReader {

  /** How far behind "both" the "and" may stand that makes it a conjunction. */
  private static final int BOTH_REACH = 6;

  private final NumberWords words;
  private final Measures measures;
  private final VagueReader vagues;
  private final ShareReader shares;
  private final CardinalReader cardinals;
  private final OnePronoun one;

  NumeralReader(NumberWords words, Hedges hedges, Measures measures) {
    this.words = words;
    this.measures = measures;
    this.vagues = new VagueReader(words, hedges, measures);
    this.cardinals = new CardinalReader(words, new DigitNumbers(words, measures));
    this.shares = new ShareReader(words, cardinals, hedges, measures);
    this.one = new OnePronoun(measures);
  }

  /** The numbers of {@code sentence} from left to right, never overlapping. */
  List<Numeral> read(Sentence sentence) {
    List<Numeral> found = new ArrayList<>();
    int i = measures.behindEdition(sentence);
    while (i < sentence.size()) {
      Numeral numeral = mayBegin(sentence, i) ? at(sentence, i) : null;
      if (numeral != null) {
        found.add(numeral);
      }
      i = numeral == null ? i + 1 : numeral.last() + 1;
    }
    return found;
  }

  private boolean mayBegin(Sentence sentence, int i) {
    if (words.at(sentence, i) != null) {
      return !scaleLeft(sentence, i);
    }
    String lower = sentence.token(i).lower();
    return Character.isDigit(lower.charAt(0))
        || lower.charAt(0) == '+'
        || (lower.length() <= 2
            && lower.charAt(0) == 'a'
            && (words.word(sentence, i + 1) != null || CardinalReader.couple(sentence, i) >= 0));
  }

  /** "1,2,3 million": the scale of a number that could not be read is no number by itself. */
  private boolean scaleLeft(Sentence sentence, int i) {
    if (words.multiplier(sentence, i) == null || CardinalReader.isAt(sentence, i + 1, "of")) {
      return false;
    }
    int before = CardinalReader.isAt(sentence, i - 1, "-") ? i - 2 : i - 1;
    return before >= 0 && sentence.token(before).tag().equals("CD");
  }

  /** "both the army and the police", "both men and women": no number. */
  private static boolean conjunction(Sentence sentence, int i) {
    if (sentence.token(i).tag().equals("CC")) {
      return true;
    }
    for (int n = i + 1; n < Math.min(sentence.size(), i + BOTH_REACH); n++) {
      if (sentence.token(n).is("and")) {
        String next = n + 1 < sentence.size() ? sentence.token(n + 1).tag() : "";
        boolean clause = // "killed both men, and then went home", "killed both and fled"
            sentence.token(n - 1).is(",") || next.startsWith("V") || next.startsWith("RB");
        return !clause;
      }
      if (sentence.token(n).tag().startsWith("V")) {
        return false;
      }
    }
    return false;
  }

  /** "five (5)", "forty-five (45)": one number, said twice. */
  private Cardinal withRepetition(Sentence sentence, Cardinal number) {
    int at = number.last() + 2;
    if (!CardinalReader.isAt(sentence, at - 1, "(") || at >= sentence.size()) {
      return number;
    }
    Cardinal again = cardinals.read(sentence, at);
    return again != null
            && again.value().compareTo(number.value()) == 0
            && again.plain() != number.plain()
            && CardinalReader.isAt(sentence, again.last() + 1, ")")
        ? number.at(number.first(), again.last() + 1)
        : number;
  }

  private @Nullable Numeral at(Sentence sentence, int i) {
    Cardinal part = cardinals.partOfScale(sentence, i);
    if (part != null) {
      return part;
    }
    Cardinal cardinal = cardinals.sum(sentence, i);
    Numeral share = shares.read(sentence, i, cardinal);
    if (share != null) {
      return share;
    }
    Numeral vague = vagues.read(sentence, i);
    if (vague != null) {
      return vague;
    }
    NumberWord both = words.word(sentence, i, NumberWord.Kind.BOTH);
    if (both != null) {
      return conjunction(sentence, i)
          ? null
          : new Cardinal(i, i, both.value(), BigDecimal.ONE, false, both.by());
    }
    return cardinal == null || one.isPronoun(sentence, cardinal)
        ? null
        : withRepetition(sentence, cardinal);
  }
}
