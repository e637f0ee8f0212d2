package io.github.casualtyfigures.internal.names;

import io.github.casualtyfigures.internal.names.CountryMatch.Kind;
import io.github.casualtyfigures.internal.names.NamedSpeaker.Basis;
import io.github.casualtyfigures.internal.names.Sense.Role;
import org.jspecify.annotations.Nullable;

/**
 * Reads countries that speak through their governments: "Kyiv", "the Donetsk People's Republic",
 * "Hanoi's official history". Immutable.
 */
final class States {

  private static final String GOVERNMENT = "government";
  private static final String DOCUMENT = "document";

  private final Senses senses;
  private final Composition composition;

  States(Senses senses, Composition composition) {
    this.senses = senses;
    this.composition = composition;
  }

  /** The government that the phrase means by its country's name, or null. */
  @Nullable NamedSpeaker read(NounPhrase phrase) {
    NamedSpeaker country = country(phrase);
    if (country == null) {
      country = paper(phrase);
    }
    return country == null ? authority(phrase) : country;
  }

  /** "Hanoi's official history", "Kyiv's own figures": what a government has put together. */
  private @Nullable NamedSpeaker paper(NounPhrase phrase) {
    Mention first = phrase.at(0);
    CountryMatch match = first == null ? null : first.country();
    int end = phrase.coreEnd();
    Mention last = phrase.at(end - 1);
    Sense.Institution government = senses.institution(GOVERNMENT);
    if (first == null
        || match == null
        || last == null
        || government == null
        || first.label()
        || end < phrase.atoms().size()
        || !speaks(match.kind(), false)
        || !phrase.atoms().isPossessive(first.end())
        || !papers(last)) {
      return null;
    }
    for (int atom = first.end() + 1; atom < last.begin(); atom++) {
      if (!phrase.adjective(atom)) {
        return null;
      }
    }
    return new NamedSpeaker(
        composition.of(match.code(), government), Basis.NAME, GOVERNMENT, match.code(), null);
  }

  private static boolean papers(Mention mention) {
    Sense.Reference paper = mention.as(Sense.Reference.class);
    return paper != null && paper.head().equals(DOCUMENT);
  }

  /** "Kyiv", "Ukraine", "the Russians": the government. */
  private @Nullable NamedSpeaker country(NounPhrase phrase) {
    String code = null;
    boolean definite = false;
    for (int atom = 0; atom < phrase.atoms().size(); ) {
      Mention mention = phrase.at(atom);
      CountryMatch match = mention == null ? null : mention.country();
      if (mention == null || (match == null && !mention.is(Role.DEFINITE))) {
        return null;
      }
      definite |= mention.is(Role.DEFINITE);
      if (match != null) {
        boolean speaks = speaks(match.kind(), definite);
        if (code != null || mention.label() || !speaks) {
          return null;
        }
        code = match.code();
      }
      atom = mention.end();
    }
    Sense.Institution government = senses.institution(GOVERNMENT);
    return code == null || government == null
        ? null
        : new NamedSpeaker(composition.of(code, government), Basis.NAME, GOVERNMENT, code, null);
  }

  /** "the Donetsk People's Republic": the government of the authority. */
  private @Nullable NamedSpeaker authority(NounPhrase phrase) {
    Mention last = null;
    for (Mention mention : phrase.mentions()) {
      last = mention.is(Role.DEFINITE) ? last : mention;
    }
    Sense.Authority authority = last == null ? null : last.as(Sense.Authority.class);
    Sense.Institution government = senses.institution(GOVERNMENT);
    boolean alone =
        last != null && last.end() == phrase.atoms().size() && last.begin() <= 1 && !last.label();
    return authority == null
            || government == null
            || !alone
            || !authority.institutions().contains(GOVERNMENT)
        ? null
        : new NamedSpeaker(
            composition.of(authority, government),
            Basis.NAME,
            GOVERNMENT,
            authority.country(),
            null);
  }

  private static boolean speaks(Kind kind, boolean definite) {
    return switch (kind) {
      case NAME, CAPITAL, SEAT -> true;
      case DEMONYM -> definite;
      case ADJECTIVE, PLACE -> false;
    };
  }
}
