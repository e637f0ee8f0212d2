package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.claim.Status;
import io.github.casualtyfigures.lexicon.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what attributes without a verb: "according to X", "police: five dead". */
final class PhraseSayings {

  private static final int LABEL = 12;
  private static final int HOUR = 3;
  private static final Pattern CLOCK = Pattern.compile("\\d{1,2}[:.h]?\\d{2}");
  private final Syntax syntax;
  private final NounPhrases phrases;
  private final Sayings sayings;

  PhraseSayings(Syntax syntax, NounPhrases phrases) {
    this.syntax = syntax;
    this.phrases = phrases;
    this.sayings = new Sayings(syntax, phrases);
  }

  /** The sayings by prepositions and colons. */
  List<Saying> find() {
    List<Saying> found = new ArrayList<>();
    for (int i = 0; i < syntax.size(); i++) {
      Saying saying = preposition(i);
      if (saying == null) {
        saying = paper(i);
      }
      if (saying != null) {
        found.add(saying);
      }
    }
    return found;
  }

  private @Nullable Saying preposition(int i) {
    Phrases.Match<Cue> match = syntax.cues().at(Cue.Use.PREPOSITION, syntax.sentence(), i);
    if (match == null) {
      return null;
    }
    boolean participle = syntax.tag(i).equals("VBN") && i > 0 && !syntax.comma(i - 1);
    Part base = participle ? null : phrases.beginningAt(i + match.length());
    if (base == null || match.value().never().contains(syntax.lower(i + match.length()))) {
      return null;
    }
    Part whole = phrases.extended(phrases.withPeople(base));
    Part source = new IssuedPapers(syntax, phrases).withIssuer(phrases.withAppositions(whole));
    Part cue = new Part(i, i + match.length() - 1);
    Saying saying = sayings.place(source, cue.with(source), cue, match.value());
    int aside = aside(i, source.last() + 1);
    return aside < 0 ? saying : saying.withContent(List.of(new Part(aside, i - 1)));
  }

  /** ", (numbering 90) according to X,": where an aside begins that holds it all; else -1. */
  private int aside(int cue, int close) {
    if (!syntax.comma(close)) {
      return -1;
    }
    int open = cue - 1;
    while (syntax.inside(open) && !syntax.stop(open) && !syntax.finite(open)) {
      open--;
    }
    boolean participle = syntax.tag(open + 1).equals("VBG") && open + 1 < cue;
    return open > 0 && syntax.comma(open) && participle ? open + 1 : -1;
  }

  /** "in an earlier briefing by the fire chief": what stands around it is from there. */
  private @Nullable Saying paper(int i) {
    Cue row = syntax.cues().word(Cue.Use.MEDIUM, syntax.sentence(), i);
    Part paper = row == null ? null : new SubjectPhrases(syntax).endingAt(i);
    if (row == null || paper == null || !syntax.is(paper.first() - 1, "in")) {
      return null;
    }
    if (row.takes(Cue.Takes.VIEW)) {
      return sayings.place(paper, new Part(paper.first() - 1, i), new Part(i, i), row);
    }
    if (!syntax.is(i + 1, "by")) {
      return null;
    }
    Part base = phrases.beginningAt(i + 2);
    if (base == null || syntax.time(base.last())) {
      return null;
    }
    Part source = phrases.withAppositions(phrases.extended(base));
    return sayings.place(source, new Part(paper.first() - 1, source.last()), paper, row);
  }

  /** "— Rosa Lind" below a quotation, whose speaker it is. */
  private @Nullable Saying signature(Cue row) {
    Part name = syntax.dash(0) ? phrases.beginningAt(1) : null;
    boolean signs = name != null && phrases.isName(name) && syntax.afterQuote();
    if (name == null || !signs || !syntax.stop(name.last() + 1)) {
      return null;
    }
    Part words = new Part(0, syntax.last());
    return sayings.around(phrases.withAppositions(name), words, null, row, null);
  }

  /** "Rosa Lind: 'Nine men died'": a name and a quotation are enough. */
  private boolean quotes(Part name, int colon) {
    return syntax.opensQuote(colon + 1) && phrases.isName(name);
  }

  /** "UK MoD: 5,000 casualties", "19:40 - Police: two dead" and "Five killed in Kabul: police". */
  @Nullable Saying label(References references, Cue row) {
    Saying signature = signature(row);
    if (signature != null) {
      return signature;
    }
    int first = afterTime();
    Datelines datelines = new Datelines(syntax, references);
    Saying place = null; // "Lebanon: toll passes 3,000 - health ministry"
    for (int i = first + 1; i < syntax.last(); i++) {
      if (!syntax.is(i, ":") && !syntax.dash(i)) {
        continue;
      }
      Part before = new Part(first, i - 1);
      boolean named = syntax.is(i, ":") && i - first <= LABEL && !datelines.is(before);
      if (named && (quotes(before, i) || references.labels(syntax, before))) {
        Saying head = labelled(before, new Part(0, i), row, Saying.Shape.BEHIND);
        if (!references.country(syntax, before)) {
          return head;
        }
        place = head;
        continue;
      }
      int end =
          syntax.is(syntax.last(), ")") && syntax.opening(syntax.last()) < i
              ? syntax.last() - 1
              : syntax.last(); // "(Source: IOM)"
      Part behind = new Part(i + 1, Math.max(i + 1, end));
      boolean ends = syntax.last() - i <= LABEL && !syntax.is(syntax.last(), ".");
      if (ends && !publisher(i) && references.labels(syntax, behind)) {
        return labelled(behind, new Part(i, syntax.last()), row, Saying.Shape.AROUND);
      }
    }
    return place;
  }

  /** "Bridge falls (- Sky News)": a title of a page with the name of who has put it out. */
  private boolean publisher(int dash) {
    return syntax.sentence().index() == 0
        && syntax.dash(dash)
        && syntax.is(syntax.last(), "news")
        && syntax.capital(syntax.last());
  }

  private Saying labelled(Part source, Part words, Cue row, Saying.Shape shape) {
    boolean behind = shape == Saying.Shape.BEHIND;
    Part content =
        behind ? new Part(words.last() + 1, syntax.last()) : new Part(0, words.first() - 1);
    return new Saying(
        syntax.sentence(),
        source,
        words,
        null,
        row,
        shape,
        List.of(content),
        Status.STATED,
        null,
        null);
  }

  /**
   * Where a line begins behind its hour or its mark: "19:40 - (Police): two dead", "- (Herat):".
   */
  private int afterTime() {
    if (syntax.dash(0)) {
      return 1;
    }
    int i = 0;
    while (i < HOUR && syntax.inside(i) && !syntax.dash(i)) {
      i++;
    }
    boolean hour = i > 0 && i < HOUR && CLOCK.matcher(syntax.lower(0)).matches();
    return hour ? i + 1 : 0;
  }
}
