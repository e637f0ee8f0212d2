package io.github.casualtyfigures.cli;

import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the claims of a run go, and how they are printed there. For one thread. */
final class Results implements AutoCloseable {

  private final Destination destination;
  private final ClaimsPrinter printer;

  private Results(Destination destination, ClaimsPrinter printer) {
    this.destination = destination;
    this.printer = printer;
  }

  /**
   * Opens {@code output}, or {@code standardOutput} where it is null, for claims in {@code format}.
   *
   * @throws UncheckedIOException if it can't be written; the message names it
   */
  static Results open(OutputFormat format, @Nullable Path output, OutputStream standardOutput) {
    Destination destination = Destination.of(output, standardOutput);
    OutputStream stream = destination.stream();
    ClaimsPrinter printer =
        switch (format) {
          case table -> new TablePrinter(stream);
          case json -> new JsonPrinter(stream);
          case jsonl -> new JsonLinesPrinter(stream);
          case csv -> new CsvPrinter(stream, output != null);
          case webannotation -> new WebAnnotationPrinter(stream);
          case html -> new PagePrinter(stream);
        };
    return new Results(destination, printer);
  }

  ClaimsPrinter printer() {
    return printer;
  }

  /** Makes what was printed appear. */
  void commit() {
    destination.commit();
  }

  @Override
  public void close() {
    destination.close();
  }
}
