package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells those who got away from what befell the others. Immutable; may be shared by threads. */
final class Escapes {

  private static final Set<String> REACHING = Set.of("trace", "locate", "reach", "contact");

  /** Behind "fled" they tell where to or from where. */
  private static final Set<String> PLACING =
      Set.of("to", "into", "across", "over", "towards", "toward", "home", "homes");

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
    return escape(sentence, phrase) >= 0;
  }

  /**
   * "Twenty-five of them escaped": who was in the hands of abductors and is free now, or null;
   * nobody sets the inmates free who break out of a jail.
   *
   * @param i the index of the phrase that escaped
   * @param before what was told last
   */
  @Nullable Fate free(
      Sentence sentence,
      List<CountedPhrase> phrases,
      int i,
      @Nullable Category before,
      Discourse discourse) {
    CountedPhrase phrase = phrases.get(i);
    int verb = before == Category.ABDUCTED ? escape(sentence, phrase) : -1;
    boolean fled = // "Fifty-seven fled within hours"
        before == Category.ABDUCTED
            && phrase.bare()
            && fledOnly(sentence, phrase.last() + 1)
            && ofTaken(sentence, phrases, i, discourse);
    if (fled) {
      return CaptiveRules.fate(Category.RELEASED, phrase.last() + 1, "escaped");
    }
    if (verb < 0 || sentence.token(verb).lemma().equals("survive")) {
      return null;
    }
    String next = Words.tag(sentence, verb + 1);
    boolean held = // not "thirty others got away"
        phrase.bare()
            || phrase.pronoun()
            || victims(sentence, phrase)
            || ofThe(sentence, phrase)
            || CaptiveRules.captives(phrase);
    boolean fire =
        !held
            || next.equals("VBG")
            || next.equals("DT")
            || next.startsWith("NN")
            || next.startsWith("JJ");
    return fire // "12 captives escaped the blaze", "escaped unhurt"
        ? null
        : CaptiveRules.fate(Category.RELEASED, verb, "escaped");
  }

  /** "fled within hours", not "fled to Niger", "fled their homes": no place is told. */
  private static boolean fledOnly(Sentence sentence, int fled) {
    String next = Words.tag(sentence, fled + 1);
    boolean place = next.equals("DT") || next.equals("PRP$") || next.startsWith("NN");
    if (!Words.token(sentence, fled, "fled") || place) {
      return false;
    }
    for (int i = fled + 1; i < sentence.size() && !Words.closed(sentence, i); i++) {
      if (PLACING.contains(sentence.token(i).lower())) {
        return false;
      }
    }
    return true;
  }

  /** Whether as many were taken: no more than the number before, or than those told of last. */
  private static boolean ofTaken(
      Sentence sentence, List<CountedPhrase> phrases, int i, Discourse discourse) {
    Long part = CountedPhrase.exact(phrases.get(i).mention().quantity());
    List<FigureMention> latest = discourse.latest(sentence);
    Long whole = null;
    if (i > 0) {
      whole = CountedPhrase.exact(phrases.get(i - 1).mention().quantity());
    } else if (!latest.isEmpty()) {
      whole = CountedPhrase.exact(latest.get(latest.size() - 1).figure().quantity());
    }
    return part != null && whole != null && part <= whole;
  }

  /** "two of the girls": a part of those told of before. */
  private static boolean ofThe(Sentence sentence, CountedPhrase phrase) {
    int of = phrase.mention().last() + 1;
    return Words.token(sentence, of, "of") && Words.token(sentence, of + 1, "the");
  }

  private static boolean victims(Sentence sentence, CountedPhrase phrase) {
    return phrase.head() >= 0 && sentence.token(phrase.head()).lemma().equals("victim");
  }

  /** The verb of those who got away, or -1. */
  private int escape(Sentence sentence, CountedPhrase phrase) {
    int verb = phrase.last() + 1;
    boolean have = false;
    while (verb < sentence.size()
        && (Words.HAVE.contains(sentence.token(verb).lower())
            || (have && sentence.token(verb).is("since"))
            || Words.mereAdverb(sentence, verb))) {
      have |= Words.HAVE.contains(sentence.token(verb).lower());
      verb++;
    }
    if (verb >= sentence.size() || !Words.verb(sentence, verb)) {
      return -1;
    }
    boolean managed = // "managed to escape"
        sentence.token(verb).lemma().equals("manage") && Words.token(sentence, verb + 1, "to");
    if (managed && phrase.pronoun()) {
      return verb; // "Twenty of them managed to reach the surface"
    }
    verb += managed && verb + 2 < sentence.size() ? 2 : 0;
    boolean gotAway =
        sentence.token(verb).lemma().equals("get")
            && (Words.token(sentence, verb + 1, "away")
                || (Words.token(sentence, verb + 1, "out")
                    && !Words.token(sentence, verb + 2, "alive")
                    && !Words.token(sentence, verb + 2, "with"))) // "got out with broken bones"
            && phrase.group() != Group.PRISONERS; // who broke out
    boolean away = // "50 have escaped", not "ten escaped with burns"
        gotAway
            || (phrase.bare()
                && sentence.token(verb).lemma().equals("escape")
                && !Words.token(sentence, verb + 1, "with"));
    if (away || phrase.pronoun() || victims(sentence, phrase)) {
      boolean went =
          (away || managed || have || sentence.token(verb).tag().equals("VBD"))
              && (gotAway || frames.verb(Frames.Kind.ESCAPING, sentence, verb))
              && CaptiveSequels.backBehind(sentence, verb + 1) < 0;
      return went ? verb : -1;
    }
    boolean out =
        frames.verb(Frames.Kind.BREAKING, sentence, verb)
            && (Words.token(sentence, verb + 1, "out") || Words.token(sentence, verb + 1, "free"));
    boolean fled =
        out
            || (frames.verb(Frames.Kind.ESCAPING, sentence, verb)
                && !sentence.token(verb).lemma().equals("survive"))
            || sentence.token(verb).lemma().equals("flee");
    return fled && phrase.group() == Group.PRISONERS && !phrase.single() ? verb : -1;
  }
}
