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
        || !number.value().equals(BigDecimal.ONE)
        || Character.isDigit(sentence.token(i).lower().charAt(0))) {
      return false;
    }
    return measures.is(Measures.Kind.NOT_ONE, sentence, i + 1)
        || pronounBefore(sentence, i)
        || superlative(sentence, i);
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

  private boolean pronounBefore(Sentence sentence, int i) {
    if (i == 0) {
      return false;
    }
    Token before = sentence.token(i - 1);
    if (measures.lengthEndingAt(Measures.Kind.SINGLE, sentence, i - 1) > 0) {
      return true;
    }
    boolean nounFollows =
        i + 1 < sentence.size() && sentence.token(i + 1).tag().matches("NN.*|JJ|VBN|VBD");
    String tag = before.tag();
    boolean adjective = tag.equals("JJ") || tag.equals("JJR");
    return (tag.equals("DT") || adjective) && !nounFollows && !before.is("another");
  }
}
