package io.github.casualtyfigures.cli;

import io.github.casualtyfigures.claim.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Articles in JSON lines, for tests. */
public final class Rows {

  private Rows() {}

  /** The articles of {@code file}, at least one. */
  public static List<Article> articles(String file) {
    List<Article> articles = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(Path.of(file))) {
        articles.add(ArticleRow.read(line, file, null));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": can't be read", e);
    } catch (BadInput e) {
      throw new AssertionError(e.problem(), e);
    }
    if (articles.isEmpty()) {
      throw new AssertionError(file + ": no row");
    }
    return articles;
  }
}
