package io.github.casualtyfigures.verify;

import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.claim.People;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The people of a given figure beside those of a claim. */
final class PeopleWords {

  private static final Set<String> LIGHT = Set.of("the", "a", "an", "of", "its", "their");

  private PeopleWords() {}

  /**
   * Whether {@code given} may be the people of a claim: it names their group or country, or one of
   * the phrases says what the other does and perhaps more ("North Koreans", "North Korean troops").
   * What a claim leaves unsaid differs from nothing.
   */
  static boolean may(String given, @Nullable People people) {
    if (people == null) {
      return true;
    }
    if (code(given)) {
      return given.equals(people.group().name())
          || given.equals(people.country())
          || (given.length() == 2 && people.country() == null);
    }
    Set<String> one = words(given);
    Set<String> two = words(people.span().text());
    return one.containsAll(two) || two.containsAll(one);
  }

  private static boolean code(String given) {
    boolean group = List.of(Group.values()).stream().anyMatch(it -> it.name().equals(given));
    return group || given.matches("[A-Z]{2}");
  }

  private static Set<String> words(String phrase) {
    Set<String> words = new HashSet<>();
    for (String word : phrase.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty() && !LIGHT.contains(word)) {
        words.add(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
      }
    }
    return words;
  }
}
