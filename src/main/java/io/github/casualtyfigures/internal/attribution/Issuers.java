package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.claim.Range;
import io.github.casualtyfigures.claim.Source;
import io.github.casualtyfigures.claim.Span;
import io.github.casualtyfigures.claim.Speaker;
import io.github.casualtyfigures.claim.Status;
import io.github.casualtyfigures.internal.names.NamedSpeaker;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Phrases;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the note by which a press release or a briefing tells whose words all of it are: "Statement
 * by the UNICEF director", "This is a summary of what was said by the UNHCR spokesperson". Belongs
 * to one document.
 */
final class Issuers {

  private static final int HEAD = 4;
  private static final int TAIL = 2;
  private static final int OPENING = 5;
  private static final int DATELINE = 8;
  private static final int LABEL = 16;

  private final List<Syntax> sentences;
  private final References references;

  Issuers(List<Syntax> sentences, References references) {
    this.sentences = sentences;
    this.references = references;
  }

  /**
   * The one beside {@code statements} that holds the whole document; null where no note tells its
   * issuer.
   */
  @Nullable Statement find(List<Statement> statements) {
    for (int i = 0; i < sentences.size(); i++) {
      boolean edge = i < HEAD || i >= sentences.size() - TAIL;
      Statement statement = edge ? note(sentences.get(i)) : null;
      if (statement != null) {
        return statement;
      }
    }
    Letterheads.Head head = new Letterheads(sentences, references).find(statements);
    return head == null
        ? null
        : statement(head.sentence(), head.source(), head.speaker(), null, "letterhead");
  }

  private @Nullable Statement note(Syntax syntax) {
    Sentence sentence = syntax.sentence();
    Statement dated = dateline(syntax);
    dated = dated == null ? today(syntax) : dated;
    dated = dated == null ? spokesperson(syntax) : dated;
    if (dated != null) {
      return dated;
    }
    for (int i = 0; i < Math.min(OPENING, syntax.size()); i++) {
      Phrases.Match<Cue> match = syntax.cues().at(Cue.Use.ISSUE, sentence, i);
      if (match == null || !(match.value().takes(Cue.Takes.CLAUSE) || title(syntax, i))) {
        continue;
      }
      NounPhrases phrases = syntax.phrases();
      Part base = phrases.beginningAt(i + match.length());
      if (base == null) {
        return null;
      }
      Part source = phrases.withAppositions(phrases.extended(base));
      Speaker speaker = references.name(sentence, source).speaker();
      return speaker.id() == null || speaker.kind() == Speaker.Kind.MEDIA
          ? null
          : statement(
              sentence,
              source,
              speaker,
              sentence.span(i, i + match.length() - 1),
              match.value().origin());
    }
    return null;
  }

  /**
   * "GENEVA (ICRC) - Nine came home": a body that writes as agencies do; "May 3 (JUBA)" is none.
   */
  private @Nullable Statement dateline(Syntax syntax) {
    Sentence sentence = syntax.sentence();
    int open = 1;
    while (open < DATELINE && syntax.inside(open) && !syntax.is(open, "(")) {
      open++;
    }
    int close = syntax.is(open, "(") ? syntax.closing(open) : -1;
    if (close < open + 2 || !syntax.dash(close + 1)) {
      return null;
    }
    Part source = new Part(open + 1, close - 1);
    NamedSpeaker named = references.name(sentence, source);
    Speaker speaker = named.speaker();
    boolean body = named.specific() && speaker.id() != null && !references.country(syntax, source);
    return body && speaker.kind() != Speaker.Kind.MEDIA
        ? statement(sentence, source, speaker, null, "dateline")
        : null;
  }

  /** "(Nairobi) - Soldiers killed nine men, the Rights Centre said today": it writes of itself. */
  private @Nullable Statement today(Syntax syntax) {
    int open = syntax.is(0, "(") ? 0 : 1; // "GENEVA (8 May) – UN experts today condemned"
    int close = syntax.is(open, "(") ? syntax.closing(open) : -1;
    if (close < 2 || close > DATELINE || !syntax.dash(close + 1) || !(open == 0 || dated(syntax))) {
      return null;
    }
    for (int verb = close + 2; verb < syntax.last(); verb++) {
      boolean before =
          syntax.is(verb - 1, "today")
              && syntax.finite(verb)
              && syntax.cues().verb(syntax.sentence(), verb) != null;
      boolean said = before || (open == 0 && syntax.is(verb + 1, "today") && syntax.finite(verb));
      int last = before ? verb - 2 : verb - 1;
      last = syntax.is(last, "*") ? last - 1 : last;
      Part source = said ? new SubjectPhrases(syntax).endingAt(last) : null;
      if (source == null) {
        continue;
      }
      Speaker speaker = references.name(syntax.sentence(), source).speaker();
      boolean body =
          speaker.kind() == Speaker.Kind.NGO || speaker.kind() == Speaker.Kind.INTERNATIONAL;
      if (body && speaker.id() != null) {
        return statement(syntax.sentence(), source, speaker, null, "dateline");
      }
    }
    return null;
  }

  /** "GENEVA (8 May)", unlike "KABUL (AP)". */
  private static boolean dated(Syntax syntax) {
    return syntax.tag(2).equals("CD") || syntax.tag(3).equals("CD");
  }

  /** "Spokesperson for the UN refugee agency: (Rosa Lind)": a line of a briefing note. */
  private @Nullable Statement spokesperson(Syntax syntax) {
    int colon = 1;
    while (colon < LABEL && syntax.inside(colon) && !syntax.is(colon, ":")) {
      colon++;
    }
    Part name = syntax.is(colon, ":") ? syntax.phrases().beginningAt(colon + 1) : null;
    boolean alone = name != null && name.last() == syntax.last() && syntax.phrases().isName(name);
    if (!alone || !syntax.lower(0).startsWith("spokes")) {
      return null;
    }
    Part source = new Part(0, colon - 1);
    Speaker speaker = references.name(syntax.sentence(), source).speaker();
    return speaker.id() == null
        ? null
        : statement(syntax.sentence(), source, speaker, null, "letterhead");
  }

  /** "Press statement by the mayor", but not "A statement by the mayor said". */
  private static boolean title(Syntax syntax, int cue) {
    boolean opens = cue == 0 || (cue == 1 && !syntax.determiner(0));
    return opens && !syntax.is(syntax.last(), ".") && !syntax.finiteBetween(0, syntax.last());
  }

  private Statement statement(
      Sentence sentence, Part source, Speaker speaker, @Nullable Span cue, String row) {
    Sentence last = sentences.get(sentences.size() - 1).sentence();
    Range all = new Range(sentences.get(0).sentence().begin(), last.end());
    return new Statement(
        new Source(sentence.span(source.first(), source.last()), speaker, cue, null, false),
        List.of(),
        List.of(all),
        Status.STATED,
        null,
        new Origin(row, "note of the issuer: the whole text", row, Origin.NOBODY));
  }
}
