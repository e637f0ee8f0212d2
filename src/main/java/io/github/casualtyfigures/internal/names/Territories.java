package io.github.casualtyfigures.internal.names;

import io.github.casualtyfigures.internal.names.NamedSpeaker.Basis;
import io.github.casualtyfigures.internal.names.Sense.Role;
import org.jspecify.annotations.Nullable;

/**
 * Reads places that speak through their administration: "Hualien County said", "a spokesman for
 * Davao de Oro province". Immutable.
 */
final class Territories {

  private final Senses senses;
  private final Composition composition;

  Territories(Senses senses, Composition composition) {
    this.senses = senses;
    this.composition = composition;
  }

  /** The local authority of a territory that the phrase names, or null. */
  @Nullable NamedSpeaker read(NounPhrase phrase, NameContext context) {
    int coreEnd = phrase.coreEnd();
    for (Mention mention : phrase.mentions()) {
      Sense.Title title = mention.title(Role.TERRITORY);
      String institution = title == null ? null : title.institution();
      if (institution == null) {
        continue;
      }
      if (headed(phrase, mention)) {
        return authority(phrase, context, institution);
      }
      if (!named(phrase, mention)) {
        continue;
      }
      boolean alone = mention.end() == coreEnd && nothingElse(phrase, mention);
      boolean spokesman =
          phrase.has(Role.SPOKESPERSON, mention.begin()) && phrase.preposition(mention) == Role.OF;
      if (alone || spokesman) {
        return authority(phrase, context, institution);
      }
    }
    return null;
  }

  private @Nullable NamedSpeaker authority(
      NounPhrase phrase, NameContext context, String institution) {
    String code = null;
    for (Mention mention : phrase.mentions()) {
      CountryMatch match = mention.country();
      code = match == null || code != null ? code : match.code();
    }
    Basis basis = code == null ? Basis.CONTEXT : Basis.NAME;
    code = code == null ? context.home(phrase.sentence().index()).site() : code;
    Sense.Institution local = senses.institution(institution);
    return code == null || local == null
        ? null
        : new NamedSpeaker(composition.of(code, local), basis, institution, code, null);
  }

  /** "Valentyn Reznichenko, the head of the region", "the administrator of that district". */
  private static boolean headed(NounPhrase phrase, Mention noun) {
    Mention the = noun.begin() < 2 ? null : phrase.at(noun.begin() - 1);
    Mention of = the == null || the.begin() == 0 ? null : phrase.at(the.begin() - 1);
    Mention head = of == null || of.begin() == 0 ? null : phrase.at(of.begin() - 1);
    return the != null
        && of != null
        && head != null
        && the.is(Role.DEFINITE)
        && of.is(Role.OF)
        && head.is(Role.HEAD);
  }

  /** "Hualien County", but "the county". */
  private static boolean named(NounPhrase phrase, Mention noun) {
    int before = noun.begin() - 1;
    Mention name = before < 0 ? null : phrase.at(before);
    return before >= 0
        && phrase.atoms().capital(before)
        && (name == null || (name.country() != null && !name.label()));
  }

  /** Whether the core holds the name alone: no "hospital in Hualien County". */
  private static boolean nothingElse(NounPhrase phrase, Mention noun) {
    for (Mention mention : phrase.mentions()) {
      boolean part = mention.country() != null || mention.is(Role.DEFINITE);
      if (mention.begin() < noun.begin() && !part) {
        return false;
      }
    }
    return true;
  }
}
