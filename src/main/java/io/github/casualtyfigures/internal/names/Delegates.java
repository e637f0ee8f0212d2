package io.github.casualtyfigures.internal.names;

import io.github.casualtyfigures.claim.Speaker;
import io.github.casualtyfigures.internal.names.CountryMatch.Kind;
import io.github.casualtyfigures.internal.names.NamedSpeaker.Basis;
import io.github.casualtyfigures.internal.names.Sense.Role;
import org.jspecify.annotations.Nullable;

/**
 * Reads who speaks for a country at the United Nations: "Iran's UN ambassador", "the Chilean envoy
 * to the UN". Such a delegate is his foreign ministry's; "the UN envoy for Syria" is none.
 * Immutable.
 */
final class Delegates {

  private static final String MINISTRY = "foreign-ministry";
  private static final String EMBASSY = "embassy";
  private static final String NATIONS = "un";
  private static final String ENVOY = "un/envoy";

  private final Senses senses;
  private final Composition composition;

  Delegates(Senses senses, Composition composition) {
    this.senses = senses;
    this.composition = composition;
  }

  /** The ministry of the country that stands before the United Nations in the phrase, or null. */
  @Nullable NamedSpeaker read(NounPhrase phrase) {
    Mention country = null;
    for (Mention mention : phrase.mentions()) {
      CountryMatch match = mention.country();
      if (country == null && match != null && match.kind() != Kind.PLACE && !mention.label()) {
        country = mention;
      }
      String id = id(mention);
      if (id == null) {
        continue;
      }
      boolean delegate = id.equals(ENVOY) || (id.equals(NATIONS) && delegates(phrase, mention));
      return country == null || !delegate ? null : of(country);
    }
    return null;
  }

  private static @Nullable String id(Mention mention) {
    Sense.Body body = mention.as(Sense.Body.class);
    return body == null ? null : body.speaker().id();
  }

  /** "UN (ambassador)", "(envoy) to the UN". */
  private static boolean delegates(NounPhrase phrase, Mention nations) {
    Mention before = phrase.at(nations.begin() - 1);
    if (before != null && before.is(Role.DEFINITE)) {
      before = phrase.at(before.begin() - 1);
    }
    if (before != null && before.is(Role.AT)) {
      return delegate(phrase.at(before.begin() - 1));
    }
    return delegate(phrase.at(nations.end()));
  }

  private static boolean delegate(@Nullable Mention mention) {
    Sense.Title office = mention == null ? null : mention.title(Role.OFFICE);
    boolean ambassador = office != null && EMBASSY.equals(office.institution());
    return ambassador || (mention != null && mention.is(Role.HEAD));
  }

  private @Nullable NamedSpeaker of(Mention country) {
    CountryMatch match = country.country();
    Sense.Institution ministry = senses.institution(MINISTRY);
    if (match == null || ministry == null) {
      return null;
    }
    Speaker speaker = composition.of(match.code(), ministry);
    return new NamedSpeaker(speaker, Basis.NAME, MINISTRY, match.code(), null);
  }
}
