package io.github.casualtyfigures.internal.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.casualtyfigures.CasualtyExtractor;
import io.github.casualtyfigures.Specs;
import io.github.casualtyfigures.claim.Agent;
import io.github.casualtyfigures.claim.Claim;
import io.github.casualtyfigures.claim.Figure;
import io.github.casualtyfigures.claim.People;
import io.github.casualtyfigures.lexicon.Lexicon;
import io.github.casualtyfigures.lexicon.Lexicons;
import io.github.casualtyfigures.lexicon.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The constructions of figures and their look-alikes, through the whole chain. */
final class FigureFinderTest {

  private static final CasualtyExtractor EXTRACTOR = CasualtyExtractor.load();

  @TestFactory
  Stream<DynamicTest> figures() {
    return Specs.tests("figures.tsv", FigureFinderTest::assertFigures);
  }

  @TestFactory
  Stream<DynamicTest> lookAlikes() {
    return Specs.tests("figures-none.tsv", FigureFinderTest::assertFigures);
  }

  @TestFactory
  Stream<DynamicTest> agents() {
    return Specs.tests("agents.tsv", FigureFinderTest::assertAgent);
  }

  @TestFactory
  Stream<DynamicTest> aKnownGapIsStillOne() {
    return Specs.gaps("figure-gaps.tsv", FigureFinderTest::assertFigures);
  }

  @Test
  void theExampleOfATriggerHasItsCategory() {
    List<String> wrong = new ArrayList<>();
    for (Row row : Lexicons.builtIn().rows(Lexicon.TRIGGERS)) {
      List<String> found =
          claims(row.get("example")).stream()
              .map(claim -> claim.figure().category().name())
              .toList();
      boolean told =
          Stream.of("category", "soldiers")
              .map(row::find)
              .filter(Objects::nonNull)
              .anyMatch(found::contains);
      if (row.find("category") != null && !told) {
        wrong.add(row.origin() + ": " + row.get("example") + " gives " + found);
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static void assertFigures(Row row) {
    String figures = row.find("figures");
    List<String> expected = figures == null ? List.of() : List.of(figures.split("; ", -1));
    List<Claim> claims = claims(row.get("text"));
    List<String> found = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      int fields = i < expected.size() ? expected.get(i).split("\\|", -1).length : 5;
      found.add(shown(claims.get(i).figure(), fields));
    }
    assertEquals(String.join("; ", expected), String.join("; ", found), row.origin());
  }

  private static void assertAgent(Row row) {
    Agent agent = claims(row.get("text")).get(0).figure().agent();
    assertEquals(row.find("agent"), agent == null ? null : agent.span().text(), row.origin());
  }

  private static List<Claim> claims(String text) {
    return EXTRACTOR.extract(text).claims();
  }

  /** {@code 35|KILLED|Russian soldiers|MILITARY|RU}, as far as {@code fields} goes. */
  private static String shown(Figure figure, int fields) {
    People said = figure.people();
    People people = said == null || said.inferred() ? null : said;
    String country = people == null ? null : people.country();
    return String.join(
        "|",
        List.of(
                figure.quantity().span().text(),
                figure.category().name(),
                people == null ? "-" : people.span().text(),
                people == null ? "-" : people.group().name(),
                country == null ? "-" : country)
            .subList(0, fields));
  }
}
