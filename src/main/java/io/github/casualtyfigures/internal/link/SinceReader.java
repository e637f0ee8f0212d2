package io.github.casualtyfigures.internal.link;

import io.github.casualtyfigures.claim.Scope;
import io.github.casualtyfigures.claim.Setting;
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

  /** A superlative stands no further before "since": "the deadliest attack in the region since". */
  private static final int WORST = 8;

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

  /**
   * {@code setting}, where a total since a time seems to be told and the words name the worst event
   * since then: an incident of that time for what happened then, nothing for what is told now.
   */
  static Setting setting(FigureMention figure, Setting setting) {
    Scope scope = setting.scope();
    Sentence sentence = figure.sentence();
    if (scope == null || scope.kind() != Scope.Kind.CUMULATIVE) {
      return setting;
    }
    int since = sentence.tokenAt(scope.span().begin());
    if (!sentence.token(since).is("since") || !worst(sentence, since)) {
      return setting;
    }
    if (earlier(figure)) {
      Scope then = new Scope(Scope.Kind.INCIDENT, scope.span());
      return new Setting(then, setting.place(), setting.time());
    }
    boolean when =
        figure.first() > since && sentence.lowers().subList(since, figure.first()).contains("when");
    return when ? setting : new Setting(null, setting.place(), null);
  }

  private static boolean worst(Sentence sentence, int since) {
    for (int t = since - 1; t >= Math.max(0, since - WORST); t--) {
      if (superlativeAt(sentence, t)) {
        return true;
      }
      if (sentence.token(t).is(",") || sentence.token(t).tag().equals("VBD")) {
        return false;
      }
    }
    return false;
  }

  private static boolean superlative(Sentence sentence, int since) {
    for (int t = 0; t < since; t++) {
      if (superlativeAt(sentence, t)) {
        return true;
      }
    }
    return false;
  }

  /** "deadliest", but not "at least". */
  private static boolean superlativeAt(Sentence sentence, int t) {
    return SUPERLATIVES.contains(sentence.token(t).tag()) && !sentence.token(t).is("least");
  }
}
