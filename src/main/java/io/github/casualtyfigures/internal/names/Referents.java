package io.github.casualtyfigures.internal.names;

import io.github.casualtyfigures.claim.Speaker;
import java.util.Map;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/** Tells which speakers a noun or pronoun may stand for. Immutable. */
final class Referents {

  private static final String ANY = "any";
  private static final String NOT = "!";
  private static final String PERSON = "person";
  private static final String BODY = "body";

  private final Map<String, Sense.Reference> references;

  Referents(Map<String, Sense.Reference> references) {
    this.references = Map.copyOf(references);
  }

  boolean mayMean(NamedSpeaker reference, NamedSpeaker earlier) {
    Speaker speaker = earlier.speaker();
    String head = reference.head();
    if (head == null || earlier.anaphoric()) {
      return false;
    }
    String id = speaker.id();
    String country = reference.country();
    if (country != null && !country.equals(earlier.country()) && !stateless(earlier)) {
      return false;
    }
    Sense.Reference row = references.get(head);
    if (row == null) {
      return id != null && institution(id).endsWith(head);
    }
    return !row.fits().contains(NOT + institution(id))
        && !row.fits().contains(NOT + speaker.kind())
        && row.fits().stream().anyMatch(fit -> fits(fit, earlier));
  }

  /** "The French charity" may be one whose name tells no country. */
  private static boolean stateless(NamedSpeaker earlier) {
    return earlier.country() == null
        && switch (earlier.speaker().kind()) {
          case NGO, MEDIA -> true;
          default -> false;
        };
  }

  private static boolean fits(String fit, NamedSpeaker earlier) {
    Speaker speaker = earlier.speaker();
    String id = speaker.id();
    boolean person = speaker.kind() == Speaker.Kind.PERSON || earlier.person() != null;
    if (fit.equals(ANY)) {
      return id != null;
    }
    if (fit.equals(PERSON)) {
      return person;
    }
    if (fit.equals(BODY)) {
      return id != null && speaker.kind() != Speaker.Kind.PERSON;
    }
    if (fit.equals(speaker.kind().name())) {
      return true;
    }
    if (id == null) {
      return false;
    }
    if (fit.startsWith("*")) {
      return institution(id).endsWith(fit.substring(1));
    }
    return fit.endsWith("*")
        ? id.startsWith(fit.substring(0, fit.length() - 1))
        : fit.equals(id) || fit.equals(institution(id));
  }

  private static String institution(@Nullable String id) {
    String behind = StringUtils.substringAfter(id, "/");
    return behind == null ? "" : behind;
  }
}
