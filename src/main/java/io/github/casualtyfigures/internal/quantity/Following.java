package io.github.casualtyfigures.internal.quantity;

import io.github.casualtyfigures.internal.text.Sentence;

/** What follows a number, by its tags. */
final class Following {

  /** How many adjectives and nouns may stand before the plural that is counted. */
  private static final int REACH = 3;

  private Following() {}

  /** Whether something counted in the plural, or what became of it, begins at token {@code i}. */
  static boolean peopleAt(Sentence sentence, int i) {
    for (int n = i; n < sentence.size() && n < i + REACH; n++) {
      String tag = sentence.token(n).tag();
      if (tag.equals("NNS") || tag.equals("NNPS") || tag.equals("VBN")) {
        return true;
      }
      if (!tag.startsWith("JJ") && !tag.startsWith("NN")) {
        return false;
      }
    }
    return false;
  }

  /** The first token behind the nouns that begin at token {@code i}; {@code i} if none do. */
  static int pastNouns(Sentence sentence, int i) {
    int behind = i;
    while (nounAt(sentence, behind)) {
      behind++;
    }
    return behind;
  }

  /** Whether a noun stands at token {@code i}. */
  static boolean nounAt(Sentence sentence, int i) {
    return i < sentence.size() && sentence.token(i).tag().startsWith("NN");
  }
}
