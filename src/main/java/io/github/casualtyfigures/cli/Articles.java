package io.github.casualtyfigures.cli;

import io.github.casualtyfigures.claim.Article;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The articles of the PATHs, one at a time, so that a million of them need no more memory than the
 * longest. What can't be read is complained of, and the next is read.
 */
final class Articles {

  private static final String STANDARD_INPUT = "-";

  private final InputStream standardInput;
  private final InputFormat format;
  private final @Nullable LocalDate published;
  private final Complaints complaints;

  /**
   * @param published the publication date of articles that bring none, or null
   */
  Articles(
      InputStream standardInput,
      InputFormat format,
      @Nullable LocalDate published,
      Complaints complaints) {
    this.standardInput = standardInput;
    this.format = format;
    this.published = published;
    this.complaints = complaints;
  }

  /** Takes a line of a file of rows that is not blank. */
  interface RowReader {

    /**
     * Takes one row.
     *
     * @param origin where it stands: {@code news.jsonl:3}
     * @throws BadInput if it can't be read, which costs that row alone
     */
    void read(String row, String origin) throws BadInput;
  }

  /** Hands each article of {@code paths} on, in their order. */
  void forEach(List<String> paths, Consumer<Article> reader) {
    forEach(paths, reader, (row, origin) -> reader.accept(ArticleRow.read(row, origin, published)));
  }

  /** Hands each text, or each row, of {@code paths} on, in their order. */
  void forEach(List<String> paths, Consumer<Article> reader, RowReader rows) {
    for (String path : paths) {
      try {
        if (path.equals(STANDARD_INPUT)) {
          read("stdin", standardInput, reader, rows);
        } else {
          read(Path.of(path), reader, rows);
        }
      } catch (InvalidPathException e) {
        complaints.add(path + ": no path (" + e.getReason() + ")");
      } catch (IOException e) {
        complaints.add(path + ": " + reason(e));
      }
    }
  }

  private void read(Path path, Consumer<Article> reader, RowReader rows) throws IOException {
    if (!Files.isDirectory(path)) {
      readFile(path, reader, rows);
      return;
    }
    List<Path> files = files(path);
    if (files.isEmpty()) {
      complaints.add(path + ": no " + format.suffix() + " file in this directory");
    }
    for (Path file : files) {
      try {
        readFile(file, reader, rows);
      } catch (IOException e) {
        complaints.add(file + ": " + reason(e));
      }
    }
  }

  private List<Path> files(Path directory) throws IOException {
    try (Stream<Path> entries = Files.list(directory)) {
      return entries
          .filter(entry -> String.valueOf(entry.getFileName()).endsWith(format.suffix()))
          .filter(entry -> !Files.isDirectory(entry))
          .sorted(Comparator.comparing(entry -> String.valueOf(entry.getFileName())))
          .toList();
    }
  }

  private void readFile(Path file, Consumer<Article> reader, RowReader rows) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      read(file.toString(), in, reader, rows);
    }
  }

  private void read(String name, InputStream in, Consumer<Article> reader, RowReader rows)
      throws IOException {
    switch (format) {
      case text -> readText(name, in.readAllBytes(), reader);
      case jsonl -> readRows(name, new BufferedInputStream(in, 1 << 16), rows);
    }
  }

  private void readText(String name, byte[] bytes, Consumer<Article> reader) {
    try {
      String id = String.valueOf(Path.of(name).getFileName());
      String text = Utf8.decode(bytes, name, 1);
      reader.accept(new Article(id, text, null, null, null, published));
    } catch (BadInput e) {
      complaints.add(e.problem());
    }
  }

  private void readRows(String name, InputStream in, RowReader rows) throws IOException {
    byte[] line;
    for (int number = 1; (line = line(in)) != null; number++) {
      try {
        String row = Utf8.decode(line, name, number);
        if (!row.isBlank()) {
          rows.read(row, name + ":" + number);
        }
      } catch (BadInput e) {
        complaints.add(e.problem());
      }
    }
  }

  /** The bytes of the next line without its end, or null behind the last. */
  private static byte @Nullable [] line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
    int next = in.read();
    if (next < 0) {
      return null;
    }
    while (next >= 0 && next != '\n') {
      line.write(next);
      next = in.read();
    }
    return line.toByteArray();
  }

  private static String reason(IOException fault) {
    if (fault instanceof NoSuchFileException) {
      return "no such file";
    }
    if (fault instanceof AccessDeniedException) {
      return "may not be read";
    }
    return "can't be read (" + fault.getMessage() + ")";
  }
}
