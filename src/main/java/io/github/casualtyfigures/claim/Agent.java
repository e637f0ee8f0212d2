package io.github.casualtyfigures.claim;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Who caused the harm, as the clause of the figure says it: "Israeli strikes", "Russian forces".
 *
 * @param span the words
 * @param country ISO 3166-1 alpha-2 code where they name one, or null
 */
public record Agent(Span span, @Nullable String country) implements Serializable {

  public Agent {
    Country.check(country);
  }
}
