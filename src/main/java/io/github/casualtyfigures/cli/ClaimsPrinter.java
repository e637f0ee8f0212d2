package io.github.casualtyfigures.cli;

import io.github.casualtyfigures.claim.Article;
import io.github.casualtyfigures.claim.Claims;
import java.io.OutputStream;

/** Prints the claims of article after article. For one thread. */
interface ClaimsPrinter {

  /** Prints the claims of the next article. */
  void print(Article article, Claims claims);

  /** Ends the output when there is no further article. */
  void finish();

  /** The printer of {@code format} to {@code stream}, which is left open. */
  static ClaimsPrinter of(OutputFormat format, OutputStream stream) {
    return switch (format) {
      case table -> new TablePrinter(stream);
      case json -> new JsonPrinter(stream);
      case jsonl -> new JsonLinesPrinter(stream);
    };
  }
}
