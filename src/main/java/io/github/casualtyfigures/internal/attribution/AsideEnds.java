package io.github.casualtyfigures.internal.attribution;

/** Finds where the asides of one sentence end that have a speaker of their own. For one call. */
final class AsideEnds {

  private final Syntax syntax;
  private final NounPhrases phrases;

  AsideEnds(Syntax syntax, NounPhrases phrases) {
    this.syntax = syntax;
    this.phrases = phrases;
  }

  /**
   * Where an aside with its own speaker ends: ", which says 5 died, is", ", which X said was aimed
   * at rebels, killed 5", "(they said killed)".
   */
  int end(Saying saying, int first) {
    int cue = saying.cue() == null ? saying.words().last() : saying.cue().first();
    String before = syntax.tag(cue - 1);
    int start = saying.source().first() - 1;
    boolean relative = (before.startsWith("WP") || before.equals("WDT")) && syntax.comma(cue - 2);
    boolean inWhich = syntax.tag(start - 1).equals("IN"); // ", in which X said nine took part, "
    relative |= syntax.tag(start).startsWith("W") && syntax.comma(inWhich ? start - 2 : start - 1);
    boolean opening =
        start <= 1 && syntax.tag(start).equals("IN") && saying.words().first() < first;
    boolean as = syntax.is(start, "as");
    boolean preposition = saying.row().use() == Cue.Use.PREPOSITION;
    if ((opening && !preposition && !as && !syntax.is(start, "that")) || (as && start <= 1)) {
      return mainClause(first);
    }
    if (syntax.is(start, "(")) {
      return until(first, ")");
    }
    boolean who = syntax.tag(cue - 1).startsWith("W"); // "officials - who put it at four - asked"
    if (syntax.dash(start) || (who && syntax.dash(cue - 2))) {
      return untilDash(first);
    }
    if (relative) {
      return relativeEnd(first);
    }
    int quote = openQuote(saying.words().first());
    if (quote >= 0 && !syntax.opensQuote(first)) {
      return quoteEnd(first);
    }
    return syntax.last();
  }

  private int quoteEnd(int from) {
    for (int i = from; i < syntax.size(); i++) {
      if (syntax.closesQuote(i)) {
        return i - 1;
      }
    }
    return syntax.last();
  }

  private int until(int from, String mark) {
    for (int i = from; i < syntax.size(); i++) {
      if (syntax.is(i, mark)) {
        return Math.max(from, i - 1);
      }
    }
    return syntax.last();
  }

  private int untilDash(int from) {
    for (int i = from; i < syntax.size(); i++) {
      if (syntax.dash(i)) {
        return Math.max(from, i - 1);
      }
    }
    return syntax.last();
  }

  private int relativeEnd(int from) {
    for (int i = from + 1; i < syntax.last(); i++) {
      if (syntax.comma(i)
          && (syntax.finite(i + 1) || (syntax.adverb(i + 1) && syntax.finite(i + 2)))) {
        return i - 1;
      }
    }
    return syntax.last();
  }

  /** "While Kyiv says 100 died, (Moscow puts the toll at 30)". */
  private int mainClause(int from) {
    for (int i = from + 1; i < syntax.last(); i++) {
      if (!syntax.comma(i)) {
        continue;
      }
      Part base = phrases.beginningAt(i + 1);
      if (base != null
          && syntax.finiteBetween(base.last() + 1, phrases.extended(base).last() + 2)) {
        return i - 1;
      }
    }
    return syntax.last();
  }

  /** The quotation mark that opens before {@code token} and has not closed; -1 if none. */
  int openQuote(int token) {
    int open = -1;
    for (int i = 0; i < token; i++) {
      if (syntax.opensQuote(i)) {
        open = i;
      } else if (open >= 0 && syntax.closesQuote(i)) {
        open = -1;
      }
    }
    boolean closes = false;
    for (int i = token; i < syntax.size() && open >= 0; i++) {
      closes |= syntax.closesQuote(i);
    }
    return closes ? open : -1;
  }
}
