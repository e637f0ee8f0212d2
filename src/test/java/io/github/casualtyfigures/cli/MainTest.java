package io.github.casualtyfigures.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.casualtyfigures.claim.Claims;
import io.github.casualtyfigures.write.ClaimsJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line from arguments to streams and exit status. */
final class MainTest {

  private static final String ARTICLE = "test-data/articles/01-kursk.txt";
  private static final String BROKEN_ROWS = "test-data/broken/rows.jsonl";

  private final Path folder;

  MainTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static Printed run(String standardInput, String... args) {
    return Printed.run(
        new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)), args);
  }

  private static Printed extract(String... args) {
    return run("", Stream.concat(Stream.of("extract"), Stream.of(args)).toArray(String[]::new));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private List<Path> written() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  @Test
  void aTableIsPrintedForPeople() {
    Printed result = extract("--published", "2025-04-02", ARTICLE);
    assertEquals(0, result.status(), result.err());
    assertEquals("", result.err());
    assertTrue(result.out().startsWith("01-kursk.txt (2025-04-02): "), result.out());
    assertTrue(result.out().lines().allMatch(line -> line.length() <= 100), result.out());
  }

  @Test
  void anArticleIsALineOfJson() throws IOException {
    Printed result = extract("--format", "jsonl", "--published", "2025-04-02", ARTICLE);
    assertEquals(0, result.status(), result.err());
    Claims claims = ClaimsJson.read(result.out(), Files.readString(Path.of(ARTICLE)));
    assertEquals("01-kursk.txt", claims.document().id());
    assertEquals("2025-04-02", String.valueOf(claims.document().published()));
    assertEquals(result, extract("--format", "jsonl", "--published", "2025-04-02", ARTICLE));
  }

  @Test
  void jsonIsTheObjectOfOneArticleAndAnArrayOfSeveral() throws IOException {
    JsonNode one = new ObjectMapper().readTree(extract("--format", "json", ARTICLE).out());
    assertEquals("01-kursk.txt", one.path("document").path("id").asText());
    JsonNode two = new ObjectMapper().readTree(extract("--format", "json", ARTICLE, ARTICLE).out());
    assertEquals(2, two.size());
    assertEquals(one, two.get(1));
  }

  @Test
  void aDirectoryIsItsTextsByName() throws IOException {
    write("b.txt", "Nothing.");
    write("a.txt", "Nothing.");
    write("c.md", "Nothing.");
    Printed result = extract("--format", "jsonl", folder.toString());
    assertEquals(0, result.status(), result.err());
    assertEquals(List.of("a.txt", "b.txt"), result.ids());
  }

  @Test
  void rowsAreReadFromStandardInputAndKeepTheirFacts() {
    Printed result =
        run(
            "{\"id\":\"x\",\"text\":\"Nothing.\",\"title\":\"Äther 東京\",\"published\":\"2024-02-29\"}\n",
            "extract",
            "--input",
            "jsonl",
            "--format",
            "jsonl",
            "--published",
            "2020-01-01",
            "-");
    assertEquals(0, result.status(), result.err());
    Claims.Document document = result.claims().get(0).document();
    assertEquals("Äther 東京", document.title());
    assertEquals("2024-02-29", String.valueOf(document.published()));
  }

  @Test
  void brokenRowsAreToldAndTheOthersRead() {
    Printed result = extract("--input", "jsonl", "--format", "jsonl", BROKEN_ROWS);
    assertEquals(1, result.status());
    assertEquals(List.of("first", "half", "12"), result.ids());
    List<String> faults = result.err().lines().toList();
    assertEquals(7, faults.size(), result.err());
    assertTrue(faults.get(0).startsWith(BROKEN_ROWS + ":2: broken JSON"), faults.get(0));
    assertEquals(
        BROKEN_ROWS + ":3: no \"text\": {\"id\":\"textless\",\"title\":\"Five villagers killed\"}",
        faults.get(1));
    assertTrue(faults.get(2).startsWith(BROKEN_ROWS + ":4: no JSON object"), faults.get(2));
    assertEquals(
        BROKEN_ROWS + ":5: \"published\": 2 April 2025 is no date such as 2025-04-02",
        faults.get(3));
    assertEquals(BROKEN_ROWS + ":6: \"text\": 5 is no string", faults.get(4));
    assertTrue(faults.get(5).startsWith(BROKEN_ROWS + ":9: broken JSON"), faults.get(5));
    assertEquals(BROKEN_ROWS + ":10: byte 0xE9 is not UTF-8", faults.get(6));
  }

  @Test
  void filesThatCannotBeReadAreToldAndTheOthersRead() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Printed result =
        extract(
            "--format",
            "jsonl",
            folder.resolve("nowhere.txt").toString(),
            empty.toString(),
            "test-data/broken/latin-1.txt",
            "test-data/broken/blank.txt");
    assertEquals(1, result.status());
    assertEquals(List.of("blank.txt"), result.ids());
    assertEquals(
        List.of(
            folder.resolve("nowhere.txt") + ": no such file",
            empty + ": no .txt file in this directory",
            "test-data/broken/latin-1.txt:2: byte 0xE9 is not UTF-8"),
        result.err().lines().toList());
  }

  @Test
  void anOutputFileIsCompleteOrAbsent() throws IOException {
    Path output = folder.resolve("claims.jsonl");
    Printed result =
        extract("--format", "jsonl", "--output", output.toString(), ARTICLE, "nowhere.txt");
    assertEquals(1, result.status());
    assertEquals("", result.out());
    assertEquals(1, Files.readAllLines(output).size());
    assertEquals(List.of(output), written());
    Files.delete(output);
    assertEquals(1, extract("--output", output.toString(), "nowhere.txt").status());
    assertEquals(List.of(), written());
    Printed refused = extract("--output", folder.resolve("no/where").toString(), ARTICLE);
    assertEquals(2, refused.status());
    assertTrue(refused.err().contains("no/where: can't be written"), refused.err());
  }

  @Test
  void aFullDiskIsToldAndLeavesNothing() throws IOException {
    Configuration small =
        Configuration.unix().toBuilder()
            .setWorkingDirectory("/disk")
            .setBlockSize(64)
            .setMaxSize(256)
            .build();
    for (String format : List.of("table", "json", "jsonl", "csv", "webannotation", "html")) {
      try (FileSystem disk = Jimfs.newFileSystem(small)) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams =
            Streams.of(InputStream.nullInputStream(), OutputStream.nullOutputStream(), err);
        int status =
            Main.commands(streams)
                .registerConverter(Path.class, disk::getPath)
                .execute("extract", "--format", format, "--output", "/disk/claims", ARTICLE);
        assertEquals(1, status, format);
        String told = err.toString(StandardCharsets.UTF_8);
        assertTrue(told.contains("can't be written"), told);
        assertTrue(told.contains("/disk/claims"), told);
        assertTrue(told.contains("out of disk space"), told);
        try (Stream<Path> files = Files.list(disk.getPath("/disk"))) {
          assertEquals(List.of(), files.toList(), format);
        }
      }
    }
  }

  @Test
  void aDeviceIsWrittenToAndStays() {
    String device = File.separatorChar == '/' ? "/dev/null" : "NUL";
    Printed result = extract("--format", "jsonl", "--output", device, ARTICLE);
    assertEquals(0, result.status(), result.err());
    assertEquals("", result.out());
    assertFalse(Files.isRegularFile(Path.of(device)));
  }

  @Test
  void speakersWithoutAnIdAreListed() throws IOException {
    Path report = folder.resolve("speakers.tsv");
    Printed result = extract("--unknown-speakers", report.toString(), ARTICLE);
    assertEquals(0, result.status(), result.err());
    assertEquals("claims\tspeaker\tkind\tfirst in", Files.readAllLines(report).get(0));
  }

  @Test
  void wrongUseNamesTheValue() {
    assertWrongUse("'xml'", "--format", "xml", ARTICLE);
    assertWrongUse("'pdf'", "--input", "pdf", ARTICLE);
    assertWrongUse("'2025-02-30' is no date", "--published", "2025-02-30", ARTICLE);
    assertWrongUse("Unknown option: '--colour'", "--colour", ARTICLE);
    assertWrongUse("Missing required parameter: 'PATH'");
    assertEquals(2, run("").status());
    assertEquals(2, run("", "exract", ARTICLE).status());
  }

  private static void assertWrongUse(String message, String... args) {
    Printed result = extract(args);
    assertEquals(2, result.status());
    assertEquals("", result.out());
    assertTrue(result.err().contains(message), result.err());
  }

  @Test
  void helpTeachesByExample() {
    Printed result = extract("--help");
    assertEquals(0, result.status());
    assertTrue(result.out().contains("extract --published 2025-04-02 article.txt"), result.out());
    assertFalse(run("", "--help").out().isEmpty());
  }
}
