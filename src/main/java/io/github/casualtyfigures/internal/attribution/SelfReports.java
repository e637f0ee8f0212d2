package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.claim.Source;
import io.github.casualtyfigures.claim.Span;
import io.github.casualtyfigures.claim.Speaker;
import io.github.casualtyfigures.claim.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * A speaker who speaks of what he himself says or believes: "The agency announced that it believed
 * the toll to be 164", "'I think forty are missing,' the mayor said". The words of the outer
 * statement name him; the status is the inner's. One who says "I" outside of anyone's words is the
 * writer, whose statements are none. May be shared by threads.
 */
final class SelfReports {

  /** No quotation holds more statements than this. */
  private static final int REACH = 200;

  private static final Set<String> FIRST = Set.of("i", "we");
  private static final Set<String> OWN = Set.of("my", "our");
  private static final Set<String> STAFF =
      Set.of("office", "ministry", "agency", "organisation", "group", "team", "teams", "staff");
  private static final Set<String> MANY = Set.of("we", "they", "their");
  private static final Set<String> THIRD =
      Set.of("it", "he", "she", "they", "its", "his", "her", "their");

  private static final Set<String> BODIES = Set.of("it", "they", "its", "their");
  private static final Set<String> PAPERS = Set.of("data", "information", "figures", "statistics");

  private final String text;
  private final boolean writers;

  /** Of the article {@code text}; {@code writers} keeps what its writer says of himself. */
  SelfReports(String text, boolean writers) {
    this.text = text;
    this.writers = writers;
  }

  /** The statements, in the same order, with such inner sources named by the outer. */
  List<Statement> resolve(List<Statement> statements) {
    List<Statement> resolved = new ArrayList<>();
    for (Statement statement : statements) {
      Statement outer = outer(statement, resolved);
      if (outer != null) {
        resolved.add(named(statement, outer));
      } else if (writers || !FIRST.contains(word(statement))) {
        resolved.add(statement);
      }
    }
    return resolved;
  }

  /** Whether no semicolon parts the place from the beginning of what the outer says. */
  private boolean sameClause(Statement outer, int at) {
    int begin = outer.content().get(0).begin();
    return begin > at || text.substring(begin, at).indexOf(';') < 0;
  }

  private static String word(Statement statement) {
    return statement.source().span().text().toLowerCase(Locale.ROOT);
  }

  /** "According to the latest data": of the one who tells of it, where nobody else's is named. */
  private static boolean paper(Statement inner, String word) {
    int last = word.lastIndexOf(' ') + 1;
    Span cue = inner.source().cue();
    return cue != null
        && cue.text().equalsIgnoreCase("according to")
        && inner.source().speaker().id() == null
        && PAPERS.contains(word.substring(last))
        && word.indexOf('\'') < 0
        && word.indexOf(" of ") < 0;
  }

  /** Who tells of the paper that {@code inner} cites, if his name is known. */
  private static @Nullable Statement teller(Statement inner, List<Statement> before) {
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - REACH); i--) {
      Statement outer = before.get(i);
      if (outer.holds(inner.source().span().begin())) {
        Speaker speaker = outer.source().speaker();
        boolean named = speaker.id() != null || speaker.kind() == Speaker.Kind.PERSON;
        return named && speaker.kind() != Speaker.Kind.MEDIA ? outer : null;
      }
    }
    return null;
  }

  /** "'(My office) has verified nine deaths,' said the mayor": those for whom he speaks. */
  private static boolean own(Statement inner, String word) {
    return inner.source().speaker().id() == null
        && OWN.contains(StringUtils.substringBefore(word, " "))
        && STAFF.contains(StringUtils.substringAfter(word, " "));
  }

  private @Nullable Statement outer(Statement inner, List<Statement> before) {
    Span span = inner.source().span();
    String word = word(inner);
    word = own(inner, word) ? "we" : word;
    if (paper(inner, word)) {
      return teller(inner, before);
    }
    if (!FIRST.contains(word) && !THIRD.contains(word)) {
      return null;
    }
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - REACH); i--) {
      Statement outer = before.get(i);
      if (!outer.holds(span.begin()) || outer.source().span().equals(span)) {
        continue;
      }
      boolean first = FIRST.contains(word);
      if (first || (sameSpeaker(outer, inner) && sameClause(outer, span.begin()))) {
        return outer;
      }
    }
    return null;
  }

  /** One speaker, or "The mayor said he believed": the pronoun next to the cue. */
  private static boolean sameSpeaker(Statement outer, Statement inner) {
    Speaker speaker = inner.source().speaker();
    boolean own = // "A hospital in Kabul said it had admitted": a body that just spoke
        BODIES.contains(word(inner))
            && outer.source().speaker().id() == null
            && outer.content().stream()
                .anyMatch(range -> range.begin() == inner.source().span().begin());
    if (own) {
      return true;
    }
    if (speaker.id() != null || speaker.kind() != Speaker.Kind.UNNAMED) {
      return outer.source().speaker().equals(speaker);
    }
    int begin = inner.source().span().begin();
    return outer.content().stream().anyMatch(range -> range.begin() == begin);
  }

  private static Statement named(Statement inner, Statement outer) {
    boolean all = inner.alsoBy().isEmpty() && MANY.contains(word(inner));
    Source source = outer.source();
    if (own(inner, word(inner))) {
      Source own = inner.source();
      source = new Source(own.span(), source.speaker(), own.cue(), source.via(), false);
    }
    boolean denied = outer.status() == Status.DENIED; // "denied that it had ever spoken of nine"
    return new Statement(
        source,
        all ? outer.alsoBy() : inner.alsoBy(),
        inner.content(),
        denied ? outer.status() : inner.status(),
        denied ? outer.statusCue() : inner.statusCue(),
        inner.by());
  }
}
