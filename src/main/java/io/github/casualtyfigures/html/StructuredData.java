package io.github.casualtyfigures.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What a page's JSON-LD says of its article. Publishers write it carelessly: what can't be read is
 * passed over, and so are the descriptions of other things than articles.
 */
final class StructuredData {

  private static final ObjectReader READER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .build()
          .readerFor(JsonNode.class);

  private final @Nullable JsonNode article;

  private StructuredData(@Nullable JsonNode article) {
    this.article = article;
  }

  static StructuredData of(Document page) {
    List<JsonNode> articles = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        collect(READER.readTree(script.data()), articles);
      } catch (JsonProcessingException e) {
        // What a publisher garbled, the tags of the page tell as well.
      }
    }
    return new StructuredData(articles.isEmpty() ? null : articles.get(0));
  }

  @Nullable String headline() {
    return article == null ? null : string(article.path("headline"));
  }

  @Nullable String published() {
    return article == null ? null : string(article.path("datePublished"));
  }

  @Nullable String publisher() {
    return article == null ? null : string(article.path("publisher"));
  }

  /** The authors, parted by commas. */
  @Nullable String authors() {
    return article == null ? null : string(article.path("author"));
  }

  private static void collect(JsonNode node, List<JsonNode> articles) {
    if (node.isArray()) {
      node.forEach(element -> collect(element, articles));
    } else if (node.isObject()) {
      if (isArticle(node.path("@type"))) {
        articles.add(node);
      }
      collect(node.path("@graph"), articles);
      collect(node.path("mainEntity"), articles);
    }
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (isArticle(one)) {
          return true;
        }
      }
      return false;
    }
    return type.asText().endsWith("Article") || type.asText().endsWith("Posting");
  }

  /** A string, the name of a thing, or those of several. */
  private static @Nullable String string(JsonNode node) {
    if (node.isTextual()) {
      String text = Parser.unescapeEntities(node.textValue(), false).strip();
      return text.isEmpty() ? null : text;
    }
    if (node.isObject()) {
      return string(node.path("name"));
    }
    List<String> names = new ArrayList<>();
    for (JsonNode element : node) {
      String name = string(element);
      if (name != null) {
        names.add(name);
      }
    }
    return names.isEmpty() ? null : String.join(", ", names);
  }
}
