package io.github.casualtyfigures.cli;

import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the claims of a run go, and how they are printed there. For one thread. */
final class Results implements AutoCloseable {

  private final ClaimsPrinter printer;
  private final Runnable commit;
  private final Runnable close;

  private Results(ClaimsPrinter printer, Runnable commit, Runnable close) {
    this.printer = printer;
    this.commit = commit;
    this.close = close;
  }

  /**
   * Opens {@code output}, or {@code standardOutput} where it is null, for claims in {@code format}.
   *
   * @throws UncheckedIOException if it can't be written; the message names it
   * @throws Failure if the format needs a directory and none is named
   */
  static Results open(OutputFormat format, @Nullable Path output, OutputStream standardOutput) {
    if (format != OutputFormat.brat) {
      return stream(format, output, standardOutput);
    }
    if (output == null) {
      throw new Failure(Main.WRONG_USE, "brat is a directory: name it with --output");
    }
    BratPrinter printer = new BratPrinter(output);
    return new Results(printer, printer::commit, printer::close);
  }

  private static Results stream(
      OutputFormat format, @Nullable Path output, OutputStream standardOutput) {
    Destination destination = Destination.of(output, standardOutput);
    OutputStream stream = destination.stream();
    ClaimsPrinter printer =
        switch (format) {
          case table -> new TablePrinter(stream);
          case json -> new JsonPrinter(stream);
          case jsonl -> new JsonLinesPrinter(stream);
          case csv -> new CsvPrinter(stream, output != null);
          case webannotation -> new WebAnnotationPrinter(stream);
          case labelstudio -> new LabelStudioPrinter(stream);
          case html -> new PagePrinter(stream);
          case brat -> throw new IllegalArgumentException("brat is no stream");
        };
    return new Results(printer, destination::commit, destination::close);
  }

  ClaimsPrinter printer() {
    return printer;
  }

  /** Makes what was printed appear. */
  void commit() {
    commit.run();
  }

  @Override
  public void close() {
    close.run();
  }
}
