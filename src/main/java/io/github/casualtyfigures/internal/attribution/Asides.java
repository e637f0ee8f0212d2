package io.github.casualtyfigures.internal.attribution;

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
    if (syntax.finiteBetween(open + 1, relativeWithin(open + 1, close) - 1)) {
      return Kind.NONE;
    }
    boolean self =
        tag.equals("PRP") && syntax.lower(open + 1).endsWith("self"); // "himself a priest"
    if (self || tag.equals("IN") || tag.equals("RB") || tag.equals("TO") || syntax.time(open + 1)) {
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
    return phrases.beginningAt(open + 1) == null ? Kind.NONE : Kind.APPOSITION;
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
