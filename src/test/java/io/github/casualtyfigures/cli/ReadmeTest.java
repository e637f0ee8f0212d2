package io.github.casualtyfigures.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** README shows what the library does, not what it once did. */
final class ReadmeTest {

  private static final Pattern RESULT = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL);
  private static final Pattern COMMAND =
      Pattern.compile(
          "-Dexec.args=\"((?:ledger|verify)[^\"]*)\"\n```\n\n```text\n(.*?)```", Pattern.DOTALL);
  private static final Pattern ARGS = Pattern.compile("<exec.args>(.*?)</exec.args>");

  @Test
  void theResultInTheFirstScreenIsThatOfTheSampleArticle() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String[] args = first(ARGS, "pom.xml").split(" ", -1);
    int status =
        Main.run(args, InputStream.nullInputStream(), out, OutputStream.nullOutputStream());
    assertEquals(0, status);
    assertEquals(out.toString(StandardCharsets.UTF_8), first(RESULT, "README.md"));
  }

  @Test
  void theResultsOfTheOtherCommandsAreWhatTheyPrint() throws IOException {
    Matcher command = COMMAND.matcher(Files.readString(Path.of("README.md")));
    int commands = 0;
    while (command.find()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      String[] args = command.group(1).split(" ", -1);
      assertEquals(
          0, Main.run(args, InputStream.nullInputStream(), out, OutputStream.nullOutputStream()));
      assertEquals(command.group(2), out.toString(StandardCharsets.UTF_8));
      commands++;
    }
    assertEquals(2, commands);
  }

  private static String first(Pattern pattern, String file) throws IOException {
    Matcher matcher = pattern.matcher(Files.readString(Path.of(file)));
    assertTrue(matcher.find(), file + " has no " + pattern);
    return matcher.group(1);
  }
}
