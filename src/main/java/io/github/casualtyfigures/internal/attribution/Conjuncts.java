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
      if (syntax.comma(i) && lists(first, i, source)) {
        parts.add(new Part(first, i - 1));
        first = i + 1;
        continue;
      }
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

  /** "(police), hospital staff and residents", not "the mayor, a doctor, and the governor". */
  private boolean lists(int first, int comma, Part source) {
    Part next = phrases.beginningAt(comma + 1);
    if (next == null || syntax.name(comma - 1) || syntax.tag(comma + 1).equals("DT")) {
      return false;
    }
    int behind = next.last() + 1;
    boolean goesOn = syntax.is(behind, "and") || syntax.comma(behind);
    return goesOn
        && behind < source.last()
        && role(comma - 1)
        && role(next.last())
        && first < comma;
  }

  private boolean role(int i) {
    return syntax.cues().is(Cue.Use.ROLE, syntax.sentence(), i);
  }

  /**
   * "police and (residents)", "the army and (a doctor)": people with no body, but not the "trade
   * officials" of "defence and trade officials", who may be of both. Those beside the police are
   * others: "police and (hospital officials)", unless a clause tells of all: "who asked not to be
   * named".
   */
  boolean crowd(Part part, Part lead) {
    Part base = phrases.beginningAt(part.first());
    boolean own = base != null && (base.first() == base.last() || syntax.determiner(base.first()));
    boolean others = syntax.is(lead.last(), "police") && !syntax.is(part.last() + 1, "who");
    return base != null && (own || others) && role(base.last());
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
    boolean field = // "(Culture) and tourism minister Ivo Obi"
        and == first + 1 && syntax.tag(first).equals("NN") && !role(first);
    if (field && office(right, source)) {
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
