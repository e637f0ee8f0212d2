package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.claim.Status;
import io.github.casualtyfigures.lexicon.Phrases;
import java.util.stream.IntStream;

/**
 * Reads the group of words that a verb ends: "has since also said", "did not say", "was said".
 * Belongs to one call.
 */
final class VerbGroups {

  private static final int TIME = 4;

  /** How many words a phrase has that parts an auxiliary from its verb. */
  private static final int PHRASE = 6;

  private final Syntax syntax;

  VerbGroups(Syntax syntax) {
    this.syntax = syntax;
  }

  /** The first token of the verb group that ends at {@code verb}: "has since also said". */
  int begin(int verb) {
    int first = phraseBefore(verb);
    while (first > 0
        && (syntax.adverb(first - 1)
            || syntax.negation(first - 1)
            || (syntax.time(first - 1) && syntax.auxiliary(first - 2))
            || atFirst(first)
            || timeBefore(first) < first
            || syntax.auxiliary(first - 1))) {
      first = atFirst(first) ? first - 2 : Math.min(first - 1, timeBefore(first));
    }
    while (first < verb && syntax.adverb(first)) {
      first++;
    }
    return first;
  }

  /**
   * Where time begins between auxiliary and verb: "had (late on Thursday) put", "has (since) put".
   */
  private int timeBefore(int first) {
    int i = first;
    while (i > 1
        && (syntax.time(i - 1) || syntax.is(i - 1, "since") || syntax.is(i - 1, "on"))
        && i > first - TIME) {
      i--;
    }
    return syntax.auxiliary(i - 1) ? i : first;
  }

  /**
   * Where a phrase begins that parts the two: "had (by this week) found", "had (by the end of May)
   * found".
   */
  private int phraseBefore(int verb) {
    int i = verb - 1;
    while (i > verb - PHRASE
        && (syntax.noun(i)
            || syntax.is(i, "of")
            || syntax.determiner(i)
            || syntax.adjective(i)
            || syntax.tag(i).equals("CD"))) {
      i--;
    }
    boolean parts = i < verb - 1 && syntax.tag(i).equals("IN") && syntax.auxiliary(i - 1);
    String lemma = parts ? syntax.sentence().token(i - 1).lemma() : "";
    return lemma.equals("have") || (parts && syntax.tag(i - 1).equals("MD")) ? i : verb;
  }

  /** "had (at first) said", "had (by then) said": two words of time before the verb. */
  private boolean atFirst(int first) {
    boolean time =
        syntax.tag(first - 2).equals("IN")
            && (syntax.adverb(first - 1) || syntax.is(first - 1, "first"));
    return time && (syntax.auxiliary(first - 3) || syntax.is(first - 2, "at"));
  }

  /** Whether the verb group is negated: "did not say". */
  boolean negated(int groupBegin, int verb) {
    return IntStream.range(groupBegin, verb).anyMatch(syntax::negation)
        || syntax.is(groupBegin - 1, "nor")
        || syntax.is(groupBegin - 1, "neither");
  }

  /** Whether the saying is only thought of: "would say". */
  boolean hypothetical(int groupBegin, int verb) {
    for (int i = groupBegin; i < verb; i++) {
      if (syntax.tag(i).equals("MD")
          && !syntax.is(i, "can")
          && !onlySays(groupBegin, verb)
          && !(syntax.is(i, "could") && confirms(verb))) { // "could confirm only 12"
        return true;
      }
    }
    return false;
  }

  /** "would say only that", "will only confirm", "All he would say was that": and no more. */
  private boolean onlySays(int groupBegin, int verb) {
    return syntax.is(verb + 1, "only")
        || syntax.is(verb - 1, "only")
        || (syntax.is(verb + 1, "was")
            && syntax.is(verb + 2, "that")
            && syntax.tag(verb).equals("VB")
            && all(groupBegin));
  }

  /** "(All) he would say", "(The only thing) that police would say", not "What he would say". */
  private boolean all(int groupBegin) {
    for (int i = groupBegin - 1; i >= 0 && i >= groupBegin - PHRASE && !syntax.verb(i); i--) {
      if (syntax.is(i, "all") || (syntax.is(i, "thing") && syntax.is(i - 1, "only"))) {
        return !syntax.negation(i - 1);
      }
    }
    return false;
  }

  private boolean confirms(int verb) {
    Phrases.Match<Cue> cue = syntax.cues().verb(syntax.sentence(), verb);
    return cue != null && cue.value().status() == Status.CONFIRMED;
  }

  /** Whether the verb is passive: "was said", "has been confirmed". */
  boolean passive(int groupBegin, int verb) {
    if (!syntax.tag(verb).equals("VBN") && !syntax.tag(verb).equals("VBD")) {
      return false;
    }
    for (int i = verb - 1; i >= groupBegin; i--) {
      if (syntax.auxiliary(i)) {
        if (syntax.is(i, "'s")
            && syntax.pronoun(i - 1)
            && !syntax.is(i - 1, "it")
            && !syntax.is(verb + 1, "by")) {
          return false;
        }
        String lemma = syntax.sentence().token(i).lemma();
        return lemma.equals("be") || lemma.equals("get");
      }
    }
    return false;
  }
}
