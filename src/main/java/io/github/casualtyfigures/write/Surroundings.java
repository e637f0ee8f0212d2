package io.github.casualtyfigures.write;

import io.github.casualtyfigures.claim.Claim;
import io.github.casualtyfigures.claim.Claims;
import io.github.casualtyfigures.claim.Range;
import io.github.casualtyfigures.claim.Span;
import io.github.casualtyfigures.claim.Victim;
import java.text.BreakIterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What annotators don't mark: the sentence of a figure, and how far its words go. Taken from the
 * claims that were there before them where those fit, else told from the text. For one thread.
 */
final class Surroundings {

  private final String text;
  private final @Nullable Claims before;
  private final BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);

  Surroundings(String text, @Nullable Claims before) {
    this.text = text;
    this.before = before;
    sentences.setText(text);
  }

  /** The sentence that holds {@code words}. */
  Range sentence(Span words) {
    if (before != null) {
      for (Claim claim : before) {
        if (claim.sentence().contains(words.range())) {
          return claim.sentence();
        }
      }
      for (Victim victim : before.uncounted()) {
        if (victim.sentence().contains(words.range())) {
          return victim.sentence();
        }
      }
    }
    int begin = words.begin() == 0 ? 0 : sentences.preceding(words.begin() + 1);
    int end = words.end() == text.length() ? words.end() : sentences.following(words.end() - 1);
    while (end > words.end() && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Range(begin, end);
  }

  /**
   * The figure's words: the quantity with the people, or else the trigger, that directly adjoin it:
   * "over 5,000 casualties".
   */
  Span figure(Span quantity, Span trigger, @Nullable Span people) {
    if (before != null) {
      for (Claim claim : before) {
        if (claim.quantity().span().equals(quantity)) {
          return claim.span();
        }
      }
    }
    if (people != null && adjoins(quantity, people)) {
      return joined(quantity, people);
    }
    return adjoins(quantity, trigger) ? joined(quantity, trigger) : quantity;
  }

  private boolean adjoins(Span quantity, Span words) {
    return quantity.overlaps(words)
        || (words.begin() >= quantity.end()
            && text.substring(quantity.end(), words.begin()).isBlank());
  }

  private Span joined(Span quantity, Span words) {
    return Span.of(
        text, Math.min(quantity.begin(), words.begin()), Math.max(quantity.end(), words.end()));
  }
}
