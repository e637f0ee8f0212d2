package io.github.casualtyfigures.internal.names;

import io.github.casualtyfigures.internal.names.CountryMatch.Kind;
import io.github.casualtyfigures.internal.text.Document;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what an article as a whole is about: the country that "police" or "the president" belong
 * to, office-holders named in full, a place with authorities of its own. In a round-up each heading
 * ("Zimbabwe") or dateline ("KADOMA —") begins a section of its own. Immutable.
 */
final class ContextReader {

  private static final int LEAD = 3;
  private static final int DATELINE = 6;

  private final Senses senses;
  private final Countries countries;

  ContextReader(Senses senses, Countries countries) {
    this.senses = senses;
    this.countries = countries;
  }

  NameContext read(Document document) {
    Tally tally = new Tally();
    List<@Nullable String> heads = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      heads.add(read(sentence, tally));
    }
    return new NameContext(
        sections(heads, heaviest(tally.weights)),
        tally.named,
        authorities(tally.places),
        tally.persons,
        document.article().published());
  }

  /** What was counted so far. */
  private static final class Tally {
    private final Set<String> named = new LinkedHashSet<>();
    private final Map<String, Integer> weights = new LinkedHashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Set<String> persons = new HashSet<>();
  }

  /** Counts the names of a sentence; returns the country of its heading or dateline, or null. */
  private @Nullable String read(Sentence sentence, Tally tally) {
    String head = null;
    int weight = sentence.index() < LEAD ? 2 : 1;
    int token = 0;
    while (token < sentence.size()) {
      CountryMatch match = countries.longestAt(sentence, token);
      if (senses.names().mayBegin(sentence, token)) {
        count(sentence, token, match, tally);
      }
      if (match == null) {
        token++;
        continue;
      }
      boolean dateline = dateline(sentence, match);
      if (head == null && (dateline || heading(sentence, match))) {
        head = match.code();
      }
      if (!match.label()) {
        tally.weights.merge(match.code(), dateline ? 2 * weight + 1 : weight, Integer::sum);
      }
      if (match.kind() == Kind.PLACE) {
        tally.places.merge(match.code(), 1, Integer::sum);
      } else {
        tally.named.add(match.code());
      }
      token = match.last() + 1;
    }
    return head;
  }

  /** Counts office-holders in full, bodies of a country and places of authorities. */
  private void count(Sentence sentence, int token, @Nullable CountryMatch match, Tally tally) {
    Atoms atoms = Atoms.of(sentence, token, Math.min(sentence.size() - 1, token + DATELINE));
    Wordings.Match<Sense> found = senses.names().longest(atoms, 0, Casing.of(sentence));
    if (found == null) {
      return;
    }
    for (Sense sense : found.values()) {
      if (sense instanceof Sense.Holder holder) {
        tally.persons.add(holder.name());
      }
      if (sense instanceof Sense.Body body && body.country() != null) {
        tally.weights.merge(body.country(), 1, Integer::sum);
      }
      if (sense instanceof Sense.Authority authority
          && match != null
          && match.kind() == Kind.PLACE) {
        tally.places.merge(authority.key(), 1, Integer::sum);
      }
    }
  }

  /** "KADOMA — Relatives sat", "MARAWI, Philippines - Troops", "MEXICO CITY (AP)". */
  private static boolean dateline(Sentence sentence, CountryMatch match) {
    int end = Math.min(sentence.size(), DATELINE + 2);
    for (int i = match.last() + 1; match.first() < LEAD + 1 && i < end; i++) {
      String word = sentence.token(i).text();
      if (word.matches("[-\\u2013\\u2014(:]|--")) {
        return sentence.token(i).spaced() || word.equals("(") || word.equals(":");
      }
      if (!word.equals(",") && !sentence.token(i).capitalised()) {
        return false;
      }
    }
    return false;
  }

  /** A line that holds a country and nothing else. */
  private static boolean heading(Sentence sentence, CountryMatch match) {
    int rest = sentence.size() - (match.last() - match.first() + 1);
    return rest == 0 || (rest == 1 && sentence.token(sentence.size() - 1).is(":"));
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

  /** The country of each sentence: its section's in a round-up, the article's elsewhere. */
  private static List<String> sections(List<@Nullable String> heads, @Nullable String main) {
    Set<String> different = new LinkedHashSet<>();
    for (String head : heads) {
      if (head != null) {
        different.add(head);
      }
    }
    List<String> found = new ArrayList<>();
    String current = main == null ? "" : main;
    for (String head : heads) {
      if (head != null && different.size() > 1) {
        current = head;
      }
      found.add(current);
    }
    return found;
  }

  /** The authorities whose place is named more often than the rest of the country's. */
  private Set<String> authorities(Map<String, Integer> places) {
    Set<String> found = new HashSet<>();
    for (Sense.Authority authority : senses.authorities()) {
      int own = places.getOrDefault(authority.key(), 0);
      if (own > 0 && own * 2 >= places.getOrDefault(authority.country(), 0)) {
        found.add(authority.key());
      }
    }
    return found;
  }
}
