package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.WordTable;
import java.util.Set;

/**
 * Tells numbers of deeds, and of nobody, from those of people: "hurt during one of the arrests",
 * "knew of no kidnapping", "one death is one too many". Immutable; may be shared by threads.
 */
final class EventCounts {

  private static final int FARTHEST = 9;

  private static final Set<String> AMID =
      WordTable.of("during", "in", "after", "before", "following", "amid", "at");

  /** What stands before a deed that many suffer at once. */
  private static final Set<String> OF_MANY = Set.of("mass", "school", "separate");

  private final Frames frames;

  EventCounts(Frames frames) {
    this.frames = frames;
  }

  /** Whether {@code phrase} is such a number. */
  boolean tells(Sentence sentence, CountedPhrase phrase) {
    return eventsOfMany(sentence, phrase)
        || oneOfTheDeeds(sentence, phrase)
        || knownDeed(sentence, phrase)
        || tooMany(sentence, phrase);
  }

  /** "ten school abductions", "multiple displacement": how often, and not of how many. */
  private boolean eventsOfMany(Sentence sentence, CountedPhrase phrase) {
    int first = phrase.mention().last() + 1;
    if (phrase.trigger() == null || phrase.head() < first) {
      return false;
    }
    boolean again = // "multiple displacement"
        sentence.token(phrase.mention().first()).is("multiple")
            && sentence.token(phrase.head()).tag().equals("NN");
    return again
        || (phrase.head() > first
            && OF_MANY.contains(sentence.token(first).lower())
            && deed(sentence, phrase));
  }

  /** "during one of the arrests": a time, and no one arrested. */
  private boolean oneOfTheDeeds(Sentence sentence, CountedPhrase phrase) {
    int of = phrase.mention().last() + 1;
    return deed(sentence, phrase)
        && !phrase.share()
        && phrase.first() > 0
        && AMID.contains(sentence.token(phrase.first() - 1).lower())
        && Words.token(sentence, of, "of")
        && (Words.token(sentence, of + 1, "the")
            || Words.token(sentence, of + 1, "these")
            || Words.token(sentence, of + 1, "those"));
  }

  /** "knew of no kidnapping", "not aware of any abduction": the deed itself, in the singular. */
  private boolean knownDeed(Sentence sentence, CountedPhrase phrase) {
    int of = phrase.first() - 1;
    if (!phrase.zero()
        || !deed(sentence, phrase)
        || of < 1
        || !sentence.token(of).is("of")
        || !sentence.token(phrase.head()).tag().equals("NN")) {
      return false;
    }
    return Words.verb(sentence, of - 1) || sentence.token(of - 1).tag().startsWith("JJ");
  }

  private boolean deed(Sentence sentence, CountedPhrase phrase) {
    return phrase.trigger() != null
        && phrase.head() >= 0
        && frames.verb(Frames.Kind.DEED, sentence, phrase.head());
  }

  /** "One murder is too many", "a single death is one too many": what is thought of any. */
  private static boolean tooMany(Sentence sentence, CountedPhrase phrase) {
    if (!phrase.counts(1)) {
      return false;
    }
    boolean be = Words.token(sentence, phrase.mention().last() + 1, "too");
    int end = Math.min(phrase.mention().last() + FARTHEST, sentence.size() - 1);
    for (int i = phrase.mention().last() + 1; i < end; i++) {
      if (sentence.token(i).is("too") && sentence.token(i + 1).is("many")) {
        return be;
      }
      if (sentence.token(i).is(",") || sentence.token(i).is(";")) {
        return false;
      }
      be |= sentence.token(i).lemma().equals("be");
    }
    return false;
  }
}
