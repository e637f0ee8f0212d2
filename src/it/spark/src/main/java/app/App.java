package app;

import io.github.casualtyfigures.CasualtyExtractor;
import io.github.casualtyfigures.claim.Article;
import io.github.casualtyfigures.claim.Claim;
import io.github.casualtyfigures.claim.Source;
import io.github.casualtyfigures.spark.ClaimsDataset;
import io.github.casualtyfigures.spark.ClaimsFunction;
import io.github.casualtyfigures.spark.ExecutorExtractor;
import io.github.casualtyfigures.write.ClaimsJson;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.SparkEnv;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;

/** Articles from Parquet to claims in Parquet on executors of their own, held against one JVM. */
public final class App {

  /** Executors that live for minutes spend them on what the second compiler would save hours. */
  private static final String QUICK = "-XX:TieredStopAtLevel=1";

  private static final int FEWEST_PASSES = 2;
  private static final int MOST_PASSES = 10;
  private static final double STEADY = 0.95;

  /**
   * @param args the folder of articles, how many to make of them, the folder to work in, the folder
   *     of the jars that the executors need
   */
  public static void main(String[] args) throws Exception {
    List<Article> articles = Articles.made(Path.of(args[0]), Integer.parseInt(args[1]));
    String work = args[2];
    String jars =
        Arrays.stream(new File(args[3]).listFiles()).map(File::getPath).collect(Collectors.joining(","));

    double two = run(2, jars, articles, work, true);
    double one = run(1, jars, articles.subList(0, articles.size() / 2), work, false);
    System.out.printf("1 executor: %.1f articles a second%n", one);
    System.out.printf("2 executors: %.1f articles a second, %.2f times that of one%n", two, two / one);
  }

  /** Articles a second, without the time that loading and compiling take. */
  private static double run(
      int executors, String jars, List<Article> articles, String work, boolean check) {
    SparkSession spark =
        SparkSession.builder()
            .master("local-cluster[" + executors + ",1,1024]")
            .appName("claims")
            .config("spark.jars", jars)
            .config("spark.executor.extraJavaOptions", QUICK)
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "8")
            .getOrCreate();
    try {
      String in = work + "/articles.parquet";
      spark
          .createDataFrame(Articles.rows(articles), Articles.SCHEMA)
          .repartition(40)
          .write()
          .mode(SaveMode.Overwrite)
          .parquet(in);
      Dataset<Row> read = spark.read().parquet(in).repartition(40);
      ClaimsDataset.of(read.limit(100).repartition(8)).count();

      double seconds = warmSeconds(ClaimsDataset.of(read), work + "/claims.parquet");
      if (check) {
        tellLoads(spark, read);
        hold(spark, articles, work);
      }
      return articles.size() / seconds;
    } finally {
      spark.stop();
    }
  }

  /**
   * The seconds it takes to write {@code claims}, once the executors have compiled what they run.
   */
  private static double warmSeconds(Dataset<Row> claims, String out) {
    double seconds = Double.MAX_VALUE;
    for (int pass = 0; pass < MOST_PASSES; pass++) {
      double before = seconds;
      long start = System.nanoTime();
      claims.write().mode(SaveMode.Overwrite).parquet(out);
      seconds = (System.nanoTime() - start) / 1e9;
      if (pass >= FEWEST_PASSES && seconds > before * STEADY) {
        break;
      }
    }
    return seconds;
  }

  /** One line an executor: how often it loaded the models. */
  private static void tellLoads(SparkSession spark, Dataset<Row> read) {
    MapPartitionsFunction<Row, String> loads =
        rows ->
            List.of("executor " + SparkEnv.get().executorId() + ": " + ExecutorExtractor.loads() + " model load")
                .iterator();
    new TreeSet<>(read.mapPartitions(loads, Encoders.STRING()).collectAsList())
        .forEach(System.out::println);
  }

  private static void hold(SparkSession spark, List<Article> articles, String work) {
    CasualtyExtractor extractor = CasualtyExtractor.load();
    Map<String, String> expected = new HashMap<>();
    List<String> expectedClaims = new ArrayList<>();
    for (Article article : articles) {
      Article unnamed = Article.of(article.text()).withPublished(article.published());
      expected.put(article.id(), ClaimsJson.toJson(extractor.extract(unnamed)));
      extractor.extract(article).forEach(claim -> expectedClaims.add(line(article, claim)));
    }

    Dataset<Row> read = spark.read().parquet(work + "/articles.parquet");
    read.createOrReplaceTempView("articles");
    spark.udf().register("casualty_claims", new ClaimsFunction(), DataTypes.StringType);
    same("UDF", expected, spark.sql("SELECT id, casualty_claims(text, published) FROM articles"), work);

    spark.sql("SET spark.sql.catalog.casualties = io.github.casualtyfigures.spark.ClaimsCatalog");
    // The rest on a part: what PySpark's registerJavaFunction does, and what SQL can do by itself.
    expected.keySet().removeIf(id -> !id.startsWith("11"));
    String some = " FROM articles WHERE id LIKE '11%'";
    spark.udf().registerJava("by_name", ClaimsFunction.class.getName(), DataTypes.StringType);
    same("PySpark", expected, spark.sql("SELECT id, by_name(text, published)" + some), work);
    spark.sql("SET spark.sql.catalog.casualties = io.github.casualtyfigures.spark.ClaimsCatalog");
    same("SQL", expected, spark.sql("SELECT id, casualties.claims(text, published)" + some), work);

    Dataset<Row> claims = spark.read().parquet(work + "/claims.parquet");
    List<String> found = new ArrayList<>();
    claims
        .selectExpr(
            "document.id",
            "document.published",
            "id",
            "begin",
            "text",
            "category",
            "quantity.unit",
            "quantity.relation",
            "quantity.text",
            "people.text",
            "people.country",
            "source.id",
            "source.name",
            "status",
            "whole",
            "repeats",
            "time.value")
        .collectAsList()
        .forEach(row -> found.add(row.mkString("|")));
    found.sort(null);
    expectedClaims.sort(null);
    System.out.println("Dataset: " + found.size() + " rows, equal: " + found.equals(expectedClaims));
    System.out.println("Schema as documented: " + claims.schema().equals(ClaimsDataset.SCHEMA));
  }

  private static void same(String what, Map<String, String> expected, Dataset<Row> rows, String work) {
    String out = work + "/json.parquet";
    rows.toDF("id", "json").write().mode(SaveMode.Overwrite).parquet(out);
    Map<String, String> found =
        rows.sparkSession().read().parquet(out).collectAsList().stream()
            .collect(Collectors.toMap(row -> row.getString(0), row -> row.getString(1)));
    System.out.println(what + ": " + found.size() + " rows, equal: " + found.equals(expected));
  }

  private static String line(Article article, Claim claim) {
    Source source = claim.attribution().source();
    var people = claim.figure().people();
    var time = claim.setting().time();
    return Stream.of(
            article.id(),
            article.published(),
            claim.id(),
            claim.span().begin(),
            claim.span().text(),
            claim.category(),
            claim.quantity().unit(),
            claim.quantity().relation(),
            claim.quantity().span().text(),
            people == null ? null : people.span().text(),
            people == null ? null : people.country(),
            source == null ? null : source.speaker().id(),
            source == null ? null : source.speaker().name(),
            claim.attribution().status(),
            claim.links().whole(),
            claim.links().repeats(),
            time == null ? null : time.value())
        .map(String::valueOf)
        .collect(Collectors.joining("|"));
  }
}
