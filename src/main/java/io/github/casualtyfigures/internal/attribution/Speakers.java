package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.claim.Speaker;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.Set;

/** Names speakers by the words of a source. Immutable; may be shared by threads. */
final class Speakers {

  private static final Set<String> BODIES =
      Set.of(
          "ministry",
          "police",
          "army",
          "military",
          "house",
          "mod",
          "un",
          "president",
          "officials",
          "mayor",
          "official",
          "report",
          "reports",
          "source",
          "sources",
          "monitor",
          "government",
          "kremlin",
          "pentagon",
          "agency");

  private static final Set<String> MEDIA =
      Set.of("afp", "reuters", "ap", "tass", "bbc", "cnn", "press", "yonhap", "xinhua");

  /** Whether the words name a speaker rather than a place or a topic. */
  boolean names(Sentence sentence, Part part) {
    for (int i = part.first(); i <= part.last(); i++) {
      String tag = sentence.tags().get(i);
      if (tag.startsWith("VB") || tag.equals("CD") || tag.equals("IN")) {
        return false;
      }
    }
    return BODIES.contains(sentence.token(part.last()).lower());
  }

  /** What the words name. */
  Named name(Sentence sentence, Part part) {
    String text = sentence.span(part.first(), part.last()).text();
    String head = sentence.token(part.last()).lower();
    String tag = sentence.tags().get(part.last());
    if (tag.startsWith("PRP")) {
      return new Named(new Speaker(null, text, Speaker.Kind.PERSON), true, head);
    }
    boolean definite =
        sentence.token(part.first()).is("the") || sentence.token(part.first()).is("its");
    if (MEDIA.contains(head)) {
      return new Named(new Speaker(head, text, Speaker.Kind.MEDIA), false, head);
    }
    boolean proper = false;
    for (int i = part.first(); i <= part.last(); i++) {
      proper |= sentence.tags().get(i).startsWith("NNP");
    }
    if (definite && !proper) {
      return new Named(new Speaker(null, text, Speaker.Kind.UNNAMED), true, head);
    }
    boolean body = BODIES.contains(head);
    return new Named(
        new Speaker(
            null,
            text,
            body ? Speaker.Kind.GOVERNMENT : proper ? Speaker.Kind.PERSON : Speaker.Kind.UNNAMED),
        false,
        head);
  }
}
