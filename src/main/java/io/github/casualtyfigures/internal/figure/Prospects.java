package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Count;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.WordTable;
import java.util.EnumSet;
import java.util.Set;

/**
 * Tells deeds that nobody says were done or will be: what somebody must or should do ("would have
 * to kill some"), is told or willing to do ("ordered to shoot two protesters"), what a thing is
 * strong enough for, what is to be prevented (and not what nobody prevented), and what may befall
 * one person whom nobody has counted ("they might lose their son"). A forecast of a number ("could
 * kill 5,000") is a claim. Immutable; may be shared by threads.
 */
final class Prospects {

  private static final Set<Category> BODILY =
      EnumSet.of(Category.KILLED, Category.WOUNDED, Category.CASUALTIES);

  private static final Set<String> OBLIGATION = WordTable.of("must", "should", "shall", "ought");
  private static final Set<String> ABILITY = WordTable.of("can", "cannot", "ca");
  private static final Set<String> FUTURE =
      WordTable.of("might", "could", "would", "will", "'ll", "'d", "wo");
  private static final Set<String> HAVE_TO = WordTable.of("has", "have", "having", "need", "needs");

  /**
   * What shows that "would" tells of what is only thought; else "would die in hospital" is past.
   */
  private static final Set<String> THOUGHT =
      WordTable.of(
          "if",
          "unless",
          "rather",
          "never",
          "not",
          "n't",
          "think",
          "thought",
          "hope",
          "hoped",
          "promise",
          "promised",
          "i",
          "you",
          "we",
          "anyone",
          "anybody",
          "otherwise");

  /** Whoever prevents in vain has people killed: "failed to prevent", "could have prevented". */
  private static final Set<String> IN_VAIN =
      WordTable.of(
          "fail",
          "failed",
          "failing",
          "fails",
          "failure",
          "attempts",
          "efforts",
          "before",
          "nothing",
          "nobody",
          "unable",
          "not",
          "n't",
          "never",
          "too",
          "have",
          "without",
          "trying",
          "tried",
          "try",
          "despite");

  /** What goes on about a deed that was done after all. */
  private static final Set<String> DONE = WordTable.of("did", "who", "which");

  /** Whom nobody could count. */
  private static final Set<String> IMMINENT =
      WordTable.of("imminent", "further", "possible", "certain", "likely", "needless");

  /** What opens "(say, 5,000 troops)", ", say, 5,000". */
  private static final Set<String> OPENING = WordTable.of(",", "(");

  private static final int FARTHEST = 6;

  private final Frames frames;

  Prospects(Frames frames) {
    this.frames = frames;
  }

  /** Whether what {@code fate} tells of {@code phrase} is no more than a prospect. */
  boolean tell(Sentence sentence, CountedPhrase phrase, Fate fate) {
    if (sentence.token(fate.trigger()).tag().startsWith("NN")) {
      return averted(sentence, phrase, fate.trigger()) || wanted(sentence, phrase, fate);
    }
    int lead = lead(sentence, fate.trigger());
    if (lead < 0) {
      return ObjectRules.HARM.contains(fate.category())
          && sentence.token(fate.trigger()).tag().equals("VBG")
          && averted(sentence, phrase, fate.trigger());
    }
    boolean buried = sentence.token(fate.trigger()).lemma().equals("bury"); // "must bury 40 men"
    boolean harm = ObjectRules.HARM.contains(fate.category()) && !buried;
    String lower = sentence.token(lead).lower();
    if (lower.equals("to")) {
      return harm
          ? !done(sentence, phrase) && intended(sentence, lead)
          : frames.verb(Frames.Kind.REFUSING, sentence, lead - 1);
    }
    if (OBLIGATION.contains(lower)) {
      return harm || fate.category() == Category.RELEASED;
    }
    if (ABILITY.contains(lower)) {
      return harm;
    }
    return FUTURE.contains(lower)
        && BODILY.contains(fate.category())
        && (phrase.zero() || (phrase.single() && !hindsight(sentence, lead)));
  }

  /** "a boy who (would) die in hospital", "the bomb, which (would) kill a child": it came so. */
  private static boolean hindsight(Sentence sentence, int modal) {
    return sentence.token(modal).is("would")
        && sentence.lowers().stream().noneMatch(THOUGHT::contains);
  }

  /** The modal verb or the "to" before the base form or its passive at {@code verb}, or -1. */
  private static int lead(Sentence sentence, int verb) {
    int i = verb - 1;
    while (i > 0 && Words.adverb(sentence, i)) {
      i--;
    }
    String tag = sentence.token(verb).tag();
    boolean passive =
        (tag.equals("VBN") || tag.equals("VBD"))
            && (Words.token(sentence, i, "be") || Words.token(sentence, i, "get"));
    if (!passive && !tag.equals("VB")) {
      return -1;
    }
    i -= passive ? 1 : 0;
    while (i > 0 && Words.adverb(sentence, i)) {
      i--;
    }
    return i >= 0 && (Words.tag(sentence, i).equals("MD") || sentence.token(i).is("to")) ? i : -1;
  }

  /** Whether the deed behind "to" at {@code to} is meant, owed or possible only. */
  private boolean intended(Sentence sentence, int to) {
    int i = to - 1;
    while (i >= 0 && Words.adverb(sentence, i) && !sentence.token(i).is("enough")) {
      i--;
    }
    if (i < 0) {
      return true; // "To lose one parent may be regarded as a misfortune"
    }
    String lower = sentence.token(i).lower();
    if (HAVE_TO.contains(lower) || lower.equals("than") || lower.equals("ought")) {
      return true; // "has to kill", "would have to kill", "than to be killed"
    }
    return enough(sentence, i) || frames.verb(Frames.Kind.MEANT, sentence, i);
  }

  /** "ordered to shoot two protesters (and did)", "12 men, (who were shot)". */
  private static boolean done(Sentence sentence, CountedPhrase phrase) {
    int next = phrase.last() + 1;
    boolean goesOn = Words.token(sentence, next, "and") || Words.token(sentence, next, ",");
    return goesOn && sentence.has(next + 1) && DONE.contains(sentence.token(next + 1).lower());
  }

  /** "is powerful enough (to)", "enough fentanyl (to)", but not "was strong enough (to)". */
  private static boolean enough(Sentence sentence, int from) {
    for (int i = from; i >= Math.max(0, from - FARTHEST); i--) {
      if (sentence.token(i).is("enough")) {
        boolean degree =
            Words.tag(sentence, i - 1).startsWith("JJ") || Words.adverb(sentence, i - 1);
        return !degree || Tense.around(sentence, i) == Tense.PRESENT;
      }
      if (Words.verb(sentence, i)) {
        return false;
      }
    }
    return false;
  }

  /** "prevent the imminent (death)", "avoid (losing)", "feared (losing)". */
  private boolean averted(Sentence sentence, CountedPhrase phrase, int deed) {
    int i = deed - 1;
    boolean noun = sentence.token(deed).tag().startsWith("NN");
    boolean imminent = false;
    while (i > 0 && describes(sentence, i)) {
      imminent |= IMMINENT.contains(sentence.token(i).lower());
      i--;
    }
    boolean open = !noun || imminent || vague(phrase) || deed(sentence, i);
    return i >= 0
        && open
        && sentence.lowers().stream().noneMatch(IN_VAIN::contains)
        && (frames.verb(Frames.Kind.AVERTING, sentence, i)
            || (sentence.token(deed).tag().equals("VBG")
                && frames.verb(Frames.Kind.DREADING, sentence, i)));
  }

  /** "averted", ", averting": it was done, unlike "to prevent", where a known death came about. */
  private static boolean deed(Sentence sentence, int verb) {
    String tag = Words.tag(sentence, verb);
    return tag.equals("VBD") || (tag.equals("VBG") && Words.token(sentence, verb - 1, ","));
  }

  /** "the death of (tens of thousands)": a definite number of deaths has come about. */
  private static boolean vague(CountedPhrase phrase) {
    return phrase.mention().quantity() instanceof Count count
        && count.amount().value() == null
        && !phrase.single();
  }

  private static boolean describes(Sentence sentence, int i) {
    String tag = sentence.token(i).tag();
    return tag.equals("DT") || tag.startsWith("JJ") || tag.equals("PRP$");
  }

  /** "need (6,000 troops)", "a force of, say, (5,000 troops)". */
  private boolean wanted(Sentence sentence, CountedPhrase phrase, Fate fate) {
    int before = phrase.first() - 1;
    if (Words.token(sentence, before, ",") && Words.token(sentence, before - 1, "say")) {
      return before > 1 && OPENING.contains(sentence.token(before - 2).lower());
    }
    return fate.category() == Category.DEPLOYED
        && before >= 0
        && !done(sentence, phrase)
        && frames.verb(Frames.Kind.NEEDING, sentence, before);
  }
}
