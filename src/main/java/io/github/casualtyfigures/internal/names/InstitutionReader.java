package io.github.casualtyfigures.internal.names;

import io.github.casualtyfigures.claim.Speaker;
import io.github.casualtyfigures.internal.names.CountryMatch.Kind;
import io.github.casualtyfigures.internal.names.NamedSpeaker.Basis;
import io.github.casualtyfigures.internal.names.Sense.Role;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads institutions of states with the country that stands before them, behind them or nowhere:
 * "Seoul's military", "the ministry of defence in London", "police". Immutable.
 */
final class InstitutionReader {

  private static final String GOVERNMENT = "government";
  private static final String LOCAL = "local-authority";
  private static final String MEDIA_OFFICE = "media-office";
  private static final String EMBASSY = "embassy";

  /** What may stand before the authorities of a place. */
  private static final Set<String> PLAIN = Set.of("the", "local", "regional", "state");

  private static final String MONITOR = "monitor";
  private static final String PAPER = "document";
  private static final int NEAR = 4;

  private final Senses senses;
  private final Composition composition;
  private final Holders holders;

  InstitutionReader(Senses senses, Composition composition, Holders holders) {
    this.senses = senses;
    this.composition = composition;
    this.holders = holders;
  }

  /** The institution of the core that stands last, else the first behind it. */
  @Nullable Mention find(NounPhrase phrase, int coreEnd) {
    Mention found = null;
    boolean crowd = false;
    boolean officials = false;
    for (Mention mention : phrase.mentions()) {
      boolean inCore = mention.begin() < coreEnd;
      if (inCore && (mention.is(Role.PUBLIC) || mention.is(Role.EXPERT))) {
        crowd = true;
      }
      officials |= inCore && mention.is(Role.OFFICIAL);
      if (instituted(mention) == null || mention.label() || (inCore && officials)) {
        continue;
      }
      if (unnamed(phrase, mention) || watched(phrase, mention)) {
        continue;
      }
      boolean helped = // "a member of a militia that helps (the army)"
          !inCore
              && mention.as(Sense.Institution.class) != null
              && phrase.inClause(mention)
              && !paper(phrase, coreEnd);
      if (helped || ofSomething(phrase, mention) || (!inCore && phrase.past(mention))) {
        continue;
      }
      if (inCore && phrase.sharesOfficials(mention, coreEnd)) {
        return null;
      }
      boolean rank = mention.is(Role.RANK);
      if (found != null
          && (phrase.and(found.end())
              || follows(found, mention, inCore)
              || mediaOffice(found, mention))) {
        continue;
      }
      if (inCore && !(rank && found != null)) {
        found = mention;
      } else if (!inCore && (found == null || found.is(Role.RANK)) && !rank) {
        found = crowd && phrase.preposition(mention) != null ? found : mention;
      }
    }
    if (found != null && crowd && found.begin() < coreEnd && !found.is(Role.OFFICE)) {
      return null;
    }
    return found;
  }

  /** "(figures) that the ministry gave". */
  private static boolean paper(NounPhrase phrase, int coreEnd) {
    Mention last = phrase.at(coreEnd - 1);
    Sense.Reference noun = last == null ? null : last.as(Sense.Reference.class);
    return noun != null && noun.head().equals(PAPER);
  }

  /** "the president of the lawyers' association", but "the president of Chile". */
  private static boolean ofSomething(NounPhrase phrase, Mention mention) {
    Sense.Title title = mention.title(Role.OFFICE);
    Mention of = phrase.at(mention.end());
    if (title == null
        || !title.person()
        || mention.as(Sense.Institution.class) != null
        || of == null
        || !of.is(Role.OF)) {
      return false;
    }
    for (Mention behind : phrase.mentions()) {
      boolean near = behind.begin() >= of.end() && !phrase.comma(of.end(), behind.begin());
      Sense.Reference reference = behind.as(Sense.Reference.class);
      boolean state =
          reference != null && reference.fits().contains(Speaker.Kind.GOVERNMENT.name());
      Sense.Institution institution = behind.as(Sense.Institution.class);
      state |= institution != null && institution.id().equals(GOVERNMENT);
      if (near && (behind.country() != null || state)) {
        return false;
      }
    }
    return true;
  }

  /** "SP leader", "SP MLA Ravi Das", but "SP Ravi Das": two letters are a title before a name. */
  private static boolean unnamed(NounPhrase phrase, Mention mention) {
    Atoms atoms = phrase.atoms();
    boolean letters =
        mention.end() - mention.begin() == 1
            && atoms.shape(mention.begin()).length() == 2
            && atoms.acronym(mention.begin());
    int name = mention.end();
    return letters
        && mention.as(Sense.Title.class) != null
        && !(name < atoms.size() && atoms.capital(name) && !atoms.acronym(name));
  }

  /** "the (police) watchdog", "a (prisons) monitor": whom another body watches. */
  private static boolean watched(NounPhrase phrase, Mention mention) {
    Mention next = phrase.at(mention.end());
    Sense.Reference noun = next == null ? null : next.as(Sense.Reference.class);
    return noun != null && noun.head().equals(MONITOR);
  }

  /** "the health ministry's media office" speaks for the ministry. */
  private static boolean mediaOffice(Mention found, Mention mention) {
    Sense.Institution owner = found.as(Sense.Institution.class);
    Sense.Institution office = mention.as(Sense.Institution.class);
    return owner != null
        && office != null
        && office.id().equals(MEDIA_OFFICE)
        && !owner.id().equals(GOVERNMENT);
  }

  /** "State Police Command" is no command. */
  private static boolean follows(Mention found, Mention mention, boolean inCore) {
    Sense.Institution institution = mention.as(Sense.Institution.class);
    return inCore && institution != null && institution.beside() && mention.begin() == found.end();
  }

  /** The institution that words name, or whose office or rank they are. */
  Sense.@Nullable Institution instituted(Mention mention) {
    Sense.Institution institution = mention.as(Sense.Institution.class);
    if (institution != null) {
      return institution;
    }
    for (Role role : new Role[] {Role.OFFICE, Role.RANK}) {
      Sense.Title title = mention.title(role);
      if (title != null && title.institution() != null) {
        return senses.institution(title.institution());
      }
    }
    return null;
  }

  /** The body that {@code mention} and the country beside it, or the article's, make; or null. */
  @Nullable NamedSpeaker read(NounPhrase phrase, Mention mention, NameContext context) {
    Sense.Institution institution = local(phrase, mention);
    if (institution == null
        || officialsOf(phrase, mention, institution)
        || ofUnknown(phrase, mention)) {
      return null;
    }
    String code = countryOf(phrase, mention, institution.id().equals(EMBASSY), context);
    boolean beside = code != null;
    if (code == null && !institution.beside() && !institution.id().equals(EMBASSY)) {
      NameContext.Home home = context.home(phrase.sentence().index());
      String site = institution.home() == Sense.Home.SITE ? home.site() : home.country();
      code =
          site != null && institution.home() == Sense.Home.FORCES ? composition.forces(site) : site;
    }
    boolean somewhere =
        institution.kind() == Speaker.Kind.MILITARY && !behindCountry(phrase, mention);
    if ((!beside || somewhere) && indefinite(phrase, mention)) {
      return null;
    }
    if (code == null) {
      return institution.beside()
          ? null
          : new NamedSpeaker(
              new Speaker(null, institution.label(), institution.kind()),
              Basis.REFERENCE,
              institution.id(),
              null,
              null);
    }
    Speaker speaker = ofPlace(code, institution, context, beside && !adjectival(phrase), beside);
    speaker = speaker == null ? overridden(mention, code) : speaker;
    speaker = speaker == null ? composition.of(code, institution) : speaker;
    if (holdsOffice(phrase, mention)) {
      speaker = new Speaker(speaker.id(), speaker.name(), Speaker.Kind.PERSON);
    }
    return new NamedSpeaker(
        speaker, beside ? Basis.NAME : Basis.CONTEXT, institution.id(), code, null);
  }

  /** "the KRG's (interior ministry)", of a body that no lexicon has. */
  private static boolean ofUnknown(NounPhrase phrase, Mention mention) {
    int owner = mention.begin() - 2;
    return owner >= 0
        && phrase.atoms().isPossessive(owner + 1)
        && phrase.at(owner) == null
        && phrase.casing() == Casing.MIXED
        && phrase.atoms().acronym(owner);
  }

  /** "a court", "a member of a village defence force": one of many, which no country tells. */
  private static boolean indefinite(NounPhrase phrase, Mention mention) {
    if (mention.as(Sense.Institution.class) == null) {
      return false;
    }
    boolean whole = mention.end() == phrase.coreEnd();
    Mention first = phrase.at(0);
    if (first != null && first.is(Role.INDEFINITE) && whole) {
      return true;
    }
    int atom = mention.begin() - 1;
    while (atom > 0 && mention.begin() - atom < NEAR && modifies(phrase.at(atom))) {
      atom--;
    }
    Mention article = phrase.at(atom);
    Mention next = phrase.at(mention.end()); // "Ivo Obi, a military (spokesman)"
    boolean speaks = next != null && next.is(Role.SPOKESPERSON);
    return atom > 0 && article != null && article.is(Role.INDEFINITE) && !speaks;
  }

  /** "a Kenyan army unit", but not "a defence force in Kenya". */
  private static boolean behindCountry(NounPhrase phrase, Mention mention) {
    return phrase.mentions().stream()
        .anyMatch(other -> other.country() != null && other.begin() < mention.begin());
  }

  /** "local", "village": neither a small word nor a name. */
  private static boolean modifies(@Nullable Mention mention) {
    return mention == null || mention.is(Role.HONORIFIC) || mention.is(Role.TERRITORY);
  }

  /** "the Plateau State government" is a province's. */
  private Sense.@Nullable Institution local(NounPhrase phrase, Mention mention) {
    Sense.Institution institution = instituted(mention);
    Mention before = mention.begin() == 0 ? null : phrase.at(mention.begin() - 1);
    if (institution == null || !institution.id().equals(GOVERNMENT)) {
      return institution;
    }
    boolean federal = phrase.atoms().word(mention.begin()).equals("federal");
    boolean plain =
        mention.begin() == 0 || PLAIN.contains(phrase.atoms().word(mention.begin() - 1));
    if (before == null && plain && !federal && inProvince(phrase, mention)) {
      return senses.institution(LOCAL);
    }
    if (before == null) {
      return institution;
    }
    CountryMatch place = before.country();
    boolean province =
        place != null && place.kind() == Kind.PLACE && before.as(Sense.Authority.class) == null;
    return province ? senses.institution(LOCAL) : institution;
  }

  /** "Authorities in Kaduna", "in the northern state of Kaduna": those of the place. */
  private static boolean inProvince(NounPhrase phrase, Mention mention) {
    Mention in = phrase.at(mention.end());
    boolean authorities = phrase.atoms().word(mention.end() - 1).equals("authorities");
    if (in == null || !in.is(Role.AT) || !authorities) {
      return false;
    }
    for (Mention behind : phrase.mentions()) {
      CountryMatch place = behind.begin() > in.begin() ? behind.country() : null;
      if (place != null) {
        return place.kind() == Kind.PLACE
            && behind.as(Sense.Authority.class) == null
            && !phrase.comma(in.end(), behind.begin());
      }
    }
    return false;
  }

  /** "government officials" are officials with no body named. */
  private static boolean officialsOf(
      NounPhrase phrase, Mention mention, Sense.Institution institution) {
    return institution.id().equals(GOVERNMENT)
        && mention.as(Sense.Institution.class) != null
        && phrase.mentions().stream()
            .anyMatch(
                other ->
                    other.begin() == mention.end()
                        && (other.is(Role.OFFICIAL) || other.is(Role.FORCES)));
  }

  /** "the defence minister", but "the defence minister's spokesman". */
  private static boolean holdsOffice(NounPhrase phrase, Mention mention) {
    Sense.Title title = mention.title(Role.OFFICE);
    boolean possessor = phrase.atoms().isPossessive(mention.end());
    return title != null
        && title.person()
        && mention.as(Sense.Institution.class) == null
        && !(possessor || phrase.has(Role.SPOKESPERSON, phrase.atoms().size()));
  }

  /** In an article about Gaza, "the Palestinian health ministry" is Gaza's. */
  private @Nullable Speaker ofPlace(
      String code,
      Sense.Institution institution,
      NameContext context,
      boolean named,
      boolean beside) {
    for (Sense.Authority authority : senses.authorities()) {
      if (!named
          && (authority.shared() || !beside)
          && authority.country().equals(code)
          && context.authorities().contains(authority.key())
          && authority.institutions().contains(institution.id())) {
        return composition.of(authority, institution);
      }
    }
    return null;
  }

  /** Whether adjectives alone name the country: neither "Ramallah" nor "the West Bank". */
  private static boolean adjectival(NounPhrase phrase) {
    return phrase.mentions().stream()
        .map(Mention::country)
        .allMatch(match -> match == null || match.kind() == Kind.ADJECTIVE);
  }

  /** A wording that means another body in this country: "the UK's defence intelligence". */
  private static @Nullable Speaker overridden(Mention mention, String code) {
    for (Sense sense : mention.senses()) {
      if (sense instanceof Sense.Body body && body.composed() && code.equals(body.country())) {
        return body.speaker();
      }
    }
    return null;
  }

  /** The country that the words beside an institution name: before it, behind it, or anywhere. */
  private @Nullable String countryOf(
      NounPhrase phrase, Mention institution, boolean embassy, NameContext context) {
    String before = null;
    String behind = null;
    String elsewhere = null;
    for (Mention mention : phrase.mentions()) {
      CountryMatch match = mention.country();
      if (match == null || mention.label() || (embassy && match.kind() == Kind.PLACE)) {
        continue;
      }
      Role preposition = phrase.preposition(mention);
      boolean near =
          !phrase.comma(
              Math.min(mention.end(), institution.end()),
              Math.max(mention.begin(), institution.begin()));
      boolean hangs = preposition != phrase.preposition(institution);
      if (mention.begin() < institution.begin() && near && !hangs) {
        before = match.code();
      } else if (behind == null && near && mention.begin() >= institution.end()) {
        behind = embassy && preposition != Role.OF ? null : match.code();
      } else if (elsewhere == null && !embassy) {
        elsewhere = match.code();
      }
    }
    String holder = holders.country(phrase, context);
    if (before != null) {
      return before;
    }
    if (behind != null) {
      return behind;
    }
    return holder != null ? holder : elsewhere;
  }
}
