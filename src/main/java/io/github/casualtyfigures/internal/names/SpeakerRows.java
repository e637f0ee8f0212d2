package io.github.casualtyfigures.internal.names;

import io.github.casualtyfigures.claim.Speaker;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/** Tells which rows of the lexicons name one speaker, for whoever asks why. Immutable. */
final class SpeakerRows {

  private final Senses senses;
  private final @Nullable String id;

  SpeakerRows(Senses senses, Speaker speaker) {
    this.senses = senses;
    this.id = speaker.id();
  }

  /** The rows of the words of {@code phrase} that name the speaker or half of a composed one. */
  List<String> of(NounPhrase phrase) {
    List<String> rows = new ArrayList<>();
    for (Mention mention : phrase.mentions()) {
      CountryMatch country = mention.country();
      if (country != null && id != null && id.startsWith(country.code() + "/")) {
        rows.add(country.by());
      }
      for (Sense sense : mention.senses()) {
        if (names(sense)) {
          rows.add(senses.origin(sense));
        }
      }
    }
    return rows;
  }

  /** The rows of the words of {@code phrase} that let it refer to a speaker named elsewhere. */
  List<String> references(NounPhrase phrase) {
    List<String> rows = new ArrayList<>();
    for (Mention mention : phrase.mentions()) {
      Sense.Reference reference = mention.as(Sense.Reference.class);
      if (reference != null) {
        rows.add(senses.origin(reference));
      }
    }
    return rows;
  }

  private boolean names(Sense sense) {
    if (id == null) {
      return false;
    }
    String institution = StringUtils.substringAfter(id, "/");
    if (sense instanceof Sense.Body body) {
      return id.equals(body.speaker().id());
    }
    if (sense instanceof Sense.Institution named) {
      return institution.equals(named.id());
    }
    if (sense instanceof Sense.Holder holder) {
      return holder.terms().stream().anyMatch(term -> term.id().equals(id));
    }
    if (sense instanceof Sense.Authority authority) {
      return id.startsWith(authority.country() + "/")
          && authority.prefix() != null
          && institution.startsWith(authority.prefix() + "-");
    }
    return sense instanceof Sense.Title title && institution.equals(title.institution());
  }
}
