package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.internal.text.Sentence;

/** Tells whether an object follows a verb, so that the verb is active: "killed at least five". */
final class ObjectMarks {

  private ObjectMarks() {}

  /** "killed five": whether an object begins at {@code i}, so that the verb is active. */
  static boolean objectFollows(Sentence sentence, int i) {
    int next = i;
    while (next < sentence.size()
        && Words.adverb(sentence, next)
        && !Words.WEEKDAYS.contains(sentence.token(next).lower())) {
      next++;
    }
    if (hedgedNumber(sentence, i)) {
      return true;
    }
    if (next >= sentence.size()) {
      return false;
    }
    String tag = sentence.token(next).tag();
    String lower = sentence.token(next).lower();
    if (Words.WEEKDAYS.contains(lower)
        || lower.equals("when")
        || lower.equals("last")
        || lower.equals("this")
        || lower.equals("near")) {
      return false;
    }
    return tag.equals("DT")
        || lower.equals("both")
        || lower.equals("all")
        || tag.equals("CD")
        || tag.equals("PRP$")
        || tag.equals("PRP")
        || tag.startsWith("NN")
        || tag.startsWith("JJ");
  }

  /** "killed at least 19", "wounded more than a dozen": the object begins with a hedge. */
  private static boolean hedgedNumber(Sentence sentence, int from) {
    boolean hedged = false;
    for (int i = from; i < Math.min(from + 5, sentence.size()); i++) {
      if (sentence.token(i).tag().equals("CD") || sentence.token(i).is("dozen")) {
        return hedged;
      }
      if (!Words.HEDGES.contains(sentence.token(i).lower())) {
        return false;
      }
      hedged = true;
    }
    return false;
  }
}
