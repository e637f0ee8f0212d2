package io.github.casualtyfigures.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.casualtyfigures.CasualtyExtractor;
import io.github.casualtyfigures.claim.Article;
import io.github.casualtyfigures.claim.Claims;
import io.github.casualtyfigures.score.ArticleScorer.Measure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The extractor on whole articles, against their gold. The floors are raised as results rise, and
 * never lowered.
 */
final class ArticlesTest {

  /** Articles whose gold has every field, and passages whose gold has those that are scored. */
  private static final List<Path> FOLDERS =
      List.of(Path.of("test-data", "articles"), Path.of("test-data", "passages"));

  private static final Path ERRORS = Path.of("target", "articles-errors.txt");

  private static final int FEWEST_ARTICLES = 1092;
  private static final int MOST_CLAIMS_WHERE_NONE = 25;

  /** F1 of the measures, accuracy of the fields, precision of the links. */
  private static final Map<String, Double> FLOORS =
      Map.of(
          "NUMBER", 0.95,
          "FIGURE", 0.95,
          "ATTRIBUTED", 0.92,
          "people.country", 0.97,
          "people.group", 0.94,
          "status", 0.96,
          "source.id, named", 0.95,
          "source text", 0.93,
          "whole links", 0.85,
          "repeats links", 0.88);

  @Test
  void noFigureFallsBelowItsFloor() throws IOException {
    ArticleScorer scorer = score();
    System.out.println(scorer.table());
    Files.createDirectories(ERRORS.toAbsolutePath().getParent());
    Files.write(ERRORS, scorer.errors());
    List<String> below = new ArrayList<>();
    FLOORS.forEach(
        (name, floor) -> {
          double reached = reached(scorer, name);
          if (reached < floor) {
            below.add(name + " " + reached + " is below " + floor);
          }
        });
    if (scorer.spuriousWhereNone() > MOST_CLAIMS_WHERE_NONE) {
      below.add(scorer.spuriousWhereNone() + " claims in articles without any");
    }
    if (!below.isEmpty()) {
      fail(String.join("\n", below) + "\nsee " + ERRORS);
    }
  }

  @Test
  void theGoldIsRightByItself() throws IOException {
    ArticleScorer scorer = new ArticleScorer();
    for (Path file : goldFiles()) {
      ScoredArticle gold = ScoredArticle.read(Files.readString(file));
      scorer.add(gold, gold);
    }
    assertEquals(List.of(), scorer.errors());
    for (Measure measure : Measure.values()) {
      assertEquals(1.0, scorer.total(measure).f1());
    }
  }

  private static double reached(ArticleScorer scorer, String name) {
    for (Measure measure : Measure.values()) {
      if (measure.name().equals(name)) {
        return scorer.total(measure).f1();
      }
    }
    return name.endsWith(" links")
        ? scorer.links(name.substring(0, name.indexOf(' '))).precision()
        : scorer.accuracy(name);
  }

  private static ArticleScorer score() throws IOException {
    CasualtyExtractor extractor = CasualtyExtractor.load();
    ObjectMapper json = new ObjectMapper();
    ArticleScorer scorer = new ArticleScorer();
    for (Path file : goldFiles()) {
      JsonNode gold = json.readTree(file.toFile());
      String id = gold.path("document").path("id").asText();
      Article article = Article.read(file.resolveSibling(id));
      JsonNode published = gold.path("document").path("published");
      if (published.isTextual()) {
        article = article.withPublished(LocalDate.parse(published.asText()));
      }
      Claims claims = extractor.extract(article);
      scorer.add(ScoredArticle.read(gold.toString()), ScoredArticle.of(claims));
    }
    return scorer;
  }

  private static List<Path> goldFiles() throws IOException {
    List<Path> gold = new ArrayList<>();
    for (Path folder : FOLDERS) {
      try (Stream<Path> files = Files.list(folder)) {
        files.filter(file -> file.toString().endsWith(".json")).sorted().forEach(gold::add);
      }
    }
    assertTrue(gold.size() >= FEWEST_ARTICLES, gold.size() + " articles");
    return gold;
  }
}
