package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a text that has told of an abduction goes on to say by plain words: "94 pupils were
 * taken away", "my two daughters are among those taken", "it claims to hold 214 people", "put the
 * number taken at 280". Elsewhere the same words tell of school trips and of halls. Immutable; may
 * be shared by threads.
 */
final class AbductionSequels {

  private static final int FARTHEST = 8;

  private static final Set<String> HOLDERS =
      Set.of("it", "they", "he", "group", "rebels", "to", "be", "is", "are", "was", "were");
  private static final Set<String> NUMBERS = Set.of("number", "figure", "total", "count");

  private final Frames frames;

  AbductionSequels(Frames frames) {
    this.frames = frames;
  }

  /** What {@code sentence} goes on to say of {@code phrase} after an abduction, or null. */
  @Nullable Fate find(Sentence sentence, CountedPhrase phrase, Discourse discourse) {
    if (!discourse.abduction() || phrase.share() || frames.anywhere(Frames.Kind.GAOLER, sentence)) {
      return null;
    }
    int taken = phrase.bare() ? numberTaken(sentence, phrase) : taken(sentence, phrase);
    if (taken < 0 && !phrase.bare()) {
      taken = held(sentence, phrase);
    }
    boolean people = phrase.bare() || phrase.meets(TriggerWord.Needs.PEOPLE);
    boolean armed = phrase.group() == Group.MILITARY || phrase.group() == Group.POLICE;
    return taken >= 0 && people && !armed
        ? Fate.at(Category.ABDUCTED, TriggerWord.Needs.ANY, taken, "takenToo")
        : null;
  }

  /** "were taken away", "had been taken from their school", "are among those taken": or -1. */
  private int taken(Sentence sentence, CountedPhrase phrase) {
    boolean theirs = Words.token(sentence, phrase.first() - 1, "of"); // "photos of 30 families"
    if (theirs || phrase.group() == Group.MILITANTS) {
      return -1;
    }
    int i = Words.behindAuxiliaries(sentence, phrase.last() + 1);
    boolean be = i > phrase.last() + 1 && Words.BE.contains(sentence.token(i - 1).lower());
    if (be && Words.token(sentence, i, "among")) {
      for (int k = i + 1; k < Math.min(i + FARTHEST, sentence.size()); k++) {
        if (sentence.token(k).is("taken")) {
          return closed(sentence, k + 1) ? k : -1;
        }
        if (Words.closed(sentence, k)) {
          return -1;
        }
      }
      return -1;
    }
    return be && Words.token(sentence, i, "taken") && closed(sentence, i + 1) ? i : -1;
  }

  /** Whether nothing says that somebody cared for them: "taken to hospital". */
  private boolean closed(Sentence sentence, int i) {
    int tail = Words.token(sentence, i, "away") ? i + 1 : i;
    boolean from = Words.token(sentence, tail, "from");
    boolean ends =
        Words.closed(sentence, tail)
            || Words.token(sentence, tail, ",")
            || Words.token(sentence, tail, "and")
            || Words.token(sentence, tail, "but")
            || (Words.token(sentence, tail, "on") && frames.time(sentence, tail + 1, tail + 2));
    return (ends || from)
        && !frames.any(Frames.Kind.CARE, sentence, from ? tail + 3 : tail, tail + FARTHEST)
        && !frames.any(Frames.Kind.CUSTODY, sentence, tail, tail + FARTHEST);
  }

  /** "It holds four traders", "claimed to hold 214 people", "were holding 1,200 people": or -1. */
  private int held(Sentence sentence, CountedPhrase phrase) {
    int verb = ObjectRules.before(sentence, phrase.first());
    boolean holds =
        verb > 0
            && Words.verb(sentence, verb)
            && sentence.token(verb).lemma().equals("hold")
            && HOLDERS.contains(sentence.token(verb - 1).lower())
            && phrase.group() != Group.PRISONERS;
    boolean room = // "the main prison is full; it holds 3,000 people"
        frames.any(Frames.Kind.CUSTODY, sentence, 0, verb)
            || frames.any(Frames.Kind.ROOM, sentence, 0, verb);
    return holds && !room && !frames.any(Frames.Kind.LYING, sentence, verb, sentence.size())
        ? verb
        : -1;
  }

  /** "put the number taken at 280", "the number of those taken was 94": the participle, or -1. */
  private static int numberTaken(Sentence sentence, CountedPhrase phrase) {
    int taken = -1;
    for (int i = phrase.first() - 1; i >= Math.max(0, phrase.first() - FARTHEST); i--) {
      if (sentence.token(i).is("taken")) {
        taken = i;
      } else if (NUMBERS.contains(sentence.token(i).lower())) {
        return taken;
      } else if (sentence.token(i).is(",") || sentence.token(i).is(";")) {
        return -1;
      }
    }
    return -1;
  }
}
