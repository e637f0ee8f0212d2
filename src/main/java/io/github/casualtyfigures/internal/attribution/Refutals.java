package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.claim.Status;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads speakers who say that what others say is untrue: "The ministry called (reports of 300 dead
 * a lie)", "said that (claims of 300 dead were false)", and leaves to the narrator what a relative
 * clause tells of a deed that they deny or blame on others: "denied a part in the raid (that killed
 * nine)". Belongs to one call.
 */
final class Refutals {

  /** How far behind a denial the claim that it denies begins: "denied the two claims by". */
  private static final int OBJECT = 4;

  /** What one does with a deed that the narrator tells of. */
  private static final Set<String> CHARGES = Set.of("blame", "accuse", "describe", "name");

  private final Syntax syntax;

  Refutals(Syntax syntax) {
    this.syntax = syntax;
  }

  /** The sayings of {@code found}, those that refute as denials. */
  List<Saying> apply(List<Saying> found) {
    List<Saying> sayings = new ArrayList<>();
    for (Saying saying : found) {
      Part word = falsehood(saying);
      if (word == null) {
        sayings.add(saying);
      } else {
        sayings.addAll(parted(saying, word));
      }
    }
    List<Saying> denials =
        sayings.stream().filter(saying -> saying.status() == Status.DENIED).toList();
    sayings.removeIf(saying -> nobodys(saying) && denials.stream().anyMatch(d -> holds(d, saying)));
    sayings.replaceAll(saying -> refuted(saying, denials));
    sayings.replaceAll(this::withoutAside);
    sayings.replaceAll(this::withoutKnown);
    return sayings;
  }

  /** "It denies targeting civilians, (thousands of whom have died)": the narrator's own words. */
  private Saying withoutAside(Saying saying) {
    boolean one = saying.status() == Status.DENIED && saying.content().size() == 1;
    Part content = one ? saying.content().get(0) : null;
    if (content == null || !syntax.tag(content.first()).equals("VBG")) {
      return saying;
    }
    for (int i = content.first(); i < content.last() - 1; i++) {
      if (syntax.comma(i) && syntax.is(i + 2, "of") && syntax.is(i + 3, "whom")) {
        return saying.withContent(List.of(new Part(content.first(), i - 1)));
      }
    }
    return saying;
  }

  /**
   * "It denied a part in (the blast), which killed nine", "blamed the rebels for (the raid) that
   * killed nine": the relative clause, and all behind it, is the narrator's word.
   */
  private Saying withoutKnown(Saying saying) {
    Part cue = saying.cue();
    boolean one = cue != null && saying.content().size() == 1;
    if (cue == null || !one || saying.shape() != Saying.Shape.BEHIND || !charges(saying, cue)) {
      return saying;
    }
    Part content = saying.content().get(0);
    boolean the = false;
    for (int i = content.first(); i < content.last(); i++) {
      String tag = syntax.tag(i);
      if (i > content.first() && tag.startsWith("W")) {
        boolean in = tag.equals("WDT") && syntax.tag(i - 1).equals("IN");
        int end = in ? i - 2 : i - 1;
        boolean clause = in || syntax.verb(i + 1) || syntax.adverb(i + 1);
        return the && clause && end >= content.first()
            ? saying.withContent(List.of(new Part(content.first(), end)))
            : saying;
      }
      if (tag.equals("CD") || syntax.finite(i)) {
        return saying;
      }
      the = syntax.is(i, "the") || tag.equals("POS") || (the && !syntax.determiner(i));
    }
    return saying;
  }

  /**
   * Whether it is about a deed that it does not itself tell of: "denied", "blamed", "described".
   */
  private boolean charges(Saying saying, Part cue) {
    return saying.row().use() == Cue.Use.VERB
        && (saying.status() == Status.DENIED
            || CHARGES.contains(syntax.sentence().token(cue.last()).lemma()));
  }

  /** "The army denied (a claim by the rebels that 30 had been taken)": the rebels' claim. */
  private Saying refuted(Saying saying, List<Saying> denials) {
    Cue.Use use = saying.row().use();
    boolean claim = use == Cue.Use.NOUN && !saying.row().takes(Cue.Takes.VIEW);
    for (Saying denial : denials) {
      Part cue = denial.cue();
      if (claim && cue != null && about(denial, saying)) {
        return denied(saying, cue);
      }
    }
    return saying;
  }

  /** Whether the claim is the very object of the denial. */
  private boolean about(Saying denial, Saying claim) {
    Part cue = denial.cue();
    int first = claim.words().first();
    for (int i = cue == null ? first : cue.last() + 1; i < first; i++) {
      if (syntax.is(i, ";") || syntax.is(i, ":")) {
        return false; // "doubts it; by its own count nine died"
      }
    }
    return cue != null
        && denial.shape() == Saying.Shape.BEHIND
        && cue.last() < first
        && first <= cue.last() + OBJECT;
  }

  /** Whether the cue is its own speaker: "(reports) that 300 had died". */
  private static boolean nobodys(Saying saying) {
    Part cue = saying.cue();
    return cue != null && saying.source().last() == cue.last();
  }

  private static boolean holds(Saying denial, Saying inner) {
    return denial.holds(inner.source().first());
  }

  private @Nullable Part falsehood(Saying saying) {
    for (Part part : saying.content()) {
      int first = part.first();
      while (first <= part.last() && syntax.determiner(first)) {
        first++;
      }
      boolean told =
          syntax.cues().is(Cue.Use.NOUN, syntax.sentence(), first)
              || syntax.cues().is(Cue.Use.MEDIUM, syntax.sentence(), first);
      for (int i = first + 1; told && i <= part.last() && !syntax.comma(i); i++) {
        if (syntax.cues().is(Cue.Use.FALSEHOOD, syntax.sentence(), i) && !syntax.negation(i - 1)) {
          return tellsMore(first, i, part.last()) ? null : new Part(i, i);
        }
      }
    }
    return null;
  }

  /**
   * "said that the claims were exaggerated(, and that) nine had died", "(: nine) had died", "(as)
   * nine had died": the number is no part of what is untrue.
   */
  private boolean tellsMore(int first, int word, int last) {
    for (int i = first; i < word; i++) {
      if (syntax.tag(i).equals("CD")) {
        return false;
      }
    }
    int and = syntax.comma(word + 1) ? word + 2 : word + 1;
    boolean reason = syntax.is(and, "as") || syntax.is(and, "since") || syntax.is(and, "because");
    return and < last && (syntax.is(and, ":") || syntax.conjunction(and) || reason);
  }

  /** "said (the figure of 12 was inflated) and that (nine had died)": only the first is denied. */
  private List<Saying> parted(Saying saying, Part word) {
    Part content = saying.content().get(0);
    int and = syntax.comma(word.last() + 1) ? word.last() + 2 : word.last() + 1;
    boolean more = syntax.conjunction(and) && syntax.is(and + 1, "that");
    if (!more || saying.content().size() > 1 || and + 2 > content.last()) {
      return List.of(denied(saying, word));
    }
    Part untrue = new Part(content.first(), word.last());
    Part rest = new Part(and + 2, content.last());
    return List.of(
        denied(saying.withContent(List.of(untrue)), word), saying.withContent(List.of(rest)));
  }

  private static Saying denied(Saying saying, Part word) {
    Cue row = saying.row();
    Set<Cue.Takes> takes = EnumSet.of(Cue.Takes.OBJECT);
    return new Saying(
        saying.sentence(),
        saying.source(),
        saying.words(),
        saying.cue(),
        new Cue(row.use(), takes, row.never(), Status.DENIED, row.origin()),
        saying.shape(),
        saying.content(),
        Status.DENIED,
        word,
        saying.relay());
  }
}
