package io.github.casualtyfigures.internal.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a speaker who is known says with a verb: on which side of the two the content stands,
 * and where it begins. Belongs to one call.
 */
final class SourcedSayings {

  private final Syntax syntax;
  private final NounPhrases phrases;
  private final Adjuncts adjuncts;
  private final ContentBegins contents;
  private final Sayings sayings;

  SourcedSayings(Syntax syntax, NounPhrases phrases, Adjuncts adjuncts) {
    this.syntax = syntax;
    this.phrases = phrases;
    this.adjuncts = adjuncts;
    this.contents = new ContentBegins(syntax, phrases, adjuncts);
    this.sayings = new Sayings(syntax, phrases);
  }

  /** "The mayor in an interview with AFP (said)": AFP passes on what the mayor said. */
  @Nullable Saying by(Part source, int begin, Part words, Cue cue) {
    int in = phrases.interview(source);
    if (in < 0) {
      return byItself(source, begin, words, cue);
    }
    int with = in;
    while (!syntax.is(with, "with") && !syntax.is(with, "to")) {
      with++;
    }
    Saying saying = byItself(new Part(source.first(), in - 1), begin, words, cue);
    return saying == null ? null : saying.withRelay(new Part(with + 1, source.last()));
  }

  private @Nullable Saying byItself(Part source, int begin, Part words, Cue cue) {
    Part group = new Part(begin, words.last());
    int next = words.last() + 1;
    Part listener = null;
    if (cue.takes(Cue.Takes.LISTENER)) {
      listener = syntax.tag(next).equals("CD") ? null : phrases.beginningAt(next);
      listener = listener == null || acts(listener) ? null : listener;
      next = listener == null ? next : contents.behindListener(listener);
    }
    boolean as = syntax.is(source.first() - 1, "as");
    if (as && syntax.is(next, "it")) {
      group = new Part(begin, next);
      next++;
    }
    int rest = adjuncts.skip(next);
    Part relay = listener == null ? adjuncts.relay() : listener;
    Part all = new Part(Math.min(source.first(), begin), Math.max(group.last(), rest - 1));
    if (source.first() > words.last()) {
      return null;
    }
    boolean standsBehind = behind(source, begin, rest);
    boolean relative = syntax.tag(begin - 1).startsWith("W") || syntax.is(begin - 1, "that");
    boolean clause = !standsBehind && !relative && cue.takes(Cue.Takes.CLAUSE);
    rest = clause && contents.clauseBehindComma(rest) ? rest + 1 : rest;
    boolean paper = cue.takes(Cue.Takes.THAT) && phrases.holds(Cue.Use.MEDIUM, source);
    Cue taking = paper ? cue.asClause() : cue;
    int start = contents.begin(source.first(), rest, taking, listener != null, standsBehind);
    boolean content = start >= 0 && start <= syntax.last();
    if (content && !(as && syntax.stop(rest) && !syntax.is(rest, ":"))) {
      boolean quotesOn = syntax.opensQuote(rest + 1);
      boolean between =
          standsBehind
              && (syntax.comma(rest) || syntax.is(rest, ":"))
              && ((syntax.comma(rest) && !quotesOn) || spokenBefore(source.first()));
      if (!between) {
        return sayings.behind(source, all, group, cue, start, relay);
      }
    }
    boolean said = cue.takes(Cue.Takes.CLAUSE) || cue.takes(Cue.Takes.THAT);
    if (cue.takes(Cue.Takes.QUOTATION) && !cue.takes(Cue.Takes.CLAUSE)) {
      boolean tail = standsBehind && phrases.canSpeak(source) && spokenBefore(source.first());
      said = (quotes() || tail) && syntax.stop(rest);
    } else if (cue.takes(Cue.Takes.VIEW) || finds(cue, source)) {
      said &= syntax.stop(rest);
    }
    boolean put = as && group.last() > words.last();
    boolean object = cue.takes(Cue.Takes.OBJECT) || cue.takes(Cue.Takes.VIEW);
    Part gap = object ? given(source, rest) : null;
    if (gap != null) {
      Cue row = counts(gap) ? cue : cue.asView();
      return sayings.around(source, all, group, row, relay).withContent(List.of(gap));
    }
    if ((said && (standsBehind || as)) || put || relative(source, rest)) {
      Part wide = as ? new Part(source.first() - 1, all.last()) : all;
      return sayings.around(source, wide, group, cue, relay);
    }
    return null;
  }

  /** Whether what stands before {@code first} can be said: a clause or a quotation. */
  private boolean spokenBefore(int first) {
    boolean hedge = // "Around 500 had been held", "At least nine had died"
        syntax.tag(1).equals("CD") || syntax.is(1, "least") || syntax.is(1, "most");
    boolean opening = (syntax.tag(0).equals("IN") && !hedge) || syntax.tag(0).equals("WRB");
    return (!opening && syntax.finiteBetween(0, first - 1))
        || syntax.closesQuote(first - 1)
        || syntax.closesQuote(first - 2);
  }

  /** Whether the attribution stands behind a comma or a quotation: "…, X said". */
  private boolean behind(Part source, int begin, int rest) {
    if (source.last() > begin) {
      return false;
    }
    int left = source.first() - 1;
    if (left < 0) {
      return syntax.afterQuote() && syntax.stop(rest);
    }
    return (syntax.comma(left)
        || syntax.closesQuote(left)
        || syntax.dash(left)
        || syntax.is(left, "?")
        || syntax.is(left, "!"));
  }

  /**
   * "warn (thousands of people) are homeless": who does something, and nobody who is told; in "told
   * (AFP) at least 25 people were hurt" others do.
   */
  private boolean acts(Part part) {
    int behind = phrases.extended(part).last() + 1;
    return syntax.finite(behind) && contents.behindListener(part) == behind;
  }

  /** "down from (the 2,445) it had announced", "(the plan) which both rejected". */
  private @Nullable Part given(Part source, int rest) {
    int end = source.first() - 1;
    if (!syntax.stop(rest) || end < 0) {
      return null;
    }
    boolean relative = syntax.tag(end).equals("WDT") || syntax.is(end, "that");
    end = relative ? end - 1 : end;
    end = relative && syntax.comma(end) ? end - 1 : end;
    SubjectPhrases behind = new SubjectPhrases(syntax);
    Part base = behind.endingAt(end);
    if (base == null || syntax.time(base.last())) {
      return null;
    }
    Part whole = behind.subject(base, true);
    return whole == null ? base : whole;
  }

  private boolean counts(Part part) {
    for (int i = part.first(); i <= part.last(); i++) {
      if (syntax.tag(i).equals("CD")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "On Sunday, divers (found) six more bodies", "LIMA - Divers (found) six", unlike "the High
   * Court found ten men guilty".
   */
  private boolean finds(Cue cue, Part source) {
    int dash = source.first() - 1;
    return !cue.takes(Cue.Takes.CLAUSE)
        && !cue.takes(Cue.Takes.QUOTATION)
        && (!phrases.holdsName(source)
            || (syntax.dash(dash) && opensSmall(source) && !syntax.finiteBetween(0, dash)));
  }

  /** "Rescue workers": whether nothing but the opening word has a capital. */
  private boolean opensSmall(Part source) {
    for (int i = source.first() + 1; i <= source.last(); i++) {
      if (syntax.capital(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean relative(Part source, int rest) {
    return syntax.tag(source.first() - 1).equals("WDT") && syntax.stop(rest);
  }

  /** "Saying (nine had died), the mayor left". */
  @Nullable Saying leading(Part source, Part words, Cue cue) {
    int next = adjuncts.skip(words.last() + 1);
    int end = source.first() - 2;
    int start = contents.begin(words.first(), next, cue, false, false);
    return start < 0 || start > end
        ? null
        : sayings
            .behind(source, words, words, cue, start, null)
            .withContent(List.of(new Part(start, end)));
  }

  /** Whether somebody is quoted here: "continued" by itself says nothing. */
  boolean quotes() {
    if (syntax.afterQuote()) {
      return true;
    }
    for (int i = 0; i < syntax.size(); i++) {
      if (syntax.closesQuote(i) || syntax.opensQuote(i)) {
        return true;
      }
    }
    return false;
  }
}
