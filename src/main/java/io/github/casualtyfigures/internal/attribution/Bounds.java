package io.github.casualtyfigures.internal.attribution;

import java.util.ArrayList;
import java.util.List;

/**
 * Draws the bounds between the contents of the sayings of one sentence, which run to its ends until
 * then: "5 died, X said, but the army, according to Y, lost 7". Belongs to one call.
 */
final class Bounds {

  /** How many words a number has with its hedges: "or at least 14". */
  private static final int HEDGED = 5;

  private final Syntax syntax;
  private final AsideEnds asides;
  private final OtherCounts others;

  Bounds(Syntax syntax, NounPhrases phrases) {
    this.syntax = syntax;
    this.asides = new AsideEnds(syntax, phrases);
    this.others = new OtherCounts(syntax);
  }

  /** The same sayings with what each speaker says, and no more. */
  List<Saying> settle(List<Saying> sayings) {
    List<Saying> settled = new ArrayList<>();
    for (Saying saying : sayings) {
      List<Part> content =
          saying.shape() == Saying.Shape.AROUND ? around(saying, sayings) : behind(saying, sayings);
      content = claimed(saying, content);
      boolean ofQuote = syntax.afterQuote() && saying.words().first() == 0;
      if (!content.isEmpty() || ofQuote) {
        settled.add(saying.withContent(content));
      }
    }
    return settled;
  }

  /**
   * "said it was behind (the bombing) in which 26 died": what a relative clause tells of a deed
   * that the speaker claims is left to the narrator, unless its subject is the speaker's: "in which
   * its fighters killed 26".
   */
  private List<Part> claimed(Saying saying, List<Part> content) {
    Part part = content.isEmpty() ? null : content.get(0);
    if (part == null || saying.shape() != Saying.Shape.BEHIND || !syntax.pronoun(part.first())) {
      return content;
    }
    int deed = part.first() + 2;
    boolean claims =
        syntax.verb(deed - 1)
            && (syntax.is(deed, "behind")
                || (syntax.is(deed, "responsible") && syntax.is(deed + 1, "for")));
    for (int i = deed; claims && i <= part.last(); i++) {
      String tag = syntax.tag(i);
      if (tag.equals("WDT") || tag.equals("WP")) {
        return syntax.tag(i + 1).equals("PRP$") || syntax.pronoun(i + 1)
            ? content
            : List.of(new Part(part.first(), i - 1));
      }
    }
    return content;
  }

  private List<Part> around(Saying saying, List<Saying> all) {
    int against = others.contrasted(saying.words().first() - 1);
    if (against >= 0) {
      return List.of(new Part(against, saying.words().first() - 1));
    }
    List<Part> content = new ArrayList<>();
    int begin = leftBound(saying, all);
    int end = rightBound(saying, all);
    for (Part part : saying.content()) {
      int first = Math.max(part.first(), begin);
      int last = Math.min(part.last(), end);
      if (first <= last) {
        content.add(new Part(first, last));
      }
    }
    return content;
  }

  private int leftBound(Saying saying, List<Saying> all) {
    int edge = saying.words().first() - 1;
    int before = syntax.comma(edge) ? edge - 1 : edge;
    boolean where = syntax.is(before, "where"); // "in camps where, (it says), 52 died"
    if (where || syntax.tag(before).equals("WDT") || syntax.tag(before).equals("WP")) {
      return before;
    }
    int quote = asides.openQuote(saying.words().first());
    if (quote >= 0) {
      return quote;
    }
    boolean open = true;
    for (int i = edge - 1; i > 0; i--) {
      boolean relative = open && syntax.comma(i) && syntax.tag(i + 1).startsWith("W");
      open &= !syntax.comma(i);
      boolean sentences =
          syntax.is(i, ";")
              && syntax.finiteBetween(0, i)
              && (syntax.finiteBetween(i, edge) || parted(saying));
      boolean ends = parts(i) || relative || numberBefore(i, saying);
      if (sentences || (ends && speaksBefore(i, saying, all))) {
        return i + 1;
      }
    }
    return 0;
  }

  /** "; of these, (the agency says), four million are abroad": an aside in a clause of its own. */
  private boolean parted(Saying saying) {
    int next = saying.words().last() + 1;
    return syntax.comma(saying.words().first() - 1)
        && syntax.comma(next)
        && syntax.finiteBetween(next, syntax.last());
  }

  /** A place where one speaker's clause may end and another's begin. */
  private boolean parts(int i) {
    if (syntax.is(i, ";")) {
      return true;
    }
    boolean mark = syntax.comma(i) || syntax.dash(i);
    boolean but = syntax.is(i, "but") && !syntax.is(i + 1, "that");
    return (mark && syntax.conjunction(i + 1)) || but || syntax.is(i, "while");
  }

  /** "nine died, the army said, or (14), according to doctors": all that is told by doctors. */
  private boolean numberOfAnother(int bound, Saying saying, List<Saying> all) {
    if (!mayCount(bound)) {
      return false;
    }
    for (Saying other : all) {
      if (!other.equals(saying) && vouches(other) && numberBefore(bound, other)) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but a number stands between {@code bound} and an attribution behind it. */
  private boolean numberBefore(int bound, Saying saying) {
    int edge = saying.words().first() - 1;
    edge = syntax.comma(edge) ? edge - 1 : edge;
    if (saying.shape() != Saying.Shape.AROUND
        || !mayCount(bound)
        || edge <= bound
        || edge > bound + HEDGED
        || !syntax.tag(edge).equals("CD")) {
      return false;
    }
    for (int i = bound + 1; i < edge; i++) {
      String tag = syntax.tag(i);
      boolean hedge =
          tag.equals("IN") || tag.equals("TO") || tag.startsWith("J") || tag.startsWith("RB");
      if (!hedge && !syntax.conjunction(i) && !syntax.is(i, "or")) {
        return false;
      }
    }
    return true;
  }

  private boolean mayCount(int bound) {
    return syntax.comma(bound) || syntax.is(bound, "or") || syntax.is(bound, "and");
  }

  private boolean speaksBefore(int bound, Saying saying, List<Saying> all) {
    return all.stream()
        .anyMatch(
            other ->
                !other.equals(saying)
                    && vouches(other)
                    && other.words().last() < bound
                    && !inAside(other));
  }

  /** Whether it tells more than a view, which is part of another's narration. */
  private static boolean vouches(Saying saying) {
    return !saying.row().takes(Cue.Takes.VIEW);
  }

  /** "— a local source says 36 killed —". */
  private boolean inAside(Saying saying) {
    int left = saying.words().first() - 1;
    return syntax.dash(left) || syntax.is(left, "(");
  }

  private int rightBound(Saying saying, List<Saying> all) {
    for (int i = saying.words().last() + 1; i < syntax.last(); i++) {
      if ((parts(i) && ownSpeakerAfter(i, saying, all))
          || attributionAt(i, saying, all)
          || numberOfAnother(i, saying, all)) {
        return i - 1;
      }
    }
    return syntax.last();
  }

  private static boolean attributionAt(int token, Saying saying, List<Saying> all) {
    return all.stream()
        .anyMatch(
            other ->
                !other.equals(saying)
                    && vouches(other)
                    && other.shape() == Saying.Shape.AROUND
                    && other.words().first() == token);
  }

  private boolean ownSpeakerAfter(int bound, Saying saying, List<Saying> all) {
    for (Saying other : all) {
      int first = other.source().first();
      boolean goesOn = syntax.pronoun(first) && goesOn(bound, first);
      boolean level = vouches(other) || !vouches(saying) || goesOn;
      boolean after = !other.equals(saying) && level && other.words().first() > bound;
      boolean trails = other.shape() == Saying.Shape.AROUND;
      boolean near = other.words().first() <= bound + 6;
      boolean own = first > bound && (!syntax.pronoun(first) || goesOn);
      own &= syntax.is(bound, ";") || !semicolon(bound, first);
      if (after && (trails || near) && own) {
        return true;
      }
    }
    return false;
  }

  /** "killed 20(, and left nine hurt; the ministry) claimed": whose clause begins later. */
  private boolean semicolon(int from, int to) {
    for (int i = from; i < to; i++) {
      if (syntax.is(i, ";")) {
        return true;
      }
    }
    return false;
  }

  /** "praised the guards (as) he thanked": what another says beside a view is no part of it. */
  private boolean opensClause(int i, List<Saying> all) {
    return i > 0
        && !syntax.is(i, "that")
        && SubjectPhrases.opensClause(syntax.lower(i))
        && all.stream().anyMatch(saying -> saying.source().first() == i + 1);
  }

  /** "The mayor has not said when it was(, but he) blames the rain": the narrator's words again. */
  private boolean goesOn(int bound, int pronoun) {
    return !syntax.is(bound, ";") && pronoun <= bound + 2;
  }

  private List<Part> behind(Saying saying, List<Saying> all) {
    if (saying.content().isEmpty()) {
      return List.of();
    }
    int first = saying.content().get(0).first();
    int last = saying.content().get(saying.content().size() - 1).last();
    last = Math.min(last, asides.end(saying, first));
    last = Math.min(last, endOfObject(saying, first, last));
    last = Math.min(last, endBeforeAfter(first, last));
    for (int i = first; i < last; i++) {
      boolean apart = parts(i) || (!vouches(saying) && opensClause(i, all));
      if ((apart && ownSpeakerAfter(i, saying, all)) || numberOfAnother(i, saying, all)) {
        last = i - 1;
      }
    }
    List<Part> content = new ArrayList<>();
    for (Part part : saying.content()) {
      if (part.first() <= last) {
        content.add(new Part(part.first(), Math.min(part.last(), last)));
      }
    }
    return withoutTrailers(content, saying, all);
  }

  /**
   * "The mayor announced a curfew(, but nine people died)": where an object that counts nobody ends
   * and a clause of the narrator's begins.
   */
  private int endOfObject(Saying saying, int first, int last) {
    boolean object =
        saying.row().takes(Cue.Takes.ACT)
            && saying.row().use() == Cue.Use.VERB
            && !syntax.opensQuote(first)
            && !syntax.is(first - 1, "that")
            && !syntax.cues().is(Cue.Use.MEDIUM, syntax.sentence(), saying.source().last());
    for (int i = first; object && i < last; i++) {
      boolean counts =
          syntax.tag(i).equals("CD")
              || (syntax.is(i, "no") && countable(i + 1))
              || syntax.cues().is(Cue.Use.MANY, syntax.sentence(), i);
      if (counts || syntax.finite(i)) {
        return last;
      }
      if (i > first && parts(i)) {
        int next = syntax.comma(i) ? i + 2 : i + 1;
        boolean clause = !syntax.verb(next) && syntax.finiteBetween(next, last);
        return clause ? i - 1 : last;
      }
    }
    return last;
  }

  /** "(no) deaths", "(no) new casualties", but not "(no) truce". */
  private boolean countable(int from) {
    int i = from;
    while (syntax.adjective(i)) {
      i++;
    }
    return syntax.tag(i).equals("NNS") || syntax.cues().is(Cue.Use.NOUN, syntax.sentence(), i);
  }

  /**
   * "announced a curfew (after 40 people were killed)": where an object without a number is told
   * of, what went before it is no part of it.
   */
  private int endBeforeAfter(int first, int last) {
    for (int i = first; i < last; i++) {
      String tag = syntax.tag(i);
      if (syntax.is(i, "after") && i > first) {
        return syntax.finiteBetween(i + 1, last + 1) ? i - 1 : last;
      }
      boolean object =
          syntax.noun(i)
              || syntax.determiner(i)
              || syntax.adjective(i)
              || tag.equals("POS")
              || (tag.equals("IN") && !syntax.is(i, "that"));
      boolean counts = // "reported casualties after", "the killing of a guard after"
          syntax.cues().is(Cue.Use.NOUN, syntax.sentence(), i)
              || (i > first && (syntax.is(i, "a") || syntax.is(i, "an")));
      if (!object || counts || syntax.opensQuote(i)) {
        return last;
      }
    }
    return last;
  }

  /** "X said 5 died, (according to Y)": the words of Y's attribution are not X's. */
  private List<Part> withoutTrailers(List<Part> parts, Saying saying, List<Saying> all) {
    List<Part> content = parts;
    for (Saying other : all) {
      if (other.equals(saying)
          || other.shape() != Saying.Shape.AROUND
          || !vouches(other)
          || other.words().overlaps(saying.words())
          || other.words().first() < saying.words().last()) {
        continue;
      }
      List<Part> cut = new ArrayList<>();
      for (Part part : content) {
        int sum = others.sumsUp(other.words().first() - 1);
        if (sum > Math.max(part.first(), saying.words().last())) {
          cut.add(new Part(part.first(), Math.min(part.last(), sum - 1)));
        } else if (part.last() < other.words().first()) {
          cut.add(part);
        } else if (part.first() < other.words().first()) {
          cut.add(new Part(part.first(), other.words().first() - 1));
          if (ofAside(other, saying) && other.words().last() < part.last()) {
            cut.add(new Part(other.words().last() + 1, part.last()));
          }
        }
      }
      content = cut;
    }
    return content;
  }

  /** "X says the rebels(, numbering 90 according to Y,) killed nine": X goes on behind it. */
  private static boolean ofAside(Saying other, Saying saying) {
    return other.content().size() == 1
        && other.content().get(0).first() > saying.words().last()
        && other.content().get(0).last() + 1 == other.words().first();
  }
}
