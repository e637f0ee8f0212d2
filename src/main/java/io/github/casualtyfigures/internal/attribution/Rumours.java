package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.claim.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads reports that are there, though nobody says whose. Belongs to one call. */
final class Rumours {

  private final Syntax syntax;
  private final NounPhrases phrases;

  Rumours(Syntax syntax, NounPhrases phrases) {
    this.syntax = syntax;
    this.phrases = phrases;
  }

  /** "There are (conflicting reports from the town) of nine deaths": nobody says whose. */
  @Nullable Saying read(int noun, Cue row) {
    int first = noun;
    while (syntax.adjective(first - 1) || syntax.tag(first - 1).equals("VBG")) {
      first--;
    }
    int there = first - 1;
    while (there > 0 && (syntax.verb(there) || syntax.adverb(there))) {
      there--;
    }
    boolean opens = there == 0 || syntax.stop(there - 1) || syntax.conjunction(there - 1);
    if (!opens || there + 1 >= first || !syntax.tag(there).equals("EX")) {
      return null;
    }
    Cue medium = syntax.cues().word(Cue.Use.MEDIUM, syntax.sentence(), noun);
    if (medium == null || medium.status() != Status.REPORTED || !syntax.tag(noun).equals("NNS")) {
      return null;
    }
    Part place =
        syntax.is(noun + 1, "from") || syntax.is(noun + 1, "in")
            ? phrases.beginningAt(noun + 2)
            : null;
    int of = place == null ? noun + 1 : place.last() + 1;
    if (!syntax.is(of, "of") && !syntax.is(of, "about")) {
      return null;
    }
    Part cue = new Part(noun, noun);
    Part source = new Part(first, of - 1);
    return new Saying(
        syntax.sentence(),
        source,
        source,
        cue,
        row,
        Saying.Shape.BEHIND,
        List.of(new Part(Math.min(of + 1, syntax.last()), syntax.last())),
        Status.REPORTED,
        cue,
        null);
  }
}
