package io.github.casualtyfigures.internal.attribution;

/**
 * Reads what stands between a count and its verb: "the agency's count(, made from flights,) is of
 * 300 men", "the agency's estimate (last autumn) was of 300 men". Belongs to one call.
 */
final class CountAsides {

  /** How far behind its verb the number of a count stands: "was of at least 300". */
  private static final int NUMBER = 4;

  private final Syntax syntax;

  CountAsides(Syntax syntax) {
    this.syntax = syntax;
  }

  /** The token behind what may be put in at {@code from}, or {@code from}. */
  int behind(int from) {
    if (syntax.comma(from) && syntax.tag(from + 1).equals("VBN")) {
      return close(from);
    }
    boolean apart = // ", on Friday,"
        syntax.comma(from) && syntax.tag(from + 1).equals("IN") && syntax.time(from + 2);
    int behind = apart ? close(from) : pastTime(from);
    return numbers(behind) ? behind : from;
  }

  private int close(int comma) {
    int i = comma + 1;
    while (syntax.inside(i) && !syntax.stop(i)) {
      i++;
    }
    return i + 1;
  }

  /** "its estimate (last autumn) was of", "its estimate (in May) was of". */
  private int pastTime(int from) {
    int i = from;
    while (syntax.time(i)
        || syntax.is(i, "last")
        || (i > from && syntax.is(i - 1, "last"))
        || (syntax.tag(i).equals("IN") && syntax.time(i + 1))) {
      i++;
    }
    return i;
  }

  /** "(was of) 300", "(was) about 300", "(was put at) 300", but not "was wrong: 300 had died". */
  private boolean numbers(int verb) {
    if (!syntax.inside(verb) || !syntax.sentence().token(verb).lemma().equals("be")) {
      return false;
    }
    boolean put = syntax.is(verb + 1, "put") && syntax.is(verb + 2, "at");
    int first = put ? verb + 3 : verb + 1;
    for (int i = first; i < first + NUMBER; i++) {
      if (syntax.tag(i).equals("CD")) {
        return true;
      }
      String tag = syntax.tag(i);
      boolean measure = syntax.adverb(i) || tag.equals("JJR") || tag.equals("JJS");
      boolean of = syntax.is(i, "of") || syntax.is(i, "at") || syntax.is(i, "than");
      if (!measure && !of && !syntax.is(i, "about") && !syntax.is(i, "around")) {
        return false;
      }
    }
    return false;
  }
}
