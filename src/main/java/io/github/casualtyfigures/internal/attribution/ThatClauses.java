package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.internal.text.Sentence;
import java.util.List;

/**
 * Tells whether a clause with "that" stands behind a verb, though a time or a paper parts them.
 * Belongs to one call.
 */
final class ThatClauses extends SentenceWords {

  private final Cues cues;

  ThatClauses(Sentence sentence, Cues cues) {
    super(sentence);
    this.cues = cues;
  }

  /** "found (last week) that", "thought (after 2012) that", "assessed (on May 28) that". */
  boolean time(int from) {
    int behind = behindTime(from);
    return behind > from && is(behind, "that");
  }

  private int behindTime(int from) {
    int i = tag(sentence.tags(), from).equals("IN") ? from + 1 : from;
    int begin = i;
    while (i < sentence.size() && (cues.is(Cue.Use.TIME, sentence, i) || year(i) || day(i))) {
      i++;
    }
    return i > begin ? i : from;
  }

  /**
   * "The ministry posted (on its channel) that", "announced (in a statement on Sunday) that": the
   * clause behind where it was said.
   */
  boolean medium(List<String> known, int verb) {
    int from = behindTime(verb);
    if (!tag(known, from).equals("IN")) {
      return false;
    }
    int i = from + 1;
    while ((tag(known, i).startsWith("NN") && behindTime(i) == i)
        || tag(known, i).equals("DT")
        || tag(known, i).startsWith("JJ")
        || tag(known, i).equals("PRP$")) {
      i++;
    }
    int behind = i > from + 1 ? behindTime(i) : -1;
    boolean clause = tag(known, behind).equals("IN") || !tag(known, behind + 1).startsWith("V");
    return is(behind, "that") && (behind > i || clause);
  }

  /** "May (28)", "(28) May". */
  private boolean day(int i) {
    return sentence.tags().get(i).equals("CD")
        && (cues.is(Cue.Use.TIME, sentence, i - 1) || cues.is(Cue.Use.TIME, sentence, i + 1));
  }

  private boolean year(int i) {
    String word = lower(i);
    return word.length() == 4 && (word.startsWith("19") || word.startsWith("20"));
  }
}
