package io.github.casualtyfigures.internal.names;

import io.github.casualtyfigures.claim.Speaker;
import io.github.casualtyfigures.lexicon.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads names that no lexicon has: of organisations by their nouns, and of persons. */
final class UnknownNames {

  /** The nouns that stand before the name of a body, by their heads, and what kind it is. */
  private static final Map<String, Speaker.Kind> CALLED =
      Map.of(
          "group", Speaker.Kind.NGO,
          "organisation", Speaker.Kind.NGO,
          "monitor", Speaker.Kind.NGO,
          "aid agency", Speaker.Kind.NGO,
          "company", Speaker.Kind.NGO,
          "outlet", Speaker.Kind.MEDIA);

  private static final Pattern INITIALS = Pattern.compile("[A-Z]{3,6}");

  /** Things that go by their initials and are no body. */
  private static final Set<String> THINGS =
      WordTable.of(
          "suv", "atv", "utv", "hgv", "ied", "rpg", "icbm", "dna", "pcr", "gps", "cctv", "icu",
          "usb", "sms", "pdf", "faq", "gdp", "hiv", "aids", "covid");

  private static final String MILITANTS = "militants";

  /** Within how many atoms behind its comma an apposition tells what a name is of. */
  private static final int APPOSED = 7;

  private UnknownNames() {}

  /** An organisation that no lexicon has, and the atom at which its name begins. */
  record Organisation(Speaker speaker, int begin) {}

  /** A run of capitalised words. */
  private record Run(int begin, int end) {}

  /**
   * The organisation that a name with a noun such as "Committee" tells: "the Shendi Resistance
   * Committee" is {@code shendi-resistance-committee}. Null where there is none, or where the
   * lexicons know all its words.
   */
  static @Nullable Organisation organisation(NounPhrase phrase) {
    if (phrase.casing() != Casing.MIXED) {
      return null;
    }
    Organisation opening = phrase.atoms().token(0) == 0 ? called(phrase) : null;
    if (opening != null && opening.begin() == 0) { // "Newspaper (La Hora) said"
      return opening;
    }
    for (Run run : runs(phrase, true)) {
      Speaker speaker = organisation(phrase, run);
      if (speaker != null) {
        return new Organisation(speaker, run.begin());
      }
    }
    Organisation called = called(phrase);
    Organisation apposed = called == null ? apposed(phrase) : called;
    return apposed == null ? initials(phrase) : apposed;
  }

  /** "The (CNDP)": letters that no words tell of are a body's behind an article. */
  private static @Nullable Organisation initials(NounPhrase phrase) {
    Mention article = phrase.atoms().size() == 2 ? phrase.at(0) : null;
    boolean the =
        article != null
            && article.is(Sense.Role.DEFINITE)
            && phrase.atoms().shape(0).endsWith("he") // not "THE DEAD" above a list
            && phrase.at(1) == null;
    String word = the ? phrase.atoms().shape(1) : "";
    boolean body = INITIALS.matcher(word).matches() && !THINGS.contains(phrase.atoms().word(1));
    return body ? new Organisation(speaker(phrase, 1, 2, Speaker.Kind.NGO), 1) : null;
  }

  /** "(Umbele), a local rights group", "(Lakurawa), an armed group in the north". */
  private static @Nullable Organisation apposed(NounPhrase phrase) {
    int comma = 0;
    while (capitalised(phrase, comma) && phrase.at(comma) == null) {
      comma++;
    }
    Mention article = comma > 0 && phrase.comma(comma, comma + 1) ? phrase.at(comma + 1) : null;
    boolean opens = article != null && small(article);
    for (int atom = comma + 2; opens && atom < Math.min(comma + APPOSED, phrase.atoms().size()); ) {
      Mention mention = phrase.at(atom);
      int end = mention == null ? atom + 1 : mention.end();
      Speaker.Kind kind = mention == null ? null : kind(mention);
      boolean man = phrase.atoms().word(end - 1).equals("rebel"); // "Okello, a rebel"
      if (kind != null && !man && ends(phrase, end)) {
        return new Organisation(speaker(phrase, 0, comma, kind), 0);
      }
      boolean hangs = mention != null && (mention.is(Sense.Role.OF) || mention.is(Sense.Role.AT));
      opens = !hangs;
      atom = end;
    }
    return null;
  }

  /** What kind of body a noun tells behind the name of one, or null. */
  private static Speaker.@Nullable Kind kind(Mention mention) {
    Sense.Reference noun = mention.as(Sense.Reference.class);
    if (noun != null && noun.head().equals(MILITANTS)) {
      return Speaker.Kind.ARMED_GROUP;
    }
    Sense.Title title = mention.title(Sense.Role.ORGANISATION);
    Speaker.Kind called = noun == null ? null : CALLED.get(noun.head());
    return called == null && title != null ? title.kind() : called;
  }

  /** Whether no noun goes on at {@code atom}: "a rights group in Jos", not "a group leader". */
  private static boolean ends(NounPhrase phrase, int atom) {
    Mention next = phrase.at(atom);
    boolean hangs =
        next != null
            && (next.is(Sense.Role.OF) || next.is(Sense.Role.AT) || next.is(Sense.Role.CLAUSE));
    return hangs || atom >= phrase.atoms().size() || phrase.comma(atom, atom + 1);
  }

  private static boolean small(Mention mention) {
    return mention.is(Sense.Role.DEFINITE) || mention.is(Sense.Role.INDEFINITE);
  }

  /**
   * "the rights group (Grupa Granica)", "mining company (Vale)": a name that its noun calls one.
   */
  private static @Nullable Organisation called(NounPhrase phrase) {
    for (Mention mention : phrase.mentions()) {
      Sense.Reference noun = mention.as(Sense.Reference.class);
      Speaker.Kind kind = noun == null ? null : CALLED.get(noun.head());
      int end = mention.end();
      while (kind != null && capitalised(phrase, end) && unknown(phrase.at(end))) {
        end += purpose(phrase, end + 1) ? 3 : 1;
      }
      if (kind != null && end > mention.end()) {
        return new Organisation(speaker(phrase, mention.end(), end, kind), mention.begin());
      }
    }
    return null;
  }

  /** Whether a word of a name is no body's: "Mothers" in "the group Mothers of Hama". */
  private static boolean unknown(@Nullable Mention mention) {
    return mention == null || mention.is(Sense.Role.PUBLIC);
  }

  /** "for" in "Justice for Barsalogho", "of" in "Mothers of Hama". */
  private static boolean purpose(NounPhrase phrase, int atom) {
    Mention mention = capitalised(phrase, atom + 1) ? phrase.at(atom) : null;
    return mention != null && mention.is(Sense.Role.OF);
  }

  private static boolean capitalised(NounPhrase phrase, int atom) {
    return atom < phrase.atoms().size() && phrase.atoms().capital(atom);
  }

  private static @Nullable Speaker organisation(NounPhrase phrase, Run run) {
    Sense.Title noun = null;
    boolean unknown = false;
    boolean country = false;
    int end = run.end();
    for (int atom = run.begin(); atom < end; atom++) {
      Mention mention = phrase.at(atom);
      unknown |= mention == null && !phrase.atoms().isPossessive(atom);
      if (mention == null) {
        continue;
      }
      country |= mention.country() != null;
      Sense.Title title = mention.title(Sense.Role.ORGANISATION);
      boolean state = mention.as(Sense.Institution.class) != null;
      boolean holder = mention.is(Sense.Role.HEAD) || mention.is(Sense.Role.OFFICE);
      if (title != null && !mention.label() && (!state || (unknown && mention.end() == end))) {
        noun = title;
      } else if (noun != null && holder) {
        end = atom;
      }
    }
    if (noun == null || noun.kind() == null || !(unknown || country)) {
      return null;
    }
    return speaker(phrase, run.begin(), end, noun.kind());
  }

  private static Speaker speaker(NounPhrase phrase, int begin, int end, Speaker.Kind kind) {
    StringBuilder slug = new StringBuilder();
    StringBuilder name = new StringBuilder();
    for (int atom = begin; atom < end; atom++) {
      if (atom > begin && bracketed(phrase, atom)) {
        break; // "Christian Association of Nigeria (CAN)"
      }
      if (phrase.atoms().isPossessive(atom) || phrase.comma(atom, atom + 1)) {
        continue;
      }
      slug.append(slug.length() == 0 ? "" : "-").append(phrase.atoms().word(atom).replace(".", ""));
      name.append(name.length() == 0 ? "" : " ").append(phrase.atoms().shape(atom));
    }
    return new Speaker(slug.toString(), name.toString(), kind);
  }

  private static boolean bracketed(NounPhrase phrase, int atom) {
    int before = phrase.atoms().token(atom) - 1;
    return before > 0 && phrase.sentence().token(before).is("(");
  }

  /** The last run of capitalised words that may name a person, or null: "John Kirby". */
  static @Nullable String person(NounPhrase phrase) {
    if (phrase.casing() != Casing.MIXED) {
      return null;
    }
    String person = null;
    for (Run run : runs(phrase, false)) {
      boolean known =
          named(phrase, run.end())
              || crowd(phrase, run)
              || ofCrowd(phrase, run)
              || kind(phrase, run);
      for (int atom = run.begin(); atom < run.end(); atom++) {
        Mention mention = phrase.at(atom);
        known |= mention != null && mention.as(Sense.Holder.class) == null;
      }
      if (!known && (person == null || run.end() - run.begin() > 1)) {
        person = text(phrase, run);
      }
    }
    return person;
  }

  /** "Western (officials)": one word before the noun of a crowd is no person. */
  private static boolean crowd(NounPhrase phrase, Run run) {
    Mention mention = run.end() < phrase.atoms().size() ? phrase.at(run.end()) : null;
    boolean people =
        mention != null && (mention.is(Sense.Role.OFFICIAL) || mention.is(Sense.Role.PUBLIC));
    return people && run.begin() + 1 == run.end() && phrase.plural(run.end());
  }

  /** "Officials at (Northern Rail)": where a crowd is, that nothing but a preposition names. */
  private static boolean ofCrowd(NounPhrase phrase, Run run) {
    int core = phrase.coreEnd();
    return run.begin() > core
        && phrase.plural(core - 1)
        && (phrase.has(Sense.Role.OFFICIAL, core) || phrase.has(Sense.Role.PUBLIC, core))
        && !phrase.comma(core, run.begin());
  }

  /**
   * "(Seismologists) say", "a (Railways) spokesman": one word that opens a sentence or is whose.
   */
  private static boolean kind(NounPhrase phrase, Run run) {
    Mention behind = run.end() < phrase.atoms().size() ? phrase.at(run.end()) : null;
    boolean spokesman = behind != null && behind.is(Sense.Role.SPOKESPERSON);
    return run.begin() + 1 == run.end()
        && (spokesman || (phrase.atoms().token(run.begin()) == 0 && phrase.plural(run.begin())));
  }

  /** "Al-Awda (Hospital)": a body's name rather than a person's. */
  private static boolean named(NounPhrase phrase, int behind) {
    Mention mention = behind < phrase.atoms().size() ? phrase.at(behind) : null;
    return mention != null && mention.is(Sense.Role.ORGANISATION) && phrase.atoms().capital(behind);
  }

  private static String text(NounPhrase phrase, Run run) {
    int first = phrase.atoms().token(run.begin());
    int last = phrase.atoms().token(run.end() - 1);
    return phrase.sentence().span(first, last).text();
  }

  /**
   * Runs of capitalised words.
   *
   * @param names whether known words and "of" may stand inside, as they do in organisations
   */
  private static List<Run> runs(NounPhrase phrase, boolean names) {
    List<Run> runs = new ArrayList<>();
    int begin = -1;
    for (int atom = 0; atom <= phrase.atoms().size(); atom++) {
      boolean inside =
          atom < phrase.atoms().size()
              && (capitalised(phrase, atom, names) || (begin >= 0 && joins(phrase, atom, names)));
      if (inside && begin < 0) {
        begin = atom;
      } else if (!inside && begin >= 0) {
        runs.add(new Run(begin, atom));
        begin = -1;
      }
    }
    return runs;
  }

  /** Whether the words are a name of their own: a country or a body. */
  private static boolean known(@Nullable Mention mention) {
    return mention != null && (mention.country() != null || mention.as(Sense.Body.class) != null);
  }

  private static boolean capitalised(NounPhrase phrase, int atom, boolean names) {
    if (!phrase.atoms().capital(atom)) {
      return false;
    }
    Mention mention = phrase.at(atom);
    if (mention == null) {
      return true;
    }
    boolean small =
        small(mention)
            || mention.is(Sense.Role.HONORIFIC)
            || mention.is(Sense.Role.SPOKESPERSON)
            || mention.is(Sense.Role.RANK);
    return !small && (names || mention.as(Sense.Holder.class) != null);
  }

  /**
   * "of" in "Council of Elders", "'" in "Miners' Union", "hospital" in "Nasser hospital", "bin" in
   * "Salem bin Laden".
   */
  private static boolean joins(NounPhrase phrase, int atom, boolean names) {
    Atoms atoms = phrase.atoms();
    Mention mention = phrase.at(atom);
    boolean more = atom + 1 < atoms.size() && atoms.capital(atom + 1);
    if (names) {
      boolean of = mention != null && mention.is(Sense.Role.OF);
      of |= listed(phrase, atom);
      of |= phrase.and(atom) && (behindOf(phrase, atom) || withinName(phrase, atom));
      boolean noun =
          mention != null
              && mention.is(Sense.Role.ORGANISATION)
              && phrase.at(atom - 1) == null
              && !phrase.adjective(atom - 1);
      boolean plural =
          atoms.isPossessive(atom)
              && mention == null
              && atoms.word(atom - 1).endsWith("s")
              && !known(phrase.at(atom - 1));
      Mention owner = atoms.isPossessive(atom) ? phrase.at(atom - 1) : null;
      CountryMatch place = owner == null ? null : owner.country();
      boolean town = // "El Fasher's Resistance Committee"
          place != null && place.kind() == CountryMatch.Kind.PLACE && phrase.at(atom + 1) == null;
      return noun || (more && (of || plural || town));
    }
    boolean particle = mention == null && more && Character.isLetter(atoms.shape(atom).charAt(0));
    return particle && atoms.word(atom).length() < 4 && !atoms.word(atom).equals("and");
  }

  /** The comma in "Foundation for Justice, Development and Peace". */
  private static boolean listed(NounPhrase phrase, int comma) {
    return comma + 3 < phrase.atoms().size()
        && phrase.comma(comma, comma + 1)
        && phrase.and(comma + 2)
        && phrase.atoms().capital(comma + 3)
        && behindOf(phrase, comma);
  }

  /** "and" in "Foundation of Martyrs and Veterans", not in "the Red Cross and Oxfam". */
  private static boolean behindOf(NounPhrase phrase, int and) {
    int atom = and - 1;
    while (atom > 0 && (phrase.atoms().capital(atom) || phrase.comma(atom, atom + 1))) {
      atom--;
    }
    Mention mention = phrase.at(atom);
    return atom > 0 && mention != null && mention.is(Sense.Role.OF);
  }

  /**
   * "and" in "the Legal and Human Rights Centre", "the National Transport and Safety Authority":
   * words that are no body's stand between it and an article or a possessor.
   */
  private static boolean withinName(NounPhrase phrase, int and) {
    if (phrase.at(and + 1) != null) {
      return false;
    }
    int atom = and - 1;
    while (atom > 0 && phrase.atoms().capital(atom) && plain(phrase.at(atom))) {
      atom--;
    }
    Mention before = atom < and - 1 ? phrase.at(atom) : null;
    boolean the = before != null && before.is(Sense.Role.DEFINITE);
    return the || (and > 2 && atom == and - 2 && phrase.atoms().isPossessive(atom));
  }

  /** "Transport" or "Kenyan", which name no body by themselves. */
  private static boolean plain(@Nullable Mention mention) {
    return mention == null || (mention.senses().isEmpty() && mention.country() != null);
  }
}
