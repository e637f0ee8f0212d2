package io.github.casualtyfigures.internal.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.casualtyfigures.Specs;
import io.github.casualtyfigures.claim.Article;
import io.github.casualtyfigures.claim.Victim;
import io.github.casualtyfigures.internal.annotate.Annotator;
import io.github.casualtyfigures.internal.annotate.CoreNlpAnalyser;
import io.github.casualtyfigures.internal.names.Countries;
import io.github.casualtyfigures.internal.quantity.QuantityFinder;
import io.github.casualtyfigures.internal.text.Document;
import io.github.casualtyfigures.lexicon.Lexicons;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class VictimFinderTest {

  private static Annotator annotator;
  private static QuantityFinder quantities;
  private static FigureFinder figures;

  @BeforeAll
  static void load() {
    Lexicons lexicons = Lexicons.builtIn();
    annotator = new Annotator(CoreNlpAnalyser.load(), lexicons);
    quantities = new QuantityFinder(lexicons);
    figures = new FigureFinder(lexicons, Countries.load(lexicons));
  }

  @TestFactory
  Stream<DynamicTest> victims() {
    return Specs.tests(
        "victims.tsv",
        row -> {
          String expected = row.find("victims");
          assertEquals(expected == null ? "" : expected, told(row.get("text")));
        });
  }

  @Test
  void aNameMakesAVictimNamed() {
    List<Victim> victims = find("Lawyer Jamal Haddad and the mayor were killed.");
    assertTrue(victims.get(0).named());
    assertFalse(victims.get(1).named());
  }

  @Test
  void theTriggerIsTheWordThatSaysWhatHappened() {
    Victim victim = find("The mayor was shot dead.").get(0);
    assertEquals("dead", victim.trigger().text());
    assertEquals(0, victim.sentence().begin());
  }

  private static String told(String text) {
    return find(text).stream()
        .map(victim -> victim.span().text() + " " + victim.category())
        .collect(Collectors.joining("; "));
  }

  private static List<Victim> find(String text) {
    Document document = annotator.annotate(Article.of(text));
    Counting counted =
        figures.counting(document.sentences().stream().map(quantities::find).toList());
    return figures.victims(document, counted, figures.find(document, counted));
  }
}
