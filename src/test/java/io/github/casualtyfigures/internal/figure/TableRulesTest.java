package io.github.casualtyfigures.internal.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.casualtyfigures.CasualtyExtractor;
import io.github.casualtyfigures.Specs;
import io.github.casualtyfigures.claim.Claim;
import io.github.casualtyfigures.claim.Figure;
import io.github.casualtyfigures.claim.People;
import io.github.casualtyfigures.claim.Span;
import io.github.casualtyfigures.claim.Unit;
import io.github.casualtyfigures.lexicon.Row;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Tables, lists and tallies give their figures with people and place, and their twins give none.
 */
final class TableRulesTest {

  private static final CasualtyExtractor EXTRACTOR = CasualtyExtractor.load();

  @TestFactory
  Stream<DynamicTest> tables() {
    return Specs.tests("tables.tsv", TableRulesTest::check);
  }

  private static void check(Row row) {
    String text = row.get("text").replace("<TAB>", "\t");
    String expected = row.find("figures");
    String found =
        EXTRACTOR.extract(text).claims().stream()
            .map(TableRulesTest::told)
            .collect(Collectors.joining("; "));
    assertEquals(expected == null ? "" : expected, found, row.origin());
  }

  private static String told(Claim claim) {
    Figure figure = claim.figure();
    People people = figure.people();
    Span place = claim.setting().place();
    return figure.quantity().span().text()
        + " "
        + figure.category()
        + (people == null || people.inferred() ? "" : " of " + people.span().text())
        + (place == null ? "" : " @" + place.text())
        + (figure.quantity().unit() == Unit.HOUSEHOLDS ? " households" : "");
  }
}
