package io.github.casualtyfigures.internal.names;

import io.github.casualtyfigures.internal.names.CountryMatch.Kind;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds out, sentence by sentence, which country is at home: whose ministries speak, and where the
 * police and the mayors sit. In a round-up each heading ("Zimbabwe", "Cholera, Haiti") or dateline
 * ("KADOMA —") begins a section of its own; a label ("POLAND: two dead") holds for its line.
 * Belongs to one call.
 */
final class Homes {

  private static final int RARE = 8;
  private static final int FEWEST_ITEMS = 3;

  /** What a sentence tells by itself. */
  private record Note(
      int paragraph,
      boolean item,
      @Nullable String head,
      boolean label,
      boolean closed,
      @Nullable String opening,
      Set<String> sites,
      Set<String> names,
      Abroad abroad) {

    Note withHead(@Nullable String other, boolean labels) {
      return new Note(paragraph, item, other, labels, closed, opening, sites, names, abroad);
    }
  }

  /** What a sentence tells besides its dateline: "(Israeli) strikes killed nine in (Lebanon)". */
  private record Abroad(Set<String> actors, Set<String> sites) {}

  private final Countries countries;
  private final Whereabouts whereabouts;
  private final List<Note> notes = new ArrayList<>();
  private final Map<String, Integer> weights = new LinkedHashMap<>();
  private final Map<String, Integer> sited = new LinkedHashMap<>();

  private final Bureau bureau = new Bureau();

  /** The paragraph of the last question that ends in a country; -1 where none was asked. */
  private int asked = -1;

  Homes(Countries countries, Whereabouts whereabouts) {
    this.countries = countries;
    this.whereabouts = whereabouts;
  }

  /** Reads the next sentence; tells each country it names to {@code tally}. */
  void read(Sentence sentence, Consumer<CountryMatch> tally) {
    String head = null;
    boolean label = false;
    String opening = null;
    Set<String> sites = new HashSet<>();
    Set<String> names = new HashSet<>();
    Abroad abroad = new Abroad(new HashSet<>(), new HashSet<>());
    int weight = sentence.index() < CountryMarks.LEAD ? 2 : 1;
    boolean fresh = notes.isEmpty() || last().paragraph() != sentence.paragraph();
    if (!fresh && asked == sentence.paragraph()) {
      notes.set(
          notes.size() - 1,
          last().withHead(null, last().label())); // no heading, but a question in a text
    }
    int token = 0;
    while (token < sentence.size()) {
      CountryMatch match = countries.longestAt(sentence, token);
      token = match == null ? token + 1 : match.last() + 1;
      if (match == null) {
        continue;
      }
      match = whereabouts.settle(sentence, match);
      tally.accept(match);
      boolean labels =
          token < sentence.size() && CountryMarks.LABEL_ENDS.contains(sentence.token(token).text());
      boolean dateline =
          CountryMarks.dateline(sentence, match) || CountryMarks.city(sentence, match);
      boolean asks = fresh && CountryMarks.question(sentence, match);
      asked = asks ? sentence.paragraph() : asked;
      if (head == null && (dateline || asks || CountryMarks.heading(sentence, match))) {
        head = match.code();
        label = labels && token + 1 < sentence.size();
      }
      if (match.label()) {
        continue;
      }
      names.add(match.code());
      if (match.kind() == Kind.ADJECTIVE) {
        abroad.actors().add(match.code());
      }
      opening = CountryMarks.opens(sentence, match) ? match.code() : opening;
      int more = dateline ? weight + 1 : CountryMarks.acts(sentence, match) ? 1 : 0;
      weights.merge(match.code(), weight + more, Integer::sum);
      boolean site = CountryMarks.site(sentence, match);
      if (!dateline && site) {
        abroad.sites().add(match.code());
      }
      bureau.name(sentence, match, dateline, site);
      if (dateline || site) {
        sites.add(match.code());
        sited.merge(match.code(), dateline ? 2 * weight + 1 : weight, Integer::sum);
      }
    }
    notes.add(
        new Note(
            sentence.paragraph(),
            CountryMarks.item(sentence),
            head,
            label,
            sentence.token(sentence.size() - 1).is("."),
            opening,
            sites,
            names,
            abroad));
  }

  /** "Kenya: Dam bursts", "Nepal: Avalanche" above texts of their own: headings, and no labels. */
  private void entitle() {
    Map<Integer, Note> titles = new LinkedHashMap<>();
    Set<String> countries = new HashSet<>();
    for (int i = 0; i + 1 < notes.size(); i++) {
      Note note = notes.get(i);
      if (note.head() != null && note.label() && !note.closed() && notes.get(i + 1).closed()) {
        titles.put(i, note.withHead(note.head(), false));
        countries.add(note.head());
      }
    }
    if (countries.size() > 1) {
      titles.forEach(notes::set);
    }
  }

  private Note last() {
    return notes.get(notes.size() - 1);
  }

  /** A body of {@code country} is named. */
  void body(String country) {
    weights.merge(country, 1, Integer::sum);
    bureau.name(country);
  }

  /** One who holds the office of {@code id} is named: "FR/interior-ministry". */
  void holder(String id) {
    int slash = id.indexOf('/');
    if (slash > 0) {
      bureau.name(id.substring(0, slash));
    }
  }

  /** The home of each sentence, in order. */
  List<NameContext.Home> found() {
    entitle();
    Set<String> heads = new LinkedHashSet<>();
    for (Note note : notes) {
      if (note.head() != null && !note.label()) {
        heads.add(note.head());
      }
    }
    Map<Integer, String> items = items();
    if (heads.size() == 1) {
      bureau.moveTo(weights);
      bureau.moveTo(sited);
    }
    String main = heaviest(weights);
    String mainSite = heaviest(sited);
    List<NameContext.Home> homes = new ArrayList<>();
    String section = null;
    String line = null;
    int paragraph = -1;
    for (Note note : notes) {
      line = note.paragraph() == paragraph ? line : null;
      paragraph = note.paragraph();
      line = note.label() ? note.head() : line;
      section = note.head() != null && !note.label() && heads.size() > 1 ? note.head() : section;
      String told = line == null ? items.getOrDefault(paragraph, section) : line;
      String country = told == null ? main : told;
      String around = told == null && mainSite != null ? mainSite : country;
      String elsewhere = elsewhere(note, around);
      elsewhere = elsewhere == null && told == null ? abroad(note, around) : elsewhere;
      country = note.opening() == null ? country : note.opening();
      String site = elsewhere == null ? around : elsewhere;
      boolean away = elsewhere != null || note.opening() != null;
      homes.add(new NameContext.Home(country, site, told != null, away));
    }
    return homes;
  }

  /** The paragraphs that are items of a list over many countries, each with the one it names. */
  private Map<Integer, String> items() {
    Map<Integer, Set<String>> named = new LinkedHashMap<>();
    int before = -1;
    for (Note note : notes) {
      boolean opens = note.paragraph() != before && note.item();
      before = note.paragraph();
      if (opens) {
        named.put(before, new LinkedHashSet<>());
      }
      Set<String> here = named.get(before);
      if (here != null) {
        here.addAll(note.names());
      }
    }
    Map<Integer, String> items = new HashMap<>();
    Set<String> countries = new HashSet<>();
    for (Map.Entry<Integer, Set<String>> item : named.entrySet()) {
      if (item.getValue().size() == 1) {
        String country = item.getValue().iterator().next();
        items.put(item.getKey(), country);
        countries.add(country);
      }
    }
    return countries.size() < 2 || items.size() < FEWEST_ITEMS ? Map.of() : items;
  }

  /** The one country other than {@code around} where the sentence has its events, or null. */
  private @Nullable String elsewhere(Note note, @Nullable String around) {
    if (note.opening() != null && !note.opening().equals(around)) {
      return note.opening();
    }
    if (note.sites().size() != 1 || note.names().contains(around)) {
      return null;
    }
    String site = note.sites().iterator().next();
    int home = around == null ? 0 : weights.getOrDefault(around, 0);
    return weights.getOrDefault(site, 0) * RARE > home ? site : null;
  }

  /**
   * "JERUSALEM - Israeli strikes killed nine in Lebanon": the one place the deed was done, or null.
   */
  private static @Nullable String abroad(Note note, @Nullable String around) {
    Set<String> sites = note.abroad().sites();
    boolean two = note.names().size() == 2;
    boolean acted = around != null && two && note.abroad().actors().contains(around);
    return acted && sites.size() == 1 && !sites.contains(around) ? sites.iterator().next() : null;
  }

  private static @Nullable String heaviest(Map<String, Integer> weights) {
    String best = null;
    int most = 0;
    for (Map.Entry<String, Integer> weight : weights.entrySet()) {
      if (weight.getValue() > most) {
        best = weight.getKey();
        most = weight.getValue();
      }
    }
    return best;
  }
}
