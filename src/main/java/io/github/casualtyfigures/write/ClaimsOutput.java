package io.github.casualtyfigures.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the claims of many articles go: a file, which appears when it is closed unless a write
 * failed or it was given up, or a stream, which is left open. For one thread.
 */
final class ClaimsOutput {

  private final OutputStream stream;
  private final @Nullable WholeFile file;
  private boolean abandoned;

  private ClaimsOutput(OutputStream stream, @Nullable WholeFile file) {
    this.stream = stream;
    this.file = file;
  }

  static ClaimsOutput of(Path file) {
    WholeFile whole = WholeFile.create(file);
    return new ClaimsOutput(whole.stream(), whole);
  }

  static ClaimsOutput of(OutputStream stream) {
    return new ClaimsOutput(stream, null);
  }

  OutputStream stream() {
    return stream;
  }

  /** Writes {@code text} in UTF-8; a fault tells that {@code what} can't be written. */
  void print(String what, String text) {
    try {
      stream.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw failed(what, e);
    }
  }

  /** The fault that {@code what} can't be written, which gives the file up. */
  UncheckedIOException failed(String what, IOException fault) {
    abandoned = true;
    return new UncheckedIOException(what + ": can't be written", fault);
  }

  /** Gives the file up: closing then leaves what was there before. */
  void abandon() {
    abandoned = true;
  }

  /** Writes what comes last. */
  interface Ending {

    void write() throws IOException;
  }

  /** Writes {@code ending} and lets the file appear, or removes what of it was written. */
  void close(String what, Ending ending) {
    try {
      if (!abandoned) {
        ending.write();
        stream.flush();
      }
    } catch (IOException e) {
      throw failed(what, e);
    } finally {
      end();
    }
  }

  private void end() {
    if (file != null) {
      if (!abandoned) {
        file.commit();
      }
      file.close();
    }
  }
}
