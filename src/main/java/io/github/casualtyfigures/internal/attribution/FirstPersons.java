package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.claim.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Names those who speak of themselves in a text or a turn that is theirs: "our assessment is that
 * 60 were killed" in the turn of a colonel, "by our count" in a statement of a ministry. Stateless.
 */
final class FirstPersons {

  private static final Set<String> FIRST = Set.of("i", "we", "our", "my", "us", "me");

  private FirstPersons() {}

  /**
   * {@code statements} with those in the first person as of whoever's words in {@code texts} hold
   * them; what a witness says of himself in a quotation is the witness's.
   */
  static List<Statement> named(List<Statement> statements, List<Statement> texts) {
    List<Statement> named = new ArrayList<>();
    for (Statement statement : statements) {
      boolean own = (first(statement) || staff(statement)) && !quoted(statement, statements);
      named.add(own ? named(statement, texts) : statement);
    }
    return named;
  }

  private static boolean first(Statement statement) {
    return FIRST.contains(statement.source().span().text().toLowerCase(Locale.ROOT));
  }

  /** "(Our teams) treated nine"; colleagues may be of another body. */
  private static boolean staff(Statement statement) {
    Source source = statement.source();
    String text = source.span().text().toLowerCase(Locale.ROOT);
    return source.speaker().id() == null
        && text.startsWith("our ")
        && !text.contains("colleagues")
        && !text.contains("partners");
  }

  private static boolean quoted(Statement statement, List<Statement> statements) {
    int at = statement.source().span().begin();
    for (Statement other : statements) {
      if (!other.equals(statement) && !first(other) && other.holds(at)) {
        return true;
      }
    }
    return false;
  }

  private static Statement named(Statement statement, List<Statement> texts) {
    for (Statement text : texts) {
      if (text.holds(statement.source().span().begin())) {
        Source told = text.source();
        return new Statement(
            new Source(
                staff(statement) ? statement.source().span() : told.span(),
                told.speaker(),
                statement.source().cue(),
                null,
                false),
            statement.alsoBy(),
            statement.content(),
            statement.status(),
            statement.statusCue(),
            statement.by());
      }
    }
    return statement;
  }
}
