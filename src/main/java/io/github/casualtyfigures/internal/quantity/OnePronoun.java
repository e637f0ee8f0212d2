package io.github.casualtyfigures.internal.quantity;

import io.github.casualtyfigures.internal.quantity.Numeral.Cardinal;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.internal.text.Token;
import java.math.BigDecimal;

/**
 * Tells the number "one" from the pronoun: "one of whom", "one man" count; "one another", "no one",
 * "this one", "the one who", "one day" do not. Immutable; may be shared by threads.
 */
final class OnePronoun {

  private final Measures measures;

  OnePronoun(Measures measures) {
    this.measures = measures;
  }

  /** Whether {@code number} is a "one" that counts nothing. */
  boolean isPronoun(Sentence sentence, Cardinal number) {
    int i = number.first();
    if (i != number.last()
        || number.value().compareTo(BigDecimal.ONE) != 0
        || Character.isDigit(sentence.token(i).lower().charAt(0))) {
      return false;
    }
    return (measures.is(Measures.Kind.NOT_ONE, sentence, i + 1) && !agentBehind(sentence, i + 1))
        || oneForOne(sentence, i)
        || pronounBefore(sentence, i)
        || superlative(sentence, i);
  }

  /** "two in an ambush and one by a sniper", but not "one by one". */
  private static boolean agentBehind(Sentence sentence, int by) {
    return CardinalReader.isAt(sentence, by, "by")
        && by + 1 < sentence.size()
        && sentence.token(by + 1).tag().equals("DT");
  }

  /** "an exchange of one for one": how it went, and nobody is counted. */
  private static boolean oneForOne(Sentence sentence, int i) {
    boolean first =
        CardinalReader.isAt(sentence, i + 1, "for") && CardinalReader.isAt(sentence, i + 2, "one");
    return first
        || (i > 1
            && CardinalReader.isAt(sentence, i - 1, "for")
            && CardinalReader.isAt(sentence, i - 2, "one"));
  }

  /** "one of the deadliest attacks": one of a kind, which counts nobody. */
  private static boolean superlative(Sentence sentence, int i) {
    if (!CardinalReader.isAt(sentence, i + 1, "of")) {
      return false;
    }
    for (int n = i + 2; n < Math.min(sentence.size(), i + 5); n++) {
      String tag = sentence.token(n).tag();
      if (tag.equals("JJS") || tag.equals("RBS")) {
        return true;
      }
    }
    return false;
  }

  /** "this one", "the only one", "a hopeful one": nothing that "one" would count comes after. */
  private boolean pronounBefore(Sentence sentence, int i) {
    if (i == 0 || countedAfter(sentence, i + 1) || opensClause(sentence, i)) {
      return false;
    }
    if (measures.lengthEndingAt(Measures.Kind.SINGLE, sentence, i - 1) > 0) {
      return true;
    }
    Token before = sentence.token(i - 1);
    boolean adjective = before.tag().equals("JJ") || before.tag().equals("JJR");
    return (before.tag().equals("DT") || adjective) && !before.is("another");
  }

  /** "said that one of them had died", "said that one was hurt": its "that" opens a clause. */
  private static boolean opensClause(Sentence sentence, int i) {
    if (!sentence.token(i - 1).is("that")) {
      return false;
    }
    boolean told = i > 1 && sentence.token(i - 2).tag().startsWith("VB");
    boolean acts = i + 1 < sentence.size() && sentence.token(i + 1).tag().startsWith("VB");
    return CardinalReader.isAt(sentence, i + 1, "of") || (told && acts);
  }

  private static boolean countedAfter(Sentence sentence, int i) {
    String tag = i < sentence.size() ? sentence.token(i).tag() : "";
    return tag.equals("NN") || tag.equals("NNP") || tag.equals("JJ");
  }
}
