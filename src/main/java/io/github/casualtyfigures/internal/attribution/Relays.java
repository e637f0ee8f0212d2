package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.claim.Range;
import io.github.casualtyfigures.claim.Relay;
import io.github.casualtyfigures.claim.Source;
import io.github.casualtyfigures.claim.Speaker;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the outlet that reports another's words their relay: "Five died, the ministry said, Reuters
 * reports", "TASS said the ministry had confirmed it". May be shared by threads.
 */
final class Relays {

  /** The statements, in the same order, with the outlets that pass them on. */
  List<Statement> apply(List<Statement> statements) {
    List<Statement> applied = new ArrayList<>();
    for (Statement statement : statements) {
      applied.add(relayed(statement, statements));
    }
    return applied;
  }

  private static Statement relayed(Statement inner, List<Statement> statements) {
    Source source = inner.source();
    if (source.via() != null || source.speaker().kind() == Speaker.Kind.MEDIA) {
      return inner;
    }
    for (Statement outer : statements) {
      Relay via = outlet(outer.source());
      Range span = source.span().range();
      if (via != null && outer.content().stream().anyMatch(range -> range.contains(span))) {
        return new Statement(
            new Source(source.span(), source.speaker(), source.cue(), via, source.inherited()),
            inner.alsoBy(),
            inner.content(),
            inner.status(),
            inner.statusCue(),
            inner.by());
      }
    }
    return inner;
  }

  /** The outlet itself, or the one that cites: "WAFA reported, citing the civil defence". */
  private static @Nullable Relay outlet(Source outer) {
    Relay via = outer.via();
    if (via != null && via.speaker().kind() == Speaker.Kind.MEDIA) {
      return via;
    }
    boolean media = outer.speaker().kind() == Speaker.Kind.MEDIA;
    return media ? new Relay(outer.span(), outer.speaker()) : null;
  }
}
