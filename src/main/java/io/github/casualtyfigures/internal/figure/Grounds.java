package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.internal.text.Sentence;
import java.util.Set;

/**
 * Reads the places that people are driven from and where they go: "their homes", "a site near the
 * town", "safer ground", "schools". Immutable; may be shared by threads.
 */
final class Grounds {

  private static final int LONGEST_PLACE = 6;
  private static final int LONGEST_SAME = 8;
  private static final int LONGEST_ASIDE = 10;

  private static final Set<String> SAME_BEGINS = Set.of(",", "--", "-", "–", "—");

  private final Frames frames;

  Grounds(Frames frames) {
    this.frames = frames;
  }

  /**
   * Behind a count of the same people in other units: "(7,300 families), or 32,000 people,",
   * "(1,357 households)".
   *
   * @return {@code from} where nothing of the kind stands there
   */
  static int pastSame(Sentence sentence, int from) {
    if (Words.token(sentence, from, "or") && Words.tag(sentence, from + 1).equals("CD")) {
      int noun = from + 2; // "(24,118 families) or 93,440 persons"
      return Words.noun(sentence, noun) ? noun + 1 : from;
    }
    String close = Words.token(sentence, from, "(") ? ")" : null;
    if (close == null && from < sentence.size()) {
      String mark = sentence.token(from).lower();
      close = SAME_BEGINS.contains(mark) ? mark : null;
    }
    if (close == null) {
      return from;
    }
    boolean counted = close.equals(")");
    for (int i = from + 1; i < Math.min(from + LONGEST_SAME, sentence.size()); i++) {
      if (sentence.token(i).is(close)) {
        return counted ? i + 1 : from;
      }
      if (Words.tensed(sentence, i)) {
        return from;
      }
      counted |= sentence.token(i).tag().equals("CD");
    }
    return from;
  }

  /**
   * "(forced 3,000 people), most of them women, (to flee)": behind what is said of them between
   * commas, or {@code comma}.
   */
  static int pastAside(Sentence sentence, int comma) {
    if (!Words.token(sentence, comma, ",")) {
      return comma;
    }
    for (int i = comma + 1; i < Math.min(comma + LONGEST_ASIDE, sentence.size()); i++) {
      if (sentence.token(i).is(",")) {
        return Words.tag(sentence, i + 1).equals("IN") || Words.tag(sentence, i + 1).equals("TO")
            ? i + 1
            : comma;
      }
      if (Words.finite(sentence, i) || sentence.token(i).is(";")) {
        return comma;
      }
    }
    return comma;
  }

  /** "safer ground", "safe areas". */
  boolean safe(Sentence sentence, int i) {
    return i + 1 < sentence.size()
        && frames.is(Frames.Kind.SAFE, sentence, i)
        && (frames.is(Frames.Kind.STATION, sentence, i + 1)
            || frames.is(Frames.Kind.HOME, sentence, i + 1)
            || frames.is(Frames.Kind.REFUGE, sentence, i + 1)
            || sentence.token(i + 1).is("places"));
  }

  /** "their homes", "of a site near the town", "neighbouring Chad": where people live. */
  boolean home(Sentence sentence, String direction, int from) {
    for (int i = from; i < Math.min(from + LONGEST_PLACE, sentence.size()); i++) {
      boolean ground =
          frames.is(Frames.Kind.HOME, sentence, i)
              || frames.is(Frames.Kind.STATION, sentence, i)
              || (direction.equals("into") && frames.is(Frames.Kind.REFUGE, sentence, i))
              || sentence.token(i).lemma().equals("site")
              || sentence.token(i).lemma().equals("camp");
      boolean abroad = direction.equals("into") && frames.is(Frames.Kind.ABROAD, sentence, i);
      boolean named =
          sentence.token(i).tag().startsWith("NNP") && !Words.weekday(sentence.token(i).lower());
      if (ground || abroad || named) {
        return true;
      }
      String tag = sentence.token(i).tag();
      boolean within =
          tag.equals("DT")
              || tag.equals("PRP$")
              || tag.equals("IN")
              || tag.equals("CD")
              || tag.startsWith("JJ")
              || tag.startsWith("NN");
      if (!within) {
        return false;
      }
    }
    return false;
  }

  /** "schools", "two evacuation centres", "a nearby church": where people take shelter. */
  boolean refuge(Sentence sentence, int from) {
    for (int i = from; i < Math.min(from + LONGEST_PLACE, sentence.size()); i++) {
      if (frames.is(Frames.Kind.REFUGE, sentence, i)) {
        return true;
      }
      String tag = sentence.token(i).tag();
      boolean within =
          tag.equals("DT")
              || tag.equals("CD")
              || tag.equals("HYPH")
              || tag.equals("VBN")
              || tag.startsWith("JJ")
              || tag.startsWith("NN");
      if (!within) {
        return false;
      }
    }
    return false;
  }
}
