package io.github.casualtyfigures.claim;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a figure covers, where and when.
 *
 * @param scope how much it covers, or null
 * @param place the location the sentence ties the people's fate to, as written, or null
 * @param time when, or null
 */
public record Setting(@Nullable Scope scope, @Nullable Span place, @Nullable Time time)
    implements Serializable {

  /** A figure whose sentence says nothing of scope, place and time. */
  public static final Setting UNSAID = new Setting(null, null, null);
}
