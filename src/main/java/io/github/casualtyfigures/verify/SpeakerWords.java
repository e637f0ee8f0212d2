package io.github.casualtyfigures.verify;

import io.github.casualtyfigures.claim.Attribution;
import io.github.casualtyfigures.claim.Source;
import io.github.casualtyfigures.claim.Speaker;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The source of a given figure.
 *
 * @param words its id, or any wording
 * @param speaker whom they name, as far as that can be told without the article
 */
record SpeakerWords(String words, Speaker speaker) {

  /** Whether it is the source of a claim, or one of those who say the same. */
  boolean saidBy(Attribution attribution) {
    Source source = attribution.source();
    return is(source) || attribution.alsoBy().stream().anyMatch(this::is);
  }

  private boolean is(@Nullable Source source) {
    if (source == null) {
      return false;
    }
    Speaker said = source.speaker();
    if (words.equalsIgnoreCase(said.id())
        || plain(words).equals(plain(said.name()))
        || plain(words).equals(plain(source.span().text()))) {
      return true;
    }
    if (speaker.id() != null && said.id() != null) {
      return speaker.id().equals(said.id());
    }
    return endsWith(said.name()) || endsWith(head(source.span().text()));
  }

  /** "the health ministry in the Hamas-run territory" is a health ministry. */
  private static String head(String text) {
    return text.split("\\s+(?:in|of|for|at|from)\\s+|,", 2)[0];
  }

  /** "health ministry" may be the Gaza Health Ministry, "Zelensky" President Zelensky. */
  private boolean endsWith(String name) {
    return (" " + plain(name)).endsWith(" " + plain(words));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replaceFirst("^(?:the|an?|its|their) ", "")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
