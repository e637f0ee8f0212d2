package io.github.casualtyfigures.internal.names;

import io.github.casualtyfigures.internal.names.NamedSpeaker.Basis;
import io.github.casualtyfigures.internal.names.Sense.Reference;
import io.github.casualtyfigures.internal.names.Sense.Role;
import org.jspecify.annotations.Nullable;

/**
 * Reads places that speak through their administration: "Hualien County said", "a spokesman for
 * Davao de Oro province", "Benue State spokesman Daniel Ojo". Immutable.
 */
final class Territories {

  private static final String OFFICE = "office";
  private static final int NEAR = 2;

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
      Mention next = phrase.at(mention.end());
      boolean spokesman =
          phrase.has(Role.SPOKESPERSON, mention.begin()) && phrase.preposition(mention) == Role.OF;
      spokesman |= next != null && next.is(Role.SPOKESPERSON);
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

  /**
   * "the head of the region", "the administrator of that district", "the chairman of Lam Dong
   * province", "the zone's administrator", "the district's press office".
   */
  private static boolean headed(NounPhrase phrase, Mention noun) {
    int first = noun.begin() - 1;
    while (first > 0 && phrase.atoms().capital(first) && unheld(phrase.at(first))) {
      first--;
    }
    boolean named = first < noun.begin() - 1;
    Mention the = first < 0 || named ? null : phrase.at(first);
    boolean definite = the != null && (the.is(Role.DEFINITE) || the.as(Reference.class) != null);
    Mention of = phrase.at(definite ? first - 1 : first);
    Mention head = of == null || of.begin() == 0 ? null : phrase.at(of.begin() - 1);
    boolean behind = (named || definite) && of != null && of.is(Role.OF);
    boolean own = head == null || head.begin() == 0 || !owned(phrase, head.begin() - 1);
    return (behind && own && head != null && head.is(Role.HEAD)) || owns(phrase, noun);
  }

  /** "(its) coordinator for the region" is of another body. */
  private static boolean owned(NounPhrase phrase, int atom) {
    return ReferenceReader.OWNERS.contains(phrase.atoms().word(atom));
  }

  private static boolean unheld(@Nullable Mention name) {
    return name == null || (name.country() != null && !name.label());
  }

  /** Whether a head or an office follows whose owner {@code noun} is. */
  private static boolean owns(NounPhrase phrase, Mention noun) {
    if (!phrase.atoms().isPossessive(noun.end())) {
      return false;
    }
    for (Mention mention : phrase.mentions()) {
      Reference office = mention.as(Reference.class);
      boolean speaks =
          mention.is(Role.HEAD)
              || mention.is(Role.SPOKESPERSON)
              || (office != null && office.head().equals(OFFICE));
      int gap = mention.begin() - noun.end();
      if (speaks && gap > 0 && gap <= NEAR) {
        return true;
      }
    }
    return false;
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
