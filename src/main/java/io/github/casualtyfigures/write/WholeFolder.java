package io.github.casualtyfigures.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A directory of files that is complete or absent: what is written stands in one beside it until
 * {@link #commit} moves it there in one step. For one thread.
 */
final class WholeFolder implements AutoCloseable {

  private static final int LONGEST_NAME = 100;

  private final Path target;
  private final Path written;
  private final Set<String> names = new HashSet<>();
  private boolean closed;

  private WholeFolder(Path target, Path written) {
    this.target = target;
    this.written = written;
  }

  /**
   * Begins {@code directory}, which must not exist, or be empty.
   *
   * @throws UncheckedIOException if it can't be written; the message names it
   */
  static WholeFolder create(Path directory) {
    Path target = directory.toAbsolutePath().normalize();
    try {
      if (Files.exists(target) && !empty(target)) {
        throw new IOException("is there already, and not empty");
      }
      Path parent = target.getParent();
      if (parent == null || !Files.isDirectory(parent)) {
        throw new IOException("no such directory");
      }
      Path written = parent.resolve("." + target.getFileName() + "." + UUID.randomUUID());
      return new WholeFolder(target, Files.createDirectory(written));
    } catch (IOException e) {
      throw new UncheckedIOException(directory + ": can't be written", e);
    }
  }

  private static boolean empty(Path target) throws IOException {
    if (!Files.isDirectory(target)) {
      return false;
    }
    try (Stream<Path> entries = Files.list(target)) {
      return entries.findAny().isEmpty();
    }
  }

  /** A name for files of the article {@code id} that none before had, without a suffix. */
  String name(String id) {
    String base = id.endsWith(".txt") ? id.substring(0, id.length() - ".txt".length()) : id;
    String safe = base.replaceAll("[^A-Za-z0-9._-]+", "_").replaceAll("^[.-]+", "_");
    String shorter = safe.isEmpty() ? "article" : safe;
    if (shorter.length() > LONGEST_NAME) {
      shorter = shorter.substring(0, LONGEST_NAME);
    }
    String name = shorter;
    for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
      name = shorter + "-" + i;
    }
    return name;
  }

  /** Writes the file {@code name} in UTF-8. */
  void write(String name, String contents) {
    try {
      Files.write(written.resolve(name), contents.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(target.resolve(name) + ": can't be written", e);
    }
  }

  /** Puts the directory where it belongs; nothing may be written afterwards. */
  void commit() {
    try {
      Files.deleteIfExists(target);
      Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
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
    try (Stream<Path> files = Files.walk(written)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(written + ": can't be removed", e);
    }
  }
}
