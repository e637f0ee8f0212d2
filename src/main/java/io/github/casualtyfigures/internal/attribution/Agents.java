package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.claim.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads who speaks behind "by": "the toll released by the ministry". Belongs to one call. */
final class Agents {

  /** Who reports the dead rather than kills, where the words leave it open. */
  private static final Set<String> TELLERS =
      Set.of("police", "ministry", "officials", "authorities", "hospital", "medics", "doctors");

  /** By what the dead are identified. */
  private static final Set<String> METHODS =
      Set.of("dna", "fingerprints", "test", "tests", "testing", "analysis", "samples");

  private static final Set<String> CONTRASTS =
      Set.of(
          "from", "than", "against", "to", "with", "above", "below", "over", "times", "double",
          "twice", "triple");

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
    if (agent == null
        || ordered(cue, agent.last() + 1)
        || freed(cue, begin, verb + 1)
        || met(cue, agent.last() + 1)) {
      return null;
    }
    Part all = new Part(begin, agent.last());
    Saying saying =
        ofClause(sayings.around(agent, all, new Part(begin, words.last()), cue, null), begin);
    int at = syntax.is(verb + 1, "at") ? verb + 1 : agent.last() + 1;
    int end = figureEnd(at);
    if (end == at || at > verb + 1) {
      return saying;
    }
    List<Part> content = new ArrayList<>(saying.content());
    content.add(content.isEmpty() ? 0 : 1, new Part(at, end - 1));
    return saying.withContent(content);
  }

  /** "(Nine bodies) were found by villagers": no clause is, so that nobody says anything. */
  private boolean met(Cue cue, int behind) {
    return cue.takes(Cue.Takes.THAT)
        && !cue.takes(Cue.Takes.CLAUSE)
        && !syntax.tag(behind).equals("TO")
        && adjuncts.that(behind) < 0;
  }

  /** "(104 detainees) were released by the kingdom": no list and no toll is let go. */
  private boolean freed(Cue cue, int begin, int behind) {
    boolean deed = !cue.takes(Cue.Takes.CLAUSE) && !cue.takes(Cue.Takes.OBJECT);
    if (deed && cue.takes(Cue.Takes.MARK) && syntax.adjective(behind)) {
      return true; // "set free by"
    }
    boolean told = deed && cue.takes(Cue.Takes.TOLL) && !cue.takes(Cue.Takes.MARK);
    Part base = told ? subjects.endingAt(syntax.adverb(begin - 1) ? begin - 2 : begin - 1) : null;
    Part subject = base == null ? null : subjects.subject(base, false);
    return subject != null
        && !syntax.pronoun(subject.last())
        && !syntax.tag(subject.last()).equals("CD")
        && !phrases.holds(Cue.Use.NOUN, subject)
        && !phrases.holds(Cue.Use.MEDIUM, subject);
  }

  /** "(The raid), claimed by the rebels, killed nine": a deed is claimed, and no number of dead. */
  boolean deed(int begin, int verb, Cue cue) {
    if (cue.status() != Status.CLAIMED || !syntax.is(verb + 1, "by")) {
      return false;
    }
    int last = begin - 1;
    last = syntax.tag(last).equals("WDT") ? last - 1 : last;
    last = syntax.comma(last) ? last - 1 : last;
    Part base = subjects.endingAt(last);
    return base != null && (syntax.finite(base.first() - 1) || !numbers(base));
  }

  /** "nine deaths", "the toll", but not "the attack" of which somebody has a view. */
  private boolean numbers(Part part) {
    for (int i = part.first(); i <= part.last(); i++) {
      Cue noun = syntax.cues().word(Cue.Use.NOUN, syntax.sentence(), i);
      if (syntax.tag(i).equals("CD") || (noun != null && !noun.takes(Cue.Takes.VIEW))) {
        return true;
      }
    }
    return false;
  }

  /** "Some are missing, and (nine deaths were confirmed) by the mayor": of no clause before it. */
  private Saying ofClause(Saying saying, int verb) {
    for (int i = verb - 3; i > 0; i--) {
      boolean joint = syntax.is(i, ";") || (syntax.comma(i) && syntax.conjunction(i + 1));
      if (joint && syntax.finiteBetween(0, i)) {
        List<Part> content = new ArrayList<>(saying.content());
        content.set(0, new Part(i + 1, verb - 1));
        return saying.withContent(content);
      }
    }
    return saying;
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
    int last = syntax.comma(verb - 1) ? verb - 2 : verb - 1;
    Part figure = struck(last) ? new Part(last - 1, last) : subjects.endingAt(last);
    if (agent == null || figure == null) {
      return null;
    }
    boolean paper = syntax.cues().is(Cue.Use.MEDIUM, syntax.sentence(), figure.last());
    if (paper && syntax.is(figure.first() - 1, "in")) {
      return null;
    }
    int at = syntax.is(verb + 1, "at") ? verb + 1 : agent.last() + 1;
    int end = figureEnd(at);
    if (end > at && cue.takes(Cue.Takes.MARK)) {
      Saying put = sayings.around(agent, new Part(verb, agent.last()), words, cue, null);
      return put.withContent(List.of(figure, new Part(at, end - 1)));
    }
    boolean holds = // "52 people thought by the police to have died"
        cue.takes(Cue.Takes.CLAUSE)
            && syntax.is(agent.last() + 1, "to")
            && dead(agent.last() + 2)
            && counts(figure);
    Cue row = holds || gives(cue, figure) ? cue : cue.asView();
    Saying saying = sayings.around(agent, new Part(verb, agent.last()), words, row, null);
    boolean alone = row.takes(Cue.Takes.VIEW) || contrasted(figure);
    return alone ? saying.withContent(List.of(figure)) : saying;
  }

  /** "to (have died)", "to (have been killed)", "to (be dead)", but not "to be pirates". */
  private boolean dead(int i) {
    boolean been = syntax.is(i, "have") && syntax.is(i + 1, "been");
    return (syntax.is(i, "have") && syntax.is(i + 1, "died"))
        || (been && (syntax.is(i + 2, "killed") || syntax.is(i + 2, "dead")))
        || (syntax.is(i, "be") && syntax.is(i + 1, "dead"));
  }

  /** "the (45 dead) reported by medics": a number with no noun. */
  private boolean struck(int i) {
    return syntax.tag(i).equals("JJ") && syntax.tag(i - 1).equals("CD");
  }

  /** "a toll of 12 (released by)", "the 12 (given by)", not the "12 captives (released by)". */
  private boolean gives(Cue cue, Part figure) {
    boolean toll =
        cue.takes(Cue.Takes.TOLL)
            && (syntax.tag(figure.last()).equals("CD") || phrases.holds(Cue.Use.NOUN, figure));
    return (toll || cue.takes(Cue.Takes.OBJECT)) && counts(figure);
  }

  /**
   * "up from (the 610) given by the ministry", "double (the 600 dead) announced by the army": no
   * more of the sentence is theirs.
   */
  private boolean contrasted(Part figure) {
    return CONTRASTS.contains(syntax.lower(figure.first() - 1));
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
    by = adjuncts.skipUpTo(by, "by");
    boolean between = // "confirmed casualties by", "reported Monday by", not "recorded attacks by"
        syntax.is(from + 1, "by") && !syntax.cues().is(Cue.Use.EVENT, syntax.sentence(), from);
    if (syntax.is(from, "by") || between) {
      by = syntax.is(from, "by") ? from : from + 1;
    }
    boolean deed = // "confirmed (killed) by the floods": who did it, not who confirms it
        by > from && (syntax.tag(by - 1).equals("VBN") || syntax.tag(by - 1).equals("VBD"));
    if (!syntax.is(by, "by")) {
      return null;
    }
    Part base = phrases.beginningAt(by + 1);
    if (base != null && means(base)) {
      base = syntax.is(by + 2, "by") ? phrases.beginningAt(by + 3) : null;
    }
    if (base == null || syntax.time(base.last())) {
      return null;
    }
    boolean doer = deed && !TELLERS.contains(syntax.lower(base.last()));
    return doer
        ? null
        : beforeMark(phrases.withAppositions(phrases.extended(phrases.withPeople(base))));
  }

  /** "put by (the police) at 12". */
  private Part beforeMark(Part agent) {
    for (int i = agent.first() + 1; i < agent.last(); i++) {
      if (syntax.is(i, "at") && syntax.tag(i + 1).equals("CD")) {
        return new Part(agent.first(), i - 1);
      }
    }
    return agent;
  }

  /** "said by (phone)", "identified by (DNA tests)": a noun by itself, or a method, is nobody. */
  private boolean means(Part base) {
    int noun = base.first();
    if (METHODS.contains(syntax.lower(base.last()))) {
      return true;
    }
    return noun == base.last()
        && syntax.tag(noun).equals("NN")
        && !syntax.capital(noun)
        && !syntax.cues().is(Cue.Use.ROLE, syntax.sentence(), noun);
  }
}
