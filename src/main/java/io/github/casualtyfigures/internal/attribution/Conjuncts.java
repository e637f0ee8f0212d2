package io.github.casualtyfigures.internal.attribution;

import java.util.ArrayList;
import java.util.List;

/** Takes several speakers apart: "(the army) and (the police)". Belongs to one call. */
final class Conjuncts {

  private final Syntax syntax;
  private final NounPhrases phrases;

  Conjuncts(Syntax syntax) {
    this.syntax = syntax;
    this.phrases = syntax.phrases();
  }

  /** The speakers named in {@code source}, in order; itself alone if it is one. */
  List<Part> of(Part source) {
    List<Part> parts = new ArrayList<>();
    boolean both = syntax.is(source.first(), "both") && source.first() < source.last();
    int first = both ? source.first() + 1 : source.first();
    for (int i = source.first() + 1; i < source.last(); i++) {
      if (!syntax.is(i, "and") || !apart(first, i, source)) {
        continue;
      }
      int last = syntax.comma(i - 1) ? i - 2 : i - 1;
      if (last >= first) {
        parts.add(new Part(first, last));
        first = i + 1;
      }
    }
    parts.add(new Part(first, source.last()));
    return parts;
  }

  /**
   * "police and (residents)", "the army and (a doctor)": people with no body, but not the "hospital
   * officials" of "police and hospital officials", who may be of both.
   */
  boolean crowd(Part part) {
    Part base = phrases.beginningAt(part.first());
    boolean own = base != null && (base.first() == base.last() || syntax.determiner(base.first()));
    return base != null && own && syntax.cues().is(Cue.Use.ROLE, syntax.sentence(), base.last());
  }

  /** "Kenya's army and (Rwanda's police)", "and (Oxfam)": a body that "Kenya's" does not own. */
  private boolean ownName(Part right) {
    if (phrases.isName(right)) {
      return true;
    }
    for (int i = right.first(); i < right.last(); i++) {
      if (syntax.tag(i).equals("POS")) {
        return true;
      }
    }
    return false;
  }

  /** Whether "and" stands between two speakers rather than in the name or the office of one. */
  private boolean apart(int first, int and, Part source) {
    Part right = phrases.beginningAt(and + 1);
    boolean ends = syntax.noun(and - 1) || syntax.is(and - 1, ")");
    if (right == null || !ends || right.last() > source.last()) {
      return false;
    }
    boolean hangs = false;
    boolean owned = false;
    for (int i = first; i < and; i++) {
      hangs |= syntax.tag(i).equals("IN") || syntax.comma(i);
      owned |= syntax.tag(i).equals("POS");
    }
    boolean fresh = syntax.tag(and + 1).equals("DT") || !(hangs || owned);
    fresh |= owned && !hangs && !syntax.name(and - 1) && ownName(right);
    boolean ofNames = syntax.name(and - 1) && syntax.name(and + 1);
    boolean article = syntax.tag(first).equals("DT") && !syntax.tag(and + 1).equals("DT");
    return fresh && !(ofNames && (article || (and - first > 2 && office(right, source))));
  }

  /**
   * "Disaster Risk Reduction and (Management Council spokesman Lee)": one body's, as one speaks.
   */
  private boolean office(Part right, Part source) {
    for (int i = right.first() + 1; i < source.last() && !syntax.comma(i); i++) {
      if (syntax.cues().is(Cue.Use.ROLE, syntax.sentence(), i) && !syntax.capital(i)) {
        return true;
      }
    }
    return false;
  }
}
