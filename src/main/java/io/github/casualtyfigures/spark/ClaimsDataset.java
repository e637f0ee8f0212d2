package io.github.casualtyfigures.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.from_json;
import static org.apache.spark.sql.functions.lit;

import io.github.casualtyfigures.claim.Article;
import io.github.casualtyfigures.write.ClaimsJson;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/**
 * From a dataset of articles to a dataset of their claims.
 *
 * <pre>{@code
 * Dataset<Row> claims = ClaimsDataset.of(spark.read().parquet("articles"));
 * claims.filter("category = 'KILLED'").groupBy("source.id").count().show();
 * }</pre>
 *
 * <p>Each executor loads the models once ({@link ExecutorExtractor}).
 */
public final class ClaimsDataset {

  /**
   * The columns of the claims: {@code document}, the article, and then the fields of a claim under
   * the names and in the order of the guidelines, section 8. Numbers of people, households and
   * shares are {@code DOUBLE}, which holds each exactly; positions count UTF-16 code units.
   */
  public static final StructType SCHEMA = Schemas.CLAIMS;

  private static final List<String> COLUMNS =
      List.of("id", "text", "title", "publisher", "url", "published");

  private ClaimsDataset() {}

  /**
   * The claims of {@code articles}, a row each; an article without claims has no row.
   *
   * @param articles with the column {@code text}, a {@code STRING} that is nowhere null; where they
   *     are there, {@code id}, {@code title}, {@code publisher} and {@code url}, {@code STRING},
   *     and {@code published}, a {@code DATE} or a {@code STRING} such as {@code 2025-04-02}, are
   *     used; others are left out
   * @return rows of {@link #SCHEMA}
   * @throws IllegalArgumentException if there is no column {@code text}; when the rows are made, if
   *     a date is none
   */
  public static Dataset<Row> of(Dataset<Row> articles) {
    List<String> given = Arrays.asList(articles.columns());
    if (!given.contains("text")) {
      throw new IllegalArgumentException("no column text among " + given);
    }
    Column[] columns =
        COLUMNS.stream()
            .map(name -> given.contains(name) ? col(name) : lit(null).cast("string").as(name))
            .toArray(Column[]::new);
    return articles
        .select(columns)
        .map((MapFunction<Row, String>) ClaimsDataset::json, Encoders.STRING())
        .select(from_json(col("value"), Schemas.ARTICLE, Map.of("mode", "FAILFAST")).as("article"))
        .select(col("article.document"), explode(col("article.claims")).as("claim"))
        .select(col("document"), col("claim.*"));
  }

  private static String json(Row row) {
    String id = row.getString(0);
    String text = row.getString(1);
    if (text == null) {
      throw new IllegalArgumentException("article " + id + ": text is null");
    }
    Article article =
        new Article(
            id == null ? Article.of(text).id() : id,
            text,
            row.getString(2),
            row.getString(3),
            row.getString(4),
            Days.of(row.get(5)));
    return ClaimsJson.toJson(ExecutorExtractor.get().extract(article));
  }
}
