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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** README and Javadoc show what the library does, not what it once did. */
final class ReadmeTest {

  private static final Pattern RESULT = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL);
  private static final Pattern COMMAND =
      Pattern.compile("<pre>\\{@code\n(\\w+ --[^\n]*)\n\n(.*?)\\}</pre>", Pattern.DOTALL);
  private static final Pattern WRITING =
      Pattern.compile("^casualty-figures (.* \\$PWD/target/.*)$", Pattern.MULTILINE);
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
    for (String name : List.of("ledger", "verify")) {
      Path file = Path.of("src/main/java/io/github/casualtyfigures", name, "package-info.java");
      String text = Files.readString(file).replaceAll("(?m)^ \\* ?", "");
      Matcher command = COMMAND.matcher(text);
      assertTrue(command.find(), file.toString());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      String[] args = command.group(1).split(" ", -1);
      assertEquals(
          0, Main.run(args, InputStream.nullInputStream(), out, OutputStream.nullOutputStream()));
      assertEquals(command.group(2), out.toString(StandardCharsets.UTF_8));
    }
  }

  @Test
  void theCommandsThatWriteFilesDoSo(@TempDir Path folder) throws IOException {
    Matcher command = WRITING.matcher(Files.readString(Path.of("README.md")));
    Set<String> written = new HashSet<>();
    while (command.find()) {
      List<String> args = new ArrayList<>();
      for (String word : command.group(1).split(" ", -1)) {
        String path = word.replace("$PWD/", "");
        if (path.startsWith("target/")) {
          path = folder.resolve(path.substring("target/".length())).toString();
          written.add(path);
        }
        args.add(path);
      }
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      int status =
          Main.run(
              args.toArray(String[]::new),
              InputStream.nullInputStream(),
              OutputStream.nullOutputStream(),
              err);
      assertEquals(0, status, args + err.toString(StandardCharsets.UTF_8));
    }
    assertEquals(7, written.size(), written.toString());
    written.forEach(file -> assertTrue(Files.exists(Path.of(file)), file));
  }

  private static String first(Pattern pattern, String file) throws IOException {
    Matcher matcher = pattern.matcher(Files.readString(Path.of(file)));
    assertTrue(matcher.find(), file + " has no " + pattern);
    return matcher.group(1);
  }
}
