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
 * @param homes which country is at home in each sentence, by index
 * @param named the countries that the article names
 * @param authorities the keys of the authorities whose place the article is about
 * @param persons the office-holders it names in full
 * @param whereabouts where its places lie
 * @param published its date, or null
 */
public record NameContext(
    List<Home> homes,
    Set<String> named,
    Set<String> authorities,
    Set<String> persons,
    Whereabouts whereabouts,
    @Nullable LocalDate published) {

  /** An article of which nothing is known. */
  public static final NameContext EMPTY =
      new NameContext(List.of(), Set.of(), Set.of(), Set.of(), Whereabouts.KNOWN, null);

  private static final Home NOWHERE = new Home(null, null, false, false);

  public NameContext {
    homes = List.copyOf(homes);
    named = Set.copyOf(named);
    authorities = Set.copyOf(authorities);
    persons = Set.copyOf(persons);
  }

  /**
   * Which country is at home in a sentence.
   *
   * @param country the country that it is about, whose ministries and forces speak; null where the
   *     article names none
   * @param site the country where its events are, whose police and mayors speak; null as above
   * @param told whether a heading, a dateline or a label says so
   * @param away whether the sentence itself tells its site
   */
  public record Home(@Nullable String country, @Nullable String site, boolean told, boolean away) {}

  /** Which country is at home in the sentence of {@code index}. */
  public Home home(int index) {
    return index < homes.size() ? homes.get(index) : NOWHERE;
  }

  /** The country that the sentence of {@code index} is about, or null. */
  public @Nullable String country(int index) {
    return home(index).country();
  }

  /** The same context with every sentence about {@code country}. */
  public NameContext about(String country, int sentences) {
    Set<String> also = new HashSet<>(named);
    also.add(country);
    return new NameContext(
        Collections.nCopies(sentences, new Home(country, country, true, false)),
        also,
        authorities,
        persons,
        whereabouts,
        published);
  }
}
