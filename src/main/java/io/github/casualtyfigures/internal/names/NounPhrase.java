package io.github.casualtyfigures.internal.names;

import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.internal.text.Token;
import io.github.casualtyfigures.lexicon.WordTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of a source and what the lexicons know of them. In "Saad Maan, spokesman for the
 * Interior Ministry" the core is "Saad Maan". Belongs to one call.
 */
final class NounPhrase {

  private static final String COMMA = ",";

  /** Days stand right behind names: "President Zelensky Monday said". */
  private static final WordTable DAYS =
      WordTable.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private final Sentence sentence;
  private final Atoms atoms;
  private final Casing casing;
  private final List<Mention> mentions = new ArrayList<>();

  /** The mention that covers each atom. */
  private final @Nullable Mention[] covering;

  private NounPhrase(Sentence sentence, Atoms atoms, Casing casing) {
    this.sentence = sentence;
    this.atoms = atoms;
    this.casing = casing;
    this.covering = new @Nullable Mention[atoms.size()];
  }

  /** Reads tokens {@code first} to {@code last} of {@code sentence}, both inclusive. */
  static NounPhrase read(
      Sentence sentence,
      int first,
      int last,
      Wordings<Sense> senses,
      Countries countries,
      NameContext context) {
    Atoms atoms = Atoms.of(sentence, first, last);
    NounPhrase phrase = new NounPhrase(sentence, atoms, Casing.of(sentence));
    phrase.scan(senses, countries, context, last);
    return phrase;
  }

  private void scan(
      Wordings<Sense> senses, Countries countries, NameContext context, int lastToken) {
    List<@Nullable CountryMatch> matches = new ArrayList<>();
    Set<String> codes = new HashSet<>();
    for (int atom = 0; atom < atoms.size(); atom++) {
      boolean begins = atom == 0 || atoms.token(atom - 1) != atoms.token(atom);
      CountryMatch match =
          begins ? countries.longestAt(sentence, atoms.token(atom), context.named()) : null;
      boolean fits = match != null && match.last() <= lastToken;
      match = match == null ? null : context.whereabouts().settle(sentence, match);
      matches.add(fits ? match : null);
      if (match != null && fits && !match.label()) {
        codes.add(match.code());
      }
    }
    int atom = 0;
    while (atom < atoms.size()) {
      Mention mention = mention(atom, senses, matches.get(atom), codes, context);
      if (mention == null) {
        atom++;
      } else {
        mentions.add(mention);
        Arrays.fill(covering, atom, Math.min(mention.end(), covering.length), mention);
        atom = mention.end();
      }
    }
  }

  private @Nullable Mention mention(
      int atom,
      Wordings<Sense> senses,
      @Nullable CountryMatch country,
      Set<String> codes,
      NameContext context) {
    Wordings.Match<Sense> match =
        senses.mayBegin(atoms, atom, casing) ? fitting(atom, senses, codes, context) : null;
    int length = match == null ? 0 : match.length();
    int countryLength = country == null ? 0 : atoms.atomOf(country.last() + 1) - atom;
    if (length == 0 && countryLength == 0) {
      return null;
    }
    boolean sameAtom = country != null && countryLength == 0;
    int end = atom + Math.max(1, Math.max(length, countryLength));
    List<Sense> found =
        match != null && length >= countryLength ? match.values() : List.<Sense>of();
    CountryMatch named = countryLength >= length || sameAtom ? country : null;
    if (named != null
        && length == 0
        && (inPersonName(atom, named) || givenName(atom, end, named))) {
      return null;
    }
    boolean label = atoms.joined(end) || atoms.joined(atom);
    Mention mention = new Mention(atom, end, found, named, false);
    boolean title = mention.is(Sense.Role.OFFICE) || mention.is(Sense.Role.RANK);
    return label && !title ? new Mention(atom, end, found, named, true) : mention;
  }

  private Wordings.@Nullable Match<Sense> fitting(
      int atom, Wordings<Sense> senses, Set<String> codes, NameContext context) {
    return senses.longest(
        atoms, atom, casing, (sense, length) -> allows(sense, atom, length, codes, context));
  }

  /** Whether the words beside a wording let it have this sense. */
  private boolean allows(
      Sense sense, int atom, int length, Set<String> codes, NameContext context) {
    if (sense instanceof Sense.Body body) {
      return allows(body, atom, length, codes, context);
    }
    if (sense instanceof Sense.Holder holder && holder.surname()) {
      return !behindName(atom)
          && !beforeName(atom + length)
          && (holder.alone()
              || context.persons().contains(holder.name())
              || behindTitle(atom, holder));
    }
    boolean office =
        sense instanceof Sense.Title title && title.role() == Sense.Role.OFFICE && length == 1;
    return !(office && behindName(atom) && !capital(atom + 1));
  }

  /** "King" in "Rodney King", "Obama" in "Michelle Obama": a surname of somebody. */
  private boolean behindName(int atom) {
    return casing == Casing.MIXED
        && atom > 0
        && capital(atom)
        && capital(atom - 1)
        && at(atom - 1) == null;
  }

  /** "Anwar Noor", "Trump Tower": a name that goes on at {@code atom}, in nobody's full name. */
  private boolean beforeName(int atom) {
    if (casing != Casing.MIXED || !capital(atom)) {
      return false;
    }
    Token next = sentence.token(atoms.token(atom));
    return next.tag().equals("NNP") && next.spaced() && !DAYS.holds(next.lower());
  }

  /** "Governor Sergio Cordoba", "the premier, Luis Montenegro": a place that is a surname. */
  private boolean inPersonName(int atom, CountryMatch match) {
    if (match.people() || !behindName(atom)) {
      return false;
    }
    int first = atom - 1;
    while (first > 0 && capital(first - 1) && at(first - 1) == null) {
      first--;
    }
    int before = first > 0 && atoms.word(first - 1).equals(COMMA) ? first - 2 : first - 1;
    Mention title = before < 0 ? null : at(before);
    return title != null
        && (title.is(Sense.Role.SPOKESPERSON)
            || title.is(Sense.Role.HEAD)
            || title.is(Sense.Role.OFFICE)
            || title.is(Sense.Role.RANK)
            || title.is(Sense.Role.OFFICIAL)
            || title.is(Sense.Role.HONORIFIC));
  }

  /** "General Santiago Vera", "Major Chad Hill": a place that is a given name. */
  private boolean givenName(int atom, int end, CountryMatch match) {
    Mention title = at(atom - 1);
    return title != null
        && !match.people()
        && end == atom + 1
        && (title.is(Sense.Role.RANK) || title.is(Sense.Role.HONORIFIC))
        && capital(atom)
        && beforeName(end);
  }

  private boolean capital(int atom) {
    return atom < atoms.size() && atoms.capital(atom);
  }

  private boolean allows(
      Sense.Body body, int atom, int length, Set<String> codes, NameContext context) {
    if (ofAnotherState(body, atom)) {
      return false;
    }
    Sense.Needs needs = body.needs();
    if (body.beside()) {
      String about = context.country(sentence.index());
      return body.country() != null
          && (codes.contains(body.country()) || (codes.isEmpty() && body.country().equals(about)));
    }
    if (needs == null) {
      return true;
    }
    if (casing != Casing.MIXED) {
      return false;
    }
    return needs != Sense.Needs.THE
        || (atom > 0
            && atoms.word(atom - 1).equals("the")
            && !(atom + length < atoms.size() && atoms.capital(atom + length)));
  }

  /** "the Myanmar (Fire Services Department)": no body of Hong Kong's, which bears that name. */
  private boolean ofAnotherState(Sense.Body body, int atom) {
    String id = body.speaker().id();
    Mention before = at(atom - 1);
    CountryMatch state = before == null || before.end() != atom ? null : before.country();
    return state != null
        && id != null
        && id.startsWith(body.country() + "/")
        && !state.code().equals(body.country());
  }

  /** "President Santos", "General Haftar": a title of the office, not "Mayor Santos". */
  private boolean behindTitle(int atom, Sense.Holder holder) {
    if (mentions.isEmpty()) {
      return false;
    }
    Mention before = mentions.get(mentions.size() - 1);
    return before.end() == atom
        && before.senses().stream()
            .anyMatch(sense -> sense instanceof Sense.Title title && holder.bears(title));
  }

  Atoms atoms() {
    return atoms;
  }

  Casing casing() {
    return casing;
  }

  Sentence sentence() {
    return sentence;
  }

  List<Mention> mentions() {
    return mentions;
  }

  /** The atom behind the core, which ends at a comma, a preposition or a relative clause. */
  int coreEnd() {
    for (int atom = 1; atom < atoms.size(); atom++) {
      if (atoms.word(atom).equals(COMMA)) {
        return atom;
      }
      Mention mention = at(atom);
      if (mention != null && mention.begin() == atom && opensAdjunct(mention)) {
        return atom;
      }
    }
    return atoms.size();
  }

  private static boolean opensAdjunct(Mention mention) {
    return mention.is(Sense.Role.OF) || mention.is(Sense.Role.AT) || mention.is(Sense.Role.CLAUSE);
  }

  /** The mention that covers {@code atom}, or null. */
  @Nullable Mention at(int atom) {
    return atom >= 0 && atom < covering.length ? covering[atom] : null;
  }

  /**
   * The preposition that hangs {@code mention} on what stands before it, {@code OF} or {@code AT};
   * null in the core or behind a comma.
   */
  Sense.@Nullable Role preposition(Mention mention) {
    Sense.Role found = null;
    for (Mention before : mentions) {
      if (before.begin() >= mention.begin()) {
        break;
      }
      if (comma(before.end(), mention.begin())) {
        found = null;
        continue;
      }
      if (before.is(Sense.Role.OF)) {
        found = Sense.Role.OF;
      } else if (before.is(Sense.Role.AT) || before.is(Sense.Role.CLAUSE)) {
        found = Sense.Role.AT;
      }
    }
    return found;
  }

  /** Whether a relative clause opens between the last comma and {@code mention}. */
  boolean inClause(Mention mention) {
    return opens(mention, Sense.Role.CLAUSE);
  }

  /** Whether "former" or its like stands between the last comma and {@code mention}. */
  boolean past(Mention mention) {
    return opens(mention, Sense.Role.PAST);
  }

  private boolean opens(Mention mention, Sense.Role role) {
    return mentions.stream()
        .anyMatch(
            before ->
                before.begin() < mention.begin()
                    && before.is(role)
                    && !comma(before.end(), mention.begin()));
  }

  /** Whether a comma stands among the atoms from {@code from} to {@code to}, exclusive. */
  boolean comma(int from, int to) {
    for (int atom = from; atom < Math.min(to, atoms.size()); atom++) {
      if (atoms.word(atom).equals(COMMA)) {
        return true;
      }
    }
    return false;
  }

  /** "police and hospital officials", "medical and police sources": officials of no one body. */
  boolean sharesOfficials(Mention institution, int end) {
    int before = institution.begin() - 1;
    boolean shared =
        and(institution.end()) || (before > 0 && and(before) && at(before - 1) == null);
    boolean officials = false;
    for (Mention mention : mentions) {
      boolean behind = mention.begin() >= institution.end() && mention.begin() < end;
      if (behind && !officials && mention.country() != null) {
        return false;
      }
      officials |= behind && mention.is(Sense.Role.OFFICIAL);
    }
    return shared && officials;
  }

  /** Whether {@code atom} is an adjective: "Catholic" in "the Catholic charity". */
  boolean adjective(int atom) {
    return sentence.tags().get(atoms.token(atom)).startsWith("JJ");
  }

  /** Whether {@code atom} is a noun: "migration" in "the migration institute". */
  boolean noun(int atom) {
    return atom >= 0 && sentence.tags().get(atoms.token(atom)).startsWith("NN");
  }

  /** Whether {@code atom} is a plural: "figures". */
  boolean plural(int atom) {
    return sentence.tags().get(atoms.token(atom)).equals("NNS");
  }

  /** Whether {@code atom} is "and". */
  boolean and(int atom) {
    return atom < atoms.size() && atoms.word(atom).equals("and");
  }

  /** Whether the body of {@code id} is named before the atom {@code end}. */
  boolean names(String id, int end) {
    for (Mention mention : mentions) {
      Sense.Body body = mention.begin() < end ? mention.as(Sense.Body.class) : null;
      if (body != null && id.equals(body.speaker().id())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a title of {@code role} stands before the atom {@code end}. */
  boolean has(Sense.Role role, int end) {
    for (Mention mention : mentions) {
      if (mention.begin() < end && mention.is(role)) {
        return true;
      }
    }
    return false;
  }
}
