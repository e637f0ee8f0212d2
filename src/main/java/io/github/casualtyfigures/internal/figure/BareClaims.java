package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Status;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a bare number that somebody puts against a count before it, without a noun for a toll: "put
 * the dead at 7,000; Kyiv claims 14,000", "up from nine". Immutable; may be shared by threads.
 */
final class BareClaims {

  /** The words of a sentence that is nothing but a claim. */
  private static final int LONGEST_CLAIM = 14;

  private static final int LONGEST_SPAN = 4;

  private static final Set<String> DEMONSTRATIVES = Set.of("that", "this", "it");

  private final Frames frames;

  BareClaims(Frames frames) {
    this.frames = frames;
  }

  /**
   * "put the dead at 7,000; Kyiv claims 14,000", "MSF spoke of only 130": who says it, and a
   * number.
   */
  @Nullable Fate claimed(
      Sentence sentence, CountedPhrase phrase, @Nullable Category running, boolean sameSentence) {
    int j = phrase.first() - 1;
    while (j > 0 && (Words.quote(sentence, j) || Words.adverb(sentence, j))) {
      j--;
    }
    boolean number =
        sentence.token(phrase.mention().coreFirst()).tag().equals("CD")
            || sentence.token(phrase.mention().coreLast()).is("dozen");
    if (running == null
        || j < 1
        || !phrase.bare()
        || !number
        || !alone(sentence, phrase.last() + 1)) {
      return null;
    }
    boolean spoke =
        (sentence.token(j).is("of") || sentence.token(j).is("on"))
            && frames.verb(Frames.Kind.TALKING, sentence, j - 1);
    boolean abided = // "the police stuck to 12"
        sentence.token(j).is("to") && frames.verb(Frames.Kind.ABIDING, sentence, j - 1);
    String lemma = sentence.token(j).lemma();
    boolean confirmed = lemma.equals("confirm") || lemma.equals("verify");
    boolean told = sameSentence || shortClaim(sentence, j);
    boolean said = told && frames.verb(Frames.Kind.CLAIMING, sentence, j);
    boolean exist = mayBe(sentence, j) || has(sentence, j) || itWas(sentence, j);
    return spoke || abided || confirmed || said || exist
        ? Fate.at(running, TriggerWord.Needs.PEOPLE, j, "bareClaim")
        : null;
  }

  /** "(MSF spoke of 130) on Friday", "so far", ".": nothing that the number counts follows. */
  private boolean alone(Sentence sentence, int behind) {
    int end = Words.quote(sentence, behind) ? behind + 1 : behind;
    return Words.closed(sentence, end)
        || (Words.token(sentence, end, "on") && day(sentence, end + 1))
        || (Words.token(sentence, end, "in") && span(sentence, end + 1))
        || (Words.token(sentence, end, "and")
            && Words.adverb(sentence, Math.min(end + 1, sentence.size() - 1)))
        || (Words.token(sentence, end, "so") && Words.token(sentence, end + 1, "far"))
        || (Words.token(sentence, end, "this") && span(sentence, end + 1));
  }

  /** "Amnesty International has 853": a body by its name, and its count. */
  private static boolean has(Sentence sentence, int verb) {
    return sentence.token(verb).is("has")
        && verb > 0
        && (sentence.token(verb - 1).tag().startsWith("NNP")
            || (sentence.token(verb - 1).is(",") && sentence.token(0).tag().startsWith("NNP")));
  }

  /** "On Sunday it had been 12", "A year ago it was 12": what is gone on about at another time. */
  private boolean itWas(Sentence sentence, int be) {
    if (!sentence.token(be).lemma().equals("be")) {
      return false;
    }
    int it = be - 1;
    while (it > 0 && Words.auxiliary(sentence, it)) {
      it--;
    }
    boolean will = sentence.token(be - 1).tag().equals("MD");
    return !will && sentence.token(it).is("it") && frames.time(sentence, 0, it);
  }

  /** "in three days", "in the first week". */
  private boolean span(Sentence sentence, int from) {
    for (int i = from; i < Math.min(from + LONGEST_SPAN, sentence.size()); i++) {
      if (Words.noun(sentence, i)) {
        return frames.verb(Frames.Kind.TIME, sentence, i) && Words.closed(sentence, i + 1);
      }
    }
    return false;
  }

  /** "on Friday", "on the same day". */
  private static boolean day(Sentence sentence, int i) {
    return i < sentence.size()
        && (Words.weekday(sentence.token(i).lower())
            || (sentence.token(i).is("the") && Words.token(sentence, i + 2, "day")));
  }

  /** "had counted 80 bodies, but there could be 130 or 140", "It could be 250 or 260". */
  private static boolean mayBe(Sentence sentence, int be) {
    if (!sentence.token(be).lemma().equals("be")) {
      return false;
    }
    int i = be - 1;
    while (i > 0 && sentence.token(i).tag().equals("MD")) {
      i--;
    }
    boolean it = i <= 1 && i == be - 2 && sentence.token(i).is("it");
    return i < be - 1 && (it || sentence.token(i).is("there"));
  }

  /**
   * "The prefect of Mezam, Simon Emile, said around 30.": nothing but who says it stands before.
   */
  private boolean shortClaim(Sentence sentence, int verb) {
    for (int i = 0; i < verb; i++) {
      if (sentence.token(i).is(",") && Words.relative(sentence, i + 1)) {
        i = behindRelative(sentence, i, verb);
      }
      String tag = sentence.token(i).tag();
      boolean tensed = Words.tensed(sentence, i) && !Words.HAVE.contains(sentence.token(i).lower());
      if (tag.equals("CD") || tag.equals("MD") || (tensed && verb < LONGEST_CLAIM)) {
        return false;
      }
    }
    return true;
  }

  /**
   * "(The office,) which casts its net wider, (says)": the comma that ends it, or {@code comma}.
   */
  private static int behindRelative(Sentence sentence, int comma, int verb) {
    return sentence.token(verb - 1).is(",") && comma < verb - 1 ? verb - 1 : comma;
  }

  /** "That is up from 21": what the sentence before told is gone on about. */
  static boolean goesOn(Sentence sentence, CountedPhrase phrase) {
    int be = phrase.first() - 3;
    return be == 1
        && Words.BE.contains(sentence.token(be).lower())
        && DEMONSTRATIVES.contains(sentence.token(0).lower());
  }

  /** "an increase from the 131 reported on Wednesday", "up from nine": an earlier count. */
  @Nullable Fate earlierCount(Sentence sentence, CountedPhrase phrase, @Nullable Category running) {
    int j = phrase.first() - 1;
    if (running == null || j < 1 || !sentence.token(j).is("from")) {
      return null;
    }
    if (!frames.is(Frames.Kind.CHANGE, sentence, j - 1)) {
      return null;
    }
    if (frames.any(Frames.Kind.RATE, sentence, j - LONGEST_CLAIM, j)) {
      return null; // "a rate of 38 per 100,000, down from 47"
    }
    return Fate.at(running, TriggerWord.Needs.PEOPLE, j, "earlierCount")
        .withStatus(Status.SUPERSEDED, j);
  }
}
