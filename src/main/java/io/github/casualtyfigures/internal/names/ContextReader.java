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
    Set<String> named = countries.named(document);
    Map<String, Integer> weights = new LinkedHashMap<>();
    Map<String, Integer> places = new HashMap<>();
    Set<String> persons = new HashSet<>();
    List<@Nullable String> heads = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      heads.add(read(sentence, named, weights, places, persons));
    }
    String main = heaviest(weights);
    List<String> byArticle = sections(heads, main);
    return new NameContext(
        byArticle, named, authorities(places), persons, document.article().published());
  }

  /** Counts the names of a sentence; returns the country of its heading or dateline, or null. */
  private @Nullable String read(
      Sentence sentence,
      Set<String> named,
      Map<String, Integer> weights,
      Map<String, Integer> places,
      Set<String> persons) {
    String head = null;
    int weight = sentence.index() < LEAD ? 2 : 1;
    int token = 0;
    while (token < sentence.size()) {
      CountryMatch match = countries.longestAt(sentence, token, named);
      count(sentence, token, places, persons, weights);
      if (match == null) {
        token++;
        continue;
      }
      boolean dateline = dateline(sentence, match);
      if (head == null && (dateline || heading(sentence, match))) {
        head = match.code();
      }
      if (!match.label()) {
        weights.merge(match.code(), dateline ? 2 * weight + 1 : weight, Integer::sum);
      }
      if (match.kind() == Kind.PLACE) {
        places.merge(match.code(), 1, Integer::sum);
      }
      token = match.last() + 1;
    }
    return head;
  }

  private void count(
      Sentence sentence,
      int token,
      Map<String, Integer> places,
      Set<String> persons,
      Map<String, Integer> weights) {
    if (!senses.matcher().mayBegin(sentence.token(token))) {
      return;
    }
    Atoms atoms = Atoms.of(sentence, token, Math.min(sentence.size() - 1, token + DATELINE));
    Wordings.Match<Sense> match = senses.matcher().longest(atoms, 0, Casing.of(sentence));
    if (match == null) {
      return;
    }
    for (Sense sense : match.values()) {
      if (sense instanceof Sense.Holder holder && !holder.surname()) {
        persons.add(holder.name());
      }
      if (sense instanceof Sense.Body body && body.country() != null && body.needs() == null) {
        weights.merge(body.country(), body.composed() ? 0 : 1, Integer::sum);
      }
      if (sense instanceof Sense.Authority authority) {
        CountryMatch place = countries.longestAt(sentence, token);
        if (place != null && place.kind() == Kind.PLACE) {
          places.merge(authority.key(), 1, Integer::sum);
        }
      }
    }
  }

  /** "KADOMA — Relatives sat", "MARAWI, Philippines - Troops", "MEXICO CITY (AP)". */
  private static boolean dateline(Sentence sentence, CountryMatch match) {
    int end = Math.min(sentence.size(), DATELINE + 2);
    for (int i = match.last() + 1; match.first() < LEAD + 1 && i < end; i++) {
      String word = sentence.token(i).text();
      if (word.matches("[-\\u2013\\u2014(:]|--")) {
        return sentence.token(i).spaced() || word.equals("(");
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
