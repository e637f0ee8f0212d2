package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.Set;

/** Tells those who got away from what befell the others. Immutable; may be shared by threads. */
final class Escapes {

  private static final Set<String> REACHING = Set.of("trace", "locate", "reach", "contact");

  private final Frames frames;

  Escapes(Frames frames) {
    this.frames = frames;
  }

  /** "four of the eight (trapped) have been traced": they are not missing any more. */
  static boolean reached(Sentence sentence, CountedPhrase phrase, Fate fate) {
    boolean part =
        fate.category() == Category.MISSING
            && fate.trigger() > phrase.mention().last()
            && Words.token(sentence, phrase.mention().last() + 1, "of");
    int end = part ? sentence.size() : 0;
    for (int i = fate.triggerLast() + 1; i + 1 < end; i++) {
      if (sentence.token(i).is("been") || Words.finite(sentence, i)) {
        int verb = Words.behindAuxiliaries(sentence, i);
        return verb < end && REACHING.contains(sentence.token(verb).lemma());
      }
      if (sentence.token(i).is(",")) {
        return false;
      }
    }
    return false;
  }

  /**
   * "Twenty-five of them escaped", "nine inmates have broken out": no fate that was told before is
   * theirs.
   */
  boolean escaped(Sentence sentence, CountedPhrase phrase) {
    int verb = phrase.last() + 1;
    while (verb < sentence.size()
        && (Words.HAVE.contains(sentence.token(verb).lower())
            || Words.mereAdverb(sentence, verb))) {
      verb++;
    }
    if (verb >= sentence.size() || !Words.verb(sentence, verb)) {
      return false;
    }
    boolean managed = // "managed to escape"
        sentence.token(verb).lemma().equals("manage") && Words.token(sentence, verb + 1, "to");
    if (managed && phrase.pronoun()) {
      return true; // "Twenty of them managed to reach the surface"
    }
    verb += managed && verb + 2 < sentence.size() ? 2 : 0;
    boolean gotAway =
        sentence.token(verb).lemma().equals("get") && Words.token(sentence, verb + 1, "away");
    boolean away = // "50 have escaped", not "ten escaped with burns"
        gotAway
            || (phrase.bare()
                && sentence.token(verb).lemma().equals("escape")
                && !Words.token(sentence, verb + 1, "with"));
    boolean victims = phrase.head() >= 0 && sentence.token(phrase.head()).lemma().equals("victim");
    if (away || phrase.pronoun() || victims) {
      return (away || managed || sentence.token(verb).tag().equals("VBD"))
          && (gotAway || frames.verb(Frames.Kind.ESCAPING, sentence, verb))
          && CaptiveSequels.backBehind(sentence, verb + 1) < 0;
    }
    boolean out =
        frames.verb(Frames.Kind.BREAKING, sentence, verb)
            && (Words.token(sentence, verb + 1, "out") || Words.token(sentence, verb + 1, "free"));
    return phrase.group() == Group.PRISONERS
        && !phrase.single()
        && (out
            || (frames.verb(Frames.Kind.ESCAPING, sentence, verb)
                && !sentence.token(verb).lemma().equals("survive"))
            || sentence.token(verb).lemma().equals("flee"));
  }
}
