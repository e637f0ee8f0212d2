package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.Set;

/**
 * Tells what somebody only demands, so that nobody knows whether it will come: "demanded the
 * release of 12 men", "calls for the arrest of two ministers", "talks on the return of 40 boys".
 * Immutable; may be shared by threads.
 */
final class Demands {

  private static final Set<Category> DONE_ON_DEMAND =
      Set.of(Category.RELEASED, Category.CAPTURED, Category.DEPLOYED, Category.DISPLACED);

  private static final Set<String> SWAPS = Set.of("exchange", "swap");

  private static final int LONGEST_PRICE = 12;

  private final Frames frames;

  Demands(Frames frames) {
    this.frames = frames;
  }

  /** Whether the deed that the noun at {@code noun} names, of {@code category}, is demanded. */
  boolean demanded(Sentence sentence, int noun, Category category) {
    int i = noun - 1;
    if (!DONE_ON_DEMAND.contains(category)) {
      return false;
    }
    while (i > 0 && describes(sentence, i)) {
      i--;
    }
    if (Words.token(sentence, i, "for")) {
      return i > 0
          && (frames.verb(Frames.Kind.PLEADING, sentence, i - 1)
              || (category == Category.RELEASED && priced(sentence, i - 1)));
    }
    if (Words.token(sentence, i, "on") || Words.token(sentence, i, "over")) {
      return i > 0 && frames.verb(Frames.Kind.PARLEY, sentence, i - 1);
    }
    if (i > 0 && Words.noun(sentence, i) && Words.tag(sentence, i + 1).equals("CC")) {
      return demanded(sentence, i, category); // "called for the release and return of 12"
    }
    return i >= 0
        && (frames.verb(Frames.Kind.DEMANDING, sentence, i)
            || (category == Category.RELEASED // "trying to win the release"
                && Words.verb(sentence, i)
                && attempted(sentence, i)));
  }

  /** "tried to arrest her sister", "a bid to free 24 hostages": it may not have happened. */
  boolean attempted(Sentence sentence, int verb) {
    int to = verb - 1;
    if (to < 1 || !sentence.token(to).is("to")) {
      return false;
    }
    boolean setOut = sentence.token(to - 1).is("out") && Words.token(sentence, to - 2, "set");
    boolean swap = // "an operation to exchange 900 captives" is the exchange
        sentence.token(to - 1).lemma().equals("operation")
            && SWAPS.contains(sentence.token(verb).lemma());
    return setOut
        || frames.verb(Frames.Kind.ATTEMPT, sentence, to - 1)
        || (!swap && frames.is(Frames.Kind.EFFORT, sentence, to - 1));
  }

  /** "demanded $2m in cash (for the release of 12)": what is to be paid stands between. */
  private boolean priced(Sentence sentence, int last) {
    int i = last;
    while (i > Math.max(0, last - LONGEST_PRICE) && !Words.verb(sentence, i)) {
      i--;
    }
    return frames.verb(Frames.Kind.DEMANDING, sentence, i)
        || frames.verb(Frames.Kind.PLEADING, sentence, i);
  }

  /** "(for) the immediate and unconditional (release)". */
  private static boolean describes(Sentence sentence, int i) {
    String tag = sentence.token(i).tag();
    return tag.equals("DT")
        || tag.startsWith("JJ")
        || tag.startsWith("RB")
        || tag.equals("PRP$")
        || tag.equals("CC");
  }
}
