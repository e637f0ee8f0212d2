package io.github.casualtyfigures.internal.attribution;

/**
 * Reads papers that speak behind what is told of their making: "A report (published) on Tuesday
 * said", "The report of the ministry (made available) on Friday said". Belongs to one call.
 */
final class Papers {

  /** The words of the title of a paper. */
  private static final int TITLE = 14;

  private final Syntax syntax;
  private final SubjectPhrases phrases;

  Papers(Syntax syntax, SubjectPhrases phrases) {
    this.syntax = syntax;
    this.phrases = phrases;
  }

  /** Whether a word names what a speaker speaks in: "report", "statement". */
  boolean medium(int i) {
    return syntax.cues().is(Cue.Use.MEDIUM, syntax.sentence(), i);
  }

  /**
   * The last token of the paper whose making ends at {@code last}, or {@code last} itself where
   * nothing is told of a paper: "A report by the UN (put out)".
   */
  int behindMaker(int last) {
    boolean available = syntax.is(last, "available") && syntax.is(last - 1, "made");
    int participle = available ? last - 1 : last;
    return putOut(participle) ? participle - 1 : last;
  }

  private boolean putOut(int i) {
    if (!syntax.tag(i).equals("VBN") && !syntax.tag(i).equals("VBD")) {
      return false;
    }
    if (medium(i - 1)) {
      return true;
    }
    Part maker = phrases.endingAt(i - 1);
    while (maker != null && hangs(maker.first() - 1)) {
      if (medium(maker.first() - 2)) {
        return true;
      }
      maker = phrases.endingAt(maker.first() - 2);
    }
    return false;
  }

  /** "of the ministry", "for 2018", "by the UN". */
  private boolean hangs(int preposition) {
    return syntax.is(preposition, "by")
        || syntax.is(preposition, "of")
        || syntax.is(preposition, "for");
  }

  /** The noun of "Its (report), titled 'No Way Out', found", whose title ends there; or -1. */
  int titled(int close) {
    int end = syntax.closesQuote(close) ? close : close - 1;
    if (!syntax.closesQuote(end) || !(syntax.comma(close) || syntax.comma(close - 1))) {
      return -1;
    }
    int open = end - 1;
    while (open > 0 && open > end - TITLE && !syntax.opensQuote(open)) {
      open--;
    }
    int comma = syntax.comma(open - 1) ? open - 1 : open - 2;
    boolean aside = syntax.opensQuote(open) && syntax.comma(comma);
    boolean paper = aside && syntax.cues().is(Cue.Use.MEDIUM, syntax.sentence(), comma - 1);
    return paper ? comma - 1 : -1;
  }
}
