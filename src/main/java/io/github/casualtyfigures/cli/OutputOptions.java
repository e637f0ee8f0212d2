package io.github.casualtyfigures.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that prints results. */
final class OutputOptions {

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Where to write instead of standard output. It is complete or absent.")
  private @Nullable Path output;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Shows this help.")
  @SuppressWarnings("UnusedVariable") // picocli writes it and acts on it
  private boolean help;

  /**
   * Opens what {@code --output} names, or the standard output of {@code streams}.
   *
   * @throws Failure if the file can't be written, which is wrong use
   */
  Destination open(Streams streams) {
    return open(output, streams);
  }

  /**
   * Opens what {@code --output} names, or standard output, for claims in {@code format}.
   *
   * @throws Failure if it can't be written, which is wrong use
   */
  Results open(OutputFormat format, Streams streams) {
    try {
      return Results.open(format, output, streams.out());
    } catch (UncheckedIOException e) {
      throw new Failure(Main.WRONG_USE, e);
    }
  }

  /** Opens {@code path} as an option names it, or standard output where it is null. */
  static Destination open(@Nullable Path path, Streams streams) {
    try {
      return Destination.of(path, streams.out());
    } catch (UncheckedIOException e) {
      throw new Failure(Main.WRONG_USE, e);
    }
  }
}
