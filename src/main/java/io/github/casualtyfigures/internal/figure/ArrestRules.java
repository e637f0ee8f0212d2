package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads suspects whom plain verbs put into the hands of the law: "officers have picked up 23
 * suspects", "two activists were led away", "ordered 14 suspects held". Of others the same verbs
 * say other things. Immutable; may be shared by threads.
 */
final class ArrestRules {

  private static final Set<String> PARTICLES = Set.of("up", "away", "in", "off");

  private final Frames frames;

  ArrestRules(Frames frames) {
    this.frames = frames;
  }

  /** The arrest of {@code phrase}, or null. */
  @Nullable Fate arrested(Sentence sentence, CountedPhrase phrase) {
    if (phrase.bare()
        || phrase.head() < 0
        || !frames.is(Frames.Kind.SUSPECTS, sentence, phrase.head())) {
      return null;
    }
    int particle = phrase.first() - 1;
    boolean active =
        particle > 0
            && PARTICLES.contains(sentence.token(particle).lower())
            && frames.verb(Frames.Kind.ARRESTING, sentence, particle - 1)
            && Words.verb(sentence, particle - 1)
            && !tookIn(sentence, particle);
    if (active) {
      return fate(particle - 1, particle);
    }
    int verb = Words.behindAuxiliaries(sentence, phrase.last() + 1);
    boolean passive =
        verb > phrase.last() + 1
            && verb + 1 < sentence.size()
            && Words.BE.contains(sentence.token(verb - 1).lower())
            && frames.verb(Frames.Kind.ARRESTING, sentence, verb)
            && PARTICLES.contains(sentence.token(verb + 1).lower())
            && !frames.any(Frames.Kind.CARE, sentence, verb + 2, verb + 6);
    if (passive) {
      return fate(verb, verb + 1);
    }
    int held = phrase.last() + 1;
    int ordered = ObjectRules.before(sentence, phrase.first());
    boolean order = // "ordered 14 suspects held for 30 days"
        Words.token(sentence, held, "held")
            && ordered > 0
            && sentence.token(ordered).lemma().equals("order");
    return order ? fate(held, held) : null;
  }

  /** "Poland took in 300 activists": as guests. */
  private static boolean tookIn(Sentence sentence, int particle) {
    return sentence.token(particle).is("in") && sentence.token(particle - 1).lemma().equals("take");
  }

  private static Fate fate(int first, int last) {
    return Fate.at(Category.CAPTURED, TriggerWord.Needs.PEOPLE, first, last, "arrested");
  }
}
