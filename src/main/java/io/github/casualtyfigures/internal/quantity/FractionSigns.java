package io.github.casualtyfigures.internal.quantity;

import io.github.casualtyfigures.claim.Ratio;
import io.github.casualtyfigures.internal.quantity.NumberWord.Kind;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads fractions in one token: "½", "3/4". Immutable; may be shared by threads. */
final class FractionSigns {

  private static final Pattern SLASH = Pattern.compile("([1-9]\\d{0,2})/([1-9]\\d{0,2})");

  private final NumberWords words;

  FractionSigns(NumberWords words) {
    this.words = words;
  }

  /** The fraction at token {@code i}, or null. */
  @Nullable Ratio read(Sentence sentence, int i) {
    NumberWord vulgar = words.word(sentence, i, Kind.VULGAR);
    if (vulgar != null) {
      return new Ratio(vulgar.value().longValue(), vulgar.parts());
    }
    return i < sentence.size() ? slashed(sentence.token(i).lower()) : null;
  }

  /** "3/4"; no "9/4". */
  static @Nullable Ratio slashed(String lower) {
    if (lower.indexOf('/') <= 0) {
      return null;
    }
    Matcher slash = SLASH.matcher(lower);
    if (!slash.matches()) {
      return null;
    }
    long part = Long.parseLong(slash.group(1));
    long whole = Long.parseLong(slash.group(2));
    return part < whole ? new Ratio(part, whole) : null;
  }
}
