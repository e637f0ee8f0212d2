package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.claim.Status;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the sayings of one sentence, each with its status. Belongs to one call. */
final class Sayings {

  private final Syntax syntax;
  private final NounPhrases phrases;

  Sayings(Syntax syntax, NounPhrases phrases) {
    this.syntax = syntax;
    this.phrases = phrases;
  }

  /** A saying whose content runs from token {@code start} to the end of the sentence. */
  Saying behind(
      Part source, Part all, @Nullable Part cuePart, Cue cue, int start, @Nullable Part relay) {
    Status status = status(cue, source);
    return new Saying(
        syntax.sentence(),
        source,
        all,
        cuePart,
        cue,
        Saying.Shape.BEHIND,
        List.of(new Part(start, syntax.last())),
        status,
        statusCue(status, cue, source, cuePart),
        relay);
  }

  /** A saying whose content is the sentence but for {@code all}. */
  Saying around(Part source, Part all, @Nullable Part cuePart, Cue cue, @Nullable Part relay) {
    List<Part> content = new ArrayList<>();
    if (all.first() > 0) {
      content.add(new Part(0, all.first() - 1));
    }
    if (all.last() < syntax.last()) {
      content.add(new Part(all.last() + 1, syntax.last()));
    }
    Status status = status(cue, source);
    return new Saying(
        syntax.sentence(),
        source,
        all,
        cuePart,
        cue,
        Saying.Shape.AROUND,
        content,
        status,
        statusCue(status, cue, source, cuePart),
        relay);
  }

  /** Leading: what follows is said; otherwise the sentence but for the attribution. */
  Saying place(Part source, Part words, Part cue, Cue row) {
    int left = words.first() - 1;
    while (syntax.comma(left) || syntax.adverb(left)) {
      left--;
    }
    boolean leads =
        left < 0
            || syntax.is(left, "that")
            || syntax.conjunction(left)
            || syntax.is(left, ";")
            || syntax.is(left, ":")
            || syntax.opensQuote(left)
            || (syntax.dash(left) && left < 8);
    List<Part> content = new ArrayList<>();
    if (!leads) {
      content.add(new Part(0, words.first() - 1));
    }
    if (words.last() < syntax.last()) {
      content.add(new Part(words.last() + 1, syntax.last()));
    }
    Status status = status(row, source);
    return new Saying(
        syntax.sentence(),
        source,
        words,
        cue,
        row,
        leads ? Saying.Shape.BEHIND : Saying.Shape.AROUND,
        content,
        status,
        statusCue(status, row, source, cue),
        null);
  }

  /** The status of the cue or, where that is plain, of the speaker: "other reports put". */
  private Status status(Cue cue, Part source) {
    return cue.status().or(statusOf(source));
  }

  private Status statusOf(Part source) {
    Part base = phrases.beginningAt(source.first());
    int head = base == null ? source.last() : base.last();
    boolean paper = syntax.cues().is(Cue.Use.MEDIUM, syntax.sentence(), head);
    Cue count = paper ? null : syntax.cues().word(Cue.Use.NOUN, syntax.sentence(), head);
    if (count != null && count.status() == Status.ESTIMATED) {
      return Status.ESTIMATED; // "(Estimates) based on flights suggest"
    }
    Cue medium = syntax.cues().word(Cue.Use.MEDIUM, syntax.sentence(), source.last());
    boolean joined = syntax.is(head + 1, "and"); // "local journalists and news reports"
    boolean bare = medium != null && !joined && !phrases.holdsName(source);
    return medium != null && bare ? medium.status() : Status.STATED;
  }

  private static @Nullable Part statusCue(
      Status status, Cue cue, Part source, @Nullable Part words) {
    if (words == null || status == Status.STATED) {
      return null;
    }
    return cue.status() == Status.STATED ? source.with(words) : words;
  }
}
