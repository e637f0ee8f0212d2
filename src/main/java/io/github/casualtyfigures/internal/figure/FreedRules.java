package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads captives who are free by what is said of them now: "38 of the girls seized in May are free
 * and back with their parents", "all 14 hostages are safe", "five of those taken have returned".
 * Immutable; may be shared by threads.
 */
final class FreedRules {

  /** The words from those who were taken to the verb of their clause. */
  private static final int FARTHEST = 18;

  private static final Set<String> FREE = Set.of("free", "safe", "home", "back");

  private static final Set<String> CAME = Set.of("return", "come");

  /** "free of charge", "free to roam the yard", "back in jail". */
  private static final Set<String> NO_STATE = Set.of("of", "from", "to", "in", "behind", "on");

  private static final Set<String> OPEN = Set.of("since", "by", "after", "on", "so");

  private final Frames frames;

  FreedRules(Frames frames) {
    this.frames = frames;
  }

  /** What is said of captives, or of people behind a word that says they were taken, or null. */
  @Nullable Fate freed(Sentence sentence, CountedPhrase phrase) {
    if (phrase.zero() || phrase.single()) {
      return null;
    }
    int taken = phrase.last() + 1;
    boolean seized =
        Words.tag(sentence, taken).startsWith("VB")
            && (frames.is(Frames.Kind.CAPTIVITY, sentence, taken)
                || frames.is(Frames.Kind.TAKEN, sentence, taken))
            && !Words.token(sentence, taken + 1, "ill");
    if (!seized) {
      return CaptiveRules.captives(phrase) ? free(sentence, taken) : null;
    }
    for (int i = taken + 1; i < Math.min(taken + FARTHEST, sentence.size()); i++) {
      if (Words.auxiliary(sentence, i)) {
        return free(sentence, i);
      }
      if (Words.finite(sentence, i)
          || Words.relative(sentence, i)
          || Words.CLAUSE_STARTS.contains(sentence.token(i).lower())) {
        return null;
      }
    }
    return null;
  }

  /** "are free", "were now safe", "have since returned", not "are not free", "are free to go". */
  private static @Nullable Fate free(Sentence sentence, int from) {
    int i = from;
    while (i < sentence.size()
        && !FREE.contains(sentence.token(i).lower())
        && (Words.auxiliary(sentence, i)
            || Words.mereAdverb(sentence, i)
            || sentence.token(i).is("since"))) {
      i++;
    }
    if (i == from || i >= sentence.size()) {
      return null;
    }
    boolean be = Words.BE.contains(sentence.token(ObjectRules.before(sentence, i)).lower());
    boolean open =
        sentence.token(i).is("safe")
            ? Words.token(sentence, i + 1, "with") // "safe and well" captives may be, too
            : !(sentence.has(i + 1) && NO_STATE.contains(sentence.token(i + 1).lower()));
    if (be && FREE.contains(sentence.token(i).lower()) && open) {
      return CaptiveRules.fate(Category.RELEASED, i, "areFree");
    }
    boolean came = !be && CAME.contains(sentence.token(i).lemma()) && Words.verb(sentence, i);
    int behind = i + 1;
    behind +=
        Words.token(sentence, behind, "home") || Words.token(sentence, behind, "back") ? 1 : 0;
    boolean closed =
        behind > i + 1
            || (sentence.token(i).is("returned")
                && (Words.closed(sentence, behind)
                    || OPEN.contains(sentence.token(behind).lower())));
    return came && closed ? CaptiveRules.fate(Category.RELEASED, i, "areFree") : null;
  }
}
