package io.github.casualtyfigures.internal.names;

import io.github.casualtyfigures.internal.names.CountryMatch.Kind;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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

  private static final int LEAD = 3;
  private static final int DATELINE = 6;
  private static final int HEADING = 8;
  private static final int RARE = 8;
  private static final int FEWEST_ITEMS = 3;
  private static final String BULLETS = "\u2022\u25aa\u25cf*\u2013-";
  private static final Set<String> DATELINE_ENDS =
      Set.of("-", "\u2013", "\u2014", "--", "(", ":", "|");
  private static final Set<String> LABEL_ENDS = Set.of(":", "|");
  private static final Set<String> LOCATIVES =
      Set.of("in", "on", "at", "near", "outside", "across", "off", "inside", "of", "around");

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
    int weight = sentence.index() < LEAD ? 2 : 1;
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
      boolean labels = token < sentence.size() && LABEL_ENDS.contains(sentence.token(token).text());
      boolean dateline = dateline(sentence, match) || city(sentence, match);
      boolean asks = fresh && question(sentence, match);
      asked = asks ? sentence.paragraph() : asked;
      if (head == null && (dateline || asks || heading(sentence, match))) {
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
      opening = opens(sentence, match) ? match.code() : opening;
      int more = dateline ? weight + 1 : acts(sentence, match) ? 1 : 0;
      weights.merge(match.code(), weight + more, Integer::sum);
      boolean site = site(sentence, match);
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
            item(sentence),
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

  /** "And in Pakistan?" on a line of its own: the heading of a part. */
  private static boolean question(Sentence sentence, CountryMatch match) {
    int end = sentence.size();
    return end <= HEADING
        && sentence.token(end - 1).is("?")
        && match.last() == end - 2
        && !match.people();
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

  /** "2. A fire tore through a hostel", "• In Chad": whether the sentence begins an item. */
  private static boolean item(Sentence sentence) {
    String first = sentence.token(0).text();
    char start = first.charAt(0);
    if (BULLETS.indexOf(start) >= 0 || Character.isSurrogate(start)) {
      return true;
    }
    boolean point = first.endsWith(".") || (sentence.size() > 1 && sentence.token(1).is("."));
    return Character.isDigit(start) && first.length() <= 3 && point;
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

  /** "Dortmund", "in Moscow", "on south Lebanon": a place of events; not "Kyiv said". */
  private static boolean site(Sentence sentence, CountryMatch match) {
    if (match.kind() == Kind.PLACE) {
      return !masthead(sentence, match);
    }
    if (match.kind() != Kind.CAPITAL && match.kind() != Kind.NAME) {
      return false;
    }
    int before = match.first() - 1;
    boolean adjective = before >= 0 && sentence.tags().get(before).startsWith("JJ");
    boolean article = before > 0 && sentence.token(before).is("the");
    before = adjective || article ? before - 1 : before;
    return before >= 0 && LOCATIVES.contains(sentence.token(before).lower());
  }

  /**
   * "In neighbouring Niger, the ministry said", "In Baku the army", "On the Thai side": what the
   * sentence is about.
   */
  private static boolean opens(Sentence sentence, CountryMatch match) {
    int next = match.last() + 1;
    boolean side = next < sentence.size() && sentence.token(next).is("side");
    if (side && match.first() <= LEAD) {
      return sentence.token(0).is("on") || sentence.token(0).is("the");
    }
    return sentence.token(0).is("in")
        && match.first() > 0
        && match.first() <= LEAD
        && !match.people()
        && next < sentence.size()
        && (sentence.token(next).is(",") || sentence.token(next).is("the"));
  }

  /** "Poland will move 10,000 soldiers": the country does something. */
  private static boolean acts(Sentence sentence, CountryMatch match) {
    int next = match.last() + 1;
    if (match.first() > 0 || next >= sentence.size()) {
      return false;
    }
    String tag = sentence.tags().get(next);
    return tag.startsWith("VB") || tag.equals("MD");
  }

  /**
   * "KADOMA — Relatives sat", "MARAWI, Philippines - Troops", "MEXICO CITY (AP)", "MOSCOW, July 3."
   */
  private static boolean dateline(Sentence sentence, CountryMatch match) {
    if (dated(sentence, match)) {
      return true;
    }
    int end = Math.min(sentence.size(), DATELINE + 2);
    for (int i = match.last() + 1; match.first() < LEAD + 1 && i < end; i++) {
      String word = sentence.token(i).text();
      if (DATELINE_ENDS.contains(word)) {
        return sentence.token(i).spaced() || word.equals("(") || LABEL_ENDS.contains(word);
      }
      if (!word.equals(",") && !sentence.token(i).capitalised()) {
        return false;
      }
    }
    return false;
  }

  /** "Capital Observer (Johannesburg)": where an outlet sits. */
  private static boolean masthead(Sentence sentence, CountryMatch match) {
    int close = match.last() + 1;
    return match.first() > 0
        && close < sentence.size()
        && sentence.token(match.first() - 1).is("(")
        && sentence.token(close).is(")")
        && !sentence.token(sentence.size() - 1).is(".");
  }

  /** "ANKARA" on a line of its own above the text. */
  private static boolean city(Sentence sentence, CountryMatch match) {
    boolean town = match.kind() == Kind.CAPITAL || match.kind() == Kind.PLACE;
    String text = sentence.token(match.last()).text();
    return town
        && sentence.index() > 0
        && sentence.index() < LEAD
        && match.first() == 0
        && match.last() == sentence.size() - 1
        && text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** "MOSCOW, October 17.": a city in capitals and a date, and no more. */
  private static boolean dated(Sentence sentence, CountryMatch match) {
    int comma = match.last() + 1;
    return match.first() == 0
        && match.kind() != Kind.ADJECTIVE
        && comma + 2 < sentence.size()
        && comma + 5 > sentence.size()
        && sentence.token(comma).is(",")
        && sentence.tags().get(comma + 2).equals("CD")
        && sentence.token(match.last()).text().length() > 2
        && sentence
            .token(match.last())
            .text()
            .toUpperCase(Locale.ROOT)
            .equals(sentence.token(match.last()).text());
  }

  /** A line that holds a country and nothing else, or ends in one: "Cholera, Haiti". */
  private static boolean heading(Sentence sentence, CountryMatch match) {
    int end = sentence.size();
    boolean colon = sentence.token(end - 1).is(":");
    boolean last = match.last() == end - (colon ? 2 : 1);
    boolean alone = match.first() == 0;
    boolean behindComma = match.first() > 1 && sentence.token(match.first() - 1).is(",");
    return last && (alone || (!match.people() && behindComma && end <= HEADING));
  }
}
