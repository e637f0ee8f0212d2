package io.github.casualtyfigures.internal.attribution;

import java.util.Set;

/** Finds where what is said begins behind a verb. Belongs to one call. */
final class ContentBegins {

  /** What is done with people as well as with lists of them. */
  private static final Set<String> FREEING = Set.of("release", "carry", "lift");

  private static final Set<String> HEDGES =
      Set.of(
          "about", "almost", "around", "at", "as", "between", "just", "more", "nearly", "only",
          "over", "under", "up");

  private static final int LONGEST_HEDGE = 4;
  private static final int AT_WITHIN = 20;
  private static final int COUNT_AT_WITHIN = 26;
  private static final int TURNED_WITHIN = 5;

  private static final Set<String> DEATHS = Set.of("deaths", "dead", "fatalities", "casualties");

  private final Syntax syntax;
  private final NounPhrases phrases;
  private final Adjuncts adjuncts;

  ContentBegins(Syntax syntax, NounPhrases phrases, Adjuncts adjuncts) {
    this.syntax = syntax;
    this.phrases = phrases;
    this.adjuncts = adjuncts;
  }

  /** The first token of what is said behind the verb; -1 where nothing is. */
  int begin(int first, int rest, Cue cue, boolean listened, boolean standsBehind) {
    if (!syntax.inside(rest)) {
      return -1;
    }
    if (adjuncts.relative(rest)) {
      return behindRelative(rest);
    }
    int that = adjuncts.that(rest);
    if (that >= 0) {
      return that + 1;
    }
    if (syntax.is(rest, "of") && syntax.lower(rest - 1).startsWith("upward")) {
      return rest - 1; // "say (upward of) 1,800"
    }
    if (syntax.is(rest, ":")) {
      boolean told = standsBehind && syntax.finiteBetween(0, first - 1);
      return rest < syntax.last() ? rest + 1 : told ? -1 : rest;
    }
    if (syntax.opensQuote(rest)) {
      return rest;
    }
    if (syntax.comma(rest) && syntax.opensQuote(rest + 1)) {
      return rest + 1;
    }
    if (!standsBehind && cue.takes(Cue.Takes.CLAUSE) && clauseBehindComma(rest)) {
      return rest + 1;
    }
    boolean quoted = cue.takes(Cue.Takes.CLAUSE) && syntax.closesQuote(first - 1);
    boolean joined = standsBehind && syntax.tag(rest).equals("CC") && !counts(rest + 1);
    if (syntax.stop(rest) || quoted || joined) {
      return -1;
    }
    boolean back = syntax.tag(rest).equals("DT") && syntax.stop(rest + 1);
    boolean gap = syntax.is(rest, "at") && syntax.tag(first - 1).equals("WDT");
    boolean asks = cue.takes(Cue.Takes.VIEW) && asks(rest);
    boolean clause =
        asks || (cue.takes(Cue.Takes.CLAUSE) && (back || clauseBegins(rest, standsBehind)));
    boolean infinitive = cue.takes(Cue.Takes.INFINITIVE) && syntax.tag(rest).equals("TO");
    boolean object =
        (cue.takes(Cue.Takes.OBJECT) || cue.takes(Cue.Takes.VIEW))
            && objectBegins(rest, standsBehind)
            && (!cue.takes(Cue.Takes.NUMBER) || given(rest, listened));
    boolean frees = // "released five"
        rest > 0 && FREEING.contains(syntax.sentence().token(rest - 1).lemma());
    boolean toll =
        cue.takes(Cue.Takes.TOLL)
            && ((tollBegins(rest)
                    && !(frees && syntax.is(rest + 1, "number"))) // "released a number of men"
                || (figureAlone(rest) && !frees)
                || deaths(rest)
                || it(rest));
    boolean mark = cue.takes(Cue.Takes.MARK) && (gap || at(rest));
    boolean listenedTo = listened && syntax.is(rest, "of");
    boolean scene = cue.takes(Cue.Takes.SCENE) && sceneBegins(rest);
    return clause || infinitive || object || toll || mark || listenedTo || scene ? rest : -1;
  }

  /** "said in a note that was read out (that nine had died)"; -1 where nothing else is said. */
  private int behindRelative(int that) {
    for (int i = that + 2; !syntax.stop(i); i++) {
      if (syntax.is(i, "that") && syntax.tag(i).equals("IN")) {
        return i + 1;
      }
    }
    return -1;
  }

  /** "said by the end of April(, 4,000 had died)": a subject with its verb and no "that". */
  boolean clauseBehindComma(int comma) {
    if (!syntax.comma(comma)) {
      return false;
    }
    int number = hedged(comma + 1);
    int from = figure(number) ? number : comma + 1;
    if (SubjectPhrases.opensClause(syntax.lower(from))) {
      return false;
    }
    Part subject = phrases.beginningAt(from);
    boolean when = subject != null && syntax.time(subject.last()); // ", a day after 12 were killed"
    int verb = subject == null ? from + 1 : phrases.extended(subject).last() + 1;
    while (syntax.adverb(verb)) {
      verb++;
    }
    boolean begins = subject != null || figure(from) || syntax.tag(from).equals("EX");
    return begins && !when && syntax.finite(verb);
  }

  /** "recalled (seeing) 12 bodies", "(how) 12 were shot", "(the deaths) of 12", but no goods. */
  private boolean sceneBegins(int rest) {
    if (syntax.tag(rest).equals("VBG")) {
      return !syntax.noun(rest + 1); // "recalled leaking batteries"
    }
    if (syntax.is(rest, "how")) {
      return syntax.finiteBetween(rest, syntax.last());
    }
    Part object = syntax.is(rest, "the") ? phrases.beginningAt(rest) : null;
    boolean of = object != null && syntax.is(object.last() + 1, "of");
    for (int i = rest; of && i < syntax.last(); i++) { // "recalled the batch after two had died"
      of = !(syntax.is(i, "after") && syntax.finiteBetween(i + 1, syntax.last() + 1));
    }
    return of;
  }

  /** "asked (how many)", "(whether) it was". */
  private boolean asks(int rest) {
    return syntax.tag(rest).startsWith("W") || syntax.is(rest, "whether") || syntax.is(rest, "if");
  }

  private boolean clauseBegins(int rest, boolean standsBehind) {
    String tag = syntax.tag(rest);
    boolean adjunct = standsBehind && (tag.equals("WRB") || tag.equals("IN"));
    if (tag.equals("TO") || syntax.is(rest, "of") || (adjunct && !counts(rest))) {
      return false;
    }
    Part subject = phrases.beginningAt(counts(rest) ? hedged(rest) : rest);
    int verb = subject == null ? rest : subject.last() + 1;
    verb = syntax.opensQuote(verb) ? verb + 1 : verb; // "its troops "neutralised" nine"
    boolean headless = subject != null && (syntax.verb(verb) || done(subject));
    boolean headline = !syntax.is(syntax.last(), ".") && !standsBehind;
    return headless
        || (!standsBehind && figureAlone(rest))
        || (headline && (subject != null || figure(rest) || counts(rest)))
        || syntax.finiteBetween(rest, syntax.last())
        || (syntax.tag(rest).equals("VBN") && !syntax.is(rest, "based"));
  }

  /** "said gunmen on motorbikes (attacked) at dawn": a verb that looks like a participle. */
  private boolean done(Part subject) {
    for (int i = subject.last() + 1; syntax.inside(i) && !syntax.stop(i); i++) {
      if (syntax.tag(i).equals("VBN") && syntax.noun(i - 1)) {
        return true;
      }
    }
    return false;
  }

  /** "(said) 12.", "(say) over a hundred perished", "(said) 5 dead": a number and its fate. */
  private boolean figureAlone(int rest) {
    int number = hedged(rest);
    int behind = number;
    while (figure(behind) || syntax.is(behind, "dozen")) {
      behind++;
    }
    boolean least = behind > number && syntax.is(behind + 1, "least");
    behind = least ? behind + 2 : behind; // "(says) 40,000 at least."
    boolean struck = // "(said) 5 dead", "(said) 5 dead and 12 injured"
        syntax.adjective(behind) && (syntax.stop(behind + 1) || syntax.is(behind + 1, "and"));
    return behind > number && (struck || syntax.stop(behind) || syntax.verb(behind));
  }

  /** "(arrived at) 654,965 excess deaths", "a figure of 461,000 deaths": a number of the dead. */
  private boolean deaths(int rest) {
    boolean figure = syntax.is(rest, "a") && syntax.is(rest + 2, "of") && syntax.noun(rest + 1);
    int behind = hedged(figure ? rest + 3 : rest);
    if (!figure(behind)) {
      return false;
    }
    while (figure(behind)
        || (syntax.adjective(behind) && !syntax.is(behind, "dead"))
        || betweenFigures(behind)) {
      behind++;
    }
    return DEATHS.contains(syntax.lower(behind)) || DEATHS.contains(syntax.lower(behind + 1));
  }

  /** "between 162,000 (and) 378,000". */
  private boolean betweenFigures(int i) {
    return syntax.is(i, "and") && figure(i - 1) && figure(i + 1);
  }

  /** "over a (hundred)", "as many as (12)": what the hedge at {@code i} may bound. */
  private int hedged(int i) {
    boolean hedge =
        HEDGES.contains(syntax.lower(i)) || syntax.tag(i).equals("JJR") || syntax.adverb(i);
    int number = i;
    while (hedge && number < i + LONGEST_HEDGE && !figure(number) && !syntax.stop(number)) {
      number++;
    }
    return number;
  }

  /** "told a briefing in Jos (at least 40 people)": the token behind those who are told. */
  int behindListener(Part listener) {
    Part whole = phrases.extended(listener);
    for (int i = listener.last() + 1; i <= whole.last(); i++) {
      if (figure(i) || counts(i)) {
        return i;
      }
    }
    return whole.last() > listener.last() ? adjuncts.behindPaper(whole) : whole.last() + 1;
  }

  /** "at least 12", "about 12". */
  private boolean counts(int rest) {
    return HEDGES.contains(syntax.lower(rest))
        && (figure(rest + 1) || figure(rest + 2) || syntax.is(rest + 1, "least"));
  }

  private boolean objectBegins(int rest, boolean standsBehind) {
    String tag = syntax.tag(rest);
    if (syntax.is(rest, "the") && syntax.is(rest + 1, "same") && syntax.time(rest + 2)) {
      return false; // "(it reported) the same day"
    }
    boolean adjunct = tag.equals("IN") || tag.startsWith("RB");
    boolean hour = syntax.is(rest, "at") && figure(rest + 1);
    if (standsBehind && adjunct && (hour || !counts(rest))) {
      return false;
    }
    return phrases.beginningAt(rest) != null
        || HEDGES.contains(syntax.lower(rest))
        || tag.startsWith("RB")
        || tag.startsWith("JJ")
        || tag.equals("CD")
        || tag.equals("DT")
        || tag.equals("PRP$")
        || tag.equals("VBG");
  }

  /** "promised (5,000 troops) for the region", not "(help) for 12 men", "(12 men) help". */
  private boolean given(int rest, boolean listened) {
    int number = hedged(rest);
    int noun = syntax.is(number + 1, "more") ? number + 2 : number + 1;
    int next = syntax.noun(noun) ? noun + 1 : number + 1; // "promised (1,000) in all"
    boolean closed =
        syntax.stop(next) || syntax.tag(next).equals("IN") || syntax.tag(next).equals("TO");
    return !listened && figure(number) && closed; // not "the bodies of 12 men"
  }

  /** "put the force (at close to 11,000)". */
  private boolean at(int from) {
    Part object = phrases.beginningAt(from); // "the number of those lost on the route (at 12)"
    boolean count = object != null && phrases.holds(Cue.Use.NOUN, object);
    int within = count ? COUNT_AT_WITHIN : AT_WITHIN;
    for (int i = from; i < from + within && (!syntax.stop(i) || goesOn(i)); i++) {
      if (syntax.is(i, "at")) {
        boolean money = false; // "at more than $12 million"
        for (int j = i + 1; j < i + LONGEST_HEDGE && !figure(j); j++) {
          money |= syntax.tag(j).equals("$");
        }
        int number = syntax.opensQuote(i + 1) ? i + 2 : i + 1;
        for (int j = number; !money && j < number + LONGEST_HEDGE; j++) {
          if (figure(j)) {
            return true;
          }
        }
        if (money || !count) {
          return false;
        }
        continue; // "put the number killed at the hospital (at 460)"
      }
      boolean between = // "(put the dead) between 20 and 30", "somewhere from 20 to 30"
          (syntax.is(i, "between") && syntax.is(i + 2, "and"))
              || (syntax.is(i, "from") && syntax.is(i + 2, "to"));
      if (between && figure(i + 1) && figure(i + 3)) {
        return true;
      }
      if (syntax.is(i, "as") && syntax.is(i + 2, "as") && figure(i + 3)) {
        return syntax.adjective(i + 1) || syntax.adverb(i + 1); // "as high as 79"
      }
      if (syntax.tag(i).endsWith("R") && syntax.is(i + 1, "to")) {
        return figure(i + 2) || figure(i + 3); // "closer to 79"
      }
    }
    return false;
  }

  /** "put the toll higher(, at 79)", "since May 24(, 2022 at 90)", "of "spies" at 90". */
  private boolean goesOn(int mark) {
    boolean compared = syntax.tag(mark - 1).endsWith("R");
    boolean date = syntax.time(mark - 1) && figure(mark - 1) && syntax.time(mark + 1);
    return (syntax.comma(mark) && ((compared && syntax.is(mark + 1, "at")) || date))
        || syntax.closesQuote(mark);
  }

  private boolean figure(int i) {
    return syntax.tag(i).equals("CD");
  }

  /** "(raised) to 79 the number of dead": the number stands before what it is of. */
  private boolean turned(int rest) {
    boolean leads = syntax.is(rest, "to") || syntax.is(rest, "at");
    int number = rest + 1;
    while (leads && number < rest + TURNED_WITHIN && !figure(number)) {
      number++;
    }
    int behind = leads && figure(number) ? adjuncts.skip(number + 1) : -1; // "to 135 (on Friday)"
    Part toll = behind < 0 ? null : phrases.beginningAt(behind);
    boolean its = toll != null && (syntax.is(toll.first(), "the") || possessed(toll));
    return toll != null && its && phrases.holds(Cue.Use.NOUN, toll);
  }

  /** "(raised) it to 12", "(cut) that to 12": a count that was told before. */
  private boolean it(int rest) {
    boolean pronoun = syntax.is(rest, "it") || syntax.is(rest, "that") || syntax.is(rest, "this");
    int number = // "to about 12"
        syntax.adverb(rest + 2) || syntax.is(rest + 2, "about") ? rest + 3 : rest + 2;
    return pronoun && syntax.is(rest + 1, "to") && figure(number);
  }

  /** "its (count)". */
  private boolean possessed(Part toll) {
    return syntax.tag(toll.first()).equals("PRP$");
  }

  /** "(put) the number of dead at 12", "(put) it at 12", but not "(freed) 12 Thai farmers". */
  private boolean tollBegins(int rest) {
    if (turned(rest)) {
      return true;
    }
    boolean struck =
        syntax.tag(rest).equals("CD")
            && (syntax.tag(rest + 1).startsWith("JJ") || syntax.tag(rest + 1).equals("VBN"))
            && !syntax.noun(rest + 2);
    Part object = phrases.beginningAt(rest);
    struck |= object != null && figure(rest) && syntax.opensQuote(object.last() + 1);
    if (object == null || syntax.is(object.first(), "no")) {
      return struck && syntax.stop(rest + 2);
    }
    Part whole = phrases.extended(object);
    int of = object.last() + 1;
    boolean hedge = // "a total of nine nuns", but not "a total of nine dead", "a count of nine"
        syntax.is(object.first(), "a") && syntax.is(of, "of") && syntax.noun(of + 2);
    boolean inside = of + 1 <= whole.last();
    Part counted = hedge && inside && figure(of + 1) ? new Part(of + 1, whole.last()) : whole;
    return struck || phrases.holds(Cue.Use.NOUN, counted) || phrases.holds(Cue.Use.MEDIUM, whole);
  }
}
