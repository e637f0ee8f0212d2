package io.github.casualtyfigures.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.casualtyfigures.claim.Article;
import io.github.casualtyfigures.claim.Claims;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Claims as Web Annotations, expanded by a JSON-LD processor: what is left is what a client of that
 * vocabulary sees. The terms are those of the Recommendation that are used, set down again, so that
 * no test needs the network.
 */
final class ClaimsWebAnnotationTest {

  private static final String OA = "http://www.w3.org/ns/oa#";
  private static final String AS = "http://www.w3.org/ns/activitystreams#";
  private static final String VALUE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#value";
  private static final String FIELD = ClaimsWebAnnotation.NAMESPACE + "field";

  @Test
  void positionsCountCodePointsAndQuotesAreTheWords() throws IOException {
    for (GoldArticle gold : GoldArticle.all()) {
      GoldArticle moved = gold.behind(GoldArticle.EMOJI);
      String text = moved.article().text();
      JsonNode collection = json(ClaimsWebAnnotation.toJson(moved.article(), moved.claims()));
      for (JsonNode selectors : collection.findValues("selector")) {
        JsonNode position = selectors.get(0);
        JsonNode quote = selectors.get(1);
        int begin = text.offsetByCodePoints(0, position.path("start").intValue());
        int end = text.offsetByCodePoints(0, position.path("end").intValue());
        String exact = quote.path("exact").asText();
        assertEquals(exact, text.substring(begin, end));
        assertTrue(
            text.contains(quote.path("prefix").asText() + exact + quote.path("suffix").asText()));
        assertTrue(text.startsWith(exact, begin));
      }
      JsonNode items = collection.path("first").path("items");
      for (int i = 0; i < items.size(); i++) {
        assertEquals(
            moved.claims().claim(i + 1).span().text(),
            items.get(i).path("target").path("selector").get(1).path("exact").asText());
      }
    }
  }

  @Test
  void aProcessorSeesAnnotationsOfTheVocabulary() throws IOException {
    for (String name : List.of("01-", "02-", "101-")) {
      GoldArticle gold = GoldArticle.named(name);
      JsonNode collection = expanded(ClaimsWebAnnotation.toJson(gold.article(), gold.claims()));
      assertEquals(AS + "OrderedCollection", collection.path("@type").get(0).asText());
      assertEquals(
          gold.claims().size(), only(collection, AS + "totalItems").path("@value").intValue());
      JsonNode items = only(only(collection, AS + "first"), AS + "items").path("@list");
      assertEquals(gold.claims().size(), items.size());
      Set<String> ids = new HashSet<>();
      for (JsonNode annotation : items) {
        assertEquals(OA + "Annotation", annotation.path("@type").get(0).asText());
        assertEquals(OA + "classifying", id(annotation, OA + "motivatedBy"));
        assertTrue(ids.add(annotation.path("@id").asText()), annotation.path("@id").asText());
        JsonNode target = only(annotation, OA + "hasTarget");
        assertTrue(id(target, OA + "hasSource").startsWith("ni:///sha-256;"));
        assertEquals(2, target.path(OA + "hasSelector").size());
        annotation.path(OA + "hasBody").forEach(ClaimsWebAnnotationTest::assertBody);
      }
    }
  }

  private static void assertBody(JsonNode body) {
    String type = body.path("@type").get(0).asText();
    assertTrue(id(body, OA + "hasPurpose").startsWith(OA), body.toString());
    if (type.equals(OA + "TextualBody")) {
      assertFalse(only(body, VALUE).path("@value").asText().isEmpty(), body.toString());
    } else {
      assertEquals(OA + "SpecificResource", type);
      assertFalse(id(body, OA + "hasSource").isEmpty(), body.toString());
      assertFalse(only(body, FIELD).path("@value").asText().isEmpty(), body.toString());
    }
  }

  @Test
  void nothingIsLostInExpansion() throws IOException {
    GoldArticle gold = GoldArticle.named("02-");
    String json = ClaimsWebAnnotation.toJson(gold.article(), gold.claims());
    int given = json(json).findValues("field").size() - 1; // the term's definition
    List<JsonNode> seen = expanded(json).findValues(FIELD);
    assertEquals(given, seen.size());
    assertTrue(given > 50, given + " fields");
  }

  @Test
  void aClaimsFieldsAreItsBodies() throws IOException {
    GoldArticle gold = GoldArticle.named("02-");
    JsonNode items =
        json(ClaimsWebAnnotation.toJson(gold.article(), gold.claims())).at("/first/items");
    JsonNode claims = json(ClaimsJson.toJson(gold.claims())).path("claims");
    int links = 0;
    for (int i = 0; i < items.size(); i++) {
      JsonNode claim = claims.get(i);
      for (String field :
          List.of("category", "status", "people.group", "source.id", "quantity.relation")) {
        JsonNode value = claim.at("/" + field.replace('.', '/'));
        String expected =
            value.isNull() || value.isMissingNode() ? "[]" : "[" + value.asText() + "]";
        assertEquals(expected, values(items.get(i), field, "value").toString(), field);
      }
      assertEquals(claim.path("alsoBy").size(), values(items.get(i), "alsoBy", "source").size());
      if (claim.path("repeats").isInt()) {
        JsonNode other = items.get(claim.path("repeats").intValue() - 1);
        assertEquals(List.of(other.path("id").asText()), values(items.get(i), "repeats", "source"));
        links++;
      }
    }
    assertTrue(links > 0, "no link");
  }

  private static List<String> values(JsonNode annotation, String field, String of) {
    List<String> values = new ArrayList<>();
    for (JsonNode body : annotation.path("body")) {
      if (body.path("field").asText().equals(field)) {
        values.add(body.path(of).asText());
      }
    }
    return values;
  }

  @Test
  void anArticleGoesByItsUrlIfThatIsOne() throws IOException {
    GoldArticle gold = GoldArticle.named("01-");
    assertEquals("https://example.org/kursk", source(gold, "https://example.org/kursk"));
    assertTrue(source(gold, "no url").startsWith("ni:///sha-256;"));
    assertTrue(source(gold, "/kursk").startsWith("ni:///sha-256;"));
  }

  private static String source(GoldArticle gold, String url) throws IOException {
    Claims.Document old = gold.claims().document();
    Claims claims =
        new Claims(
            new Claims.Document(old.id(), null, null, url, null, old.length(), old.sha256()),
            gold.claims().claims());
    return json(ClaimsWebAnnotation.toJson(gold.article(), claims))
        .at("/first/items/0/target/source")
        .asText();
  }

  @Test
  void manyArticlesAreOneCollection(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("claims.jsonld");
    GoldArticle one = GoldArticle.named("01-");
    GoldArticle two = GoldArticle.named("02-");
    try (ClaimsWebAnnotation.Collection collection = ClaimsWebAnnotation.collection(file)) {
      collection.write(one.article(), one.claims());
      collection.write(two.article(), two.claims());
      assertFalse(Files.exists(file));
    }
    JsonNode collection = json(Files.readString(file));
    int total = one.claims().size() + two.claims().size();
    assertEquals(total, collection.path("total").intValue());
    assertEquals(total, collection.at("/first/items").size());
    assertEquals(collection.at("/first/id"), collection.path("last"));
    assertEquals(collection.path("id"), collection.at("/first/partOf"));
  }

  @Test
  void aCollectionOfNothingHasNoPage() throws IOException {
    Article article = Article.of("Nothing.");
    Claims none = new Claims(article.document(), List.of());
    JsonNode collection = expanded(ClaimsWebAnnotation.toJson(article, none));
    assertEquals(0, only(collection, AS + "totalItems").path("@value").intValue());
    assertFalse(collection.has(AS + "first"));
  }

  @Test
  void claimsOfAnotherTextAreRefused() {
    Claims claims = GoldArticle.named("01-").claims();
    Article other = Article.of("Nothing.");
    IllegalArgumentException fault =
        assertThrows(
            IllegalArgumentException.class, () -> ClaimsWebAnnotation.toJson(other, claims));
    assertEquals("claims of 01-kursk.txt for the article text", fault.getMessage());
  }

  private static JsonNode json(String json) throws IOException {
    return new ObjectMapper().readTree(json);
  }

  /** The collection as a processor of JSON-LD 1.1 sees it, every term an IRI. */
  private static JsonNode expanded(String json) throws IOException {
    try (InputStream terms =
        Objects.requireNonNull(
            ClaimsWebAnnotationTest.class.getResourceAsStream("annotation-terms.jsonld"))) {
      JsonDocument context = JsonDocument.of(terms);
      String array =
          JsonLd.expand(JsonDocument.of(new StringReader(json)))
              .loader(
                  (url, options) -> {
                    if (!url.toString().equals("http://www.w3.org/ns/anno.jsonld")) {
                      throw new JsonLdError(
                          JsonLdErrorCode.LOADING_DOCUMENT_FAILED, url.toString());
                    }
                    return context;
                  })
              .get()
              .toString();
      JsonNode expanded = json(array);
      assertEquals(1, expanded.size());
      return expanded.get(0);
    } catch (JsonLdError e) {
      throw new IOException(e);
    }
  }

  private static JsonNode only(JsonNode node, String property) {
    JsonNode values = node.path(property);
    assertEquals(1, values.size(), property + " of " + node);
    return values.get(0);
  }

  private static String id(JsonNode node, String property) {
    return only(node, property).path("@id").asText();
  }
}
