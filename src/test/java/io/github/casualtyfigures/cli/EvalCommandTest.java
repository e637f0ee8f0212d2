package io.github.casualtyfigures.cli;

import static io.github.casualtyfigures.cli.Printed.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.casualtyfigures.write.ClaimsCsv;
import io.github.casualtyfigures.write.ClaimsLabelStudio;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles to the formats of annotation tools, and back as gold. */
final class EvalCommandTest {

  private static final String ARTICLE = "test-data/articles/01-kursk.txt";
  private static final String OTHER = "test-data/articles/02-friday-prayers.txt";

  private final Path folder;

  EvalCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private String extracted(String format, String name) {
    Printed result = run("extract", "--format", format, "--output", file(name), ARTICLE, OTHER);
    assertEquals(0, result.status(), result.err());
    assertEquals("", result.out());
    return file(name);
  }

  @Test
  void whatWasCorrectedInBratIsGold() throws IOException {
    String found = extracted("jsonl", "found.jsonl");
    String brat = extracted("brat", "brat");
    assertScores("1.0000    1.0000    1.0000", run("eval", brat, found));
    Path annotations = Path.of(brat, "01-kursk.ann");
    List<String> lines = Files.readAllLines(annotations);
    lines.set(0, lines.get(0).replace("CASUALTIES", "KILLED"));
    Files.write(annotations, lines);
    Printed result = run("eval", "--errors", file("errors.txt"), brat, found);
    assertEquals(0, result.status(), result.err());
    assertFalse(result.out().contains("FIGURE           1.0000"), result.out());
    List<String> errors = Files.readAllLines(folder.resolve("errors.txt"));
    assertEquals(1, errors.size(), errors.toString());
    assertTrue(errors.get(0).startsWith("01-kursk.txt: [category]: gold"), errors.get(0));
    Printed refused = run("extract", "--format", "brat", "--output", brat, ARTICLE);
    assertEquals(2, refused.status());
    assertTrue(refused.err().contains("is there already, and not empty"), refused.err());
  }

  @Test
  void whatWasCorrectedInLabelStudioIsGold() throws IOException {
    String found = extracted("jsonl", "found.jsonl");
    Path tasks = Path.of(extracted("labelstudio", "tasks.json"));
    Files.writeString(
        tasks, Files.readString(tasks).replace("\"predictions\":", "\"annotations\":"));
    assertScores("1.0000    1.0000    1.0000", run("eval", tasks.toString(), found));
  }

  private static void assertScores(String scores, Printed result) {
    assertEquals(0, result.status(), result.err());
    assertTrue(result.out().startsWith("2 articles: "), result.out());
    for (String measure : List.of("FIGURE    ", "NUMBER    ", "ATTRIBUTED")) {
      assertTrue(result.out().contains("\n" + measure + "       " + scores), result.out());
    }
  }

  @Test
  void theInterfaceOfLabelStudioIsWrittenWhereItIsAskedFor() throws IOException {
    Printed result =
        run("extract", "--format", "labelstudio", "--label-config", file("label.xml"), ARTICLE);
    assertEquals(0, result.status(), result.err());
    assertEquals(ClaimsLabelStudio.labelingConfig(), Files.readString(folder.resolve("label.xml")));
    assertEquals(1, new ObjectMapper().readTree(result.out()).size());
  }

  @Test
  void sheetsAndAnnotationsArePrinted() throws IOException {
    Printed sheet = run("extract", "--format", "csv", ARTICLE);
    String header = String.join(",", ClaimsCsv.columns()) + "\r\n";
    assertTrue(sheet.out().startsWith(header), sheet.out());
    String file = Files.readString(Path.of(extracted("csv", "claims.csv")));
    assertTrue(file.startsWith("\uFEFF" + header + "01-kursk.txt,"), file);
    Printed annotations = run("extract", "--format", "webannotation", ARTICLE);
    assertEquals(
        sheet.out().lines().count() - 1,
        new ObjectMapper().readTree(annotations.out()).path("total").intValue());
  }

  @Test
  void whatCannotBeScoredIsTold() throws IOException {
    Printed missing = run("eval", "test-data/articles", extracted("jsonl", "found.jsonl"));
    assertEquals(1, missing.status());
    assertTrue(missing.err().startsWith("no prediction, taken as empty: "), missing.err());
    Printed nowhere = run("eval", "nowhere", "test-data/articles");
    assertEquals(2, nowhere.status());
    assertEquals("nowhere: no such file\n", nowhere.err());
    Path broken = Files.writeString(folder.resolve("broken.jsonl"), "{}\n");
    Printed fault = run("eval", "test-data/articles", broken.toString());
    assertEquals(2, fault.status());
    assertEquals(broken + ":1: document.id: missing\n", fault.err());
    assertEquals(2, run("eval", "test-data/articles").status());
    Printed stdout = run("extract", "--format", "brat", ARTICLE);
    assertEquals(2, stdout.status());
    assertEquals("brat is a directory: name it with --output\n", stdout.err());
  }
}
