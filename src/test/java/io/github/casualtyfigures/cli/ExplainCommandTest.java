package io.github.casualtyfigures.cli;

import static io.github.casualtyfigures.cli.Printed.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that tell about the others: {@code explain}, {@code completion}, help. */
final class ExplainCommandTest {

  private static final String ARTICLE = "test-data/articles/01-kursk.txt";

  private final Path folder;

  ExplainCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aClaimIsExplainedFieldByField() {
    Printed all = run("explain", ARTICLE);
    assertEquals(0, all.status(), all.err());
    Printed one = run("explain", "--claim", "2", ARTICLE);
    assertTrue(one.out().startsWith("01-kursk.txt: 1 claim\n"), one.out());
    assertTrue(
        one.out().matches("(?s).*number +more than +digits, hedges.tsv:\\d+ \\(over\\).*"),
        one.out());
    assertTrue(one.out().matches("(?s).*triggers.tsv:\\d+ \\(noun:casualty\\).*"), one.out());
    assertTrue(all.out().lines().count() > 5 * one.out().lines().count() / 2, all.out());
  }

  @Test
  void aClaimThatIsNotThereIsWrongUse() {
    Printed refused = run("explain", "--claim", "99", ARTICLE);
    assertEquals(2, refused.status());
    assertTrue(refused.err().contains("--claim: 99 is none of the "), refused.err());
  }

  @Test
  void bashCompletesCommandsOptionsAndTheirValues() throws IOException, InterruptedException {
    Printed script = run("completion");
    assertEquals(0, script.status(), script.err());
    Path file = Files.writeString(folder.resolve("completion.bash"), script.out());
    assertEquals(List.of("explain", "extract"), completed(file, "ex").stream().sorted().toList());
    assertTrue(completed(file, "extract", "--j").contains("--jobs"));
    assertTrue(completed(file, "extract", "--format", "jso").containsAll(List.of("json", "jsonl")));
  }

  /** What bash offers for the last of {@code words}. */
  private static List<String> completed(Path script, String... words)
      throws IOException, InterruptedException {
    String command =
        ". "
            + script
            + "; COMP_WORDS=(casualty-figures "
            + String.join(" ", words)
            + "); COMP_CWORD="
            + words.length
            + "; _complete_casualty-figures; printf '%s\\n' \"${COMPREPLY[@]}\"";
    Process bash = new ProcessBuilder("bash", "-c", command).redirectErrorStream(true).start();
    String out = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, bash.waitFor(), out);
    return out.lines().map(String::strip).toList();
  }

  @Test
  void everyCommandTeachesByExample() {
    for (String command : List.of("extract", "ledger", "verify", "eval", "explain", "completion")) {
      Printed help = run(command, "--help");
      assertEquals(0, help.status());
      assertTrue(help.out().contains("Examples:"), help.out());
      assertTrue(help.out().lines().allMatch(line -> line.length() <= 100), help.out());
      assertTrue(run("--help").out().contains(command), command);
    }
  }
}
