package io.github.casualtyfigures.internal.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads who speaks behind "by": "the toll released by the ministry". Belongs to one call. */
final class Agents {

  private final Syntax syntax;
  private final NounPhrases phrases;
  private final SubjectPhrases subjects;
  private final Adjuncts adjuncts;
  private final Sayings sayings;

  Agents(Syntax syntax, NounPhrases phrases, Adjuncts adjuncts) {
    this.syntax = syntax;
    this.phrases = phrases;
    this.subjects = new SubjectPhrases(syntax);
    this.adjuncts = adjuncts;
    this.sayings = new Sayings(syntax, phrases);
  }

  /** "Five deaths were confirmed by the ministry"; without an agent nobody speaks. */
  @Nullable Saying passive(int begin, int verb, Part words, Cue cue) {
    Part agent = agent(verb + 1);
    if (agent == null && cue.takes(Cue.Takes.CLAUSE)) {
      agent = paper(verb + 1);
    }
    if (agent == null || ordered(cue, agent.last() + 1)) {
      return null;
    }
    Part all = new Part(begin, agent.last());
    Saying saying = sayings.around(agent, all, new Part(begin, words.last()), cue, null);
    int end = figureEnd(verb + 1);
    if (end == verb + 1) {
      return saying;
    }
    List<Part> content = new ArrayList<>(saying.content());
    content.add(content.isEmpty() ? 0 : 1, new Part(verb + 1, end - 1));
    return saying.withContent(content);
  }

  /** "told by a preacher (to starve)": an order says nothing of what has happened. */
  private boolean ordered(Cue cue, int behind) {
    return cue.takes(Cue.Takes.LISTENER)
        && syntax.is(behind, "to")
        && syntax.tag(behind + 1).equals("VB");
  }

  /** "it is said in (the message)". */
  private @Nullable Part paper(int in) {
    Part base =
        syntax.is(in, "in") && syntax.is(in + 1, "the") ? phrases.beginningAt(in + 1) : null;
    if (base == null || !syntax.stop(base.last() + 1)) {
      return null;
    }
    return syntax.cues().is(Cue.Use.MEDIUM, syntax.sentence(), base.last()) ? base : null;
  }

  /** "the toll reported by the ministry": what it hangs on and what comes after are said. */
  @Nullable Saying agentOfParticiple(int verb, Part words, Cue cue) {
    Part agent = agent(verb + 1);
    Part figure = subjects.endingAt(syntax.comma(verb - 1) ? verb - 2 : verb - 1);
    boolean gives = cue.takes(Cue.Takes.OBJECT) || cue.takes(Cue.Takes.TOLL);
    if (agent == null || figure == null) {
      return null;
    }
    boolean paper = syntax.cues().is(Cue.Use.MEDIUM, syntax.sentence(), figure.last());
    if (paper && syntax.is(figure.first() - 1, "in")) {
      return null;
    }
    Cue row = gives && counts(figure) ? cue : cue.asView();
    Saying saying = sayings.around(agent, new Part(verb, agent.last()), words, row, null);
    return row.takes(Cue.Takes.VIEW) ? saying.withContent(List.of(figure)) : saying;
  }

  /** "the toll (released by)", "the 131 (reported by)", "the figures (given by)". */
  private boolean counts(Part part) {
    for (int i = part.first(); i <= part.last(); i++) {
      if (syntax.tag(i).equals("CD")) {
        return true;
      }
    }
    return phrases.holds(Cue.Use.NOUN, part);
  }

  /** "was put (at more than 90) by". */
  private int figureEnd(int from) {
    boolean at = syntax.is(from, "at");
    for (int i = from + 1; at && i < from + 5; i++) {
      if (syntax.tag(i).equals("CD") && !syntax.time(i)) {
        return i + 1;
      }
    }
    return from;
  }

  private @Nullable Part agent(int from) {
    int by = figureEnd(from);
    by = syntax.is(by, "by") ? by : adjuncts.skip(by);
    if (syntax.is(from, "by") || syntax.is(from + 1, "by")) {
      by = syntax.is(from, "by") ? from : from + 1;
    }
    if (!syntax.is(by, "by")) {
      return null;
    }
    Part base = phrases.beginningAt(by + 1);
    return base == null || syntax.time(base.last()) ? null : phrases.extended(base);
  }
}
