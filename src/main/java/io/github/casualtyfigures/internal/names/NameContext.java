package io.github.casualtyfigures.internal.names;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an article as a whole tells about names that its sentences shorten. Immutable.
 *
 * @param countries the country that each sentence is about, by index; empty strings where none
 * @param named the countries that the article names
 * @param authorities the keys of the authorities whose place the article is about
 * @param persons the office-holders it names in full
 * @param published its date, or null
 */
public record NameContext(
    List<String> countries,
    Set<String> named,
    Set<String> authorities,
    Set<String> persons,
    @Nullable LocalDate published) {

  /** An article of which nothing is known. */
  public static final NameContext EMPTY =
      new NameContext(List.of(), Set.of(), Set.of(), Set.of(), null);

  public NameContext {
    countries = List.copyOf(countries);
    named = Set.copyOf(named);
    authorities = Set.copyOf(authorities);
    persons = Set.copyOf(persons);
  }

  /** The country that the sentence of {@code index} is about, or null. */
  public @Nullable String country(int index) {
    String country = index < countries.size() ? countries.get(index) : "";
    return country.isEmpty() ? null : country;
  }

  /** The same context with every sentence about {@code country}. */
  public NameContext about(String country, int sentences) {
    Set<String> also = new HashSet<>(named);
    also.add(country);
    return new NameContext(
        Collections.nCopies(sentences, country), also, authorities, persons, published);
  }
}
