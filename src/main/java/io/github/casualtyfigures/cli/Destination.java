package io.github.casualtyfigures.cli;

import io.github.casualtyfigures.write.WholeFile;
import java.io.OutputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where results go: a file that is complete or absent, or standard output. */
final class Destination implements AutoCloseable {

  private final @Nullable WholeFile file;
  private final OutputStream stream;

  private Destination(@Nullable WholeFile file, OutputStream stream) {
    this.file = file;
    this.stream = stream;
  }

  /** The file {@code path}, or {@code standardOutput} where none is given. */
  static Destination of(@Nullable Path path, OutputStream standardOutput) {
    if (path == null) {
      return new Destination(null, standardOutput);
    }
    WholeFile file = WholeFile.create(path);
    return new Destination(file, file.stream());
  }

  OutputStream stream() {
    return stream;
  }

  /** Makes the file appear. */
  void commit() {
    if (file != null) {
      file.commit();
    }
  }

  @Override
  public void close() {
    if (file != null) {
      file.close();
    }
  }
}
