package io.github.casualtyfigures.cli;

import static io.github.casualtyfigures.cli.Printed.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The commands {@code ledger} and {@code verify} from arguments to streams and exit status. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class LedgerCommandTest {

  private static final String KURSK = "test-data/series/kursk/articles.jsonl";
  private static final String ARTICLE = "test-data/articles/01-kursk.txt";

  private final Path folder;

  LedgerCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static Printed ledger(String... args) {
    return run(Stream.concat(Stream.of("ledger"), Stream.of(args)).toArray(String[]::new));
  }

  private String claims() {
    return folder.resolve("claims.jsonl").toString();
  }

  @BeforeAll
  void extractOnce() {
    Printed result =
        run("extract", "--input", "jsonl", "--format", "jsonl", "--output", claims(), KURSK);
    assertEquals(0, result.status(), result.err());
  }

  @Test
  void articlesAndTheirClaimsGiveTheSameLedger() {
    Printed result = ledger(KURSK);
    assertEquals(0, result.status(), result.err());
    assertEquals(result, ledger(claims()));
    assertTrue(result.out().startsWith("1. casualties: military, KP, kursk (disputed)\n"));
    assertTrue(result.out().lines().allMatch(line -> line.length() <= 100), result.out());
  }

  @Test
  void aStrategyAndACodebookMakeOneFigure() {
    assertTrue(
        ledger("--strategy", "latest", "--group", "1", claims())
            .out()
            .contains("LATEST: 6,000 or more by 2025-06-15-harbour-post:1\n"));
    assertTrue(
        ledger("--strategy", "acled", "--group", "1", claims()).out().contains("ACLED: 100 by"));
  }

  @Test
  void jsonProvesEachCell() throws IOException {
    Printed result = ledger("--format", "json", "--strategy", "highest", claims());
    JsonNode figure =
        new ObjectMapper().readTree(result.out()).path("groups").path(0).path("figure");
    assertEquals(6000, figure.path("value").asInt());
    JsonNode proof = figure.path("proof").path(0);
    assertEquals("2025-06-15-harbour-post", proof.path("article").asText());
    assertEquals("more than 6,000", proof.path("text").asText());
  }

  @Test
  void aSheetHasARowForEachSource() {
    List<String> lines = ledger("--format", "csv", claims()).out().lines().toList();
    assertEquals(13, lines.size());
    assertTrue(lines.get(0).startsWith("group,category,addition,people,country,place,"));
    assertTrue(
        lines.get(1).startsWith("1,CASUALTIES,false,MILITARY,KP,kursk,,true,Pentagon,"),
        lines.get(1));
  }

  @Test
  void aSeriesIsDrawn() throws Exception {
    Path drawing = folder.resolve("toll.svg");
    Printed result = ledger("--group", "1", "--chart", "--svg", drawing.toString(), claims());
    assertEquals(0, result.status(), result.err());
    assertTrue(result.out().contains("2025-06-15  UK MoD                  ███"), result.out());
    DocumentBuilderFactory readers = DocumentBuilderFactory.newInstance();
    readers.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    assertEquals(
        "svg",
        readers.newDocumentBuilder().parse(drawing.toFile()).getDocumentElement().getTagName());
    String first = Files.readString(drawing);
    ledger("--group", "1", "--svg", drawing.toString(), claims());
    assertEquals(first, Files.readString(drawing));
  }

  @Test
  void brokenClaimsAreToldAndTheOthersRead() throws IOException {
    Path file = folder.resolve("broken.jsonl");
    Files.writeString(
        file,
        Files.readAllLines(Path.of(claims())).get(0) + "\n{\"schema\":\"casualty-claims/9\"}\n");
    Printed result = ledger(file.toString());
    assertEquals(1, result.status());
    assertEquals(file + ":2: schema: casualty-claims/9 is not casualty-claims/1\n", result.err());
    assertTrue(result.out().contains("Pentagon"), result.out());
  }

  @Test
  void wrongUseOfTheLedgerNamesTheValue() {
    Printed strategy = ledger("--strategy", "mean", claims());
    assertEquals(2, strategy.status());
    assertTrue(strategy.err().contains("'mean' is none of [LATEST, LOWEST,"), strategy.err());
    Printed group = ledger("--group", "99", claims());
    assertEquals(2, group.status());
    assertEquals("--group: 99 is none of the 6 groups\n", group.err());
  }

  private Path figures(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static Printed verify(Path figures, String... args) {
    return run(
        Stream.concat(Stream.of("verify", "--figures", figures.toString()), Stream.of(args))
            .toArray(String[]::new));
  }

  @Test
  void figuresAreReadFromSheetsAndLines() throws IOException {
    Path csv =
        figures("a.csv", "number,category,speaker\n\"over 5,000\",CASUALTIES,UK MoD\n3,KILLED,\n");
    Path tsv =
        figures(
            "a.tsv",
            "number\tcategory\trelation\tspeaker\n5000\tcasualties\tover\tUK MoD\n3\tkilled\t-\t-\n");
    Path lines =
        figures(
            "a.jsonl",
            """
            {"number":"more than 5000","category":"CASUALTIES","speaker":"UK MoD"}
            {"number":3,"category":"KILLED"}
            """);
    Printed result = verify(csv, ARTICLE);
    assertEquals(0, result.status(), result.err());
    assertTrue(result.out().contains("held"), result.out());
    assertTrue(result.out().contains("not found"), result.out());
    assertEquals(result, verify(tsv, ARTICLE));
    assertEquals(result, verify(lines, ARTICLE));
  }

  @Test
  void aVerdictProvesItself() throws IOException {
    Path csv = figures("b.csv", "number,category,speaker\n5000,KILLED,UK MoD\n");
    Printed result = verify(csv, "--format", "json", ARTICLE);
    JsonNode verdict = new ObjectMapper().readTree(result.out()).path(0);
    assertEquals("DIFFERENT", verdict.path("verdict").asText());
    assertEquals("[\"CATEGORY\"]", verdict.path("differences").toString());
    JsonNode claim = verdict.path("claim");
    assertEquals(
        claim.path("text").asText(),
        Files.readString(Path.of(ARTICLE))
            .substring(claim.path("begin").asInt(), claim.path("end").asInt()));
    assertEquals("GB/defence-ministry", claim.path("sourceId").asText());
  }

  @Test
  void brokenFiguresAreToldAndTheOthersLookedUp() throws IOException {
    Path csv =
        figures(
            "c.csv",
            "number,category,relation\n5k,KILLED,\n4,DEAD,\n5,KILLED,sort of\n6\n5000,CASUALTIES,over\n");
    Printed result = verify(csv, ARTICLE);
    assertEquals(1, result.status());
    List<String> faults = result.err().lines().toList();
    assertEquals(4, faults.size(), result.err());
    assertEquals(
        csv + ":2: number: 5k is no number such as 5000, 300-400, 1/3, 30% or dozens",
        faults.get(0));
    assertTrue(faults.get(1).startsWith(csv + ":3: category: DEAD is none of [KILLED,"));
    assertTrue(faults.get(2).startsWith(csv + ":4: relation: sort of is no hedge and none of"));
    assertEquals(csv + ":5: 1 fields for [number, category, relation]", faults.get(3));
    assertTrue(result.out().contains("held"), result.out());
  }

  @Test
  void aFileOfFiguresThatCannotBeReadIsWrongUse() throws IOException {
    Path nowhere = folder.resolve("nowhere.csv");
    assertEquals(2, verify(nowhere, ARTICLE).status());
    Path headless = figures("d.csv", "how many,what\n5,KILLED\n");
    Printed result = verify(headless, ARTICLE);
    assertEquals(2, result.status());
    assertEquals(
        headless + ":1: columns [how many, what] without number and category\n", result.err());
    Path sheet = figures("e.ods", "x");
    assertTrue(verify(sheet, ARTICLE).err().contains("ends with none of .csv, .tsv, .jsonl"));
  }
}
