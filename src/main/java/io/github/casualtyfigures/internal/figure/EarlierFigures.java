package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Status;
import io.github.casualtyfigures.internal.figure.PartRules.Part;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.WordTable;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number that an article sets beside a new one because it no longer holds, or held at
 * another time: "275 had died, not 288", "far more than the 900 previously reported", "down from a
 * peak of 178", "the previous high was 113". Immutable; may be shared by threads.
 */
final class EarlierFigures {

  /** The words from the change to the number: "down from an all-time high of". */
  private static final int LONGEST_NOUN = 4;

  /** The words from "that" to the verb of who gives a figure. */
  private static final int LONGEST_GIVER = 7;

  /** What sets a figure against that of another speaker. */
  private static final WordTable AGAINST =
      WordTable.of(
          "than", "above", "below", "not", "against", "with", "exceeding", "over", "under");

  private final Frames frames;

  EarlierFigures(Frames frames) {
    this.frames = frames;
  }

  /**
   * The fate that the figure now given lends to the earlier one.
   *
   * @param previous the fate of the nearest figure before it in the sentence, or null
   * @param running the category of the nearest figure before the sentence, or null
   */
  @Nullable Part find(
      Sentence sentence,
      CountedPhrase phrase,
      @Nullable Fate previous,
      @Nullable Category running) {
    if (!phrase.bare() || phrase.share() || phrase.single()) {
      return null;
    }
    Fate lent = null;
    if (previous != null) {
      lent = PartRules.again(previous, "earlierFigure");
    } else if (running != null) {
      lent = PartRules.inherited(running, phrase, "earlierFigure");
    }
    if (lent == null) {
      return null;
    }
    if (previousHigh(sentence, phrase)) {
      return new Part(lent, false, true);
    }
    int before = phrase.mention().first() - 1;
    if (previous != null && ofAnother(sentence, phrase)) {
      return new Part(lent, false, true);
    }
    boolean superseded =
        previouslyTold(sentence, phrase)
            || (previous != null
                && (corrected(sentence, phrase) || fromPeak(sentence, before, frames)));
    return superseded ? new Part(lent.withStatus(Status.SUPERSEDED, before), false, true) : null;
  }

  /** "That compares with 17 last year", "which compares to 17". */
  static boolean compares(Sentence sentence, int with) {
    return with > 1
        && (sentence.token(with).is("with") || sentence.token(with).is("to"))
        && sentence.token(with - 1).lemma().equals("compare")
        && PartMarks.ANAPHORS.contains(sentence.token(0).lower());
  }

  /** "275 had died, not 288 (as reported earlier)", "rather than 288". */
  private boolean corrected(Sentence sentence, CountedPhrase phrase) {
    int not = phrase.mention().first() - 1;
    boolean joined =
        Words.token(sentence, not, "not")
            && (Words.joint(sentence, not - 1) || Words.dash(sentence, not - 1));
    joined |= Words.token(sentence, not, "than") && Words.token(sentence, not - 1, "rather");
    int behind = phrase.last() + 1;
    return joined
        && (Words.closed(sentence, behind)
            || sentence.token(behind).is("as")
            || frames.is(Frames.Kind.BEFORE, sentence, behind));
  }

  /** "fewer than the 52 given by the army", "above the 52 that the army gave": another's count. */
  private boolean ofAnother(Sentence sentence, CountedPhrase phrase) {
    int the = phrase.mention().coreFirst() - 1; // "more than the" may stand for a hedge
    if (!Words.token(sentence, the, "the")
        || the == 0
        || !AGAINST.holds(sentence.token(the - 1).lower())) {
      return false;
    }
    int behind = phrase.last() + 1;
    if (Words.token(sentence, behind + 1, "by")) {
      return told(sentence, behind);
    }
    boolean that = Words.relative(sentence, behind) || Words.token(sentence, behind, "that");
    for (int i = behind + 1; that && i < Math.min(behind + LONGEST_GIVER, sentence.size()); i++) {
      if (Words.verb(sentence, i)) {
        return i > behind + 1 && told(sentence, i);
      }
    }
    return false;
  }

  /** "(more than) the 900 previously reported", "the 527 given out earlier". */
  private boolean previouslyTold(Sentence sentence, CountedPhrase phrase) {
    int behind = phrase.last() + 1;
    if (!Words.token(sentence, phrase.mention().first() - 1, "the")
        || Words.token(sentence, phrase.mention().first() - 2, "of")
        || Words.token(sentence, phrase.mention().first() - 2, "to")
        || behind + 1 >= sentence.size()) {
      return false;
    }
    if (frames.is(Frames.Kind.BEFORE, sentence, behind)) {
      return told(sentence, behind + 1);
    }
    int earlier = behind + 1;
    if (sentence.token(earlier).tag().equals("RP")) {
      earlier++;
    }
    return told(sentence, behind)
        && earlier < sentence.size()
        && frames.is(Frames.Kind.BEFORE, sentence, earlier);
  }

  private boolean told(Sentence sentence, int i) {
    String tag = sentence.token(i).tag();
    return (tag.equals("VBN") || tag.equals("VBD"))
        && (frames.verb(Frames.Kind.CLAIMING, sentence, i)
            || frames.verb(Frames.Kind.CONTENT, sentence, i));
  }

  /** "136, down from a peak of 178", "fell from a high of 178". */
  static boolean fromPeak(Sentence sentence, int of, Frames frames) {
    if (of < 3 || !sentence.token(of).is("of") || !frames.is(Frames.Kind.HIGH, sentence, of - 1)) {
      return false;
    }
    int i = of - 2;
    while (i > of - LONGEST_NOUN - 2 && i > 0 && !sentence.token(i).tag().equals("IN")) {
      i--;
    }
    return sentence.token(i).is("from");
  }

  /** "rose (from) nine"; in "ranges from nine to 12" neither takes the place of the other. */
  static boolean from(Sentence sentence, int i) {
    String verb = i > 0 ? sentence.token(i - 1).lemma() : "";
    return sentence.token(i).is("from") && !verb.equals("range") && !verb.equals("vary");
  }

  /** "The previous high was 113", "the old record of 113". */
  private boolean previousHigh(Sentence sentence, CountedPhrase phrase) {
    int noun = phrase.mention().first() - 1;
    boolean led =
        noun > 1
            && (sentence.token(noun).is("of")
                || Words.BE.contains(sentence.token(noun).lower())
                || sentence.token(noun).is(","));
    return led
        && frames.is(Frames.Kind.HIGH, sentence, noun - 1)
        && frames.is(Frames.Kind.PREVIOUS, sentence, noun - 2);
  }
}
