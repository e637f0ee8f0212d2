package io.github.casualtyfigures.write;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that is complete or absent: what is written stands in a file beside it until {@link
 * #commit} moves it there in one step. For one thread.
 */
public final class WholeFile implements AutoCloseable {

  private final Path target;
  private final Path written;
  private final Remembering stream;
  private boolean closed;

  private WholeFile(Path target, Path written, OutputStream stream) {
    this.target = target;
    this.written = written;
    this.stream = new Remembering(target, stream);
  }

  /**
   * Begins {@code file}, which is left as it is until the commit. A device or pipe is written to
   * directly, since it can't be replaced.
   *
   * @throws UncheckedIOException if it can't be written; the message names it
   */
  public static WholeFile create(Path file) {
    try {
      Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
      if (Files.isDirectory(target)) {
        throw new IOException("is a directory");
      }
      Path folder = target.getParent();
      if (folder == null || !Files.isDirectory(folder)) {
        throw new IOException("no such directory");
      }
      if (Files.exists(target) && !Files.isRegularFile(target)) {
        return new WholeFile(target, target, Files.newOutputStream(target));
      }
      Path written = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID());
      OutputStream stream = Files.newOutputStream(written, StandardOpenOption.CREATE_NEW);
      return new WholeFile(target, written, new BufferedOutputStream(stream, 1 << 16));
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": can't be written", e);
    }
  }

  /**
   * All characters of {@code file}, a byte order mark too, so that positions in it hold.
   *
   * @throws UncheckedIOException if it can't be read or is not UTF-8; the message names it
   */
  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new UncheckedIOException(file + ": not UTF-8", e);
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": can't be read", e);
    }
  }

  /** Where to write. */
  public OutputStream stream() {
    return stream;
  }

  /** Puts the file where it belongs; nothing may be written afterwards. */
  public void commit() {
    try {
      stream.close();
      if (stream.fault != null) {
        throw stream.fault;
      }
      if (!written.equals(target)) {
        Files.move(
            written, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      }
      closed = true;
    } catch (IOException e) {
      throw new UncheckedIOException(target + ": can't be written", e);
    }
  }

  /** Removes what was written, unless it was committed. */
  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      stream.close();
    } catch (IOException e) {
      throw new UncheckedIOException(target + ": can't be closed", e);
    } finally {
      remove();
    }
  }

  /**
   * Keeps in mind that a write failed, which a print stream over it would swallow, and names the
   * file in the fault.
   */
  private static final class Remembering extends FilterOutputStream {

    private final Path target;

    private @Nullable IOException fault;

    private Remembering(Path target, OutputStream stream) {
      super(stream);
      this.target = target;
    }

    @Override
    public void write(int character) throws IOException {
      write(new byte[] {(byte) character}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      try {
        out.write(bytes, from, length);
      } catch (IOException e) {
        throw failed(e);
      }
    }

    @Override
    public void flush() throws IOException {
      try {
        out.flush();
      } catch (IOException e) {
        throw failed(e);
      }
    }

    private IOException failed(IOException cause) {
      fault = cause;
      return new IOException(target + ": " + cause.getMessage(), cause);
    }
  }

  private void remove() {
    try {
      if (!written.equals(target)) {
        Files.deleteIfExists(written);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(written + ": can't be removed", e);
    }
  }
}
