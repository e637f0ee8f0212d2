package io.github.casualtyfigures.cli;

import io.github.casualtyfigures.claim.Article;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is made of the articles of the PATHs, one at a time, so that a million of them need no more
 * memory than the longest. What can't be read is complained of, and the next is read.
 */
final class Articles<T> {

  private static final String STANDARD_INPUT = "-";

  private final InputStream standardInput;
  private final @Nullable InputFormat format;
  private final @Nullable LocalDate published;
  private final ArticleReader<T> texts;
  private final RowReader<T> rows;

  /**
   * @param format what each PATH holds; null for rows where its name ends so and for standard
   *     input, else text
   * @param published the publication date of texts, or null
   * @param texts makes the result for a file that is one article
   * @param rows makes the result for a line of a file of rows
   */
  Articles(
      InputStream standardInput,
      @Nullable InputFormat format,
      @Nullable LocalDate published,
      ArticleReader<T> texts,
      RowReader<T> rows) {
    this.standardInput = standardInput;
    this.format = format;
    this.published = published;
    this.texts = texts;
    this.rows = rows;
  }

  /** Articles whose rows are those of {@link ArticleRow}. */
  static <T> Articles<T> of(
      InputStream standardInput,
      InputFormat format,
      @Nullable LocalDate published,
      ArticleReader<T> reader) {
    return new Articles<>(
        standardInput,
        format,
        published,
        reader,
        (row, origin, extractor) ->
            reader.read(ArticleRow.read(row, origin, published), extractor));
  }

  /** Makes what is wanted of an article, on any thread. */
  interface ArticleReader<T> {

    /** The result. */
    T read(Article article, LateExtractor extractor);
  }

  /** Makes what is wanted of a line that is not blank, on any thread. */
  interface RowReader<T> {

    /**
     * The result for one row.
     *
     * @param origin where it stands: {@code news.jsonl:3}
     * @throws BadInput if it can't be read, which costs that row alone
     */
    T read(String row, String origin, LateExtractor extractor) throws BadInput;
  }

  /** Hands each article of {@code paths} to {@code intake}, in their order. */
  void read(List<String> paths, Extraction.Intake<T> intake, Progress progress) {
    progress.expect(bytes(paths));
    Pass pass = new Pass(intake, progress);
    for (String path : paths) {
      try {
        if (path.equals(STANDARD_INPUT)) {
          pass.read("stdin", standardInput, format(path));
        } else {
          pass.read(Path.of(path));
        }
      } catch (InvalidPathException e) {
        intake.complain(path + ": no path (" + e.getReason() + ")");
      } catch (IOException e) {
        intake.complain(path + ": " + reason(e));
      }
    }
  }

  private InputFormat format(String path) {
    if (format != null) {
      return format;
    }
    boolean rows = path.equals(STANDARD_INPUT) || path.endsWith(InputFormat.jsonl.suffix());
    return rows ? InputFormat.jsonl : InputFormat.text;
  }

  /** How many bytes {@code paths} hold, -1 where that can't be told beforehand. */
  private long bytes(List<String> paths) {
    long bytes = 0;
    try {
      for (String path : paths) {
        if (path.equals(STANDARD_INPUT)) {
          return -1;
        }
        Path file = Path.of(path);
        for (Path each : Files.isDirectory(file) ? files(file, format(path)) : List.of(file)) {
          bytes += Files.size(each);
        }
      }
    } catch (InvalidPathException | IOException e) {
      return -1; // It is told when it is that file's turn.
    }
    return bytes;
  }

  private static List<Path> files(Path directory, InputFormat format) throws IOException {
    try (Stream<Path> entries = Files.list(directory)) {
      return entries
          .filter(entry -> String.valueOf(entry.getFileName()).endsWith(format.suffix()))
          .filter(entry -> !Files.isDirectory(entry))
          .sorted(Comparator.comparing(entry -> String.valueOf(entry.getFileName())))
          .toList();
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

  /** One reading of all. */
  private final class Pass {

    private final Extraction.Intake<T> intake;
    private final Progress progress;

    private Pass(Extraction.Intake<T> intake, Progress progress) {
      this.intake = intake;
      this.progress = progress;
    }

    private void read(Path path) throws IOException {
      InputFormat format = format(path.toString());
      if (!Files.isDirectory(path)) {
        readFile(path, format);
        return;
      }
      List<Path> files = files(path, format);
      if (files.isEmpty()) {
        intake.complain(path + ": no " + format.suffix() + " file in this directory");
      }
      for (Path file : files) {
        try {
          readFile(file, format);
        } catch (IOException e) {
          intake.complain(file + ": " + reason(e));
        }
      }
    }

    private void readFile(Path file, InputFormat format) throws IOException {
      try (InputStream in = Files.newInputStream(file)) {
        read(file.toString(), in, format);
      }
    }

    private void read(String name, InputStream in, InputFormat format) throws IOException {
      switch (format) {
        case text -> readText(name, in.readAllBytes());
        case jsonl -> readRows(name, new BufferedInputStream(in, 1 << 16));
        case html -> readPage(name, in.readAllBytes());
      }
    }

    private void readText(String name, byte[] bytes) {
      progress.read(bytes.length);
      String id = String.valueOf(Path.of(name).getFileName());
      intake.add(
          extractor -> {
            String text = Utf8.decode(bytes, name, 1);
            return texts.read(new Article(id, text, null, null, null, published), extractor);
          });
    }

    private void readPage(String name, byte[] bytes) {
      progress.read(bytes.length);
      String id = String.valueOf(Path.of(name).getFileName());
      intake.add(extractor -> texts.read(page(bytes, id), extractor));
    }

    /** The article of a web page, with the date of the command line where the page has none. */
    private Article page(byte[] bytes, String id) {
      try {
        Article article = Article.ofHtml(new ByteArrayInputStream(bytes), null).withId(id);
        return article.published() == null ? article.withPublished(published) : article;
      } catch (IOException e) {
        throw new UncheckedIOException(id, e);
      }
    }

    private void readRows(String name, InputStream in) throws IOException {
      byte[] line;
      for (int number = 1; (line = line(in)) != null; number++) {
        progress.read(line.length + 1);
        try {
          String row = Utf8.decode(line, name, number);
          String origin = name + ":" + number;
          if (!row.isBlank()) {
            intake.add(extractor -> rows.read(row, origin, extractor));
          }
        } catch (BadInput e) {
          intake.complain(e.problem());
        }
      }
    }
  }
}
