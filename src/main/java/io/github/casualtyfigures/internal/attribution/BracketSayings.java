package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.claim.Speaker;
import io.github.casualtyfigures.claim.Status;
import io.github.casualtyfigures.internal.names.NamedSpeaker;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the source in brackets behind a figure, as reports of aid agencies have it: "Since May, 120
 * people have died of cholera (Federal Ministry of Health)." Belongs to one call.
 */
final class BracketSayings {

  private static final Cue BRACKET =
      new Cue(Cue.Use.PREPOSITION, Set.of(), Set.of(), Status.STATED, "source in brackets");

  /** Who is named in brackets as a source; an armed group or a country there is an explanation. */
  private static final Set<Speaker.Kind> SOURCES =
      EnumSet.of(
          Speaker.Kind.INTERNATIONAL,
          Speaker.Kind.NGO,
          Speaker.Kind.HEALTH,
          Speaker.Kind.GOVERNMENT,
          Speaker.Kind.POLICE);

  private final Syntax syntax;
  private final References references;

  BracketSayings(Syntax syntax, References references) {
    this.syntax = syntax;
    this.references = references;
  }

  /** The sayings by brackets, each of what stands before it; the last also of what follows. */
  List<Saying> find() {
    List<Saying> found = new ArrayList<>();
    int from = 0;
    int open = next(2);
    while (open >= 0) {
      int close = syntax.closing(open);
      int after = next(close + 1);
      Part source = source(open, close);
      if (source != null) {
        List<Part> content = new ArrayList<>();
        content.add(new Part(from, open - 1));
        if (after < 0 && close < syntax.last()) {
          content.add(new Part(close + 1, syntax.last()));
        }
        found.add(saying(source, new Part(open, close), content));
        from = close + 1;
      }
      open = after;
    }
    return found;
  }

  private int next(int from) {
    for (int i = from; i < syntax.last() - 1; i++) {
      boolean opens = syntax.is(i, "(") && syntax.capital(i + 1);
      int close = opens ? syntax.closing(i) : -1;
      boolean and = close > 0 && syntax.tag(close + 1).equals("CC");
      boolean ends = and || close == syntax.last() || (close > 0 && syntax.stop(close + 1));
      if (ends) {
        return i;
      }
    }
    return -1;
  }

  /** Whose words they are; null where they explain what stands before: "the agency (IOM)". */
  private @Nullable Part source(int open, int close) {
    int last = open + 1;
    while (last + 1 < close && !syntax.comma(last + 1) && !syntax.is(last + 1, ";")) {
      last++;
    }
    Part source = new Part(open + 1, last);
    if (explains(open) || references.country(syntax, source)) {
      return null;
    }
    NamedSpeaker named = references.name(syntax.sentence(), source);
    boolean body = named.speaker().id() != null && SOURCES.contains(named.speaker().kind());
    return body && named.person() == null ? source : null;
  }

  /** Whether a name or "agency" stands before the bracket; a place there is none. */
  private boolean explains(int open) {
    int last = open - 1;
    boolean role = syntax.cues().is(Cue.Use.ROLE, syntax.sentence(), last);
    if (role || !syntax.name(last) || syntax.time(last)) {
      return role;
    }
    int first = last;
    while (syntax.name(first - 1)) {
      first--;
    }
    return !references.country(syntax, new Part(first, last));
  }

  private Saying saying(Part source, Part words, List<Part> content) {
    return new Saying(
        syntax.sentence(),
        source,
        words,
        null,
        BRACKET,
        Saying.Shape.AROUND,
        content,
        Status.STATED,
        null,
        null);
  }
}
