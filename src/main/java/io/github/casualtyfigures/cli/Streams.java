package io.github.casualtyfigures.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
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
 * @param watched whether standard error is a terminal, where somebody may look at progress
 */
record Streams(InputStream in, PrintStream out, PrintStream err, boolean watched) {

  static Streams of(InputStream in, OutputStream out, OutputStream err) {
    OutputStream honest = out instanceof PrintStream print ? new Honest(print) : out;
    return new Streams(
        in,
        new PrintStream(new BufferedOutputStream(honest, 1 << 16), false, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        StandardError.isTerminal(err));
  }

  /** Throws what a print stream keeps to itself: that nobody reads any more. */
  private static final class Honest extends OutputStream {

    private final PrintStream print;

    private Honest(PrintStream print) {
      this.print = print;
    }

    @Override
    public void write(int character) throws IOException {
      print.write(character);
      check();
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      print.write(bytes, from, length);
      check();
    }

    @Override
    public void flush() throws IOException {
      check();
    }

    private void check() throws IOException {
      if (print.checkError()) {
        throw new IOException("nobody reads the output");
      }
    }
  }
}
