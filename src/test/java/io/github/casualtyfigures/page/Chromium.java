package io.github.casualtyfigures.page;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Chromium of the machine, run without a window. */
record Chromium(Path program) {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private static final int SECONDS = 120;

  /**
   * The browser that the variable CHROMIUM names, else the first on the PATH.
   *
   * @throws IllegalStateException if there is none
   */
  static Chromium find() {
    String named = System.getenv("CHROMIUM");
    if (named != null) {
      return new Chromium(Path.of(named));
    }
    String path = System.getenv("PATH");
    for (String folder : (path == null ? "" : path).split(File.pathSeparator, -1)) {
      for (String name : NAMES) {
        Path program = Path.of(folder, name);
        if (Files.isExecutable(program)) {
          return new Chromium(program);
        }
      }
    }
    throw new IllegalStateException(
        "no Chromium on the PATH (" + String.join(", ", NAMES) + ") or in the variable CHROMIUM");
  }

  /**
   * The document that {@code page} has become when its scripts are done.
   *
   * @param folder where the browser keeps what it writes
   */
  String document(Path page, Path folder) throws IOException, InterruptedException {
    Path out = folder.resolve("dom.html");
    List<String> command = new ArrayList<>();
    command.add(program.toString());
    command.addAll(List.of("--headless", "--no-sandbox", "--disable-gpu", "--no-first-run"));
    command.addAll(List.of("--disable-background-networking", "--hide-scrollbars"));
    command.addAll(List.of("--user-data-dir=" + folder.resolve("profile")));
    command.addAll(List.of("--virtual-time-budget=60000", "--dump-dom", page.toUri().toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(folder.resolve("chromium.log").toFile())
            .start();
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException(program + " is not done after " + SECONDS + " seconds");
    }
    return Files.readString(out, StandardCharsets.UTF_8);
  }
}
