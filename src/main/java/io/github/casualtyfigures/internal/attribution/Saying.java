package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.claim.Status;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who says what within one sentence, before anyone knows who that is.
 *
 * @param sentence the sentence
 * @param source the speaker's words
 * @param words the words that attribute, and what stands with them: "X said on Monday"
 * @param cue the cue itself
 * @param row the cue's row
 * @param shape where the content stands
 * @param content what is said, in order
 * @param status how sure the cue is
 * @param statusCue the words that make the status, or null
 * @param relay who may have passed it on, or null
 */
record Saying(
    Sentence sentence,
    Part source,
    Part words,
    @Nullable Part cue,
    Cue row,
    Shape shape,
    List<Part> content,
    Status status,
    @Nullable Part statusCue,
    @Nullable Part relay) {

  /** Where the content stands. */
  enum Shape {
    /** "X said that …". */
    BEHIND,
    /** "…, X said", "…, X said, …": the sentence but for the attribution. */
    AROUND
  }

  Saying {
    content = List.copyOf(content);
  }

  Saying withContent(List<Part> parts) {
    return new Saying(sentence, source, words, cue, row, shape, parts, status, statusCue, relay);
  }

  Saying withRelay(@Nullable Part by) {
    return new Saying(sentence, source, words, cue, row, shape, content, status, statusCue, by);
  }

  /** What made it; {@code referent} is where the words begin that the source refers to, or -1. */
  Origin origin(int referent) {
    String use = row.use().name().toLowerCase(Locale.ROOT);
    String construction = use + ": content " + shape.name().toLowerCase(Locale.ROOT);
    return new Origin(
        row.origin(), construction, row.status() == status ? row.origin() : null, referent);
  }

  boolean holds(int token) {
    return content.stream().anyMatch(part -> part.holds(token));
  }
}
