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
    /** A government, its ministries and offices. */
    GOVERNMENT,
    /** Armed forces of a state, their staffs and branches. */
    MILITARY,
    /** A service of intelligence. */
    INTELLIGENCE,
    /** Police and other forces of order. */
    POLICE,
    /** Health authorities, hospitals, medics. */
    HEALTH,
    /** An armed group of no state. */
    ARMED_GROUP,
    /** The United Nations, its agencies, bodies of several states. */
    INTERNATIONAL,
    /** A body of no state: relief, human rights, monitors. */
    NGO,
    /** A newspaper, an agency, a broadcaster. */
    MEDIA,
    /** A person who speaks for himself or for an office. */
    PERSON,
    /** Reports, sources, officials with no body named. */
    UNNAMED
  }
}
