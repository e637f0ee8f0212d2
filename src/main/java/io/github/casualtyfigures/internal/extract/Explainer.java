package io.github.casualtyfigures.internal.extract;

import static java.lang.Character.isUpperCase;

import io.github.casualtyfigures.claim.Claim;
import io.github.casualtyfigures.claim.Explanation;
import io.github.casualtyfigures.claim.Explanation.Field;
import io.github.casualtyfigures.claim.Explanation.Reason;
import io.github.casualtyfigures.claim.People;
import io.github.casualtyfigures.internal.attribution.Origin;
import io.github.casualtyfigures.internal.attribution.Statement;
import io.github.casualtyfigures.internal.attribution.StatementFinder;
import io.github.casualtyfigures.internal.figure.FigureFinder;
import io.github.casualtyfigures.internal.link.Linked;
import io.github.casualtyfigures.internal.text.Document;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tells what made the claims of a document. Belongs to one call. */
final class Explainer {

  private final List<Linked> claims;
  private final Function<People, List<String>> peopleRows;
  private final Function<Statement, List<String>> speakerRows;

  Explainer(
      Document document, List<Linked> claims, FigureFinder figures, StatementFinder statements) {
    this.claims = List.copyOf(claims);
    this.peopleRows = figures.rows(document);
    this.speakerRows = statements.rows(document);
  }

  List<Explanation> explain() {
    return claims.stream().map(this::explain).toList();
  }

  private Explanation explain(Linked linked) {
    List<Reason> reasons = new ArrayList<>();
    add(reasons, Field.NUMBER, words(linked.figure().numberBy()));
    add(reasons, Field.CATEGORY, words(linked.figure().by()));
    add(reasons, Field.PEOPLE, people(linked.claim()));
    add(reasons, Field.SOURCE, source(linked));
    add(reasons, Field.STATUS, status(linked));
    add(reasons, Field.WHOLE, link(linked.wholeBy(), linked.claim().links().whole()));
    add(reasons, Field.REPEATS, link(linked.repeatsBy(), linked.claim().links().repeats()));
    return new Explanation(linked.claim(), reasons);
  }

  private static void add(List<Reason> reasons, Field field, List<String> by) {
    Set<String> once = new LinkedHashSet<>(by);
    if (!once.isEmpty()) {
      reasons.add(new Reason(field, List.copyOf(once)));
    }
  }

  private static List<String> words(String by) {
    return by.isEmpty() ? List.of() : List.of(by.split(" "));
  }

  /** The rows of the phrase, and the claim whose people were taken where no words say. */
  private List<String> people(Claim claim) {
    People people = claim.figure().people();
    if (people == null) {
      return List.of();
    }
    List<String> by = new ArrayList<>();
    if (people.inferred()) {
      for (Linked other : claims) {
        People theirs = other.claim().figure().people();
        if (other.claim().id() < claim.id()
            && theirs != null
            && !theirs.inferred()
            && theirs.span().equals(people.span())) {
          by.add(name(other.claim().id()));
          break;
        }
      }
    }
    by.addAll(peopleRows.apply(people));
    return by;
  }

  private List<String> source(Linked linked) {
    Integer from = linked.inheritedFrom();
    if (from != null) {
      return List.of("inherited", name(from));
    }
    Statement statement = linked.statement();
    if (statement == null) {
      return List.of();
    }
    Origin origin = statement.by();
    List<String> by = new ArrayList<>();
    by.add(origin.cue());
    by.add(origin.construction());
    List<String> rows = speakerRows.apply(statement);
    by.addAll(rows);
    if (origin.referent() < 0 && composed(statement) && !rows.isEmpty() && !country(rows)) {
      by.add("countryOfContext");
    }
    if (origin.referent() >= 0) {
      by.add("character " + origin.referent());
    }
    return by;
  }

  /** "GB/defence-ministry" has a country, "un/ocha" has none. */
  private static boolean composed(Statement statement) {
    String id = statement.source().speaker().id();
    return id != null && id.length() > 2 && id.charAt(2) == '/' && isUpperCase(id.charAt(0));
  }

  /** Whether one of {@code rows} tells the country; those of offices and titles don't. */
  private static boolean country(List<String> rows) {
    return rows.stream()
        .anyMatch(row -> !row.startsWith("institutions.tsv") && !row.startsWith("titles.tsv"));
  }

  private static List<String> status(Linked linked) {
    if (linked.statusOfClause()) {
      return List.of("clause");
    }
    if (linked.statusOfFormer()) {
      return List.of("formerFigure");
    }
    Statement statement = linked.statement();
    String row = statement == null ? null : statement.by().status();
    return row == null ? List.of() : List.of(row);
  }

  private static List<String> link(@Nullable String rule, @Nullable Integer claim) {
    return rule == null || claim == null ? List.of() : List.of(rule, name(claim));
  }

  private static String name(int claim) {
    return "claim " + claim;
  }
}
