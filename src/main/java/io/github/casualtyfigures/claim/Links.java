package io.github.casualtyfigures.claim;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How a claim stands to the others of its article, by their ids (guidelines, section 7).
 *
 * @param whole the claim this one is a part or a share of, or null
 * @param resolved for a share with a whole, the people it implies, or null
 * @param repeats the earlier claim of the same figure about the same people, or null
 */
public record Links(@Nullable Integer whole, @Nullable Amount resolved, @Nullable Integer repeats)
    implements Serializable {

  /** A claim that stands alone. */
  public static final Links NONE = new Links(null, null, null);
}
