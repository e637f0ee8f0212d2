package io.github.casualtyfigures.claim;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * When it happened, as written.
 *
 * @param span the temporal expression
 * @param value its TIMEX3 value ({@code 2024-06-15}, {@code 2024}, {@code P1D}) resolved against
 *     the publication date, null where it can't be
 */
public record Time(Span span, @Nullable String value) implements Serializable {}
