package app;

import io.github.casualtyfigures.claim.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** Many articles made of few: each copy has an id, a first line and a date of its own. */
final class Articles {

  static final StructType SCHEMA =
      StructType.fromDDL("id STRING, text STRING, title STRING, published DATE");

  private static final LocalDate FIRST = LocalDate.of(2025, 4, 2);

  private Articles() {}

  static List<Article> made(Path folder, int wanted) throws IOException {
    List<Article> read;
    try (Stream<Path> files = Files.list(folder)) {
      read =
          files
              .filter(file -> file.toString().endsWith(".txt"))
              .sorted()
              .map(Article::read)
              .toList();
    }
    List<Article> made = new ArrayList<>();
    for (int i = 0; i < wanted; i++) {
      Article article = read.get(i % read.size());
      String text = "Edition " + i / read.size() + "\n\n" + article.text();
      made.add(
          new Article(
              i + "-" + article.id(), text, article.title(), null, null, FIRST.plusDays(i % 400)));
    }
    return made;
  }

  static List<Row> rows(List<Article> articles) {
    return articles.stream()
        .map(
            article ->
                RowFactory.create(
                    article.id(),
                    article.text(),
                    article.title(),
                    Date.valueOf(article.published())))
        .toList();
  }
}
