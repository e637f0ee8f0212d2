package io.github.casualtyfigures.internal.names;

import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.internal.text.Token;

/** Whether the capitals of a sentence tell names from other words. */
enum Casing {
  /** Capitals and small letters, as prose has them. */
  MIXED,
  /** A headline in capitals throughout. */
  CAPITALS,
  /** No capitals at all. */
  SMALL;

  /** The words of a sentence that are looked at: so many tell, however long it goes on. */
  private static final int ENOUGH = 100;

  private static final Sentence.Reading<Casing> READING = new Sentence.Reading<>(Casing::read);

  static Casing of(Sentence sentence) {
    return sentence.get(READING);
  }

  private static Casing read(Sentence sentence) {
    boolean small = false;
    boolean capital = false;
    for (Token token : sentence.tokens().subList(0, Math.min(sentence.size(), ENOUGH))) {
      String text = token.text();
      for (int i = 0; i < text.length(); i++) {
        small |= Character.isLowerCase(text.charAt(i));
        capital |= Character.isUpperCase(text.charAt(i));
      }
      if (small && capital) {
        return MIXED;
      }
    }
    return capital ? CAPITALS : SMALL;
  }
}
