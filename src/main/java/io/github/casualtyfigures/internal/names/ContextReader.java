package io.github.casualtyfigures.internal.names;

import io.github.casualtyfigures.internal.names.CountryMatch.Kind;
import io.github.casualtyfigures.internal.text.Document;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what an article as a whole is about: the country that "police" or "the president" belong
 * to, office-holders named in full, a place with authorities of its own. Immutable.
 */
final class ContextReader {

  private final Senses senses;
  private final Countries countries;

  ContextReader(Senses senses, Countries countries) {
    this.senses = senses;
    this.countries = countries;
  }

  NameContext read(Document document) {
    Whereabouts whereabouts = Whereabouts.of(document, countries);
    Tally tally = new Tally(new Homes(countries, whereabouts));
    for (Sentence sentence : document.sentences()) {
      tally.homes.read(sentence, match -> count(match, tally));
      count(sentence, tally);
    }
    return new NameContext(
        tally.homes.found(),
        tally.named,
        authorities(tally.places),
        tally.persons,
        whereabouts,
        document.article().published());
  }

  /** What was counted so far. */
  private static final class Tally {
    private final Homes homes;
    private final Set<String> named = new LinkedHashSet<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Set<String> persons = new HashSet<>();

    Tally(Homes homes) {
      this.homes = homes;
    }
  }

  private static void count(CountryMatch match, Tally tally) {
    if (match.kind() == Kind.PLACE) {
      tally.places.merge(match.code(), 1, Integer::sum);
    } else {
      tally.named.add(match.code());
    }
  }

  private void count(Sentence sentence, Tally tally) {
    Atoms atoms = Atoms.of(sentence);
    Casing casing = Casing.of(sentence);
    int behind = 0;
    for (int atom = 0; atom < atoms.size(); atom++) {
      int token = atoms.token(atom);
      if (token < behind || !atoms.opens(atom)) {
        continue;
      }
      CountryMatch match = countries.longestAt(sentence, token);
      Wordings.Match<Sense> found = senses.names().longest(atoms, atom, casing);
      if (found != null) {
        boolean the = token > 0 && sentence.token(token - 1).is("the");
        count(found.values(), match, the, tally);
      }
      behind = match == null ? token + 1 : match.last() + 1;
    }
  }

  /** Counts office-holders in full, bodies of a country and places of authorities. */
  private static void count(
      List<Sense> senses, @Nullable CountryMatch match, boolean the, Tally tally) {
    for (Sense sense : senses) {
      if (sense instanceof Sense.Holder holder) {
        tally.persons.add(holder.name());
        tally.homes.holder(holder.terms().get(holder.terms().size() - 1).id());
      }
      if (sense instanceof Sense.Body body
          && body.country() != null
          && (the || body.needs() != Sense.Needs.THE)) {
        tally.homes.body(body.country());
      }
      if (sense instanceof Sense.Authority authority
          && match != null
          && match.kind() == Kind.PLACE) {
        tally.places.merge(authority.key(), 1, Integer::sum);
      }
    }
  }

  /** The authorities whose place is named more often than the rest of the country's. */
  private Set<String> authorities(Map<String, Integer> places) {
    if (places.isEmpty()) {
      return Set.of();
    }
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
