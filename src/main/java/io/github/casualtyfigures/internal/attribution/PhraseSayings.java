package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.claim.Status;
import io.github.casualtyfigures.lexicon.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what attributes without a verb: "according to X", "X's count of", "police: five dead". */
final class PhraseSayings {

  private static final int LABEL = 9;
  private static final Set<String> VIEWED = Set.of("on", "about", "to", "for", "against", "with");

  private static final Set<String> COUNTS =
      Set.of("count", "tally", "estimate", "assessment", "reckoning");

  private final Syntax syntax;
  private final NounPhrases phrases;

  PhraseSayings(Syntax syntax, NounPhrases phrases) {
    this.syntax = syntax;
    this.phrases = phrases;
  }

  /** The sayings by prepositions, nouns and colons. */
  List<Saying> find() {
    List<Saying> found = new ArrayList<>();
    for (int i = 0; i < syntax.size(); i++) {
      Saying saying = preposition(i);
      if (saying == null) {
        saying = noun(i);
      }
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
    Part source = phrases.withAppositions(phrases.extended(base));
    Part cue = new Part(i, i + match.length() - 1);
    return place(source, cue.with(source), cue, match.value());
  }

  /** Leading: what follows is said; otherwise the sentence but for the attribution. */
  private Saying place(Part source, Part words, Part cue, Cue row) {
    int left = words.first() - 1;
    while (syntax.comma(left) || syntax.adverb(left)) {
      left--;
    }
    boolean leads =
        left < 0
            || syntax.is(left, "that")
            || syntax.conjunction(left)
            || syntax.is(left, ";")
            || syntax.is(left, ":")
            || syntax.opensQuote(left)
            || (syntax.dash(left) && left < 8);
    List<Part> content = new ArrayList<>();
    if (!leads) {
      content.add(new Part(0, words.first() - 1));
    }
    if (words.last() < syntax.last()) {
      content.add(new Part(words.last() + 1, syntax.last()));
    }
    return new Saying(
        syntax.sentence(),
        source,
        words,
        cue,
        row,
        leads ? Saying.Shape.BEHIND : Saying.Shape.AROUND,
        content,
        row.status(),
        row.status() == Status.STATED ? null : cue,
        null);
  }

  /** "the ministry's estimate of 4,000", "claims by the army that", "by Kyiv's count". */
  private @Nullable Saying noun(int i) {
    Cue row = syntax.cues().word(Cue.Use.NOUN, syntax.sentence(), i);
    if (row == null || !syntax.noun(i)) {
      return null;
    }
    int after = i + 1;
    Part source = owner(i);
    if (source == null && syntax.is(after, "by")) {
      Part base = phrases.beginningAt(after + 1);
      if (base != null && !syntax.time(base.last())) {
        source = phrases.extended(base);
        after = source.last() + 1;
      }
    }
    if (source == null && syntax.is(after, "that")) {
      source = nameless(i);
    }
    if (source == null) {
      return null;
    }
    Part cue = new Part(i, i);
    Part words = source.with(cue);
    if (syntax.is(words.first() - 1, "by")) {
      return place(source, new Part(words.first() - 1, words.last()), cue, row);
    }
    boolean view = row.takes(Cue.Takes.VIEW) && VIEWED.contains(syntax.lower(after));
    if (view || syntax.is(after, "of") || syntax.is(after, "that")) {
      return new Saying(
          syntax.sentence(),
          source,
          words,
          cue,
          row,
          Saying.Shape.BEHIND,
          List.of(new Part(Math.min(after + 1, syntax.last()), contentEnd(after))),
          row.status(),
          row.status() == Status.STATED ? null : cue,
          null);
    }
    int copula = afterAside(after);
    boolean counted = COUNTS.contains(syntax.lower(i)) && syntax.finite(copula) && be(copula);
    return counted ? place(source, words, cue, row) : null;
  }

  private boolean be(int i) {
    return syntax.sentence().token(i).lemma().equals("be");
  }

  /** "the agency's count(, made from flights,) is of 300 men". */
  private int afterAside(int from) {
    int i = from;
    if (syntax.comma(from) && syntax.tag(from + 1).equals("VBN")) {
      i = from + 1;
      while (syntax.inside(i) && !syntax.stop(i)) {
        i++;
      }
      i++;
    }
    return i;
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

  /** "in an earlier briefing by the fire chief": what stands around it is from there. */
  private @Nullable Saying paper(int i) {
    Cue row = syntax.cues().word(Cue.Use.MEDIUM, syntax.sentence(), i);
    Part paper = row == null ? null : new SubjectPhrases(syntax).endingAt(i);
    if (row == null
        || paper == null
        || !syntax.is(i + 1, "by")
        || !syntax.is(paper.first() - 1, "in")) {
      return null;
    }
    Part base = phrases.beginningAt(i + 2);
    if (base == null || syntax.time(base.last())) {
      return null;
    }
    Part source = phrases.withAppositions(phrases.extended(base));
    return place(source, new Part(paper.first() - 1, source.last()), paper, row);
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
    while (syntax.tag(i).startsWith("JJ") || syntax.noun(i) || syntax.tag(i).equals("CD")) {
      i--;
    }
    if (syntax.tag(i).equals("PRP$")) {
      return new Part(i, i);
    }
    if (!syntax.tag(i).equals("POS") || i == 0) {
      return null;
    }
    return new SubjectPhrases(syntax).endingAt(i - 1);
  }

  /** "UK MoD: 5,000 casualties" and "Five killed in Kabul: police". */
  @Nullable Saying label(References references, Cue row) {
    for (int i = 1; i < syntax.last(); i++) {
      if (!syntax.is(i, ":") && !syntax.dash(i)) {
        continue;
      }
      boolean colon = syntax.is(i, ":");
      if (colon && i <= LABEL && references.labels(syntax, new Part(0, i - 1))) {
        return new Saying(
            syntax.sentence(),
            new Part(0, i - 1),
            new Part(0, i),
            null,
            row,
            Saying.Shape.BEHIND,
            List.of(new Part(i + 1, syntax.last())),
            Status.STATED,
            null,
            null);
      }
      boolean ends = syntax.last() - i <= LABEL && !syntax.is(syntax.last(), ".");
      if (ends && references.labels(syntax, new Part(i + 1, syntax.last()))) {
        return new Saying(
            syntax.sentence(),
            new Part(i + 1, syntax.last()),
            new Part(i, syntax.last()),
            null,
            row,
            Saying.Shape.AROUND,
            List.of(new Part(0, i - 1)),
            Status.STATED,
            null,
            null);
      }
    }
    return null;
  }
}
