package io.github.casualtyfigures.cli;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.casualtyfigures.claim.Article;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * An article in a line of JSON: {@code {"id", "text", "title"?, "publisher"?, "url"?,
 * "published"?}}. Other fields are passed over.
 */
final class ArticleRow {

  static final ObjectReader ROWS =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  private static final int SHOWN = 60;

  private final JsonNode row;
  private final String origin;

  private ArticleRow(JsonNode row, String origin) {
    this.row = row;
    this.origin = origin;
  }

  /**
   * The article of the line {@code json}. One without an id has its {@code origin} for it.
   *
   * @param origin where it stands: {@code news.jsonl:3}
   * @param published its publication date where the row has none, or null
   */
  static Article read(String json, String origin, @Nullable LocalDate published) throws BadInput {
    return new ArticleRow(parse(json, origin), origin).article(published);
  }

  /** Whether the line {@code json} holds claims that were extracted before, and no article. */
  static boolean holdsClaims(String json, String origin) throws BadInput {
    return json.contains("\"schema\"") && parse(json, origin).has("schema");
  }

  private static JsonNode parse(String json, String origin) throws BadInput {
    try {
      JsonNode row = ROWS.readTree(json);
      if (!row.isObject()) {
        throw new BadInput(origin + ": no JSON object: " + shown(json));
      }
      return row;
    } catch (JsonProcessingException e) {
      JsonLocation location = e.getLocation();
      String column = location == null ? "" : " at column " + location.getColumnNr();
      throw new BadInput(
          origin + ": broken JSON" + column + ": " + e.getOriginalMessage() + ": " + shown(json));
    }
  }

  private Article article(@Nullable LocalDate published) throws BadInput {
    String text = string("text");
    if (text == null) {
      throw new BadInput(origin + ": no \"text\": " + shown(row.toString()));
    }
    JsonNode id = row.path("id");
    LocalDate date = date();
    return new Article(
        id.isValueNode() && !id.isNull() ? id.asText() : origin,
        text,
        string("title"),
        string("publisher"),
        string("url"),
        date == null ? published : date);
  }

  private @Nullable LocalDate date() throws BadInput {
    String date = string("published");
    try {
      return date == null ? null : LocalDate.parse(date);
    } catch (DateTimeParseException e) {
      throw new BadInput(
          origin + ": \"published\": " + shown(date) + " is no date such as 2025-04-02");
    }
  }

  private @Nullable String string(String name) throws BadInput {
    JsonNode field = row.path(name);
    if (field.isMissingNode() || field.isNull()) {
      return null;
    }
    if (!field.isTextual()) {
      throw new BadInput(
          origin + ": \"" + name + "\": " + shown(field.toString()) + " is no string");
    }
    return field.textValue();
  }

  private static String shown(String value) {
    return StringUtils.abbreviate(value, SHOWN);
  }
}
