package io.github.casualtyfigures.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that reads articles and prints something. */
final class CommonOptions {

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = DateOption.class,
      description = "The publication date of articles that bring none, such as 2025-04-02.")
  private @Nullable LocalDate published;

  @Mixin private final OutputOptions output = new OutputOptions();

  /** The date of articles that bring none, or null. */
  @Nullable LocalDate published() {
    return published;
  }

  /** Where to print. */
  OutputOptions output() {
    return output;
  }
}
