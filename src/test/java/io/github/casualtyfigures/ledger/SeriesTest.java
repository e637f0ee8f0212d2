package io.github.casualtyfigures.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.casualtyfigures.CasualtyExtractor;
import io.github.casualtyfigures.Specs;
import io.github.casualtyfigures.claim.Article;
import io.github.casualtyfigures.claim.Claims;
import io.github.casualtyfigures.cli.Rows;
import io.github.casualtyfigures.lexicon.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Reports of one event over months, from text to ledger, cell by cell. */
final class SeriesTest {

  private static final CasualtyExtractor EXTRACTOR = CasualtyExtractor.load();

  private static Ledger ledger(String series) {
    List<Claims> claims = new ArrayList<>();
    for (Article article : Rows.articles("test-data/series/" + series + "/articles.jsonl")) {
      claims.add(EXTRACTOR.extract(article));
    }
    return Ledger.of(claims);
  }

  @Test
  void theLossesInKurskAreThoseSetDownByHand() {
    assertCells("kursk", ledger("kursk"));
  }

  @Test
  void theTollOfTheQuakeIsThatSetDownByHand() {
    assertCells("quake", ledger("quake"));
  }

  @Test
  void theCorrectionOfTheQuakesTollIsReported() {
    List<String> falls =
        ledger("quake").groups().stream()
            .flatMap(group -> group.anomalies().stream())
            .filter(anomaly -> anomaly.kind() == Anomaly.Kind.FALL)
            .map(
                anomaly ->
                    anomaly.proof().stream()
                        .map(mention -> mention.published() + " " + mention.amount().value())
                        .collect(Collectors.joining(" to ")))
            .toList();
    assertEquals("2031-05-07 147 to 2031-05-08 121", String.join("; ", falls));
  }

  private static void assertCells(String series, Ledger ledger) {
    List<String> expected = new ArrayList<>();
    for (Row row : Specs.rows("../series/" + series + "/expected.tsv")) {
      List<String> cells = new ArrayList<>();
      for (String column :
          List.of("group", "source", "value", "low", "high", "status", "first", "last")) {
        cells.add(Objects.toString(row.find(column), "-"));
      }
      expected.add(String.join("\t", cells));
    }
    List<String> found = new ArrayList<>();
    ledger.groups().forEach(group -> group.rows().forEach(row -> found.add(cells(group, row))));
    expected.sort(Comparator.naturalOrder());
    found.sort(Comparator.naturalOrder());
    assertEquals(String.join("\n", expected), String.join("\n", found));
  }

  private static String cells(Ledger.Group group, Ledger.Row row) {
    Ledger.Key key = group.key();
    String name =
        (key.addition() ? "+" : "")
            + key.category()
            + " "
            + dash(key.people())
            + " "
            + dash(key.country())
            + " "
            + dash(key.place());
    String source = row.speaker() == null ? "-" : dash(row.speaker().id());
    return String.join(
        "\t",
        name,
        source,
        dash(row.amount().value()),
        dash(row.amount().low()),
        dash(row.amount().high()),
        row.status().name(),
        dash(row.first()),
        dash(row.last()));
  }

  private static String dash(@Nullable Object value) {
    return Objects.toString(value, "-");
  }
}
