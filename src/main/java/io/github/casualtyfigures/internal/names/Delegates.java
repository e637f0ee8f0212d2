package io.github.casualtyfigures.internal.names;

import io.github.casualtyfigures.claim.Speaker;
import io.github.casualtyfigures.internal.names.CountryMatch.Kind;
import io.github.casualtyfigures.internal.names.NamedSpeaker.Basis;
import io.github.casualtyfigures.internal.names.Sense.Role;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads who speaks for a country at the United Nations: "Iran's UN ambassador", "the Chilean envoy
 * to the UN". Such a delegate is his foreign ministry's; "the UN envoy for Syria" is none. So too
 * who speaks for a ministry as another minister's colleague: "his colleague at Justice". Immutable.
 */
final class Delegates {

  private static final Set<String> COLLEAGUES = Set.of("colleague", "counterpart");
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

  /**
   * The ministry of the country that stands before the United Nations in the phrase, or the one at
   * which a colleague is; else null.
   */
  @Nullable NamedSpeaker read(NounPhrase phrase, NameContext context) {
    NamedSpeaker colleague = colleague(phrase, context);
    if (colleague != null) {
      return colleague;
    }
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

  /** "his colleague at Justice, (Ivo Obi)": a minister of the article's country. */
  private @Nullable NamedSpeaker colleague(NounPhrase phrase, NameContext context) {
    Atoms atoms = phrase.atoms();
    int field = 3;
    boolean at =
        atoms.size() > field
            && COLLEAGUES.contains(atoms.word(1))
            && (atoms.word(2).equals("at") || atoms.word(2).equals("for"))
            && atoms.capital(field);
    String country = at ? context.country(phrase.sentence().index()) : null;
    StringBuilder office = new StringBuilder();
    for (int i = field; country != null && i < atoms.size() && atoms.capital(i); i++) {
      office.append(atoms.word(i)).append(' ');
    }
    if (country == null) {
      return null;
    }
    Wordings.Match<Sense> found =
        senses.matcher().longest(Atoms.of(office + "minister"), 0, Casing.SMALL);
    for (Sense sense : found == null ? List.<Sense>of() : found.values()) {
      if (sense instanceof Sense.Title title && title.institution() != null) {
        String id = country + "/" + title.institution();
        Speaker body = composition.of(id);
        Speaker speaker = body == null ? null : new Speaker(id, body.name(), Speaker.Kind.PERSON);
        return speaker == null
            ? null
            : new NamedSpeaker(
                speaker, Basis.NAME, title.institution(), country, UnknownNames.person(phrase));
      }
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
