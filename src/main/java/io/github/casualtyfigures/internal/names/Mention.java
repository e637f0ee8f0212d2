package io.github.casualtyfigures.internal.names;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words of a noun phrase that a lexicon knows.
 *
 * @param begin the first atom
 * @param end the atom behind the last
 * @param senses what they can stand for, in the order of the lexicons; none where only a country
 * @param country the country they name, or null
 * @param label whether they only label what follows: "Hamas" in "Hamas-run"
 */
record Mention(
    int begin, int end, List<Sense> senses, @Nullable CountryMatch country, boolean label) {

  Mention {
    senses = List.copyOf(senses);
  }

  /** The first sense of {@code type}, or null. */
  <T extends Sense> @Nullable T as(Class<T> type) {
    for (int i = 0; i < senses.size(); i++) {
      if (type.isInstance(senses.get(i))) {
        return type.cast(senses.get(i));
      }
    }
    return null;
  }

  /** The title of {@code role}, or null. */
  Sense.@Nullable Title title(Sense.Role role) {
    for (int i = 0; i < senses.size(); i++) {
      if (senses.get(i) instanceof Sense.Title title && title.role() == role) {
        return title;
      }
    }
    return null;
  }

  boolean is(Sense.Role role) {
    return title(role) != null;
  }
}
