package io.github.casualtyfigures.cli;

import io.github.casualtyfigures.claim.Source;
import io.github.casualtyfigures.claim.Speaker;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words of tables for the values of a claim. */
final class Words {

  private Words() {}

  /** {@code AID_WORKERS} is "aid workers". */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Who says so: a name, or the words where no body is named. */
  static String of(@Nullable Source source) {
    if (source == null) {
      return "(the article)";
    }
    boolean unnamed = source.speaker().kind() == Speaker.Kind.UNNAMED;
    return unnamed ? source.span().text() : source.speaker().name();
  }
}
