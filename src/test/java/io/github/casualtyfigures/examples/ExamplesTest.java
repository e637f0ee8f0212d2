package io.github.casualtyfigures.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.casualtyfigures.CasualtyExtractor;
import io.github.casualtyfigures.claim.Claims;
import io.github.casualtyfigures.write.ClaimsJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the documentation shows is compiled, runs, and prints what is said of it. */
final class ExamplesTest {

  private static final Path SOURCES = Path.of("src/test/java/io/github/casualtyfigures/examples");
  private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final Pattern PRE = Pattern.compile("<pre>(.*?)</pre>", Pattern.DOTALL);

  private final Path folder;

  ExamplesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static List<String> found(Pattern pattern, Path file) throws IOException {
    List<String> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(Files.readString(file));
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  /** The source of an example from its first import on. */
  private static String program(String name) throws IOException {
    String source = Files.readString(SOURCES.resolve(name + ".java"));
    return source.substring(source.indexOf("import "));
  }

  @Test
  void theFirstProgramIsCompiledAndPrintsItsClaims() throws IOException {
    String program = program("FirstClaims");
    assertEquals(program, found(JAVA, Path.of("README.md")).get(0));
    List<String> shown = found(PRE, Path.of("src/main/javadoc/overview.html"));
    assertEquals(
        program.strip(), shown.get(0).strip().replace("&quot;", "\"").replace("&#39;", "'"));
    Matcher text = Pattern.compile("String text = \"(.*)\";").matcher(program);
    assertTrue(text.find());
    Claims claims = CasualtyExtractor.load().extract(text.group(1));
    List<String> lines = claims.stream().map(Object::toString).toList();
    assertEquals(shown.get(1).strip().lines().toList(), lines);
    String readme = Files.readString(Path.of("README.md"));
    assertTrue(readme.contains("`" + lines.get(0) + "`"), lines.get(0));
  }

  /** The code without its layout, which the formatter chooses. */
  private static String bare(String code) {
    return code.replaceAll("\\s+", "");
  }

  @Test
  void theFurtherLinesAreCompiledAndRun() throws IOException {
    String source = bare(Files.readString(SOURCES.resolve("MoreClaims.java")));
    List<String> shown = found(JAVA, Path.of("README.md")).get(1).lines().toList();
    assertEquals(4, shown.size());
    for (String line : shown) {
      String code = line.replaceAll(" // .*", "").replaceFirst("^String json = ", "return ");
      assertTrue(source.contains(bare(code)), code);
    }
    Path article = Files.writeString(folder.resolve("a.txt"), "Twelve people were killed in Gao.");
    Path mine = Files.writeString(folder.resolve("speakers.tsv"), "id\tname\tkind\twordings\n");
    Claims claims = ClaimsJson.read(MoreClaims.json(article, mine));
    assertEquals(1, claims.size());
    assertEquals("2025-04-02", String.valueOf(claims.document().published()));
  }
}
