package io.github.casualtyfigures.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.casualtyfigures.claim.Amount;
import io.github.casualtyfigures.claim.Span;
import io.github.casualtyfigures.claim.Speaker;
import io.github.casualtyfigures.ledger.Anomaly;
import io.github.casualtyfigures.ledger.Ledger;
import io.github.casualtyfigures.ledger.Strategy;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The JSON of a ledger: its groups, of each the sources with what they said, the figure that a
 * strategy makes of it, and what is odd; every number with the article, the claim and the
 * characters that prove it. May be shared by threads.
 */
public final class LedgerJson {

  private static final String SCHEMA = "casualty-ledger/1";
  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator json;

  private LedgerJson(JsonGenerator json) {
    this.json = json;
  }

  /** {@code ledger} with the figure that {@code strategy} makes of each group, indented. */
  public static String toPrettyJson(Ledger ledger, Strategy strategy) {
    return toPrettyJson(ledger.groups(), strategy.name(), group -> group.figure(strategy));
  }

  /**
   * Groups of a ledger, indented.
   *
   * @param strategy the name of what makes one figure of a group, or null
   * @param figure that figure, null where there is none
   */
  public static String toPrettyJson(
      List<Ledger.Group> groups,
      @Nullable String strategy,
      Function<Ledger.Group, Ledger.@Nullable Cell> figure) {
    StringWriter characters = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(characters)) {
      json.useDefaultPrettyPrinter();
      new LedgerJson(json).ledger(groups, strategy, figure);
    } catch (IOException e) {
      throw new UncheckedIOException("ledger", e);
    }
    return characters.toString();
  }

  private void ledger(
      List<Ledger.Group> groups,
      @Nullable String strategy,
      Function<Ledger.Group, Ledger.@Nullable Cell> figure)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("schema", SCHEMA);
    json.writeStringField("strategy", strategy);
    json.writeArrayFieldStart("groups");
    for (Ledger.Group group : groups) {
      group(group, figure.apply(group));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void group(Ledger.Group group, Ledger.@Nullable Cell figure) throws IOException {
    json.writeStartObject();
    Ledger.Key key = group.key();
    json.writeStringField("category", key.category().name());
    json.writeBooleanField("addition", key.addition());
    json.writeStringField("people", key.people() == null ? null : key.people().name());
    json.writeStringField("country", key.country());
    json.writeStringField("place", key.place());
    json.writeStringField("time", key.time());
    json.writeBooleanField("disputed", group.disputed());
    json.writeArrayFieldStart("rows");
    for (Ledger.Row row : group.rows()) {
      row(row);
    }
    json.writeEndArray();
    if (figure == null) {
      json.writeNullField("figure");
    } else {
      json.writeObjectFieldStart("figure");
      amount(figure.amount());
      mentions("proof", figure.proof());
      json.writeEndObject();
    }
    json.writeArrayFieldStart("anomalies");
    for (Anomaly anomaly : group.anomalies()) {
      json.writeStartObject();
      json.writeStringField("kind", anomaly.kind().name());
      mentions("proof", anomaly.proof());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void row(Ledger.Row row) throws IOException {
    json.writeStartObject();
    Speaker speaker = row.speaker();
    if (speaker == null) {
      json.writeNullField("source");
    } else {
      json.writeObjectFieldStart("source");
      json.writeStringField("id", speaker.id());
      json.writeStringField("name", speaker.name());
      json.writeStringField("kind", speaker.kind().name());
      json.writeEndObject();
    }
    amount(row.amount());
    json.writeStringField("status", row.status().name());
    json.writeStringField("first", row.first() == null ? null : row.first().toString());
    json.writeStringField("last", row.last() == null ? null : row.last().toString());
    mentions("latest", List.of(row.latest()));
    mentions("history", row.history());
    json.writeEndObject();
  }

  private void mentions(String name, List<Ledger.Mention> mentions) throws IOException {
    json.writeArrayFieldStart(name);
    for (Ledger.Mention mention : mentions) {
      Span span = mention.claim().quantity().span();
      json.writeStartObject();
      json.writeStringField("article", mention.article().id());
      json.writeStringField(
          "published", mention.published() == null ? null : mention.published().toString());
      json.writeNumberField("claim", mention.claim().id());
      json.writeStringField("text", span.text());
      json.writeNumberField("begin", span.begin());
      json.writeNumberField("end", span.end());
      amount(mention.amount());
      json.writeStringField("status", mention.claim().attribution().status().name());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void amount(Amount amount) throws IOException {
    number("value", amount.value());
    number("low", amount.low());
    number("high", amount.high());
  }

  private void number(String name, @Nullable Long number) throws IOException {
    if (number == null) {
      json.writeNullField(name);
    } else {
      json.writeNumberField(name, number);
    }
  }
}
