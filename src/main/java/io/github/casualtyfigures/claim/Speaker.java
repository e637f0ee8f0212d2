package io.github.casualtyfigures.claim;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A body that vouches for figures, under one name however an article words it.
 *
 * @param id ISO country {@code /} institution for a state body ({@code GB/defence-ministry}), a
 *     plain slug for the rest ({@code un/ocha}); null where it can't be told
 * @param name a short display name: {@code UK MoD}
 * @param kind what it is
 */
public record Speaker(@Nullable String id, String name, Kind kind) implements Serializable {

  /** A speaker of whom nothing is told: "officials said". */
  public static final Speaker UNNAMED = new Speaker(null, "unnamed", Kind.UNNAMED);

  /** What a speaker is. */
  public enum Kind {
    GOVERNMENT,
    MILITARY,
    INTELLIGENCE,
    POLICE,
    HEALTH,
    ARMED_GROUP,
    INTERNATIONAL,
    NGO,
    MEDIA,
    PERSON,
    /** Reports, sources, officials with no body named. */
    UNNAMED
  }
}
