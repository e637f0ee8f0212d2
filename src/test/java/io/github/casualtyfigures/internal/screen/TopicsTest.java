package io.github.casualtyfigures.internal.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.casualtyfigures.CasualtyExtractor;
import io.github.casualtyfigures.Specs;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Metaphors give no figure, and what is told in the same pages and meant gives its own. */
final class TopicsTest {

  private static final CasualtyExtractor EXTRACTOR = CasualtyExtractor.load();

  @TestFactory
  Stream<DynamicTest> metaphorsAreDroppedAndRealClaimsKept() {
    return Specs.tests(
        "topics.tsv",
        row -> {
          String expected = row.find("figures");
          String found =
              EXTRACTOR.extract(row.get("text")).claims().stream()
                  .map(
                      claim ->
                          claim.figure().quantity().span().text() + " " + claim.figure().category())
                  .collect(Collectors.joining("; "));
          assertEquals(expected == null ? "" : expected, found, row.origin());
        });
  }
}
