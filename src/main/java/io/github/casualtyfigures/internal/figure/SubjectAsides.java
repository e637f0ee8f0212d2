package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.internal.text.Sentence;
import java.util.Set;

/**
 * Passes over what stands between people and their verb: "seven workers - all women - were shot",
 * "Eight people, the ministry said, were killed", "Fifty people, many of them burned, died".
 * Stateless.
 */
final class SubjectAsides {

  private static final int LONGEST_ASIDE = 18;

  private static final int LONGEST_SPEAKER = 12;

  private static final int LONGEST_PART = 30;

  private static final int LONGEST_APPOSITION = 9;

  /** Participles that the tagger takes for a verb of theirs. */
  private static final Set<String> WANTED = Set.of("wanted", "accused", "suspected", "convicted");

  private SubjectAsides() {}

  /**
   * "(52 women) and children", "(52 soldiers) from Chad and Niger", "(52 villagers), most of them
   * women,", "(one of them), a woman,": behind all that says who they are, or {@code from}.
   */
  static int behindPeople(Sentence sentence, int from) {
    int i = from;
    if (Words.token(sentence, i, "and")) {
      int noun = i + 1;
      while (Words.tag(sentence, noun).startsWith("JJ")) {
        noun++;
      }
      i = Words.noun(sentence, noun) ? noun + 1 : i;
    }
    if (Words.token(sentence, i, "from") && Words.tag(sentence, i + 1).startsWith("NNP")) {
      i += 2;
      while (Words.tag(sentence, i).startsWith("NNP")
          || (Words.joint(sentence, i) && Words.tag(sentence, i + 1).startsWith("NNP"))) {
        i++;
      }
    }
    return Words.token(sentence, i, ",") ? behindApposition(sentence, i) : i;
  }

  /** "the camp's last provider", whatever the tagger takes the mark for. */
  static boolean possessive(Sentence sentence, int i) {
    if (!Words.token(sentence, i, "'s")) {
      return false;
    }
    int noun = i + 1;
    while (Words.tag(sentence, noun).startsWith("JJ")) {
      noun++;
    }
    return Words.noun(sentence, noun);
  }

  /** ", most of them women,": behind the second comma, no verb between; or {@code comma}. */
  private static int behindApposition(Sentence sentence, int comma) {
    int end = Math.min(comma + LONGEST_APPOSITION, sentence.size() - 1);
    for (int i = comma + 1; i < end && !Words.finite(sentence, i); i++) {
      if (sentence.token(i).is(",")) {
        return i + 1;
      }
    }
    return comma;
  }

  /** "seven workers -- all but one of them women -- were shot": behind the second dash. */
  static int behindAside(Sentence sentence, int dash) {
    if (!Words.dash(sentence, dash) || !sentence.token(dash).spaced()) {
      return dash;
    }
    for (int i = dash + 1; i < Math.min(dash + LONGEST_ASIDE, sentence.size() - 1); i++) {
      if (Words.dash(sentence, i) && sentence.token(i).spaced()) {
        return i + 1;
      }
    }
    return dash;
  }

  /**
   * "(Fifty people), many of them burned, died", "(Nine rebels), among them a chief wanted for
   * murder, were shot": the verb behind what is told of a part, or {@code comma}.
   */
  static int behindPart(Sentence sentence, int comma) {
    boolean named =
        Words.token(sentence, comma + 1, "including")
            || (Words.token(sentence, comma + 1, "among")
                && Words.token(sentence, comma + 2, "them"));
    if (named) {
      return behindNamed(sentence, comma);
    }
    boolean part =
        Words.token(sentence, comma + 2, "of")
            && Words.token(sentence, comma + 3, "them")
            && !Words.token(sentence, comma + 1, "all");
    int close = part ? closing(sentence, comma + 4, comma + LONGEST_ASIDE) : -1;
    int verb = close < 0 ? -1 : Words.pastAdverbs(sentence, close + 1);
    return Words.finite(sentence, verb) ? close + 1 : comma;
  }

  /** Behind the comma before the verb, where no verb of theirs stands before it. */
  private static int behindNamed(Sentence sentence, int comma) {
    boolean relative = false;
    for (int i = comma + 2; i < Math.min(comma + LONGEST_PART, sentence.size() - 1); i++) {
      int verb = sentence.token(i).is(",") ? Words.pastAdverbs(sentence, i + 1) : -1;
      if (Words.finite(sentence, verb)) {
        return i + 1;
      }
      relative |= Words.relative(sentence, i);
      boolean describes = // "a commander wanted for murder"
          WANTED.contains(sentence.token(i).lower()) && Words.tag(sentence, i + 1).equals("IN");
      if (Words.finite(sentence, i) && !relative && !describes) {
        return comma;
      }
    }
    return comma;
  }

  /**
   * "(Nine people), where the bodies were taken, were killed", "(Nine rebels), as the army calls
   * them, were killed": behind the clause, or {@code i}.
   */
  static int behindClause(Sentence sentence, int i) {
    boolean opens =
        (sentence.token(i).is("where")
                || sentence.token(i).is("when")
                || sentence.token(i).is("as"))
            && sentence.token(i - 1).is(",");
    int close = opens ? closing(sentence, i + 1, i + LONGEST_ASIDE) : -1;
    return close >= 0 && Words.finite(sentence, close + 1) ? close + 1 : i;
  }

  /** The first comma from {@code from} before {@code end}, unless it ends the sentence; or -1. */
  private static int closing(Sentence sentence, int from, int end) {
    for (int i = from; i < Math.min(end, sentence.size() - 1); i++) {
      if (sentence.token(i).is(",")) {
        return i;
      }
    }
    return -1;
  }

  /**
   * "(Eight people), the ministry said, were killed": the verb behind the commas between which
   * somebody speaks, or {@code comma}.
   */
  static int behindSpeaker(Sentence sentence, int comma, Frames frames) {
    boolean speaks = false;
    for (int i = comma + 1; i < Math.min(comma + LONGEST_SPEAKER, sentence.size() - 1); i++) {
      if (sentence.token(i).is(",")) {
        int verb = Words.quote(sentence, i + 1) ? i + 2 : i + 1; // "'40 people,' he said, 'died.'"
        return speaks && Words.finite(sentence, verb) ? verb : comma;
      }
      boolean finite = Words.tensed(sentence, i);
      if (finite && !speaks(sentence, i, frames)) {
        return comma;
      }
      speaks |= finite;
    }
    return comma;
  }

  /** "said", "has said": whether the verb that begins at {@code i} is one of saying. */
  static boolean speaks(Sentence sentence, int i, Frames frames) {
    boolean has = Words.HAVE.contains(sentence.token(i).lower());
    int verb = has ? Words.pastAdverbs(sentence, i + 1) : i;
    return frames.verb(Frames.Kind.SPEAKING, sentence, verb);
  }
}
