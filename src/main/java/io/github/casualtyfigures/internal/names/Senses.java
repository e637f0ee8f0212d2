package io.github.casualtyfigures.internal.names;

import io.github.casualtyfigures.claim.Speaker;
import io.github.casualtyfigures.lexicon.Lexicon;
import io.github.casualtyfigures.lexicon.LexiconException;
import io.github.casualtyfigures.lexicon.Lexicons;
import io.github.casualtyfigures.lexicon.Row;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/** Reads the lexicons of speakers into one matcher of wordings. Immutable. */
final class Senses {

  private static final String COMPOSED = "@ ";
  private static final String TO = "..";

  private final Wordings.Builder<Sense> wordings = new Wordings.Builder<>();
  private final Map<String, Sense.Institution> institutions = new LinkedHashMap<>();
  private final Map<String, Sense.Authority> authorities = new LinkedHashMap<>();
  private final Map<String, Sense.Reference> references = new LinkedHashMap<>();
  private final Map<String, Speaker> bodies = new LinkedHashMap<>();
  private final IdentityHashMap<Sense, String> origins = new IdentityHashMap<>();
  private final Wordings.Builder<Sense> proper = new Wordings.Builder<>();
  private final Wordings<Sense> matcher;
  private final Wordings<Sense> names;
  private final Wordings.Builder<Sense> identifying = new Wordings.Builder<>();
  private final Wordings<Sense> identified;
  private final List<Sense.Authority> allAuthorities;

  Senses(Lexicons lexicons) {
    lexicons.rows(Lexicon.INSTITUTIONS).forEach(this::institution);
    lexicons.rows(Lexicon.AUTHORITIES).forEach(this::authority);
    lexicons.rows(Lexicon.SPEAKERS).forEach(this::body);
    lexicons.rows(Lexicon.OFFICEHOLDERS).forEach(this::holder);
    lexicons.rows(Lexicon.TITLES).forEach(this::title);
    lexicons.rows(Lexicon.REFERENCES).forEach(this::reference);
    matcher = wordings.build();
    names = proper.build();
    identified = identifying.build();
    allAuthorities = List.copyOf(authorities.values());
  }

  Wordings<Sense> matcher() {
    return matcher;
  }

  /** The names among the wordings: of persons in full, of a country's bodies, of authorities. */
  Wordings<Sense> names() {
    return names;
  }

  /** The wordings without one of which no words name a body, a country's government aside. */
  Wordings<Sense> identified() {
    return identified;
  }

  private void add(String wording, Sense sense) {
    wordings.add(wording, sense);
    boolean identifies =
        sense instanceof Sense.Title title
            ? title.institution() != null || title.kind() != null
            : !(sense instanceof Sense.Reference);
    if (identifies) {
      identifying.add(wording, sense);
    }
  }

  Sense.@Nullable Institution institution(String id) {
    return institutions.get(id);
  }

  List<Sense.Authority> authorities() {
    return allAuthorities;
  }

  Map<String, Sense.Reference> references() {
    return Map.copyOf(references);
  }

  /** The body of an id that is no country's institution, null if no row has it. */
  @Nullable Speaker body(String id) {
    return bodies.get(id);
  }

  /** The row that {@code sense}, which stands in this lexicon, comes from. */
  String origin(Sense sense) {
    return Objects.requireNonNull(origins.get(sense), "a sense of no row");
  }

  private void institution(Row row) {
    Speaker.Kind kind = row.constant("kind", Speaker.Kind.class);
    String id = row.get("institution");
    Sense.Home home =
        row.find("home") == null ? Sense.Home.COUNTRY : row.constant("home", Sense.Home.class);
    Sense.Institution plain = new Sense.Institution(id, kind, row.get("label"), false, home);
    Sense.Institution beside = new Sense.Institution(id, kind, row.get("label"), true, home);
    institutions.put(id, plain);
    origins.put(plain, row.origin());
    origins.put(beside, row.origin());
    row.list("wordings").forEach(wording -> add(wording, plain));
    row.list("beside").forEach(wording -> add(wording, beside));
  }

  private void authority(Row row) {
    Sense.Authority authority =
        new Sense.Authority(
            row.get("authority"),
            row.get("country"),
            Set.copyOf(row.list("institutions")),
            row.find("prefix"),
            row.get("label"),
            row.find("shared") != null);
    authorities.put(authority.key(), authority);
    origins.put(authority, row.origin());
    for (String name : row.list("names")) {
      add(name, authority);
      proper.add(name, authority);
    }
  }

  private void body(Row row) {
    String name = StringUtils.substringBefore(row.get("name"), " (");
    Speaker speaker = new Speaker(row.get("id"), name, row.constant("kind", Speaker.Kind.class));
    String country = row.find("country");
    Sense.Needs needs = row.find("needs") == null ? null : needs(row);
    for (String wording : row.list("wordings")) {
      boolean composed = wording.startsWith(COMPOSED);
      String words = composed ? wording.substring(COMPOSED.length()) : wording;
      if (composed && country == null) {
        throw new LexiconException(row.origin() + ": " + wording + " without a country");
      }
      Sense.Body body = new Sense.Body(speaker, country, needs, composed);
      origins.put(body, row.origin());
      add(words, body);
      if (country != null && !body.beside()) {
        proper.add(words, body);
      }
    }
    bodies.putIfAbsent(row.get("id"), speaker);
  }

  private static Sense.Needs needs(Row row) {
    for (Sense.Needs needs : Sense.Needs.values()) {
      if (needs.name().toLowerCase(Locale.ROOT).equals(row.get("needs"))) {
        return needs;
      }
    }
    throw new LexiconException(row.origin() + ": " + row.get("needs") + " is none of the needs");
  }

  private void holder(Row row) {
    List<Sense.Term> terms = new ArrayList<>();
    for (String term : row.list("terms")) {
      terms.add(term(row, term));
    }
    boolean body = row.get("speaks").equals("BODY");
    String person = row.get("person");
    for (String name : row.list("names")) {
      Sense.Holder holder = new Sense.Holder(person, List.copyOf(terms), body, false, true);
      origins.put(holder, row.origin());
      add(name, holder);
      proper.add(name, holder);
    }
    List<String> alone = row.list("alone");
    for (String name : row.list("surnames")) {
      boolean needsNothing = alone.contains(name);
      Sense.Holder holder = new Sense.Holder(person, List.copyOf(terms), body, true, needsNothing);
      origins.put(holder, row.origin());
      add(name, holder);
    }
  }

  /** "UA/president 2019-05-20..", "wagner 2014..2023-08-23". */
  private static Sense.Term term(Row row, String term) {
    String id = StringUtils.substringBefore(term, " ");
    String from = StringUtils.substringBefore(StringUtils.substringAfter(term, " "), TO);
    String to = StringUtils.substringAfter(term, TO);
    try {
      return new Sense.Term(id, first(from), to.isEmpty() ? null : last(to));
    } catch (DateTimeException e) {
      throw new LexiconException(row.origin() + ": " + term + " is no term of office", e);
    }
  }

  private static LocalDate first(String date) {
    return switch (date.length()) {
      case 4 -> LocalDate.parse(date + "-01-01");
      case 7 -> LocalDate.parse(date + "-01");
      default -> LocalDate.parse(date);
    };
  }

  private static LocalDate last(String date) {
    return switch (date.length()) {
      case 4 -> LocalDate.parse(date + "-12-31");
      case 7 -> YearMonth.parse(date).atEndOfMonth();
      default -> LocalDate.parse(date);
    };
  }

  private void title(Row row) {
    Sense.Title title =
        new Sense.Title(
            row.constant("role", Sense.Role.class),
            row.find("institution"),
            "PERSON".equals(row.find("speaks")),
            row.find("kind") == null ? null : row.constant("kind", Speaker.Kind.class));
    origins.put(title, row.origin());
    row.list("wordings").forEach(wording -> add(wording, title));
  }

  private void reference(Row row) {
    Sense.Reference reference = new Sense.Reference(row.get("head"), row.list("fits"));
    references.put(reference.head(), reference);
    origins.put(reference, row.origin());
    row.list("wordings").forEach(wording -> add(wording, reference));
  }
}
