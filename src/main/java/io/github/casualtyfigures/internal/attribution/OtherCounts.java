package io.github.casualtyfigures.internal.attribution;

import java.util.Set;

/**
 * Finds the numbers that another speaker gives beside what is said: "compared with (52) in a tally
 * by", "(, bringing the toll to 90), according to". Belongs to one call.
 */
final class OtherCounts {

  /** How many words a number has with its hedges. */
  private static final int HEDGED = 5;

  /** What a later death does to the toll. */
  private static final Set<String> SUMMING = Set.of("bring", "take", "raise", "push", "lift");

  private final Syntax syntax;

  OtherCounts(Syntax syntax) {
    this.syntax = syntax;
  }

  /** "compared with (52) in a tally by", "against (52 dead) in a report by": no more; or -1. */
  int contrasted(int last) {
    if (!syntax.is(last + 1, "in")) {
      return -1; // "against 52 in May, according to": of both
    }
    int i = last;
    while (i > last - HEDGED && !syntax.tag(i).equals("CD") && !syntax.stop(i) && !syntax.time(i)) {
      i--;
    }
    int mark = i - 1;
    while (mark > i - HEDGED && (syntax.adverb(mark) || syntax.is(mark, "least") || hedge(mark))) {
      mark--;
    }
    boolean compared =
        (syntax.is(mark, "with") || syntax.is(mark, "to")) && syntax.is(mark - 1, "compared");
    boolean against = syntax.is(mark, "against") && syntax.comma(mark - 1);
    return syntax.tag(i).equals("CD") && (compared || against) ? mark + 1 : -1;
  }

  /** "(at) least 52", "(about) 52". */
  private boolean hedge(int i) {
    return syntax.is(i, "at") || syntax.is(i, "about") || syntax.is(i, "around");
  }

  /**
   * "X said three had died(, bringing the toll to 90), according to Y", "(, after fighting that
   * killed 90), according to Y": where what Y tells begins; else -1.
   */
  int sumsUp(int comma) {
    int open = comma - 1;
    while (syntax.comma(comma) && open > 0 && !syntax.stop(open)) {
      open--;
    }
    boolean sums =
        syntax.comma(comma)
            && syntax.comma(open)
            && syntax.tag(open + 1).equals("VBG")
            && SUMMING.contains(syntax.sentence().token(open + 1).lemma());
    return sums || aftermath(open, comma) ? open : -1;
  }

  /** ", after fighting that killed 90,": what went before, with a number in it. */
  private boolean aftermath(int open, int comma) {
    boolean after = syntax.comma(comma) && syntax.comma(open) && syntax.is(open + 1, "after");
    boolean counts = false;
    for (int i = open + 1; after && i < comma; i++) {
      counts |= syntax.tag(i).equals("CD");
    }
    return counts && syntax.finiteBetween(open + 1, comma);
  }
}
