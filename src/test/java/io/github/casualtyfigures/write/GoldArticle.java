package io.github.casualtyfigures.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.casualtyfigures.claim.Article;
import io.github.casualtyfigures.claim.Claims;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * An article of the test data with its gold, which has every field that a claim can have.
 *
 * @param article the article
 * @param claims its claims
 */
public record GoldArticle(Article article, Claims claims) {

  private static final Path ARTICLES = Path.of("test-data", "articles");

  /** Characters of two UTF-16 code units, and one of two code points, to move what follows. */
  static final String EMOJI = "\uD83D\uDD6F\uFE0F\uD83D\uDE22 ";

  /** All of them, by name. */
  public static List<GoldArticle> all() {
    return files().stream().map(GoldArticle::read).toList();
  }

  /** The sample article, of which {@code name} is the start of the file's name. */
  public static GoldArticle named(String name) {
    return files().stream()
        .filter(file -> String.valueOf(file.getFileName()).startsWith(name))
        .findFirst()
        .map(GoldArticle::read)
        .orElseThrow(() -> new AssertionError("no article " + name));
  }

  private static List<Path> files() {
    try (Stream<Path> files = Files.list(ARTICLES)) {
      List<Path> gold = files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
      if (gold.isEmpty()) {
        throw new AssertionError(ARTICLES + ": no gold");
      }
      return gold;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static GoldArticle read(Path file) {
    try {
      Path text = Path.of(file.toString().replace(".json", ".txt"));
      Article article = Article.read(text);
      return of(article, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static GoldArticle of(Article article, String json) {
    Claims claims = ClaimsJson.read(json, article.text());
    Claims.Document document = claims.document();
    return new GoldArticle(
        new Article(
            article.id(),
            article.text(),
            document.title(),
            document.publisher(),
            document.url(),
            document.published()),
        claims);
  }

  /** The same article with {@code prefix} before its text and the same claims behind it. */
  GoldArticle behind(String prefix) {
    Article moved =
        new Article(
            article.id(),
            prefix + article.text(),
            article.title(),
            article.publisher(),
            article.url(),
            article.published());
    try {
      ObjectNode tree = (ObjectNode) new ObjectMapper().readTree(ClaimsJson.toJson(claims));
      shift(tree, prefix.length());
      ObjectNode document = (ObjectNode) tree.path("document");
      document.put("length", moved.document().length());
      document.put("sha256", moved.document().sha256());
      return new GoldArticle(moved, ClaimsJson.read(tree.toString(), moved.text()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void shift(JsonNode node, int by) {
    node.forEach(child -> shift(child, by));
    if (node instanceof ObjectNode object && object.has("begin")) {
      object.put("begin", object.get("begin").intValue() + by);
      object.put("end", object.get("end").intValue() + by);
    }
  }
}
