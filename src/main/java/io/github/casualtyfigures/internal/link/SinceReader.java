package io.github.casualtyfigures.internal.link;

import io.github.casualtyfigures.internal.figure.FigureMention;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.List;
import java.util.Set;

/**
 * Reads what an event is the worst since: "the deadliest attack since a bombing killed 63 people",
 * "the worst crash since 1998, when 101 people died". Who was counted then is none of the dead told
 * of now.
 */
final class SinceReader {

  private static final Set<String> SUPERLATIVES = Set.of("JJS", "RBS");

  /** What goes on about the time behind "since" though a comma stands before it. */
  private static final List<String> THEN = List.of("when", "where", "in");

  private SinceReader() {}

  /** Whether {@code figure} is what "since" behind a superlative leads to. */
  static boolean earlier(FigureMention figure) {
    Sentence sentence = figure.sentence();
    boolean apart = false;
    for (int t = figure.first() - 1; t > 0; t--) {
      if (sentence.token(t).is("since")) {
        return !apart && superlative(sentence, t);
      }
      if (sentence.token(t).is(";") || sentence.token(t).is(":")) {
        return false;
      }
      boolean then =
          THEN.contains(sentence.token(t + 1).lower())
              || sentence.token(t + 1).tag().equals("CD")
              || sentence.token(t + 1).tag().equals("VBG")
              || t + 1 == figure.first();
      apart |= sentence.token(t).is(",") && !then;
    }
    return false;
  }

  private static boolean superlative(Sentence sentence, int since) {
    for (int t = 0; t < since; t++) {
      if (SUPERLATIVES.contains(sentence.token(t).tag())) {
        return true;
      }
    }
    return false;
  }
}
