package io.github.casualtyfigures.internal.names;

import io.github.casualtyfigures.claim.Speaker;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * Makes a body of a country and an institution: any of the one meets any of the other. Immutable.
 */
final class Composition {

  private static final String GOVERNMENT = "government";
  private static final String ARMY = "army";

  private final Senses senses;
  private final Countries countries;

  Composition(Senses senses, Countries countries) {
    this.senses = senses;
    this.countries = countries;
  }

  /** {@code UA} and {@code general-staff}: "Ukrainian General Staff". */
  Speaker of(String country, Sense.Institution institution) {
    String army = institution.id().equals(ARMY) ? countries.army(country) : null;
    Sense.Institution meant = army == null ? null : senses.institution(army);
    Sense.Institution body = meant == null ? institution : meant;
    String name =
        body.id().equals(GOVERNMENT)
            ? countries.shortName(country)
            : countries.label(country) + " " + body.label();
    return new Speaker(country + "/" + body.id(), name, body.kind());
  }

  /** The country whose forces "the army" is in a place of {@code country}. */
  String forces(String country) {
    return countries.forces(country);
  }

  /** The institution of an authority: {@code YE/houthi-health-ministry}. */
  Speaker of(Sense.Authority authority, Sense.Institution institution) {
    String prefix = authority.prefix() == null ? "" : authority.prefix() + "-";
    return new Speaker(
        authority.country() + "/" + prefix + institution.id(),
        authority.label() + " " + institution.label(),
        institution.kind());
  }

  /** The body that an id names: a row of speakers.tsv, or a country and an institution. */
  @Nullable Speaker of(String id) {
    String country = StringUtils.substringBefore(id, "/");
    Sense.Institution institution =
        country.length() == 2 ? senses.institution(StringUtils.substringAfter(id, "/")) : null;
    return institution == null ? senses.body(id) : of(country, institution);
  }
}
