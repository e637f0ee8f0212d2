package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.internal.text.Sentence;
import java.util.Set;

/** Tells papers of which nobody says whose they are. Immutable. */
final class UnsignedPapers {

  private static final Set<String> EVIDENCE =
      Set.of(
          "information",
          "evidence",
          "footage",
          "video",
          "videos",
          "images",
          "imagery",
          "photos",
          "photographs",
          "pictures");

  private final Cues cues;

  UnsignedPapers(Cues cues) {
    this.cues = cues;
  }

  /** "a video on social media". */
  boolean unsigned(Sentence sentence, Part source) {
    int head = source.first();
    while (head < source.last() && !sentence.tags().get(head + 1).equals("IN")) {
      head++;
    }
    boolean some =
        head > source.first()
            && sentence.tags().get(source.first()).equals("DT")
            && !sentence.token(source.first()).is("the");
    boolean known = cues.is(Cue.Use.MEDIUM, sentence, head) || mass(sentence, head);
    return known && (some || bare(sentence, source));
  }

  private static boolean mass(Sentence sentence, int head) {
    return EVIDENCE.contains(sentence.token(head).lower());
  }

  /** "initial investigations", "early information": papers of which nobody says whose they are. */
  static boolean bare(Sentence sentence, Part source) {
    boolean evidence = mass(sentence, source.last()); // "satellite images"
    for (int i = source.first(); i < source.last(); i++) {
      String tag = sentence.tags().get(i);
      if (!tag.startsWith("JJ") && !(evidence && tag.equals("NN"))) {
        return false;
      }
    }
    return evidence || sentence.tags().get(source.last()).equals("NNS");
  }
}
