package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Phrases;
import io.github.casualtyfigures.lexicon.WordTable;
import java.util.Set;

/**
 * Passes over what stands between an auxiliary and its verb: "were (on Thursday night) killed",
 * "are estimated, (he said), to have died". Immutable; may be shared by threads.
 */
final class PredicateAsides {

  /** The tokens of an aside, by what sets it off from the verb. */
  private static final int LONGEST_APART = 9;

  private static final int LONGEST_BRACKET = 8;
  private static final int LONGEST_TIME = 7;
  private static final int LONGEST_AGENT = 9;

  private static final Set<String> TIME_TAGS =
      WordTable.of("IN", "DT", "JJ", "NN", "NNS", "NNP", "CD", "RB", "-LRB-", "-RRB-");
  private static final Set<String> PASSED_OVER =
      WordTable.of("either", "both", "all", "each", "since");

  private final Triggers triggers;
  private final Frames frames;

  PredicateAsides(Triggers triggers, Frames frames) {
    this.triggers = triggers;
    this.frames = frames;
  }

  /** "are (to) be freed", "are (to) come home", not "three were to die that night". */
  boolean toCome(Sentence sentence, int to) {
    return sentence.token(to).is("to")
        && Words.be(sentence, to - 1)
        && Words.tag(sentence, to + 1).equals("VB")
        && (!Words.token(sentence, to - 1, "were")
            || !frames.verb(Frames.Kind.DYING, sentence, to + 1));
  }

  /** "are thought (by the UN) to have died": the "to" behind who thinks so, or {@code by}. */
  int behindAgent(Sentence sentence, int by) {
    for (int i = by + 2; i < Math.min(by + LONGEST_AGENT, sentence.size() - 1); i++) {
      if (sentence.token(i).is("to")) {
        return Words.tag(sentence, i + 1).equals("VB") ? i : by;
      }
      if (sentence.token(i).is(",") || Words.verb(sentence, i)) {
        return by;
      }
    }
    return by;
  }

  /** "were sentenced", "refused to surrender": a verb that no fate is told behind. */
  boolean breaksOff(Sentence sentence, int i) {
    return (sentence.token(i).tag().equals("VBN")
            && frames.verb(Frames.Kind.SENTENCING, sentence, i))
        || (Words.token(sentence, i + 1, "to") && frames.verb(Frames.Kind.ATTEMPT, sentence, i));
  }

  /**
   * "were on Thursday night killed", "were [24 April] shot", "have either died": the first token
   * behind the aside at {@code i}, or {@code i} where none stands.
   *
   * @param be whether a form of "be" stands before {@code i}
   */
  int end(Sentence sentence, int i, boolean be) {
    if (Words.quote(sentence, i)) {
      return i + 1;
    }
    if (sentence.token(i).is("[") || sentence.token(i).is("(")) {
      for (int k = i; k < Math.min(i + LONGEST_BRACKET, sentence.size()); k++) {
        if (sentence.token(k).is("]") || sentence.token(k).is(")")) {
          return k + 1;
        }
      }
      return i;
    }
    if (PASSED_OVER.contains(sentence.token(i).lower())
        && (be || (i > 0 && Words.HAVE.contains(sentence.token(i - 1).lower())))) {
      return i + 1;
    }
    if (!be) {
      return i;
    }
    if (sentence.token(i).is(",")) {
      return apart(sentence, i);
    }
    int led = beforeLed(sentence, i);
    if (led > i) {
      return led;
    }
    int k = i;
    while (k < Math.min(i + LONGEST_TIME, sentence.size())
        && TIME_TAGS.contains(sentence.token(k).tag())
        && !(k > i && participleAt(sentence, k))) {
      k++;
    }
    if (k == i + 1 && Words.token(sentence, k, ",")) { // "was yesterday, killed"
      k++;
    }
    return k > i && participleAt(sentence, k) && frames.time(sentence, i, k) ? k : i;
  }

  /** "are registered in Kyiv as missing": the words that a place stands before, or {@code in}. */
  private int beforeLed(Sentence sentence, int in) {
    if (in == 0 || !sentence.token(in).tag().equals("IN") || !Words.verb(sentence, in - 1)) {
      return in;
    }
    int k = in + 1;
    while (k < Math.min(in + LONGEST_TIME, sentence.size())
        && (Words.noun(sentence, k)
            || sentence.token(k).tag().equals("DT")
            || sentence.token(k).tag().startsWith("JJ"))) {
      k++;
    }
    boolean led =
        k > in + 1
            && Words.token(sentence, k, "as")
            && triggers.at(Triggers.Form.LED, sentence, k) != null;
    return led ? k : in;
  }

  /** "were, at the weekend, killed", "are estimated, he said, to have": behind the aside. */
  private int apart(Sentence sentence, int comma) {
    for (int k = comma + 1; k < Math.min(comma + LONGEST_APART, sentence.size() - 1); k++) {
      if (sentence.token(k).is(",")) {
        boolean on = participleAt(sentence, k + 1) || sentence.token(k + 1).is("to");
        return on ? k + 1 : comma;
      }
      if (Words.finite(sentence, k) && !frames.verb(Frames.Kind.SPEAKING, sentence, k)) {
        return comma;
      }
    }
    return comma;
  }

  private boolean participleAt(Sentence sentence, int i) {
    Phrases.Match<TriggerWord> verb = triggers.at(Triggers.Form.VERB, sentence, i);
    return verb != null && verb.value().participle();
  }
}
