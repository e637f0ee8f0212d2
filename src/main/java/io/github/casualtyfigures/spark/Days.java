package io.github.casualtyfigures.spark;

import java.sql.Date;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Publication dates as the columns of Spark hold them. */
final class Days {

  private Days() {}

  /**
   * The day that {@code published} is.
   *
   * @param published a {@code DATE} in either of Spark's Java forms, a string such as {@code
   *     2025-04-02}, or null
   * @throws IllegalArgumentException if it is anything else; the message shows it
   */
  static @Nullable LocalDate of(@Nullable Object published) {
    if (published == null) {
      return null;
    }
    if (published instanceof Date date) {
      return date.toLocalDate();
    }
    if (published instanceof LocalDate date) {
      return date;
    }
    if (published instanceof String string) {
      try {
        return LocalDate.parse(string.strip());
      } catch (DateTimeParseException e) {
        throw new IllegalArgumentException(
            "published: " + string + " is no date such as 2025-04-02", e);
      }
    }
    throw new IllegalArgumentException(
        "published: "
            + published
            + " is a "
            + published.getClass().getName()
            + ", no DATE or STRING");
  }
}
