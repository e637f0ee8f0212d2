package io.github.casualtyfigures.internal.names;

import io.github.casualtyfigures.internal.names.CountryMatch.Kind;
import io.github.casualtyfigures.internal.text.Document;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Lexicon;
import io.github.casualtyfigures.lexicon.Lexicons;
import io.github.casualtyfigures.lexicon.Row;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the countries that words name: by name, adjective, people, capital, seat of power or a
 * place that lies in one. Immutable; may be shared by threads.
 *
 * <p>Some words name a country only beside surer ones: "Georgia" in an article with Georgians, "the
 * South" once a Korea was named. They count where the caller hands in the codes that the article
 * has {@link #named}.
 */
public final class Countries {

  private record Entry(
      @Nullable String code, Kind kind, boolean loose, boolean homonym, String by) {

    /** Whether it needs no capitals to be told from other words. */
    boolean sure() {
      return !loose && !homonym;
    }
  }

  private final Wordings<Entry> wordings;
  private final Wordings<Boolean> noCountry;
  private final Map<String, Row> rows;
  private final Map<String, Set<String>> near;
  private final Set<String> institutionWords;
  private final Map<String, List<String>> namesakes;
  private final Set<String> placeNouns;

  /** What begins at each token of a sentence where something does. */
  private final Sentence.Reading<Wordings.@Nullable Match<Entry>[]> matches =
      new Sentence.Reading<>(this::matches);

  /** The country for sure that begins at each token of a sentence where one does. */
  private final Sentence.Reading<@Nullable CountryMatch[]> sure =
      new Sentence.Reading<>(this::sure);

  private Countries(
      Wordings<Entry> wordings,
      Wordings<Boolean> noCountry,
      Map<String, Row> rows,
      Map<String, Set<String>> near,
      Set<String> institutionWords,
      Map<String, List<String>> namesakes,
      Set<String> placeNouns) {
    this.wordings = wordings;
    this.noCountry = noCountry;
    this.rows = rows;
    this.near = near;
    this.institutionWords = institutionWords;
    this.namesakes = namesakes;
    this.placeNouns = placeNouns;
  }

  /**
   * Reads countries and places; the words of institutions tell "Jordan Armed Forces" from people.
   */
  public static Countries load(Lexicons lexicons) {
    Wordings.Builder<Entry> wordings = new Wordings.Builder<>();
    Wordings.Builder<Boolean> noCountry = new Wordings.Builder<>();
    Map<String, Row> rows = new HashMap<>();
    Map<String, Set<String>> near = new HashMap<>();
    Map<String, List<String>> namesakes = new HashMap<>();
    for (Row row : lexicons.rows(Lexicon.PLACES)) {
      List<String> codes = row.list("country");
      String code = codes.isEmpty() ? null : codes.get(0);
      if (codes.size() > 1) {
        namesakes.put(row.get("place").toLowerCase(Locale.ROOT), codes);
      }
      Entry entry = new Entry(code, Kind.PLACE, false, false, row.origin());
      wordings.add(row.get("place"), entry);
      if (entry.code() == null) {
        noCountry.add(row.get("place"), true);
      }
    }
    for (Row row : lexicons.rows(Lexicon.COUNTRIES)) {
      rows.put(row.get("code"), row);
      near.put(row.get("code"), Set.copyOf(row.list("near")));
      add(wordings, row, "loose", Kind.NAME);
      add(wordings, row, "seats", Kind.SEAT);
      add(wordings, row, "capitals", Kind.CAPITAL);
      add(wordings, row, "demonyms", Kind.DEMONYM);
      add(wordings, row, "adjectives", Kind.ADJECTIVE);
      add(wordings, row, "name", Kind.NAME);
      add(wordings, row, "names", Kind.NAME);
    }
    Set<String> institutionWords = new HashSet<>();
    for (Row row : lexicons.rows(Lexicon.INSTITUTIONS)) {
      for (String wording : row.list("wordings")) {
        institutionWords.addAll(Atoms.of(wording).words());
      }
    }
    return new Countries(
        wordings.build(),
        noCountry.build(),
        Map.copyOf(rows),
        Map.copyOf(near),
        Set.copyOf(institutionWords),
        Map.copyOf(namesakes),
        placeNouns(lexicons));
  }

  /** What a town or a province is called. */
  private static Set<String> placeNouns(Lexicons lexicons) {
    Set<String> nouns = new HashSet<>();
    for (Row row : lexicons.rows(Lexicon.FRAMES)) {
      if (row.list("kinds").contains("UNIT")) {
        nouns.addAll(row.list("words"));
      }
    }
    return Set.copyOf(nouns);
  }

  private static void add(Wordings.Builder<Entry> wordings, Row row, String column, Kind kind) {
    List<String> loose = row.list("loose");
    List<String> homonyms = row.list("homonyms");
    for (String wording : row.list(column)) {
      boolean isLoose = loose.contains(wording);
      if (isLoose && !column.equals("loose")) {
        continue;
      }
      wordings.add(
          wording,
          new Entry(row.get("code"), kind, isLoose, homonyms.contains(wording), row.origin()));
    }
  }

  /** The longest words from token {@code first} on that name a country for sure, or null. */
  public @Nullable CountryMatch longestAt(Sentence sentence, int first) {
    @Nullable CountryMatch[] known = sentence.get(sure);
    return first < known.length ? known[first] : null;
  }

  private @Nullable CountryMatch[] sure(Sentence sentence) {
    @Nullable CountryMatch[] found = new @Nullable CountryMatch[sentence.size()];
    Wordings.@Nullable Match<Entry>[] known = sentence.get(matches);
    for (int i = 0; i < found.length; i++) {
      found[i] = known[i] == null ? null : longestAt(sentence, i, Set.of());
    }
    return found;
  }

  /**
   * The longest words from token {@code first} on that name a country, or null.
   *
   * @param named the codes that the article has named elsewhere, which let loose words stand
   */
  public @Nullable CountryMatch longestAt(Sentence sentence, int first, Set<String> named) {
    Wordings.@Nullable Match<Entry>[] known = sentence.get(matches);
    Wordings.Match<Entry> match = first < known.length ? known[first] : null;
    if (match == null) {
      return null;
    }
    Entry entry = choose(match.values(), named);
    if (entry == null || entry.code() == null) {
      return null;
    }
    Atoms atoms = Atoms.of(sentence);
    int begin = atoms.atomOf(first);
    int last = atoms.token(begin + match.length() - 1);
    boolean person =
        entry.homonym() ? besideName(sentence, first, last) : surname(sentence, entry, first, last);
    if (inNoCountry(sentence, first) || person) {
      return null;
    }
    boolean label = labels(sentence, first, atoms, begin + match.length());
    return new CountryMatch(entry.code(), entry.kind(), first, last, label, entry.by());
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of matches has no other type
  private Wordings.@Nullable Match<Entry>[] matches(Sentence sentence) {
    Wordings.@Nullable Match<Entry>[] found = new Wordings.Match[sentence.size()];
    Atoms atoms = Atoms.of(sentence);
    Casing casing = Casing.of(sentence);
    BiPredicate<Entry, Integer> wanted = (entry, length) -> casing != Casing.SMALL || entry.sure();
    for (int atom = 0; atom < atoms.size(); atom++) {
      Wordings.Match<Entry> match =
          atoms.opens(atom) && wordings.mayBegin(atoms, atom, casing)
              ? wordings.longest(atoms, atom, casing, wanted)
              : null;
      if (match != null) {
        found[atoms.token(atom)] = match;
      }
    }
    return found;
  }

  /** A sure entry, the last laid down, or the one loose entry that the article bears out. */
  private @Nullable Entry choose(List<Entry> entries, Set<String> named) {
    Entry first = entries.get(0);
    if (entries.size() == 1 && (!first.loose() || first.code() == null)) {
      return first;
    }
    Entry sure = null;
    Set<Entry> direct = Set.of();
    Set<Entry> beside = Set.of();
    for (Entry entry : entries) {
      String code = entry.code();
      if (!entry.loose() || code == null) {
        sure = entry;
      } else if (named.contains(code)) {
        direct = with(direct, entry);
      } else if (near.getOrDefault(code, Set.of()).stream().anyMatch(named::contains)) {
        beside = with(beside, entry);
      }
    }
    String sureCode = sure == null ? null : sure.code();
    if (sureCode != null && (direct.isEmpty() || named.contains(sureCode))) {
      return sure;
    }
    if (!direct.isEmpty()) {
      return direct.size() == 1 ? direct.iterator().next() : null;
    }
    return beside.size() == 1 ? beside.iterator().next() : sure;
  }

  /** Most words are loose for no country, and then no set is made. */
  private static Set<Entry> with(Set<Entry> entries, Entry entry) {
    Set<Entry> more = entries.isEmpty() ? new HashSet<>() : entries;
    more.add(entry);
    return more;
  }

  /** "Central American" and "Gulf of Mexico" hold the word of a country and name none. */
  private boolean inNoCountry(Sentence sentence, int token) {
    Atoms atoms = Atoms.of(sentence);
    int end = atoms.atomOf(token);
    for (int i = atoms.atomOf(Math.max(0, token - 2)); i < end; i++) {
      Wordings.Match<Boolean> match =
          atoms.opens(i) ? noCountry.longest(atoms, i, Casing.of(sentence)) : null;
      if (match != null && i + match.length() > end) {
        return true;
      }
    }
    return false;
  }

  /** "Michael Jordan", "Paris Hilton", but "Jordan Armed Forces" and "In Jordan". */
  private boolean besideName(Sentence sentence, int first, int last) {
    if (Casing.of(sentence) != Casing.MIXED) {
      return false;
    }
    if (first > 0 && sentence.token(first - 1).capitalised() && proper(sentence, first - 1)) {
      return true;
    }
    int next = last + 1;
    return next < sentence.size()
        && sentence.token(next).capitalised()
        && !institutionWords.contains(Atoms.of(sentence, next, next).word(0))
        && proper(sentence, next);
  }

  /** "Abdifatah Aden, the police spokesman,": a place behind a name that is somebody's. */
  private boolean surname(Sentence sentence, Entry entry, int first, int last) {
    boolean placed = entry.kind() == Kind.PLACE && first == last && first > 0;
    if (!placed || last + 2 >= sentence.size() || !sentence.token(last + 1).is(",")) {
      return false;
    }
    String next = sentence.token(last + 2).lower();
    String name = sentence.token(first - 1).lower();
    return (next.equals("the") || next.equals("a") || next.equals("an"))
        && !name.endsWith("ern")
        && !placeNouns.contains(name)
        && !institutionWords.contains(name)
        && Casing.of(sentence) == Casing.MIXED
        && sentence.token(first - 1).capitalised()
        && proper(sentence, first - 1)
        && countryless(sentence, first - 1);
  }

  /** No "Central Kabul" and no "Syria Aleppo". */
  private boolean countryless(Sentence sentence, int token) {
    Wordings.@Nullable Match<Entry>[] known = sentence.get(matches);
    return known[token] == null && sentence.token(token).text().length() > 2;
  }

  private static boolean proper(Sentence sentence, int token) {
    return Character.isUpperCase(sentence.cased().get(token).charAt(0))
        && sentence.tags().get(token).startsWith("NNP");
  }

  /** "US-backed", "pro-Russian", "English-language". */
  private static boolean labels(Sentence sentence, int first, Atoms atoms, int end) {
    boolean before =
        first > 1
            && sentence.token(first - 1).lower().equals("-")
            && !sentence.token(first).spaced()
            && !sentence.token(first - 1).spaced();
    return before || atoms.joined(end);
  }

  /**
   * The one country whose people or forces the noun phrase from {@code first} to {@code last}
   * names: "North Korean troops" is KP, "US-backed Syrian rebels" SY, "troops from Chad" TD; null
   * where it names none or two. Places are no people: "residents of Aleppo" is null.
   */
  public @Nullable String of(Sentence sentence, int first, int last, Set<String> named) {
    Set<String> found = new LinkedHashSet<>();
    int i = first;
    while (i <= last) {
      CountryMatch match = longestAt(sentence, i, named);
      if (match == null || match.last() > last) {
        i++;
        continue;
      }
      if (match.kind() != Kind.PLACE && !match.label() && !located(sentence, first, i)) {
        found.add(match.code());
      }
      i = match.last() + 1;
    }
    return found.size() == 1 ? found.iterator().next() : null;
  }

  /** "soldiers in Mali" are soldiers in Mali, of whatever country. */
  private static boolean located(Sentence sentence, int first, int country) {
    int before = country - 1;
    if (before > first && sentence.token(before).is("the")) {
      before--;
    }
    return before >= first
        && (sentence.token(before).is("in") || sentence.token(before).is("into"));
  }

  /**
   * The codes that {@code document} names for sure, in order of first naming. They are looked for
   * when one is first asked for, so the set belongs to one thread as the document does.
   */
  public Set<String> named(Document document) {
    return new LateCodes(this, document);
  }

  /** The countries in which a place of this name lies, in small letters, if they are several. */
  List<String> namesakes(String place) {
    return namesakes.getOrDefault(place, List.of());
  }

  /** Whether the word, in small letters, calls a place: "city", "province". */
  boolean callsPlace(String word) {
    return placeNouns.contains(word);
  }

  /** How a display name of a body of the country begins: "UK", "South Korean". */
  public String label(String code) {
    Row row = rows.get(code);
    return row == null ? code : row.get("label");
  }

  /** What the government of the country is called for short: its capital, or the country. */
  public String shortName(String code) {
    Row row = rows.get(code);
    if (row == null) {
      return code;
    }
    List<String> capitals = row.list("capitals");
    return capitals.isEmpty() ? row.get("name") : capitals.get(0);
  }

  /** The institution that "the army" of the country is, null where it is just its army. */
  @Nullable String army(String code) {
    Row row = rows.get(code);
    String army = row == null ? null : row.find("army");
    return army == null || army.indexOf('/') >= 0 ? null : army;
  }

  /** The country whose forces "the army" is in a place of {@code code}: its own, mostly. */
  String forces(String code) {
    Row row = rows.get(code);
    String army = row == null ? null : row.find("army");
    int slash = army == null ? -1 : army.indexOf('/');
    return army == null || slash < 0 ? code : army.substring(0, slash);
  }
}
