package io.github.casualtyfigures.cli;

import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The three streams of a run, the printed ones in UTF-8 whatever the platform's encoding is.
 *
 * @param in standard input
 * @param out standard output, for results alone
 * @param err standard error, for what went wrong
 */
record Streams(InputStream in, PrintStream out, PrintStream err) {

  static Streams of(InputStream in, OutputStream out, OutputStream err) {
    return new Streams(
        in,
        new PrintStream(new BufferedOutputStream(out, 1 << 16), false, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }
}
