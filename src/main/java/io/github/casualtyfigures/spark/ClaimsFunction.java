package io.github.casualtyfigures.spark;

import io.github.casualtyfigures.claim.Article;
import io.github.casualtyfigures.write.ClaimsJson;
import org.apache.spark.sql.api.java.UDF2;
import org.jspecify.annotations.Nullable;

/**
 * A function of Spark SQL from the text of an article and its publication date to the JSON of its
 * claims (guidelines, section 8).
 *
 * <pre>{@code
 * spark.udf().register("casualty_claims", new ClaimsFunction(), DataTypes.StringType);            // Java
 * spark.udf.register("casualty_claims", new ClaimsFunction, StringType)                           // Scala
 * spark.udf.registerJavaFunction("casualty_claims",
 *     "io.github.casualtyfigures.spark.ClaimsFunction", "string")                                 # PySpark
 * }</pre>
 *
 * <pre>{@code
 * SELECT id, casualty_claims(text, published) AS claims FROM articles
 * }</pre>
 *
 * <p>Where SQL is all there is, {@link ClaimsCatalog} brings the same function. Each executor loads
 * the models once ({@link ExecutorExtractor}), at the first article. Immutable; may be shared by
 * threads.
 */
public final class ClaimsFunction implements UDF2<String, Object, String> {

  private static final long serialVersionUID = 1;

  /**
   * The claims of {@code text} as one line of JSON; its document's id is {@code text}.
   *
   * @param text the article; null gives null
   * @param published a {@code DATE} or a {@code STRING} such as {@code 2025-04-02}, or null
   * @throws IllegalArgumentException if {@code published} is no date, which fails the query; the
   *     message shows it
   */
  @Override
  public @Nullable String call(@Nullable String text, @Nullable Object published) {
    if (text == null) {
      return null;
    }
    Article article = Article.of(text).withPublished(Days.of(published));
    return ClaimsJson.toJson(ExecutorExtractor.get().extract(article));
  }
}
