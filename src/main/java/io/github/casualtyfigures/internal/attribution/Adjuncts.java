package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.lexicon.WordTable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Skips what stands between a cue and what is said: "said (in a statement to AFP on Monday) that".
 * Belongs to one call.
 */
final class Adjuncts {

  private static final Set<String> LEADING =
      WordTable.of(
          "in", "on", "at", "via", "through", "during", "from", "to", "as", "under", "after",
          "before", "by", "with");
  private static final int THAT_WITHIN = 9;
  private static final int ASIDE = 8;

  /** What no token reads. */
  private static final String NOTHING = "";

  private final Syntax syntax;
  private final NounPhrases phrases;
  private @Nullable Part relay;

  Adjuncts(Syntax syntax, NounPhrases phrases) {
    this.syntax = syntax;
    this.phrases = phrases;
  }

  /** Who was spoken to in the adjuncts skipped last: "in an interview with AFP". */
  @Nullable Part relay() {
    return relay;
  }

  /** The first token from {@code from} that is no adjunct. */
  int skip(int from) {
    return skipUpTo(from, NOTHING);
  }

  /** The first token from {@code from} that is no adjunct, or is {@code word}. */
  int skipUpTo(int from, String word) {
    relay = null;
    int i = from;
    while (syntax.inside(i) && !syntax.is(i, word)) {
      int next = one(i);
      if (next == i) {
        return i;
      }
      i = next;
    }
    return i;
  }

  /** The particle behind the adjuncts that part it from its verb: "spoke (in May) of 40 dead". */
  int particle(int from) {
    int i = syntax.adverb(from) ? from + 1 : from;
    int next = i;
    while (syntax.inside(next) && !parts(next, from)) {
      i = next;
      next = one(i);
      if (next == i) {
        return i;
      }
    }
    return next;
  }

  /** Whether "of" stands behind an adjunct that began at {@code from}. */
  private boolean parts(int i, int from) {
    return i > from && syntax.is(i, "of");
  }

  private int one(int i) {
    int aside = aside(i);
    if (aside > i) {
      return aside;
    }
    int subject = subject(i);
    if (subject > i) {
      return subject;
    }
    if (syntax.is(i, "at") && syntax.is(i + 1, "first")) {
      return i + 2;
    }
    if (syntax.is(i, "for") && syntax.is(i + 2, "part")) {
      return i + 3; // "claims (for its part) to have"
    }
    if (syntax.adverb(i) && !syntax.tag(i + 1).equals("RBS") && ofCue(i + 1)) {
      return i + 1;
    }
    int time = timeEnd(i);
    if (time > i) {
      return time;
    }
    boolean hedge = syntax.is(i + 1, "least") && syntax.is(i, "at"); // "says (at least) 60"
    hedge |= syntax.is(i, "as") && syntax.is(i + 1, "many") && syntax.is(i + 2, "as");
    if (hedge || !LEADING.contains(syntax.lower(i))) {
      return i;
    }
    if (syntax.tag(i + 1).equals("JJ") && syntax.is(i + 2, "of")) {
      return i + 2;
    }
    Part base = counts(i + 1) ? null : phrases.beginningAt(i + 1);
    if (base == null) {
      return i;
    }
    Part whole = phrases.extended(base);
    int next = whole.last() + 1;
    boolean medium = phrases.holds(Cue.Use.MEDIUM, whole);
    if (!medium && !ends(next) && timeEnd(next) == next && !LEADING.contains(syntax.lower(next))) {
      return i;
    }
    relay = relay == null || syntax.is(i, "to") ? spokenTo(i, base, whole) : relay;
    return behindPaper(whole);
  }

  /** Behind "(in a letter) made public", "(a post) put up": the first token behind a paper. */
  int behindPaper(Part whole) {
    int next = whole.last() + 1;
    boolean made = syntax.tag(next).equals("VBD") && syntax.adjective(next + 1);
    if (!(made || syntax.tag(next).equals("VBN")) || !phrases.holds(Cue.Use.MEDIUM, whole)) {
      return next;
    }
    boolean led = syntax.adjective(next + 1) || syntax.tag(next + 1).equals("RP");
    return led && !syntax.noun(next + 2) ? next + 2 : next + 1;
  }

  /** "said (- falsely -) that", "said(, per his translator,) that". */
  private int aside(int i) {
    boolean dash = syntax.dash(i);
    if (!dash && !syntax.comma(i)) {
      return i;
    }
    boolean relative = syntax.is(i + 1, "whose") || syntax.is(i + 1, "which");
    for (int j = i + 1; j < i + ASIDE && syntax.inside(j); j++) {
      if (!dash && !relative && syntax.finite(j)) {
        return i;
      }
      boolean closes = dash ? syntax.dash(j) : syntax.comma(j);
      if (closes) {
        return syntax.is(j + 1, "that") && j > i + 1 ? j + 1 : i;
      }
    }
    return i;
  }

  /** "said (of the dead): 'They were nine'". */
  private int subject(int i) {
    boolean hedge = syntax.is(i, "about") && counts(i + 1); // "counted about 12"
    if (hedge || (!syntax.is(i, "of") && !syntax.is(i, "about"))) {
      return i;
    }
    Part base = phrases.beginningAt(i + 1);
    int next = base == null ? i : phrases.extended(base).last() + 1;
    boolean quotes = syntax.is(next, ":") || (syntax.comma(next) && syntax.opensQuote(next + 1));
    return quotes || (next > i && next == syntax.last()) ? next : i;
  }

  private @Nullable Part spokenTo(int preposition, Part base, Part whole) {
    if (syntax.is(preposition, "to")) {
      return base;
    }
    for (int i = base.last() + 1; i < whole.last(); i++) {
      if (syntax.is(i, "to") || syntax.is(i, "with")) {
        return new Part(i + 1, whole.last());
      }
    }
    return base;
  }

  /** Whether an adverb before token {@code i} goes with the cue: "said recently that". */
  private boolean ofCue(int i) {
    return ends(i)
        || syntax.is(i, "of")
        || syntax.time(i)
        || syntax.adverb(i)
        || (LEADING.contains(syntax.lower(i)) && !counts(i + 1));
  }

  /** "under (200,000)": a number here is the beginning of what is said. */
  private boolean counts(int i) {
    return syntax.tag(i).equals("CD") && !syntax.time(i);
  }

  private boolean ends(int i) {
    return syntax.stop(i) || syntax.is(i, "that") || syntax.opensQuote(i) || syntax.is(i, "by");
  }

  private int timeEnd(int i) {
    int from = syntax.tag(i).equals("IN") && !syntax.is(i, "that") ? i + 1 : i;
    if (syntax.tag(from).equals("DT") && syntax.time(from + 1)) {
      from++;
    }
    int end = from;
    while (syntax.time(end) && !syntax.tag(end + 1).equals("POS")) {
      end++;
    }
    return end == from ? i : end;
  }

  /** The "that" which opens the clause said, over a short aside: "said more than once that". */
  int that(int from) {
    for (int i = from; i < Math.min(syntax.size(), from + THAT_WITHIN); i++) {
      boolean ofNoun = i > from && syntax.cues().is(Cue.Use.NOUN, syntax.sentence(), i - 1);
      if (syntax.is(i, "that")
          && !ofNoun
          && (i == from || !syntax.noun(i - 1) || syntax.tag(i).equals("IN"))) {
        return i == from && (demonstrative(i) || relative(i)) ? -1 : i;
      }
      boolean verb = syntax.finite(i) || (syntax.verb(i) && !(i > from && infinite(i)));
      if (verb || syntax.opensQuote(i) || syntax.tag(i).equals("CD")) {
        return -1;
      }
      boolean aside = syntax.comma(i) && i == from;
      if (syntax.stop(i) && !aside && !syntax.is(i + 1, "that")) {
        return -1;
      }
    }
    return -1;
  }

  /** "without (giving) details", "to (mark) the day", "a video (posted) online". */
  private boolean infinite(int i) {
    String tag = syntax.tag(i);
    String before = syntax.tag(i - 1);
    return (tag.equals("VBG") && before.equals("IN"))
        || (tag.equals("VB") && before.equals("TO"))
        || (tag.equals("VBN") && syntax.noun(i - 1));
  }

  /** "said in a post (that) was later deleted": a pronoun, behind which no subject stands. */
  boolean relative(int i) {
    int verb = syntax.adverb(i + 1) ? i + 2 : i + 1;
    return syntax.tag(i).equals("WDT")
        && syntax.finite(verb)
        && syntax.noun(i - 1)
        && !syntax.time(i - 1);
  }

  private boolean demonstrative(int i) {
    return syntax.tag(i).equals("DT") && syntax.finite(i + 1);
  }
}
