package io.github.casualtyfigures.internal.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.casualtyfigures.Specs;
import io.github.casualtyfigures.claim.Article;
import io.github.casualtyfigures.claim.Source;
import io.github.casualtyfigures.internal.annotate.Annotator;
import io.github.casualtyfigures.internal.annotate.CoreNlpAnalyser;
import io.github.casualtyfigures.internal.names.Countries;
import io.github.casualtyfigures.lexicon.Lexicon;
import io.github.casualtyfigures.lexicon.Lexicons;
import io.github.casualtyfigures.lexicon.Row;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class StatementFinderTest {

  private static Annotator annotator;
  private static StatementFinder finder;

  @BeforeAll
  static void load() {
    Lexicons lexicons = Lexicons.builtIn();
    annotator = new Annotator(CoreNlpAnalyser.load(), lexicons);
    finder = new StatementFinder(lexicons, Countries.load(lexicons));
  }

  private static List<Statement> find(String text) {
    return finder.findWithViews(annotator.annotate(Article.of(text)));
  }

  @TestFactory
  Stream<DynamicTest> statements() {
    return Specs.tests("statements.tsv", StatementFinderTest::check);
  }

  private static void check(Row row) {
    String text = row.get("text");
    List<Statement> found = find(text);
    assertTrue(found.stream().anyMatch(statement -> fits(row, text, statement)), found::toString);
  }

  private static boolean fits(Row row, String text, Statement statement) {
    Source source = statement.source();
    String id = row.find("id");
    String status = row.find("status");
    String via = source.via() == null ? null : source.via().span().text();
    String cue = source.cue() == null ? null : source.cue().text();
    return source.span().text().equals(row.get("source"))
        && (id == null || id.equals(source.speaker().id()))
        && java.util.Objects.equals(cue, row.find("cue"))
        && statement.status().name().equals(status == null ? "STATED" : status)
        && java.util.Objects.equals(via, row.find("via"))
        && statement.holds(text.indexOf(row.get("in")))
        && !statement.holds(text.indexOf(row.get("out")));
  }

  @TestFactory
  Stream<DynamicTest> nobodySpeaks() {
    return Specs.tests(
        "statements-none.tsv",
        row ->
            assertEquals(List.of(), finder.find(annotator.annotate(Article.of(row.get("text"))))));
  }

  @TestFactory
  Stream<DynamicTest> everyCueMakesAStatementOfItsExample() {
    return Lexicons.builtIn().rows(Lexicon.CUES).stream()
        .map(row -> dynamicTest(row.origin(), () -> exampleSpeaks(row)));
  }

  private static void exampleSpeaks(Row row) {
    assertFalse(find(row.get("example")).isEmpty(), row.get("example"));
  }

  @TestFactory
  Stream<DynamicTest> everyDisclaimerFallsOnAStatement() {
    return Lexicons.builtIn().rows(Lexicon.STATUSES).stream()
        .map(row -> dynamicTest(row.origin(), () -> exampleIsDisclaimed(row)));
  }

  private static void exampleIsDisclaimed(Row row) {
    List<Statement> found = find(row.get("example"));
    String status = row.get("status");
    assertTrue(
        found.stream().anyMatch(statement -> statement.status().name().equals(status)),
        found::toString);
  }

  @Test
  void innerStatementsFollowTheirOuter() {
    List<Statement> found = find("Kyiv says Moscow has admitted losing ninety men.");
    assertEquals("Kyiv", found.get(0).source().span().text());
    assertEquals("Moscow", found.get(1).source().span().text());
  }

  @Test
  void withinQuotationNobodyButItsSpeakerSpeaks() {
    List<Statement> found = find("\"They expect us to lose nine men,\" the mayor said.");
    assertEquals(
        List.of("the mayor"),
        found.stream().map(statement -> statement.source().span().text()).toList());
  }

  @Test
  void relativePronounIsNoPartOfTheSpeakerOfClaims() {
    String text = "The army praised the mayor, who said that nine men had died.";
    List<Statement> claimed = finder.find(annotator.annotate(Article.of(text)));
    assertEquals("the mayor", claimed.get(0).source().span().text());
    List<String> viewed =
        find(text).stream().map(statement -> statement.source().span().text()).toList();
    assertTrue(viewed.contains("the mayor, who"), viewed::toString);
  }

  @Test
  void anyTextIsLegal() {
    for (String text :
        List.of("", "said", ": said \"", "\"\"\"", "said, said, said", "( police", "X:")) {
      find(text);
    }
  }
}
