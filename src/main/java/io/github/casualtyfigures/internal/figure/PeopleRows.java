package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.claim.People;
import io.github.casualtyfigures.internal.names.Countries;
import io.github.casualtyfigures.internal.names.CountryMatch;
import io.github.casualtyfigures.internal.text.Document;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tells which rows name the group and the country of people, for whoever asks why. Immutable; may
 * be shared by threads.
 */
final class PeopleRows {

  private final PeopleNouns nouns;
  private final Countries countries;

  PeopleRows(PeopleNouns nouns, Countries countries) {
    this.nouns = nouns;
    this.countries = countries;
  }

  /**
   * The rows of the words of {@code people}, those left out that name another group or country.
   *
   * @param named the countries that the document names
   */
  List<String> of(Document document, People people, Set<String> named) {
    for (Sentence sentence : document.sentences()) {
      if (sentence.range().contains(people.span().range())) {
        return of(sentence, people, named);
      }
    }
    return List.of();
  }

  private List<String> of(Sentence sentence, People people, Set<String> named) {
    List<String> rows = new ArrayList<>();
    int last = sentence.tokenAt(people.span().end() - 1);
    for (int i = sentence.tokenAt(people.span().begin()); i <= last; i++) {
      CountryMatch country = countries.longestAt(sentence, i, named);
      if (country != null && country.code().equals(people.country()) && country.last() <= last) {
        rows.add(country.by());
      }
      PeopleNouns.Noun noun = nouns.endingAt(sentence, i);
      if (noun != null && noun.people() && names(people.group(), noun.group())) {
        rows.add(noun.by());
      }
    }
    return rows;
  }

  private static boolean names(Group group, Group noun) {
    boolean both = noun == Group.WOMEN || noun == Group.CHILDREN;
    return noun == group || (group == Group.WOMEN_AND_CHILDREN && both);
  }
}
