package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.internal.text.Sentence;

/**
 * Tells fates that befell nobody: meant, owed or feared, averted, true at any time, a way of
 * speaking. Immutable; may be shared by threads.
 */
final class Unreal {

  private final Hyperbole hyperbole;
  private final Prospects prospects;
  private final Generalities generalities;

  Unreal(Frames frames) {
    this.hyperbole = new Hyperbole(frames);
    this.prospects = new Prospects(frames);
    this.generalities = new Generalities(frames);
  }

  /** Whether what {@code fate} tells of {@code phrase} did not come about. */
  boolean tells(Sentence sentence, CountedPhrase phrase, Fate fate) {
    return NearMisses.averted(sentence, fate)
        || Suppression.unreal(sentence, fate)
        || hyperbole.tells(sentence, phrase, fate)
        || prospects.tell(sentence, phrase, fate)
        || generalities.tell(sentence, phrase, fate);
  }
}
