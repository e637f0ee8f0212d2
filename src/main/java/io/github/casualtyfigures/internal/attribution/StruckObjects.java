package io.github.casualtyfigures.internal.attribution;

/**
 * Tells figures whose fate the verb before them has told: "killed (12 men) it said were spies" says
 * by "said" only who they were. Belongs to one call.
 */
final class StruckObjects {

  /** How many words a figure has at most. */
  private static final int FIGURE = 8;

  private final Syntax syntax;

  StruckObjects(Syntax syntax) {
    this.syntax = syntax;
  }

  /** Whether a figure that ends at {@code end} is the object of a verb that says nothing. */
  boolean endAt(int end) {
    int i = end;
    boolean counted = false;
    while (i > end - FIGURE && within(i)) {
      counted |= syntax.tag(i).equals("CD");
      i--;
    }
    return counted
        && i < end
        && syntax.verb(i)
        && !syntax.auxiliary(i)
        && !syntax.is(i, "including") // "including (34) the army says are dead"
        && syntax.cues().verb(syntax.sentence(), i) == null;
  }

  private boolean within(int i) {
    String tag = syntax.tag(i);
    return syntax.noun(i)
        || tag.equals("CD")
        || tag.startsWith("J")
        || tag.startsWith("RB")
        || syntax.is(i, "dead")
        || syntax.is(i, "than")
        || syntax.is(i, "at")
        || syntax.is(i, "of")
        || syntax.is(i, "to")
        || syntax.is(i, "down");
  }
}
