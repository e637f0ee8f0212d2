package io.github.casualtyfigures.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations.CalendarAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.DocDateAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.DocIDAnnotation;
import edu.stanford.nlp.pipeline.Annotation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The publication date of a CoreNLP document, as its annotators hand it on. */
final class DocumentDate {

  /** "2025-04-02", "20250402", "2025-04-02T09:30", "20250402093000": what SUTime reads as a day. */
  private static final Pattern DAY =
      Pattern.compile("(\\d{4})-?(\\d\\d)-?(\\d\\d)(?:[T ].*|\\d{4}(?:\\d\\d)?)?");

  private DocumentDate() {}

  /**
   * The date of {@code annotation}, or null where it has none.
   *
   * @throws IllegalArgumentException if its {@code DocDateAnnotation} names no day, as SUTime also
   *     refuses it
   */
  static @Nullable LocalDate of(Annotation annotation) {
    String written = annotation.get(DocDateAnnotation.class);
    if (written != null) {
      return read(written, annotation.get(DocIDAnnotation.class));
    }
    Calendar calendar = annotation.get(CalendarAnnotation.class);
    return calendar == null
        ? null
        : LocalDate.ofInstant(calendar.toInstant(), calendar.getTimeZone().toZoneId());
  }

  private static LocalDate read(String written, @Nullable String id) {
    Matcher day = DAY.matcher(written.strip());
    try {
      if (day.matches()) {
        return LocalDate.of(number(day, 1), number(day, 2), number(day, 3));
      }
    } catch (DateTimeException e) {
      throw fault(written, id, e);
    }
    throw fault(written, id, null);
  }

  private static int number(Matcher day, int group) {
    return Integer.parseInt(day.group(group));
  }

  private static IllegalArgumentException fault(
      String written, @Nullable String id, @Nullable Throwable cause) {
    String where = id == null ? "" : " of " + id;
    return new IllegalArgumentException(
        "DocDateAnnotation" + where + ": " + written + " is no date such as 2025-04-02", cause);
  }
}
