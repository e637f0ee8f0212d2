package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.lexicon.WordTable;

/**
 * Tells what stands between a speaker and his verb: "Hugh Hill, a doctor, (said)". For one call.
 */
final class Asides {

  /** What an aside is. */
  enum Kind {
    /** None: a clause of its own, or the end of a list. */
    NONE,
    /** Who the speaker is. */
    APPOSITION,
    /** Something else that is told of him. */
    ASIDE
  }

  /** What opens a clause that says when, why or in spite of what somebody speaks. */
  private static final WordTable CLAUSES =
      WordTable.of(
          "after",
          "although",
          "as",
          "because",
          "before",
          "if",
          "once",
          "since",
          "though",
          "until",
          "while");

  private static final WordTable ASKED =
      WordTable.of("asked", "pressed", "questioned", "quizzed", "contacted", "pushed");

  private final Syntax syntax;
  private final NounPhrases phrases;

  Asides(Syntax syntax, NounPhrases phrases) {
    this.syntax = syntax;
    this.phrases = phrases;
  }

  /**
   * "Rosa Lind, one of the organisers", "the agency, part of the ministry": whether what opens at
   * {@code open} tells of whom {@code outer} is a part.
   */
  boolean partOf(Part outer, int open) {
    boolean one = oneOf(open + 1);
    boolean named = one && outer.last() == open - 1 && syntax.name(open - 1);
    return named || ((one || part(open + 1)) && phrases.canSpeak(outer));
  }

  /** "the agency, the only one with staff there", "the army, the largest of the region". */
  boolean single(Part base) {
    for (int i = base.first() + 1; i <= base.last() && syntax.determiner(base.first()); i++) {
      if (syntax.tag(i).equals("JJS") || syntax.is(i, "only") || syntax.is(i, "first")) {
        return true;
      }
    }
    return false;
  }

  private boolean oneOf(int i) {
    return syntax.is(i, "one") && syntax.is(i + 1, "of");
  }

  private boolean part(int i) {
    return syntax.is(i, "part") && syntax.is(i + 1, "of");
  }

  /** What stands between the marks at {@code open} and {@code close}. */
  Kind kind(int open, int close) {
    String tag = syntax.tag(open + 1);
    boolean also = tag.equals("CC") && syntax.tag(open + 2).startsWith("W"); // ", and whose"
    boolean relative = also || tag.startsWith("W") || syntax.is(open + 3, "whom");
    relative |= syntax.is(open + 3, "of") && syntax.is(open + 4, "which"); // "a copy of which"
    if (relative || tag.equals("VBG") || tag.equals("VBN")) {
      return Kind.ASIDE;
    }
    if (syntax.tag(open + 1).startsWith("VB") && syntax.is(open + 2, "to")) {
      return Kind.ASIDE;
    }
    int participle = syntax.adverb(open + 2) ? open + 3 : open + 2; // ", after first saying that"
    if (tag.equals("IN") && participle < close && syntax.tag(participle).equals("VBG")) {
      return Kind.ASIDE;
    }
    if (clause(open + 1, close) || paperOfHis(open + 1, close) || asked(open + 1)) {
      return Kind.ASIDE;
    }
    if (syntax.finiteBetween(open + 1, relativeWithin(open + 1, close) - 1)) {
      return Kind.NONE;
    }
    if (tag.equals("PRP$") && syntax.tag(close - 1).equals("VBG")) {
      return Kind.ASIDE; // ", his voice breaking, "
    }
    boolean self =
        tag.equals("PRP") && syntax.lower(open + 1).endsWith("self"); // "himself a priest"
    boolean adverb = tag.startsWith("RB") && !syntax.is(open + 2, "than"); // ", more cautious, "
    if (self || tag.equals("IN") || adverb || tag.equals("TO") || syntax.time(open + 1)) {
      return Kind.ASIDE;
    }
    if (oneOf(open + 1) || part(open + 1)) {
      return Kind.APPOSITION;
    }
    if (syntax.is(open + 1, "or") && close <= open + 4 && syntax.name(close - 1)) {
      return Kind.ASIDE; // "the Rapid Support Forces, or RSF, (said)"
    }
    if (tag.equals("CD")) { // ", 42, ", ", 500 km away, "
      return syntax.noun(close - 1) ? Kind.NONE : Kind.ASIDE;
    }
    boolean phrase = phrases.beginningAt(open + 1) != null;
    if (tag.equals("JJ") && !phrase) {
      return Kind.ASIDE; // ", silent until then, ", ", unable to reach the site, "
    }
    return phrase ? Kind.APPOSITION : Kind.NONE;
  }

  /**
   * ", after it had visited the site, ", ", though it has no staff there, ", ", as is its habit, ".
   */
  private boolean clause(int from, int close) {
    return CLAUSES.contains(syntax.lower(from)) && syntax.finiteBetween(from + 1, close - 1);
  }

  /** ", in a statement it issued at noon, ", ", in the one line he gave to the raid, ". */
  private boolean paperOfHis(int from, int close) {
    if (!syntax.is(from, "in") && !syntax.is(from, "on")) {
      return false;
    }
    int i = from + 2;
    while (i < close && !syntax.pronoun(i) && !syntax.finite(i)) {
      i++;
    }
    return i < close && syntax.pronoun(i) && syntax.noun(i - 1) && syntax.finite(i + 1);
  }

  /** ", asked for a figure, ": a participle that reads like a verb. */
  private boolean asked(int i) {
    String behind = syntax.tag(i + 1);
    return ASKED.contains(syntax.lower(i))
        && (behind.equals("IN") || behind.equals("TO") || behind.startsWith("W"));
  }

  /** Where a relative clause begins in the tokens from {@code from}; {@code to} if none does. */
  private int relativeWithin(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (syntax.tag(i).startsWith("W")) {
        return i;
      }
    }
    return to;
  }
}
