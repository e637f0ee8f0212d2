package io.github.casualtyfigures.claim;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Who was hit, or who was sent.
 *
 * @param span the noun phrase nearest the figure
 * @param group the most specific group the phrase names
 * @param country ISO 3166-1 alpha-2 code where the phrase names one ({@code XK} for Kosovo), or
 *     null
 * @param inferred true where no words of the clause say who, and the nearest antecedent was taken
 */
public record People(Span span, Group group, @Nullable String country, boolean inferred)
    implements Serializable {

  public People {
    Country.check(country);
  }
}
