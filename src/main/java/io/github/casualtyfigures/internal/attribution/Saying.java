package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.claim.Status;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

  private static final Set<String> RELATIVE = Set.of("who", "whom", "which", "that");

  Saying {
    content = List.copyOf(content);
  }

  Saying withContent(List<Part> parts) {
    return new Saying(sentence, source, words, cue, row, shape, parts, status, statusCue, relay);
  }

  Saying withSource(Part by) {
    return new Saying(sentence, by, words, cue, row, shape, content, status, statusCue, relay);
  }

  Saying withRelay(@Nullable Part by) {
    return new Saying(sentence, source, words, cue, row, shape, content, status, statusCue, by);
  }

  /** "(the mayor, who) had said": {@code speaker} with the pronoun that speaks for him, if any. */
  Part withRelative(Part speaker) {
    int pronoun = (cue == null ? words.last() : cue.first()) - 1;
    while (pronoun > speaker.last() && sentence.tags().get(pronoun).startsWith("RB")) {
      pronoun--;
    }
    int between = pronoun - speaker.last();
    if (between < 1 || !RELATIVE.contains(sentence.token(pronoun).lower())) {
      return speaker;
    }
    boolean comma = sentence.token(speaker.last() + 1).text().equals(",");
    int near = comma ? 2 : 1;
    boolean ofWhom = sentence.token(pronoun - 1).lower().equals("of");
    return between <= near + (ofWhom ? 2 : 0) ? new Part(speaker.first(), pronoun) : speaker;
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
