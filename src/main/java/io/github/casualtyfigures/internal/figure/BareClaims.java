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

  /** A number of people so vague is a count of those told before only where it is spoken of. */
  private static final Set<String> MANY = Set.of("dozens", "scores", "hundreds", "thousands");

  private static final Set<String> DEMONSTRATIVES = Set.of("that", "this", "it");

  private final Frames frames;
  private final VictimWords victims;

  BareClaims(VictimWords victims, Frames frames) {
    this.victims = victims;
    this.frames = frames;
  }

  /**
   * "put the dead at 7,000; Kyiv claims 14,000", "MSF spoke of only 130": who says it, and a
   * number.
   */
  @Nullable Fate claimed(
      Sentence sentence, CountedPhrase phrase, @Nullable Category told, boolean sameSentence) {
    if (!phrase.bare() || !alone(sentence, phrase.last() + 1)) {
      return null;
    }
    Category topic = sameSentence ? null : topic(sentence, phrase.first() - 1);
    return find(sentence, phrase, topic == null ? told : topic, sameSentence || topic != null);
  }

  /** "Nobody has a count (of the dead)", "knows (how many died)": what a number behind is of. */
  private @Nullable Category topic(Sentence sentence, int end) {
    boolean many = false;
    for (int i = 1; i < end; i++) {
      many |= sentence.token(i).is("many") && sentence.token(i - 1).is("how");
      boolean of = // "a count (of the dead)", not "families of the dead"
          i > 1
              && sentence.token(i).is("the")
              && sentence.token(i - 1).is("of")
              && frames.is(Frames.Kind.TOTAL, sentence, i - 2);
      Fate fate = many || of ? victims.named(sentence, many ? i : i + 1, "bareClaim") : null;
      if (fate != null) {
        return fate.category();
      }
    }
    return null;
  }

  private @Nullable Fate find(
      Sentence sentence, CountedPhrase phrase, @Nullable Category running, boolean sameSentence) {
    int j = phrase.first() - 1;
    while (j > 0 && (Words.quote(sentence, j) || Words.adverb(sentence, j))) {
      j--;
    }
    boolean number =
        sentence.token(phrase.mention().coreFirst()).tag().equals("CD")
            || sentence.token(phrase.mention().coreLast()).is("dozen");
    if (running == null || j < 1) {
      return null;
    }
    boolean spoke =
        (sentence.token(j).is("of") || sentence.token(j).is("on"))
            && frames.verb(Frames.Kind.TALKING, sentence, j - 1);
    if (!number && !(spoke && MANY.contains(sentence.token(phrase.mention().last()).lower()))) {
      return null;
    }
    String lemma = sentence.token(j).lemma();
    boolean confirmed = lemma.equals("confirm") || lemma.equals("verify");
    boolean told = sameSentence || shortClaim(sentence, j);
    boolean said = told && frames.verb(Frames.Kind.CLAIMING, sentence, j);
    if (told && treated(sentence, j, running)) {
      return Fate.at(running, TriggerWord.Needs.PEOPLE, j, "treatedClaim");
    }
    boolean hedged = phrase.mention().first() < phrase.mention().coreFirst();
    return spoke
            || confirmed
            || said
            || abided(sentence, j)
            || mayBe(sentence, j)
            || has(sentence, j)
            || itWas(sentence, j)
            || ranTo(sentence, j, hedged)
        ? Fate.at(running, TriggerWord.Needs.PEOPLE, j, "bareClaim")
        : null;
  }

  /** "(put the injured at 60), though a doctor had treated 47": whom hospitals take are hurt. */
  private boolean treated(Sentence sentence, int verb, Category running) {
    return running == Category.WOUNDED
        && Words.verb(sentence, verb)
        && !Words.BE.contains(sentence.token(verb - 1).lower())
        && frames.verb(Frames.Kind.TREATING, sentence, verb)
        && (sentence.token(verb).lemma().equals("treat") // "the club admitted 300"
            || frames.any(Frames.Kind.HOSPITAL, sentence, clauseStart(sentence, verb), verb));
  }

  /** "The police stuck to 12", "(admitted) in August to 900", "has since gone back to 12". */
  private boolean abided(Sentence sentence, int to) {
    if (to < 2 || !sentence.token(to).is("to")) {
      return false;
    }
    int verb = to - 1;
    boolean back = sentence.token(verb).is("back") && sentence.token(verb - 1).lemma().equals("go");
    if (frames.is(Frames.Kind.TIME, sentence, verb)
        || Words.MONTHS.contains(sentence.token(verb).lower())) {
      verb -= sentence.token(verb - 1).tag().equals("IN") ? 2 : 1; // "in August"
    }
    return back || frames.verb(Frames.Kind.ABIDING, sentence, verb);
  }

  /** "Some historians go as high as a million", "Other estimates run to 40,000". */
  private boolean ranTo(Sentence sentence, int last, boolean hedged) {
    int verb = sentence.token(last).is("to") ? last - 1 : last;
    return (verb < last || hedged)
        && Words.verb(sentence, verb)
        && frames.verb(Frames.Kind.REACHING, sentence, verb)
        && frames.is(Frames.Kind.ESTIMATE, sentence, Words.beforeAuxiliaries(sentence, verb));
  }

  /**
   * "(MSF spoke of 130) on Friday", "by nightfall", "so far", ".": nothing that the number counts
   * follows.
   */
  private boolean alone(Sentence sentence, int behind) {
    int end = Words.quote(sentence, behind) ? behind + 1 : behind;
    return Words.closed(sentence, end)
        || (Words.token(sentence, end, "on") && day(sentence, end + 1))
        || (Words.token(sentence, end, "in") && span(sentence, end + 1))
        || (Words.token(sentence, end, "by") && (day(sentence, end + 1) || span(sentence, end + 1)))
        || (Words.token(sentence, end, "and")
            && (Words.adverb(sentence, end + 1) || Words.tensed(sentence, end + 1)))
        || (Words.token(sentence, end, "so") && Words.token(sentence, end + 1, "far"))
        || (Words.token(sentence, end, "this") && span(sentence, end + 1));
  }

  /** "Amnesty International has 853", "The state agency, which counts bodies, had 12". */
  private boolean has(Sentence sentence, int verb) {
    if (verb < 1 || !Words.HAVE.contains(sentence.token(verb).lower())) {
      return false;
    }
    boolean named =
        sentence.token(verb).is("has")
            && (sentence.token(verb - 1).tag().startsWith("NNP")
                || (sentence.token(verb - 1).is(",") && sentence.token(0).tag().startsWith("NNP")));
    return named || counts(sentence, verb);
  }

  /** Whether nothing but a body that counts, or its paper, stands before the verb. */
  private boolean counts(Sentence sentence, int verb) {
    boolean counter = false;
    int i = clauseStart(sentence, verb);
    for (; i < verb && !sentence.token(i).is(","); i++) {
      if (Words.verb(sentence, i) || sentence.token(i).tag().equals("CD")) {
        return false;
      }
      counter |= frames.is(Frames.Kind.COUNTER, sentence, i);
      counter |= sentence.token(i).tag().equals("NNP") && Words.acronym(sentence, i, 2);
    }
    return counter && (i == verb || sentence.token(verb - 1).is(","));
  }

  private static int clauseStart(Sentence sentence, int verb) {
    int i = verb;
    while (i > 0 && !sentence.token(i - 1).is(";")) {
      i--;
    }
    return i;
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
    return !will
        && sentence.token(it).is("it")
        && (frames.time(sentence, 0, it) || said(sentence, it));
  }

  /**
   * "according to the army (it) was 12", "For the ministry (it) was 12", "and the army that (it)
   * was"; not "For Liverpool (it) was 12", whose own they may be.
   */
  private boolean said(Sentence sentence, int it) {
    int start = clauseStart(sentence, it);
    if (it <= start) {
      return false;
    }
    boolean of = // "by their account it was 12"
        (sentence.token(start).is("for") && teller(sentence, it))
            || sentence.token(start).is("according")
            || (sentence.token(start).is("by") && sentence.token(it - 1).is("account"));
    return of || (sentence.token(it - 1).is("that") && Words.noun(sentence, it - 2));
  }

  /** "For the (ministry), it", "For the (Red Cross) it": who counts others' dead. */
  private boolean teller(Sentence sentence, int it) {
    int last = sentence.token(it - 1).is(",") ? it - 2 : it - 1;
    return frames.is(Frames.Kind.COUNTER, sentence, last)
        || frames.is(Frames.Kind.TELLER, sentence, last)
        || Words.acronym(sentence, last, 2);
  }

  /** "in three days", "in the first week". */
  private boolean span(Sentence sentence, int from) {
    for (int i = from; i < Math.min(from + LONGEST_SPAN, sentence.size()); i++) {
      if (Words.noun(sentence, i)) {
        boolean time =
            frames.verb(Frames.Kind.TIME, sentence, i)
                || frames.is(Frames.Kind.NO_AGENT, sentence, i); // "this morning"
        return time && Words.closed(sentence, i + 1);
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
  private boolean mayBe(Sentence sentence, int be) {
    if (!sentence.token(be).lemma().equals("be")) {
      return false;
    }
    int i = be - 1;
    while (i > 0
        && (sentence.token(i).tag().equals("MD")
            || Words.HAVE.contains(sentence.token(i).lower()))) {
      i--;
    }
    boolean it = i <= 1 && i == be - 2 && sentence.token(i).is("it");
    boolean there = sentence.token(i).is("there");
    boolean then = // "By lunchtime there were 72"
        there
            && sentence.token(be).is("were")
            && (frames.time(sentence, 0, i) || sentence.token(0).is("by"));
    return then || (i < be - 1 && (it || there));
  }

  /**
   * "The prefect of Mezam, Simon Emile, said around 30.": nothing but who says it stands before.
   */
  private boolean shortClaim(Sentence sentence, int verb) {
    boolean relative = false;
    for (int i = clauseStart(sentence, verb); i < verb; i++) {
      if (sentence.token(i).is(",") && Words.relative(sentence, i + 1)) {
        i = behindRelative(sentence, i, verb);
      }
      String tag = sentence.token(i).tag();
      boolean tensed = Words.tensed(sentence, i) && !Words.HAVE.contains(sentence.token(i).lower());
      relative |= Words.relative(sentence, i) && Words.noun(sentence, i - 1);
      boolean reports = // "(A doctor) said she (counted 31)", "finds that the agency (counted 31)"
          tensed
              && frames.verb(Frames.Kind.SPEAKING, sentence, i)
              && (Words.tag(sentence, i + 1).equals("PRP") || Words.token(sentence, i + 1, "that"));
      if (reports || (tensed && relative)) {
        relative = false; // "A doctor who reached the wards (counted 31)"
        continue;
      }
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
