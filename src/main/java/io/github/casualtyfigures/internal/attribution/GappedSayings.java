package io.github.casualtyfigures.internal.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads speakers whose verb is that of the speaker before: "police reported 12 dead and (medics)
 * about 27 wounded", "the army put the toll at 30, (the rebels) at 90". Belongs to one call.
 */
final class GappedSayings {

  private static final Set<String> HEDGES =
      Set.of("about", "around", "over", "at", "some", "nearly", "almost", "only", "up", "more");

  /** The words from a number to its verb. */
  private static final int FARTHEST = 5;

  private final Syntax syntax;
  private final NounPhrases phrases;

  GappedSayings(Syntax syntax, NounPhrases phrases) {
    this.syntax = syntax;
    this.phrases = phrases;
  }

  /** The sayings of {@code found} with those that share a verb with one of them. */
  List<Saying> apply(List<Saying> found) {
    List<Saying> sayings = new ArrayList<>();
    for (Saying saying : found) {
      Saying rest = saying;
      Part gap = gap(rest);
      while (gap != null) {
        Saying other = of(gap, rest);
        sayings.add(upTo(rest, gap.first() - 1));
        rest = other;
        gap = gap(rest);
      }
      sayings.add(rest);
    }
    return sayings;
  }

  /** The next speaker in what is said, with the mark or conjunction before him. */
  private @Nullable Part gap(Saying saying) {
    boolean behind = saying.shape() == Saying.Shape.BEHIND && saying.content().size() == 1;
    if (!behind || saying.cue() == null || saying.row().use() != Cue.Use.VERB) {
      return null;
    }
    Part content = saying.content().get(0);
    boolean counted = false;
    for (int i = content.first(); i < content.last(); i++) {
      if (syntax.is(i, ":") && syntax.name(i + 1)) {
        return null; // "in two provinces: Surin 61, Sisaket 42"
      }
      counted |= syntax.tag(i).equals("CD");
      boolean joint = syntax.comma(i) || syntax.is(i, ";") || syntax.is(i, "and");
      int first = joint && syntax.conjunction(i + 1) ? i + 2 : i + 1;
      Part base = counted && joint ? named(saying, phrases.beginningAt(first)) : null;
      boolean gapped =
          base != null
              && (counts(behind(saying, base)) || parallel(content.first(), base.last() + 1));
      boolean pair = // "128 in Sistan and Baluchestan, 53 in Kurdistan"
          base != null && syntax.is(i, "and") && syntax.comma(base.last() + 1);
      if (base != null && gapped && !pair && speaks(base) && !locates(i, base)) {
        return new Part(i, base.last());
      }
    }
    return null;
  }

  /** "the mission (in Mali) at 14": with what hangs on the noun, if the number stands behind it. */
  private @Nullable Part named(Saying saying, @Nullable Part base) {
    if (base == null) {
      return null;
    }
    int in = base.last() + 1;
    boolean hangs = syntax.is(in, "of") || syntax.is(in, "in") || syntax.is(in, "for");
    Part place = hangs ? phrases.beginningAt(in + 1) : null;
    Part whole = place == null ? null : new Part(base.first(), place.last());
    return whole != null && counts(behind(saying, whole)) ? whole : base;
  }

  /**
   * "said that 25 died, the rebels (that only two) had", "said 25 died, and the rebels (that 40)
   * had": another clause of the same build, or one that opens with its number.
   */
  private boolean parallel(int first, int that) {
    if (!syntax.is(that, "that")) {
      return false;
    }
    int number = number(that + 1);
    if (number > 0 && syntax.finiteBetween(number + 1, number + FARTHEST)) {
      return true;
    }
    Part subject = syntax.is(first - 1, "that") ? phrases.beginningAt(that + 1) : null;
    return subject != null && syntax.finite(phrases.extended(subject).last() + 1);
  }

  /** "Landstuhl(, Germany), 5,000 km away": a country that tells where a town lies. */
  private boolean locates(int joint, Part base) {
    return syntax.comma(joint) && syntax.name(joint - 1) && syntax.name(base.first());
  }

  /** "spoke of nine dead, the army (of) 14": where the number of {@code base} may begin. */
  private int behind(Saying saying, Part base) {
    int next = base.last() + 1;
    if (syntax.is(next, "in") && syntax.name(next + 1)) { // "officials (in Osh) of 14"
      next++;
      while (syntax.name(next)) {
        next++;
      }
    }
    boolean again = syntax.is(next, "of") && syntax.is(saying.words().last(), "of");
    return again ? next + 1 : next;
  }

  private boolean speaks(Part base) {
    return phrases.canSpeak(base)
        && !syntax.pronoun(base.first())
        && !syntax.tag(base.first()).equals("CD")
        && !syntax.time(base.last());
  }

  /** "(about) 27", "(, nine)", "(at least) six"; a number with a verb behind it is a subject. */
  private boolean counts(int from) {
    int j = number(syntax.comma(from) ? from + 1 : from);
    boolean subject = !syntax.comma(j + 1) && syntax.finiteBetween(j + 1, j + 3);
    return j > 0 && !syntax.time(j) && !subject;
  }

  /** "(about) 27", "more than 27": the number, or -1. */
  private int number(int from) {
    for (int j = from; j < from + 4; j++) {
      if (syntax.tag(j).equals("CD")) {
        return j;
      }
      boolean hedge = HEDGES.contains(syntax.lower(j)) || syntax.is(j, "least");
      if (!hedge && !syntax.is(j, "than") && !syntax.is(j, "to")) {
        return -1;
      }
    }
    return -1;
  }

  private Saying of(Part gap, Saying saying) {
    int first = gap.first() + 1;
    Part source = new Part(syntax.conjunction(first) ? first + 1 : first, gap.last());
    int start = syntax.comma(gap.last() + 1) ? gap.last() + 2 : gap.last() + 1;
    int last = saying.content().get(0).last();
    return new Saying(
        saying.sentence(),
        source,
        source,
        saying.cue(),
        saying.row(),
        Saying.Shape.BEHIND,
        List.of(new Part(start, last)),
        saying.status(),
        saying.statusCue(),
        null);
  }

  private static Saying upTo(Saying saying, int last) {
    return saying.withContent(List.of(new Part(saying.content().get(0).first(), last)));
  }
}
