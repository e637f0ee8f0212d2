package io.github.casualtyfigures.internal.names;

import io.github.casualtyfigures.claim.Range;
import io.github.casualtyfigures.claim.Speaker;
import io.github.casualtyfigures.internal.names.NamedSpeaker.Basis;
import io.github.casualtyfigures.internal.names.Sense.Role;
import io.github.casualtyfigures.internal.text.Document;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Lexicons;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns the words of a source into a speaker under one identity: "Britain's MoD", "the UK Ministry
 * of Defence" and "the ministry of defence in London" are {@code GB/defence-ministry}. Immutable;
 * may be shared by threads.
 */
public final class SpeakerNames {

  /** Bodies that count others' dead: "journalists of Mediazona", but not "observers of Hamas". */
  public static final Set<Speaker.Kind> COUNTING =
      Set.of(Speaker.Kind.NGO, Speaker.Kind.MEDIA, Speaker.Kind.HEALTH, Speaker.Kind.INTERNATIONAL);

  /** Who counts for a body whose they are: "journalists of Mediazona". */
  private static final Set<String> STAFF =
      Set.of(
          "journalists",
          "reporters",
          "correspondents",
          "monitors",
          "observers",
          "researchers",
          "analysts",
          "experts",
          "investigators",
          "volunteers",
          "doctors",
          "medics",
          "workers",
          "journalist",
          "reporter",
          "correspondent",
          "analyst",
          "researcher",
          "doctor");

  /** What one does with another's paper. */
  private static final Set<String> GOT =
      Set.of("obtained", "seen", "reviewed", "viewed", "cited", "quoted");

  /** How one comes by the data that another has. */
  private static final Set<String> SHARED = Set.of("shared", "provided", "given", "sent", "leaked");

  private final Senses senses;
  private final Countries countries;
  private final Composition composition;
  private final Holders holders;
  private final InstitutionReader institutions;
  private final ContextReader contexts;
  private final Referents referents;
  private final Territories territories;
  private final States states;
  private final Delegates delegates;

  /** The tokens in which words begin that may name a body. */
  private final Sentence.Reading<boolean[]> bodies = new Sentence.Reading<>(this::bodies);

  private SpeakerNames(Senses senses, Countries countries) {
    this.senses = senses;
    this.countries = countries;
    this.composition = new Composition(senses, countries);
    this.states = new States(senses, composition);
    this.delegates = new Delegates(senses, composition);
    this.holders = new Holders(composition);
    this.institutions = new InstitutionReader(senses, composition, holders);
    this.contexts = new ContextReader(senses, countries);
    this.referents = new Referents(senses.references());
    this.territories = new Territories(senses, composition);
  }

  /** Reads the lexicons of speakers. */
  public static SpeakerNames load(Lexicons lexicons, Countries countries) {
    return new SpeakerNames(new Senses(lexicons), countries);
  }

  /** What {@code document} as a whole tells about the names in it. */
  public NameContext context(Document document) {
    return contexts.read(document);
  }

  /** The {@code institution} of {@code country}: {@code CN/embassy}. */
  public NamedSpeaker ofState(String country, String institution) {
    Speaker speaker = composition.of(country + "/" + institution);
    return speaker == null
        ? new NamedSpeaker(Speaker.UNNAMED, Basis.NOBODY, null, null, null)
        : new NamedSpeaker(speaker, Basis.NAME, institution, country, null);
  }

  /** Whether an {@code earlier} speaker may be the one that {@code reference} means. */
  public boolean mayMean(NamedSpeaker reference, NamedSpeaker earlier) {
    return referents.mayMean(reference, earlier);
  }

  /** Who tokens {@code first} to {@code last} of {@code sentence}, both inclusive, name. */
  public NamedSpeaker resolve(Sentence sentence, int first, int last, NameContext context) {
    NounPhrase phrase =
        NounPhrase.read(sentence, first, last, senses.matcher(), countries, context);
    NamedSpeaker named = name(phrase, context);
    return named.withPerson(UnknownNames.person(phrase));
  }

  /**
   * Whether tokens {@code first} to {@code last} of {@code sentence}, both inclusive, may name a
   * body: "residents of the town" can't, and need not be resolved to tell. A country by itself,
   * which means its government, is left aside.
   */
  public boolean mayNameBody(Sentence sentence, int first, int last) {
    boolean[] begins = sentence.get(bodies);
    boolean may = !sentence.token(first).spaced();
    for (int i = first; i <= last && !may; i++) {
      may = begins[i];
    }
    return may;
  }

  /** Whether words of {@code sentence} may name a body, as {@link #mayNameBody} tells of some. */
  public boolean mayNameBody(Sentence sentence) {
    for (boolean begins : sentence.get(bodies)) {
      if (begins) {
        return true;
      }
    }
    return false;
  }

  private boolean[] bodies(Sentence sentence) {
    boolean[] begins = new boolean[sentence.size()];
    Atoms atoms = Atoms.of(sentence);
    Casing casing = Casing.of(sentence);
    for (int atom = 0; atom < atoms.size(); atom++) {
      begins[atoms.token(atom)] |= senses.identified().longest(atoms, atom, casing) != null;
    }
    return begins;
  }

  /**
   * The rows by which the words of {@code range} name {@code speaker}, in order of the words; those
   * that stand for somebody else are left out. None where no row names that speaker.
   *
   * @param context what {@code document} tells about the names in it
   * @param refers whether they mean somebody named elsewhere
   */
  public List<String> rows(
      Document document, NameContext context, Range range, Speaker speaker, boolean refers) {
    for (Sentence sentence : document.sentences()) {
      if (sentence.range().contains(range)) {
        int first = sentence.tokenAt(range.begin());
        int last = sentence.tokenAt(range.end() - 1);
        NounPhrase phrase =
            NounPhrase.read(sentence, first, last, senses.matcher(), countries, context);
        SpeakerRows rows = new SpeakerRows(senses, speaker);
        List<String> naming = rows.of(phrase);
        return refers && naming.isEmpty() ? rows.references(phrase) : naming;
      }
    }
    return List.of();
  }

  private NamedSpeaker name(NounPhrase phrase, NameContext context) {
    NamedSpeaker holder = holders.read(phrase, context);
    if (holder != null) {
      return holder;
    }
    NamedSpeaker delegate = delegates.read(phrase, context);
    if (delegate != null) {
      return delegate;
    }
    int coreEnd = phrase.coreEnd();
    boolean past = phrase.has(Role.PAST, coreEnd) && titled(phrase, coreEnd);
    NamedSpeaker body = past ? null : bodyOrInstitution(phrase, context, coreEnd);
    if (body != null) {
      return body;
    }
    NamedSpeaker country = states.read(phrase);
    if (country == null) {
      country = territories.read(phrase, context);
    }
    return country != null ? country : ReferenceReader.read(phrase, coreEnd);
  }

  /** "a former Hamas official", but "the former rebel movement Renamo". */
  private static boolean titled(NounPhrase phrase, int coreEnd) {
    return phrase.has(Role.OFFICIAL, coreEnd)
        || phrase.has(Role.HEAD, coreEnd)
        || phrase.has(Role.OFFICE, coreEnd)
        || phrase.has(Role.RANK, coreEnd)
        || phrase.has(Role.EXPERT, coreEnd)
        || phrase.has(Role.SPOKESPERSON, coreEnd);
  }

  private @Nullable NamedSpeaker bodyOrInstitution(
      NounPhrase phrase, NameContext context, int coreEnd) {
    NamedSpeaker authority = authority(phrase);
    if (authority != null) {
      return authority;
    }
    Mention body = body(phrase, coreEnd);
    Mention institution = institutions.find(phrase, coreEnd);
    UnknownNames.Organisation unknown = UnknownNames.organisation(phrase);
    if (body != null && !(institution != null && before(phrase, institution, body, coreEnd))) {
      return named(body);
    }
    boolean owned = institution != null && ownedByReference(phrase, institution);
    boolean titled = institution != null && institution.as(Sense.Institution.class) == null;
    boolean crowd = unknown != null && phrase.has(Role.PUBLIC, Math.min(coreEnd, unknown.begin()));
    if (unknown != null
        && !crowd
        && (institution == null
            || (institution.begin() >= coreEnd && unknown.begin() < institution.begin())
            || (titled && !owned))) {
      return new NamedSpeaker(unknown.speaker(), Basis.NAME, null, null, null);
    }
    return institution == null || owned ? null : institutions.read(phrase, institution, context);
  }

  /** "the organisation's president", but "the country's president". */
  private static boolean ownedByReference(NounPhrase phrase, Mention institution) {
    for (Mention mention : phrase.mentions()) {
      Sense.Reference reference = mention.as(Sense.Reference.class);
      if (mention.begin() < institution.begin()
          && reference != null
          && mention.as(Sense.Institution.class) == null
          && !reference.fits().contains(Speaker.Kind.GOVERNMENT.name())
          && phrase.atoms().isPossessive(mention.end())) {
        return true;
      }
    }
    return false;
  }

  /** "the Hamas-run interior ministry": an authority's own institution. */
  private @Nullable NamedSpeaker authority(NounPhrase phrase) {
    for (Mention mention : phrase.mentions()) {
      Sense.Authority authority = mention.as(Sense.Authority.class);
      if (authority == null) {
        continue;
      }
      for (Mention other : phrase.mentions()) {
        Sense.Institution institution = institutions.instituted(other);
        if (institution != null && authority.institutions().contains(institution.id())) {
          return new NamedSpeaker(
              composition.of(authority, institution),
              Basis.NAME,
              institution.id(),
              authority.country(),
              null);
        }
      }
    }
    return null;
  }

  /** The body that the phrase names: the most particular one of the core, else the first. */
  private static @Nullable Mention body(NounPhrase phrase, int coreEnd) {
    boolean crowd = phrase.has(Role.PUBLIC, coreEnd) || phrase.has(Role.EXPERT, coreEnd);
    boolean people = crowd || phrase.has(Role.OFFICIAL, coreEnd);
    Mention best = null;
    for (Mention mention : phrase.mentions()) {
      Sense.Body body = mention.as(Sense.Body.class);
      if (body == null || mention.label()) {
        continue;
      }
      boolean staff = crowd && staff(phrase, mention, body, coreEnd);
      if ((crowd && !staff && phrase.preposition(mention) == Role.OF)
          || (mention.begin() >= coreEnd && relayed(phrase, mention, people))
          || ofTerritory(phrase, mention)
          || phrase.inClause(mention)
          || firstName(phrase, mention)
          || (phrase.past(mention) && mention.begin() >= coreEnd)) {
        continue;
      }
      if (best == null || refines(best, body) || mention.begin() < coreEnd) {
        best = mention;
      }
    }
    return best;
  }

  /** "journalists of (Mediazona)", who count for a body of their own directly behind "of". */
  private static boolean staff(NounPhrase phrase, Mention mention, Sense.Body body, int coreEnd) {
    Mention before = phrase.at(mention.begin() - 1);
    int first = before != null && before.is(Role.DEFINITE) ? before.begin() : mention.begin();
    return coreEnd > 0
        && first == coreEnd + 1
        && STAFF.contains(phrase.atoms().word(coreEnd - 1))
        && COUNTING.contains(body.speaker().kind())
        && !phrase.atoms().isPossessive(mention.end());
  }

  /**
   * "survivors interviewed by (Amnesty)", "officials quoted by (the BBC)", "a list obtained by (Le
   * Monde)", who do not speak.
   */
  private static boolean relayed(NounPhrase phrase, Mention mention, boolean people) {
    Mention before = phrase.at(mention.begin() - 1);
    int first = before != null && before.is(Role.DEFINITE) ? before.begin() : mention.begin();
    int by = first - 1;
    for (int i = 1; i < by && recipient(phrase.atoms().word(by)); i++) {
      if (SHARED.contains(phrase.atoms().word(i))) {
        return true; // "data shared by the army with (Reuters)"
      }
    }
    return by > 0
        && phrase.atoms().word(by).equals("by")
        && (people || GOT.contains(phrase.atoms().word(by - 1)));
  }

  private static boolean recipient(String word) {
    return word.equals("with") || word.equals("to");
  }

  /** "Inspector (Dawn) Pryce", who is no newspaper. */
  private static boolean firstName(NounPhrase phrase, Mention mention) {
    Mention title = phrase.at(mention.begin() - 1);
    boolean titled = title != null && (title.is(Role.OFFICE) || title.is(Role.RANK));
    int next = mention.end();
    boolean single = next - mention.begin() == 1 && next < phrase.atoms().size();
    return titled && single && phrase.at(next) == null && phrase.atoms().capital(next);
  }

  /** "Fars" in "Fars province", which is no agency. */
  private static boolean ofTerritory(NounPhrase phrase, Mention mention) {
    Mention next = phrase.at(mention.end());
    return next != null && next.is(Role.TERRITORY) && !phrase.atoms().capital(next.begin());
  }

  /** "the UN's OCHA": {@code un/ocha} rather than {@code un}. */
  private static boolean refines(Mention best, Sense.Body body) {
    Sense.Body general = best.as(Sense.Body.class);
    String id = body.speaker().id();
    return general != null && id != null && id.startsWith(general.speaker().id() + "/");
  }

  private static boolean before(NounPhrase phrase, Mention institution, Mention body, int coreEnd) {
    Sense.Body same = institution.as(Sense.Body.class);
    return institution.begin() < coreEnd
        && (same == null || same.composed())
        && institution.end() < body.begin()
        && phrase.preposition(body) != Role.OF;
  }

  private static NamedSpeaker named(Mention mention) {
    Sense.Body body = mention.as(Sense.Body.class);
    for (Sense sense : mention.senses()) {
      if (sense instanceof Sense.Body other && other.beside()) {
        body = other;
      }
    }
    if (body == null) {
      throw new IllegalArgumentException(mention + " is no body");
    }
    return new NamedSpeaker(body.speaker(), Basis.NAME, null, body.country(), null);
  }
}
