package io.github.casualtyfigures.write;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.casualtyfigures.claim.Agent;
import io.github.casualtyfigures.claim.Amount;
import io.github.casualtyfigures.claim.Article;
import io.github.casualtyfigures.claim.Attribution;
import io.github.casualtyfigures.claim.Claim;
import io.github.casualtyfigures.claim.Claims;
import io.github.casualtyfigures.claim.People;
import io.github.casualtyfigures.claim.Relay;
import io.github.casualtyfigures.claim.Scope;
import io.github.casualtyfigures.claim.Source;
import io.github.casualtyfigures.claim.Span;
import io.github.casualtyfigures.claim.Speaker;
import io.github.casualtyfigures.claim.Time;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes the claims of one article as annotations. For one thread. */
final class WebAnnotation {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String CONTEXT =
      "\"@context\":[\"http://www.w3.org/ns/anno.jsonld\",{\"field\":\""
          + ClaimsWebAnnotation.NAMESPACE
          + "field\"}]";

  /** What stands before the first annotation of a collection. */
  static final String HEAD =
      "{"
          + CONTEXT
          + ",\"type\":\"AnnotationCollection\",\"label\":\"Casualty claims\","
          + "\"generator\":{\"id\":\"https://github.com/casualtyfigures/casualty-figures\","
          + "\"type\":\"Software\",\"name\":\"Casualty Figures\"},"
          + "\"first\":{\"type\":\"AnnotationPage\",\"startIndex\":0,\"items\":[\n";

  /** How many code points of the text stand before and behind a quote. */
  private static final int AROUND = 32;

  private final Article article;
  private final Claims claims;
  private final CodePoints points;
  private final String source;

  WebAnnotation(Article article, Claims claims) {
    ClaimsWriter.checkText(article, claims);
    this.article = article;
    this.claims = claims;
    this.points = new CodePoints(article.text());
    this.source = source(claims.document());
  }

  /** What stands behind the last of {@code total} annotations. */
  static String tail(String collection, int total) {
    String page = collection + "#page1";
    if (total == 0) {
      return "{"
          + CONTEXT
          + ",\"type\":\"AnnotationCollection\",\"label\":\"Casualty claims\",\"id\":\""
          + collection
          + "\",\"total\":0}\n";
    }
    return "\n],\"id\":\"%s\",\"partOf\":\"%s\"},\"last\":\"%s\",\"id\":\"%s\",\"total\":%d}\n"
        .formatted(page, collection, page, collection, total);
  }

  /** The name of the annotation of claim {@code claim}, the same on every run. */
  static String id(Claims claims, int claim) {
    return urn(claims.document().id() + "\n" + claims.document().sha256() + "\n" + claim);
  }

  static String urn(String name) {
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  /** The article by its URL, or by the digest of its text where that is none. */
  private static String source(Claims.Document document) {
    String url = document.url();
    try {
      if (url != null && new URI(url).isAbsolute()) {
        return url;
      }
    } catch (URISyntaxException e) {
      return byDigest(document);
    }
    return byDigest(document);
  }

  private static String byDigest(Claims.Document document) {
    byte[] digest = HexFormat.of().parseHex(document.sha256());
    return "ni:///sha-256;" + Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
  }

  /** The annotation of {@code claim} in one line. */
  String of(Claim claim) {
    ObjectNode annotation = JSON.objectNode();
    annotation.put("id", id(claims, claim.id()));
    annotation.put("type", "Annotation");
    annotation.put("motivation", "classifying");
    Bodies bodies = new Bodies(annotation.putArray("body"));
    bodies.describe(claim.toString());
    bodies.document(claims.document());
    bodies.claim(claim);
    ObjectNode target = annotation.putObject("target");
    target.put("source", source);
    select(target, claim.span());
    return ClaimsWriter.escapeHalfCharacters(annotation.toString());
  }

  private void select(ObjectNode resource, Span span) {
    int start = points.before(span.begin());
    int end = points.before(span.end());
    ArrayNode selectors = resource.putArray("selector");
    ObjectNode position = selectors.addObject();
    position.put("type", "TextPositionSelector");
    position.put("start", start);
    position.put("end", end);
    ObjectNode quote = selectors.addObject();
    String text = article.text();
    int last = points.before(text.length());
    quote.put("type", "TextQuoteSelector");
    quote.put("exact", span.text());
    quote.put("prefix", text.substring(points.unitOf(Math.max(0, start - AROUND)), span.begin()));
    quote.put("suffix", text.substring(span.end(), points.unitOf(Math.min(last, end + AROUND))));
  }

  /** The bodies of one annotation. */
  private final class Bodies {

    private final ArrayNode bodies;

    private Bodies(ArrayNode bodies) {
      this.bodies = bodies;
    }

    private void describe(String line) {
      ObjectNode body = bodies.addObject();
      body.put("type", "TextualBody");
      body.put("purpose", "describing");
      body.put("format", "text/plain");
      body.put("language", "en");
      body.put("value", line);
    }

    private void document(Claims.Document document) {
      value("document.id", document.id());
      value("document.title", document.title());
      value("document.publisher", document.publisher());
      value("document.published", document.published());
    }

    private void claim(Claim claim) {
      value("category", claim.category());
      span("trigger", claim.figure().trigger());
      quantity(claim);
      people(claim.figure().people());
      agent(claim.figure().agent());
      attribution(claim.attribution());
      Scope scope = claim.setting().scope();
      if (scope != null) {
        value("scope.kind", scope.kind());
        span("scope", scope.span());
      }
      span("place", claim.setting().place());
      Time time = claim.setting().time();
      if (time != null) {
        value("time.value", time.value());
        span("time", time.span());
      }
      link("whole", claim.links().whole());
      amount("resolved", claim.links().resolved());
      link("repeats", claim.links().repeats());
    }

    private void quantity(Claim claim) {
      span("quantity", claim.quantity().span());
      value("quantity.unit", claim.quantity().unit());
      value("quantity.relation", claim.quantity().relation());
      value("quantity.value", QuantityNumbers.value(claim.quantity()));
      value("quantity.low", QuantityNumbers.low(claim.quantity()));
      value("quantity.high", QuantityNumbers.high(claim.quantity()));
      value("quantity.term", claim.quantity().term());
    }

    private void people(@Nullable People people) {
      if (people != null) {
        span("people", people.span());
        value("people.group", people.group());
        value("people.country", people.country());
        value("people.inferred", people.inferred());
      }
    }

    private void agent(@Nullable Agent agent) {
      if (agent != null) {
        span("agent", agent.span());
        value("agent.country", agent.country());
      }
    }

    private void attribution(Attribution attribution) {
      Source source = attribution.source();
      if (source != null) {
        source("source", source);
      }
      attribution.alsoBy().forEach(other -> source("alsoBy", other));
      value("status", attribution.status());
      span("statusCue", attribution.statusCue());
    }

    private void source(String field, Source source) {
      span(field, source.span());
      speaker(field, source.speaker());
      span(field + ".cue", source.cue());
      Relay via = source.via();
      if (via != null) {
        span(field + ".via", via.span());
        speaker(field + ".via", via.speaker());
      }
      value(field + ".inherited", source.inherited());
    }

    private void speaker(String field, Speaker speaker) {
      value(field + ".id", speaker.id());
      value(field + ".name", speaker.name());
      value(field + ".kind", speaker.kind());
    }

    private void amount(String field, @Nullable Amount amount) {
      if (amount != null) {
        value(field + ".value", amount.value());
        value(field + ".low", amount.low());
        value(field + ".high", amount.high());
      }
    }

    private void value(String field, @Nullable Object value) {
      if (value != null) {
        ObjectNode body = bodies.addObject();
        body.put("type", "TextualBody");
        body.put("purpose", field.equals("category") ? "classifying" : "tagging");
        body.put("field", field);
        body.put("value", value.toString());
      }
    }

    private void span(String field, @Nullable Span span) {
      if (span != null) {
        ObjectNode body = bodies.addObject();
        body.put("type", "SpecificResource");
        body.put("purpose", "identifying");
        body.put("field", field);
        body.put("source", source);
        select(body, span);
      }
    }

    private void link(String field, @Nullable Integer claim) {
      if (claim != null) {
        ObjectNode body = bodies.addObject();
        body.put("type", "SpecificResource");
        body.put("purpose", "linking");
        body.put("field", field);
        body.put("source", id(claims, claim));
      }
    }
  }
}
