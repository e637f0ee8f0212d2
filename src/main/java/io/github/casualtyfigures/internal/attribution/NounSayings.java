package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.claim.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the nouns of one sentence that attribute: "X's count of nine dead", "claims by X that",
 * "X's estimate is that", "calls from X to". Belongs to one call.
 */
final class NounSayings {

  private static final Set<String> VIEWED =
      Set.of(
          "on",
          "about",
          "to",
          "for",
          "against",
          "with",
          "over",
          "toward",
          "towards",
          "regarding",
          "in",
          "into",
          "at",
          "from",
          "as");

  private static final Set<String> GIVEN = Set.of("by", "from", "among");

  private static final Set<String> COUNTS =
      Set.of("count", "tally", "estimate", "assessment", "reckoning", "figure", "figures");

  /** What a place or an army has as well as those who count. */
  private static final Set<String> TOLLS = Set.of("toll", "total");

  private static final Set<String> GIVEN_LAST =
      Set.of(
          "latest",
          "new",
          "official",
          "own",
          "provisional",
          "preliminary",
          "revised",
          "updated",
          "last",
          "first",
          "initial",
          "earlier",
          "final");

  /** How long a number between dashes is. */
  private static final int ASIDE = 12;

  /** How far behind the verb the number stands. */
  private static final int MEASURE = 5;

  private final Syntax syntax;
  private final NounPhrases phrases;
  private final SubjectPhrases behind;
  private final Sayings sayings;
  private final Rumours rumours;
  private final CountAsides asides;

  NounSayings(Syntax syntax, NounPhrases phrases) {
    this.syntax = syntax;
    this.phrases = phrases;
    this.behind = new SubjectPhrases(syntax);
    this.sayings = new Sayings(syntax, phrases);
    this.rumours = new Rumours(syntax, phrases);
    this.asides = new CountAsides(syntax);
  }

  /** The sayings by nouns, in order. */
  List<Saying> find() {
    List<Saying> found = new ArrayList<>();
    for (int i = 0; i < syntax.size(); i++) {
      boolean noun = syntax.noun(i);
      Cue row = noun ? syntax.cues().word(Cue.Use.NOUN, syntax.sentence(), i) : null;
      Saying saying = row == null ? null : read(i, row);
      if (saying != null) {
        found.add(saying);
      }
    }
    return found;
  }

  private @Nullable Saying read(int i, Cue row) {
    Saying byCount = by(i) == 0 || syntax.comma(by(i) - 1) ? byNobody(i, row) : null;
    byCount = byCount == null ? counted(i, row) : byCount;
    if (byCount != null) {
      return byCount;
    }
    int after = pastTime(i + 1);
    Part source = owner(i);
    boolean kept = source != null && keeps(source, i);
    if (source == null) {
      source = giver(after);
      source = source == null && COUNTS.contains(syntax.lower(i)) ? counter(after) : source;
      after = source == null ? after : source.last() + 1;
      kept = source != null;
    }
    if (source == null && COUNTS.contains(syntax.lower(i)) && syntax.is(after, "of")) {
      source = maker(i);
      if (source != null) {
        return content(source, source, new Part(i, i), row, after + 1, contentEnd(after));
      }
    }
    int that = source == null ? that(after) : -1;
    if (that >= 0) {
      source = nameless(i);
      after = that;
    }
    if (source == null) {
      return rumours.read(i, row);
    }
    Part cue = new Part(i, i);
    Part words = source.with(cue);
    int by = basis(words.first() - 1);
    if (by >= 0) {
      return sayings.place(source, new Part(by, words.last()), cue, row);
    }
    if (syntax.is(after, "of") || syntax.is(after, "that")) {
      return content(source, words, cue, row, after + 1, contentEnd(after));
    }
    if (COUNTS.contains(syntax.lower(i)) || TOLLS.contains(syntax.lower(i))) {
      int close = told(source, after);
      if (close > 0) {
        return content(source, words, cue, row, after + 1, close - 1);
      }
    }
    int copula = asides.behind(after);
    boolean counts = COUNTS.contains(syntax.lower(i)) || (kept && TOLLS.contains(syntax.lower(i)));
    boolean count = syntax.finite(copula) && counts;
    if (count && !be(copula) && measures(copula)) {
      return sayings.place(source, words, cue, row);
    }
    if (syntax.finite(copula) && be(copula)) {
      int clause = syntax.adverb(copula + 1) ? copula + 2 : copula + 1;
      if (syntax.is(clause, "that")) {
        return content(source, words, cue, row, clause + 1, syntax.last());
      }
      return count ? sayings.place(source, words, cue, row) : null;
    }
    if (deed(after)) {
      return content(source, words, cue, row, after, syntax.last());
    }
    boolean view = VIEWED.contains(syntax.lower(after)) || syntax.tag(after).equals("TO");
    return view ? content(source, words, cue, row.asView(), after + 1, syntax.last()) : null;
  }

  /**
   * "(by) the ministry's count", ", (on) an estimate from the army": the word that makes the count
   * the ground of the rest, or -1.
   */
  private int basis(int before) {
    if (syntax.is(before, "by")) {
      return before;
    }
    int on = before;
    while (syntax.tag(on).equals("DT") || syntax.adjective(on)) {
      on--;
    }
    boolean apart = on == 0 || syntax.comma(on - 1);
    return apart && (syntax.is(on, "on") || syntax.is(on, "by")) ? on : -1;
  }

  /** "the ministry's (latest) toll": by the adjective the one it gives, not the one it suffers. */
  private boolean keeps(Part owner, int noun) {
    return GIVEN_LAST.contains(syntax.lower(noun - 1))
        && syntax.cues().is(Cue.Use.ROLE, syntax.sentence(), owner.last());
  }

  /** "the police's tally (had stood at 208)", "the army's count (includes nine boys)". */
  private boolean measures(int verb) {
    for (int i = verb + 1; i < verb + MEASURE && !syntax.stop(i); i++) {
      if (syntax.tag(i).equals("CD")) {
        return true;
      }
    }
    return false;
  }

  /** "(by a Red Cross count)", "(by UN estimates)": a count that its maker's name stands before. */
  private @Nullable Saying counted(int i, Cue row) {
    boolean counts =
        COUNTS.contains(syntax.sentence().token(i).lemma()) || row.status() == Status.ESTIMATED;
    if (!counts) {
      return null;
    }
    int first = i;
    while (syntax.capital(first - 1)
        && !syntax.tag(first - 1).equals("DT")
        && !syntax.is(first - 1, "by")) {
      first--;
    }
    int by = syntax.determiner(first - 1) ? first - 2 : first - 1;
    if (first == i || !syntax.is(by, "by")) {
      return null;
    }
    Part cue = new Part(i, i);
    return sayings.place(new Part(by + 1, i - 1), new Part(by, i), cue, row);
  }

  /** "(By some estimates), nine died": nobody tells whose they are. */
  private @Nullable Saying byNobody(int i, Cue row) {
    boolean vouches = row.status() == Status.ESTIMATED;
    boolean some = by(i) < i - 1 && !syntax.is(by(i) + 1, "the");
    Part cue = new Part(i, i);
    return vouches && some
        ? sayings.place(new Part(by(i) + 1, i), new Part(by(i), i), cue, row)
        : null;
  }

  /** Where "by" stands before the noun and what is told of it; -1 where it does not. */
  private int by(int noun) {
    int i = noun - 1;
    while (syntax.adjective(i) || syntax.tag(i).equals("DT") || syntax.tag(i).equals("CD")) {
      i--;
    }
    return syntax.is(i, "by") ? i : -1;
  }

  /** "the rebels' claim (to have killed) 40 soldiers". */
  private boolean deed(int to) {
    return syntax.tag(to).equals("TO")
        && syntax.is(to + 1, "have")
        && syntax.tag(to + 2).equals("VBN");
  }

  private Saying content(Part source, Part words, Part cue, Cue row, int first, int last) {
    int start = Math.min(first, syntax.last());
    Cue medium = syntax.cues().word(Cue.Use.MEDIUM, syntax.sentence(), source.last());
    Status said = row.status(); // "(reports) that nine died", by nobody
    said = medium != null && source.equals(cue) ? said.or(medium.status()) : said;
    return new Saying(
        syntax.sentence(),
        source,
        words,
        cue,
        row,
        Saying.Shape.BEHIND,
        List.of(new Part(start, Math.max(start, last))),
        said,
        said == Status.STATED ? null : cue,
        null);
  }

  /** "claims (by the army)", "a tally kept (by medics)", "calls (from two parties)". */
  private @Nullable Part giver(int behind) {
    boolean kept = syntax.tag(behind).equals("VBN") && syntax.is(behind + 1, "by");
    int by = kept ? behind + 1 : behind;
    if (!GIVEN.contains(syntax.lower(by))) {
      return null;
    }
    Part base = phrases.beginningAt(by + 1);
    if (base == null || syntax.time(base.last())) {
      return null;
    }
    boolean speaks = syntax.is(by, "by") || phrases.canSpeak(base);
    return speaks ? phrases.extended(base) : null;
  }

  /** "The tally (of the Observatory) stood at 52", but not "the count of soldiers killed". */
  private @Nullable Part counter(int of) {
    Part base = syntax.is(of, "of") ? phrases.beginningAt(of + 1) : null;
    boolean body =
        base != null
            && (syntax.is(base.first(), "the") || syntax.name(base.last()))
            && !syntax.tag(base.last()).endsWith("S")
            && phrases.canSpeak(base);
    Part whole = body && base != null ? phrases.extended(base) : null;
    return whole != null && syntax.finite(whole.last() + 1) && measures(whole.last() + 1)
        ? whole
        : null;
  }

  /** "the army's announcement (on Sunday) of nine deaths". */
  private int pastTime(int from) {
    int i = syntax.tag(from).equals("IN") && syntax.time(from + 1) ? from + 1 : from;
    while (syntax.time(i)) {
      i++;
    }
    return i > from && (syntax.is(i, "of") || syntax.is(i, "that")) ? i : from;
  }

  /** "the junta's toll — (31 killed) —": where the number between dashes ends; -1 if none is. */
  private int told(Part source, int dash) {
    boolean opens =
        syntax.dash(dash)
            && syntax.tag(dash + 1).equals("CD")
            && syntax.cues().is(Cue.Use.ROLE, syntax.sentence(), source.last());
    for (int i = dash + 2; opens && i < dash + ASIDE; i++) {
      if (syntax.dash(i)) {
        return i;
      }
    }
    return -1;
  }

  /** "(a government figure) of 41 dead": whose it is by the noun before it. */
  private @Nullable Part maker(int noun) {
    boolean counts = syntax.tag(noun + 2).equals("CD") || syntax.tag(noun + 3).equals("CD");
    boolean made =
        counts
            && !syntax.adjective(noun - 1)
            && (syntax.capital(noun - 1)
                || syntax.cues().is(Cue.Use.ROLE, syntax.sentence(), noun - 1));
    return made && syntax.noun(noun - 1) ? behind.endingAt(noun) : null;
  }

  private boolean be(int i) {
    return syntax.sentence().token(i).lemma().equals("be");
  }

  /** "the army's count (of nine dead) was the lowest". */
  private int contentEnd(int after) {
    if (syntax.is(after, "of")) {
      for (int i = after + 2; i < syntax.size(); i++) {
        if (syntax.finite(i) && !syntax.tag(i - 1).startsWith("W")) {
          return i - 1;
        }
      }
    }
    return syntax.last();
  }

  /** "reports (that)", "reports filtered in (that)", where no other cue stands; -1 if none does. */
  private int that(int behind) {
    int i = behind;
    boolean verb = syntax.finite(i) || syntax.tag(i).equals("VBN"); // "reports filtered in"
    if (verb && syntax.cues().verb(syntax.sentence(), i) == null) {
      i++;
      while (i < behind + MEASURE
          && (syntax.adverb(i) || syntax.tag(i).equals("RP") || syntax.time(i) || in(i))) {
        i++;
      }
    }
    return syntax.is(i, "that") ? i : -1;
  }

  /** "came (in) that", "emerged (on) Monday that". */
  private boolean in(int i) {
    return syntax.tag(i).equals("IN")
        && !syntax.is(i, "that")
        && (syntax.is(i + 1, "that") || syntax.time(i + 1));
  }

  /** "reports that forty died" by nobody known; "Thai claims that forty died". */
  private @Nullable Part nameless(int noun) {
    Cue medium = syntax.cues().word(Cue.Use.MEDIUM, syntax.sentence(), noun);
    int first = noun;
    while (syntax.capital(first - 1) && first > 1) {
      first--;
    }
    boolean reported = medium != null && medium.status() == Status.REPORTED;
    return reported || first < noun ? new Part(first, noun) : null;
  }

  /** "the ministry('s) latest (estimate)". */
  private @Nullable Part owner(int noun) {
    int i = noun - 1;
    while (syntax.tag(i).startsWith("JJ")
        || syntax.noun(i)
        || syntax.tag(i).equals("CD")
        || syntax.tag(i).equals("RBR")) { // "the agency's (earlier) tally"
      i--;
    }
    if (syntax.tag(i).equals("PRP$")) {
      return new Part(i, i);
    }
    if (!syntax.tag(i).equals("POS") || i == 0) {
      return null;
    }
    return behind.endingAt(i - 1);
  }
}
