package io.github.casualtyfigures.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.casualtyfigures.claim.Claims;
import io.github.casualtyfigures.score.ArticleScorer.Measure;
import io.github.casualtyfigures.write.ClaimsBrat;
import io.github.casualtyfigures.write.ClaimsJson;
import io.github.casualtyfigures.write.ClaimsLabelStudio;
import io.github.casualtyfigures.write.GoldArticle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gold from each kind of file, and what is told of files that are none. */
final class ScoredFilesTest {

  private static final String GOLD =
      "{\"document\":{\"id\":\"a.txt\"},\"claims\":[{\"id\":1,\"category\":\"KILLED\",\"quantity\":"
          + "{\"text\":\"12\",\"begin\":0,\"end\":2,\"unit\":\"PEOPLE\",\"relation\":\"EXACTLY\","
          + "\"value\":12,\"low\":12,\"high\":12},\"alt\":{\"category\":[\"CASUALTIES\"]}}]}";

  private final Path folder;

  ScoredFilesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void everyKindOfFileHoldsTheSameGold() throws IOException {
    GoldArticle one = GoldArticle.named("01-");
    GoldArticle two = GoldArticle.named("02-");
    Path brat = folder.resolve("brat");
    try (ClaimsBrat.Folder out = ClaimsBrat.folder(brat)) {
      out.write(one.article(), one.claims());
      out.write(two.article(), two.claims());
    }
    Path studio = folder.resolve("export.json");
    try (ClaimsLabelStudio.Tasks out = ClaimsLabelStudio.tasks(studio)) {
      out.write(one.article(), one.claims());
      out.write(two.article(), two.claims());
    }
    Files.writeString(
        studio, Files.readString(studio).replace("\"predictions\":", "\"annotations\":"));
    Path lines = folder.resolve("claims.jsonl");
    Files.writeString(lines, json(one.claims()) + "\n\n" + json(two.claims()) + "\n");
    Path array = folder.resolve("claims.json");
    Files.writeString(array, "[" + json(one.claims()) + "," + json(two.claims()) + "]");
    Path directory = Files.createDirectory(folder.resolve("gold"));
    Files.writeString(directory.resolve("1.json"), json(one.claims()));
    Files.writeString(directory.resolve("2.json"), json(two.claims()));
    for (Path gold : List.of(brat, studio, array, directory)) {
      Comparison comparison = Comparison.of(ScoredFiles.read(gold), ScoredFiles.read(lines));
      assertEquals(List.of(), comparison.scorer().errors(), gold.toString());
      assertEquals(2, comparison.scorer().documents());
      assertEquals(
          one.claims().size() + two.claims().size(),
          comparison.scorer().total(Measure.ATTRIBUTED).right());
    }
  }

  private static String json(Claims claims) {
    return ClaimsJson.toJson(claims);
  }

  @Test
  void furtherReadingsOfGoldAreAccepted() {
    String found = GOLD.replace("KILLED", "CASUALTIES").replace("CASUALTIES\"]", "KILLED\"]");
    assertEquals(1.0, f1(GOLD, found));
    assertEquals(0.0, f1(GOLD, found.replace("CASUALTIES", "WOUNDED")));
    assertEquals(0.0, f1(GOLD.replace(",\"alt\":{\"category\":[\"CASUALTIES\"]}", ""), found));
  }

  private static double f1(String gold, String found) {
    return Comparison.of(List.of(ScoredArticle.read(gold)), List.of(ScoredArticle.read(found)))
        .scorer()
        .total(Measure.FIGURE)
        .f1();
  }

  @Test
  void whatIsMissingCountsAsEmptyAndWhatIsUnknownIsLeftOut() {
    ScoredArticle gold = ScoredArticle.read(GOLD);
    ScoredArticle other = ScoredArticle.read(GOLD.replace("a.txt", "b"));
    Comparison comparison = Comparison.of(List.of(gold), List.of(other));
    assertEquals(List.of("a.txt"), comparison.missing());
    assertEquals(List.of("b"), comparison.unknown());
    assertEquals(0.0, comparison.scorer().total(Measure.FIGURE).recall());
    assertEquals(0, comparison.scorer().total(Measure.FIGURE).found());
    ScoredArticle elsewhere = ScoredArticle.read(GOLD.replace("a.txt", "news\\\\2024/a"));
    assertEquals(
        1.0, Comparison.of(List.of(gold), List.of(elsewhere)).scorer().total(Measure.FIGURE).f1());
    assertEquals(
        "news\\2024/a is there twice",
        assertThrows(
                IllegalArgumentException.class,
                () -> Comparison.of(List.of(gold), List.of(gold, elsewhere)))
            .getMessage());
  }

  @Test
  void faultsNameFileLineAndValue() throws IOException {
    assertFault(
        "a.jsonl",
        "\n" + GOLD.replace("EXACTLY", "SAME"),
        ":2: claims[0].quantity.relation: SAME is none of [EXACTLY, ");
    assertFault("a.jsonl", "{", ":1: no JSON: ");
    assertFault("a.jsonl", "\n\n", ": no article");
    assertFault("a.json", "{\n\"document\" 7}", ":2: no JSON: ");
    assertFault("a.json", "{}", ": document.id: missing");
    assertFault("a.json", "[" + GOLD + ",{\"document\":{\"id\":\"b\"}}]", ": [1]: claims: missing");
    assertFault(
        "a.json",
        GOLD.replace("\"end\":2", "\"end\":\"2\""),
        ": claims[0].quantity.end: \"2\" is no whole number");
    assertFault(
        "a.json",
        GOLD.replace("[\"CASUALTIES\"]}", "[],\"relation\":[\"LIKE\"]}"),
        ": claims[0].alt.relation: LIKE is none of ");
    assertFault(
        "a.json",
        "[{\"data\":{\"text\":\"12\"},\"annotations\":[]}]",
        ": no task that somebody annotated");
    Path nothing = Files.createDirectory(folder.resolve("nothing"));
    assertEquals(
        nothing + ": no .ann and no .json file in this directory",
        assertThrows(IllegalArgumentException.class, () -> ScoredFiles.read(nothing)).getMessage());
    Path latin = Files.write(folder.resolve("latin.json"), new byte[] {(byte) 0xE9});
    assertEquals(
        latin + ": not UTF-8",
        assertThrows(UncheckedIOException.class, () -> ScoredFiles.read(latin)).getMessage());
  }

  private void assertFault(String name, String contents, String message) throws IOException {
    Path file = Files.writeString(folder.resolve(name), contents);
    IllegalArgumentException fault =
        assertThrows(IllegalArgumentException.class, () -> ScoredFiles.read(file));
    assertTrue(String.valueOf(fault.getMessage()).startsWith(file + message), fault.getMessage());
  }
}
