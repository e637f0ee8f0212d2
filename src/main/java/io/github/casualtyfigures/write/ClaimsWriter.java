package io.github.casualtyfigures.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.github.casualtyfigures.claim.Agent;
import io.github.casualtyfigures.claim.Amount;
import io.github.casualtyfigures.claim.Article;
import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Claim;
import io.github.casualtyfigures.claim.Claims;
import io.github.casualtyfigures.claim.Count;
import io.github.casualtyfigures.claim.Households;
import io.github.casualtyfigures.claim.People;
import io.github.casualtyfigures.claim.Quantity;
import io.github.casualtyfigures.claim.Range;
import io.github.casualtyfigures.claim.Ratio;
import io.github.casualtyfigures.claim.Relay;
import io.github.casualtyfigures.claim.Scope;
import io.github.casualtyfigures.claim.Share;
import io.github.casualtyfigures.claim.Source;
import io.github.casualtyfigures.claim.Span;
import io.github.casualtyfigures.claim.Speaker;
import io.github.casualtyfigures.claim.Time;
import io.github.casualtyfigures.claim.Victim;
import io.github.casualtyfigures.ledger.Toll;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the claims of one article field by field, in the order of the guidelines' example. */
final class ClaimsWriter {

  static final String SCHEMA = "casualty-claims/1";

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private final JsonGenerator json;

  private ClaimsWriter(JsonGenerator json) {
    this.json = json;
  }

  static String write(Claims claims, boolean pretty) {
    StringWriter characters = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(characters)) {
      if (pretty) {
        json.setPrettyPrinter(printer());
      }
      new ClaimsWriter(json).article(claims);
    } catch (IOException e) {
      throw new UncheckedIOException("claims of " + claims.document().id(), e);
    }
    return escapeHalfCharacters(characters.toString());
  }

  private static DefaultPrettyPrinter printer() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
    printer.indentArraysWith(lines);
    printer.indentObjectsWith(lines);
    return printer;
  }

  /**
   * Refuses claims that are of another text than {@code article}.
   *
   * @throws IllegalArgumentException if they are; the message names both
   */
  static void checkText(Article article, Claims claims) {
    if (!article.document().sha256().equals(claims.document().sha256())) {
      throw new IllegalArgumentException(
          "claims of " + claims.document().id() + " for the article " + article.id());
    }
  }

  /** A surrogate without its other half has no bytes in UTF-8, so it is written as its escape. */
  static String escapeHalfCharacters(String json) {
    StringBuilder escaped = null;
    int copied = 0;
    for (int i = 0; i < json.length(); i++) {
      if (!Character.isSurrogate(json.charAt(i))) {
        continue;
      }
      if (Character.isSupplementaryCodePoint(json.codePointAt(i))) {
        i++;
        continue;
      }
      escaped = escaped == null ? new StringBuilder() : escaped;
      escaped.append(json, copied, i).append(String.format("\\u%04x", (int) json.charAt(i)));
      copied = i + 1;
    }
    return escaped == null ? json : escaped.append(json, copied, json.length()).toString();
  }

  private void article(Claims claims) throws IOException {
    json.writeStartObject();
    json.writeStringField("schema", SCHEMA);
    document(claims.document());
    json.writeArrayFieldStart("claims");
    for (Claim claim : claims) {
      claim(claim);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("uncounted");
    for (int i = 0; i < claims.uncounted().size(); i++) {
      uncounted(claims.uncounted().get(i), i + 1);
    }
    json.writeEndArray();
    toll(Toll.of(claims), claims.uncounted());
    json.writeEndObject();
  }

  private void document(Claims.Document document) throws IOException {
    json.writeObjectFieldStart("document");
    json.writeStringField("id", document.id());
    string("title", document.title());
    string("publisher", document.publisher());
    string("url", document.url());
    string("published", document.published() == null ? null : document.published().toString());
    json.writeNumberField("length", document.length());
    json.writeStringField("sha256", document.sha256());
    json.writeEndObject();
  }

  private void uncounted(Victim victim, int id) throws IOException {
    json.writeStartObject();
    json.writeNumberField("id", id);
    words(victim.span());
    sentence(victim.sentence());
    json.writeStringField("category", victim.category().name());
    span("trigger", victim.trigger());
    json.writeBooleanField("named", victim.named());
    json.writeEndObject();
  }

  private void sentence(Range sentence) throws IOException {
    json.writeObjectFieldStart("sentence");
    json.writeNumberField("begin", sentence.begin());
    json.writeNumberField("end", sentence.end());
    json.writeEndObject();
  }

  private void claim(Claim claim) throws IOException {
    json.writeStartObject();
    json.writeNumberField("id", claim.id());
    words(claim.span());
    sentence(claim.sentence());
    quantity(claim.quantity());
    json.writeStringField("category", claim.category().name());
    span("trigger", claim.figure().trigger());
    people(claim.figure().people());
    agent(claim.figure().agent());
    Source source = claim.attribution().source();
    if (source == null) {
      json.writeNullField("source");
    } else {
      json.writeFieldName("source");
      source(source);
    }
    json.writeArrayFieldStart("alsoBy");
    for (Source other : claim.attribution().alsoBy()) {
      source(other);
    }
    json.writeEndArray();
    json.writeStringField("status", claim.attribution().status().name());
    span("statusCue", claim.attribution().statusCue());
    scope(claim.setting().scope());
    span("place", claim.setting().place());
    time(claim.setting().time());
    number("whole", claim.links().whole());
    resolved(claim.links().resolved());
    number("repeats", claim.links().repeats());
    json.writeEndObject();
  }

  private void quantity(Quantity quantity) throws IOException {
    json.writeObjectFieldStart("quantity");
    words(quantity.span());
    json.writeStringField("unit", quantity.unit().name());
    json.writeStringField("relation", quantity.relation().name());
    if (quantity instanceof Count count) {
      amount(count.amount());
    } else if (quantity instanceof Households households) {
      amount(households.amount());
    } else if (quantity instanceof Share share) {
      ratio("value", share.value());
      ratio("low", share.low());
      ratio("high", share.high());
    }
    string("term", quantity.term() == null ? null : quantity.term().name());
    json.writeEndObject();
  }

  private void people(@Nullable People people) throws IOException {
    if (begin("people", people == null ? null : people.span()) && people != null) {
      json.writeStringField("group", people.group().name());
      string("country", people.country());
      json.writeBooleanField("inferred", people.inferred());
      json.writeEndObject();
    }
  }

  private void agent(@Nullable Agent agent) throws IOException {
    if (begin("agent", agent == null ? null : agent.span()) && agent != null) {
      string("country", agent.country());
      json.writeEndObject();
    }
  }

  private void source(Source source) throws IOException {
    json.writeStartObject();
    words(source.span());
    speaker(source.speaker());
    span("cue", source.cue());
    Relay via = source.via();
    if (begin("via", via == null ? null : via.span()) && via != null) {
      speaker(via.speaker());
      json.writeEndObject();
    }
    json.writeBooleanField("inherited", source.inherited());
    json.writeEndObject();
  }

  private void speaker(Speaker speaker) throws IOException {
    string("id", speaker.id());
    json.writeStringField("name", speaker.name());
    json.writeStringField("kind", speaker.kind().name());
  }

  private void scope(@Nullable Scope scope) throws IOException {
    if (scope == null) {
      json.writeNullField("scope");
      return;
    }
    json.writeObjectFieldStart("scope");
    json.writeStringField("kind", scope.kind().name());
    words(scope.span());
    json.writeEndObject();
  }

  private void time(@Nullable Time time) throws IOException {
    if (begin("time", time == null ? null : time.span()) && time != null) {
      string("value", time.value());
      json.writeEndObject();
    }
  }

  private void resolved(@Nullable Amount amount) throws IOException {
    if (amount == null) {
      json.writeNullField("resolved");
      return;
    }
    json.writeObjectFieldStart("resolved");
    amount(amount);
    json.writeEndObject();
  }

  private void toll(Toll toll, List<Victim> uncounted) throws IOException {
    json.writeObjectFieldStart("toll");
    for (Map.Entry<Category, Toll.Entry> entry : toll.entries().entrySet()) {
      json.writeObjectFieldStart(entry.getKey().name());
      amount(entry.getValue().amount());
      json.writeArrayFieldStart("claims");
      for (int id : entry.getValue().claims()) {
        json.writeNumber(id);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("uncounted");
      for (Victim victim : entry.getValue().uncounted()) {
        json.writeNumber(uncounted.indexOf(victim) + 1);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void amount(Amount amount) throws IOException {
    number("value", amount.value());
    number("low", amount.low());
    number("high", amount.high());
  }

  private void ratio(String name, @Nullable Ratio ratio) throws IOException {
    if (ratio == null) {
      json.writeNullField(name);
    } else {
      json.writeNumberField(name, ratio.decimal().stripTrailingZeros());
    }
  }

  private void number(String name, @Nullable Number number) throws IOException {
    if (number == null) {
      json.writeNullField(name);
    } else {
      json.writeNumberField(name, number.longValue());
    }
  }

  private void string(String name, @Nullable String string) throws IOException {
    json.writeStringField(name, string);
  }

  private void span(String name, @Nullable Span span) throws IOException {
    if (begin(name, span)) {
      json.writeEndObject();
    }
  }

  /** Begins an object with the words of {@code span}, or writes null and returns false. */
  private boolean begin(String name, @Nullable Span span) throws IOException {
    if (span == null) {
      json.writeNullField(name);
      return false;
    }
    json.writeObjectFieldStart(name);
    words(span);
    return true;
  }

  private void words(Span span) throws IOException {
    json.writeStringField("text", span.text());
    json.writeNumberField("begin", span.begin());
    json.writeNumberField("end", span.end());
  }
}
