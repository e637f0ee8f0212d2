package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.claim.Speaker;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.WordTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the head of a bulletin or a press release, which is the body's that stands in it or opens
 * the text: "MINISTRY OF HEALTH, Daily report", "PRESS RELEASE, MONUSCO: more than 100 killed".
 * Belongs to one document.
 */
final class Letterheads {

  private static final int HEAD = 3;
  private static final int LINE = 16;
  private static final int DATELINE = 12;
  private static final int BODY = 12;

  /** What tells how often or for what a body issues its papers. */
  private static final WordTable PAPERS =
      WordTable.of(
          "daily",
          "weekly",
          "morning",
          "evening",
          "noon",
          "midday",
          "situation",
          "operational",
          "official",
          "press",
          "news",
          "information",
          "media",
          "flash",
          "special",
          "regular");

  /** Of whom a body tells that publishes its own news. */
  private static final WordTable STAFF =
      WordTable.of(
          "teams",
          "staff",
          "volunteers",
          "medics",
          "clinic",
          "clinics",
          "doctors",
          "nurses",
          "crews");

  private final List<Syntax> sentences;
  private final References references;

  Letterheads(List<Syntax> sentences, References references) {
    this.sentences = sentences;
    this.references = references;
  }

  /** Whose the text is, and where it is told. */
  record Head(Sentence sentence, Part source, Speaker speaker) {}

  /** The head of the text, which {@code statements} are made in; null where it has none. */
  @Nullable Head find(List<Statement> statements) {
    for (int i = 0; i < Math.min(HEAD, sentences.size()); i++) {
      Syntax line = sentences.get(i);
      Syntax next = i + 1 < sentences.size() ? sentences.get(i + 1) : null;
      boolean apart = next == null || line.sentence().paragraph() != next.sentence().paragraph();
      if (!apart || !title(line)) {
        continue;
      }
      if (holds(Cue.Use.RELEASE, line)) {
        return issuer(i);
      }
      Head own = i == 0 && next != null ? ownPaper(line) : null;
      if (own != null) {
        return toldOf(own, statements) ? null : own;
      }
      if (next != null && title(next) && holds(Cue.Use.MEDIUM, next) && bare(line)) {
        Syntax above = i > 0 ? sentences.get(i - 1) : line; // the ministry over its press office
        Head over = above != line && title(above) && bare(above) ? whole(above) : null;
        return over == null ? whole(line) : over;
      }
    }
    return publisher(statements);
  }

  /**
   * "(MSF) condemns the raid" above a text that tells of "our teams": a charity or an agency of the
   * UN that writes of itself.
   */
  private @Nullable Head publisher(List<Statement> statements) {
    Head head = null;
    for (int i = 0; head == null && i < Math.min(HEAD, sentences.size()); i++) {
      head = opened(sentences.get(i));
      Speaker.Kind kind = head == null ? null : head.speaker().kind();
      boolean agency = // of the UN, unlike an alliance
          head != null && head.speaker().id() != null && head.speaker().id().startsWith("un/");
      boolean writes = kind == Speaker.Kind.NGO || agency;
      head = writes ? head : null;
    }
    for (Syntax syntax : head == null ? List.<Syntax>of() : sentences) {
      if (tellsOfOwn(syntax, statements)) {
        return head;
      }
    }
    return null;
  }

  /** "Our teams treated nine", in nobody's words. */
  private static boolean tellsOfOwn(Syntax syntax, List<Statement> statements) {
    int our = syntax.sentence().lowers().indexOf("our");
    int staff = STAFF.contains(syntax.lower(our + 1)) ? our + 1 : our + 2;
    if (our < 0 || !STAFF.contains(syntax.lower(staff)) || !syntax.finite(staff + 1)) {
      return false;
    }
    int at = syntax.sentence().token(our).begin();
    for (int i = 0; i < syntax.size(); i++) {
      if (syntax.opensQuote(i) || syntax.closesQuote(i)) {
        return false;
      }
    }
    return statements.stream().noneMatch(statement -> statement.holds(at));
  }

  /** "(Russian Defence Ministry) report on the operation", "(Civil Defence) - daily bulletin". */
  private @Nullable Head ownPaper(Syntax line) {
    for (int i = 1; i <= Math.min(BODY, line.last()); i++) {
      if (!line.cues().is(Cue.Use.MEDIUM, line.sentence(), i)) {
        continue;
      }
      int last = line.is(i + 1, ":") ? 0 : i - 1; // "UN report: nine dead in Haiti"
      while (last > 0 && kindOfPaper(line, last)) {
        last--;
      }
      boolean body = line.noun(last) || line.is(last, ")");
      Head head = body && bare(line, last) ? name(line, new Part(0, last)) : null;
      String id = head == null ? null : head.speaker().id();
      return id != null && id.indexOf('/') > 0
          ? head
          : null; // a title may look like any other name
    }
    return null;
  }

  /** "Amnesty report on Mali" over a text in which Amnesty speaks: news of the report. */
  private static boolean toldOf(Head head, List<Statement> statements) {
    return statements.stream().anyMatch(s -> head.speaker().equals(s.source().speaker()));
  }

  /** ", daily", "'s morning", "Situation" before "report". */
  private static boolean kindOfPaper(Syntax line, int i) {
    return line.comma(i)
        || line.dash(i)
        || line.is(i, "|")
        || line.tag(i).equals("POS")
        || PAPERS.contains(line.lower(i));
  }

  private @Nullable Head whole(Syntax line) {
    return name(line, new Part(0, line.last()));
  }

  /** The body that opens one of the lines from "PRESS RELEASE" on, a dateline before it aside. */
  private @Nullable Head issuer(int from) {
    for (int i = from; i <= Math.min(from + HEAD, sentences.size() - 1); i++) {
      Syntax syntax = sentences.get(i);
      Head head = i == from ? behindDash(syntax) : opened(syntax);
      if (head != null) {
        return head;
      }
    }
    return null;
  }

  private @Nullable Head opened(Syntax syntax) {
    Head head = opening(syntax, 0);
    return head == null ? behindDash(syntax) : head;
  }

  private @Nullable Head behindDash(Syntax syntax) {
    Head head = null;
    for (int j = 1; head == null && j < Math.min(DATELINE, syntax.last()); j++) {
      head = syntax.dash(j) ? opening(syntax, j + 1) : null;
    }
    return head;
  }

  /** "(MONUSCO): more than", "(The UN mission in Congo) documented", "(Teams of MSF) treated". */
  private @Nullable Head opening(Syntax syntax, int first) {
    NounPhrases phrases = syntax.phrases();
    Part base = phrases.beginningAt(first);
    if (base == null) {
      return null;
    }
    Head whole = name(syntax, phrases.extended(base));
    return whole == null ? name(syntax, base) : whole;
  }

  private @Nullable Head name(Syntax syntax, Part source) {
    Speaker speaker = references.name(syntax.sentence(), source).speaker();
    boolean body =
        speaker.id() != null
            && speaker.kind() != Speaker.Kind.MEDIA
            && speaker.kind() != Speaker.Kind.PERSON
            && speaker.kind() != Speaker.Kind.ARMED_GROUP
            && !speaker.id().endsWith("/government"); // a department of nobody known
    return body && !references.country(syntax, source)
        ? new Head(syntax.sentence(), source, speaker)
        : null;
  }

  /** A line that names a body and nothing else. */
  private static boolean bare(Syntax line) {
    return bare(line, line.last()) && !holds(Cue.Use.MEDIUM, line);
  }

  private static boolean bare(Syntax line, int last) {
    for (int i = 0; i <= last; i++) {
      String tag = line.tag(i);
      if (tag.startsWith("VB") || tag.equals("CD") || line.is(i, ":") || line.is(i, "(")) {
        return false;
      }
    }
    return true;
  }

  /** A short line that is no sentence. */
  private static boolean title(Syntax syntax) {
    return syntax.size() <= LINE
        && !syntax.is(syntax.last(), ".")
        && !syntax.is(syntax.last(), ":")
        && !syntax.finiteBetween(0, syntax.last());
  }

  private static boolean holds(Cue.Use use, Syntax line) {
    for (int i = 0; i < line.size(); i++) {
      if (line.cues().at(use, line.sentence(), i) != null) {
        return true;
      }
    }
    return false;
  }
}
