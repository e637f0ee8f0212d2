package io.github.casualtyfigures.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is scored of a claim, gold or extracted, as its JSON has it.
 *
 * @param node the claim's object
 */
record ScoredClaim(JsonNode node) {

  private static final Set<String> DETERMINERS =
      Set.of(
          "a", "an", "another", "the", "no", "any", "anyone", "none", "one", "his", "her", "their",
          "its");

  /** A stretch of text. */
  record Stretch(int begin, int end) {

    int shared(Stretch other) {
      return Math.max(0, Math.min(end, other.end) - Math.max(begin, other.begin));
    }

    int joined(Stretch other) {
      return Math.max(end, other.end) - Math.min(begin, other.begin);
    }
  }

  /** A number with its bounds, as a claim reads it. */
  record Reading(
      String unit,
      String relation,
      @Nullable Double value,
      @Nullable Double low,
      @Nullable Double high) {

    /** The same number, whatever the words make of it. */
    boolean equalsBut(Reading other) {
      return unit.equals(other.unit)
          && same(value, other.value)
          && same(low, other.low)
          && same(high, other.high);
    }

    /** The value alone where there is one, else the bounds. */
    boolean sameCore(Reading other) {
      if (!unit.equals(other.unit) || (value == null) != (other.value == null)) {
        return false;
      }
      return value != null
          ? same(value, other.value)
          : same(low, other.low) && same(high, other.high);
    }

    private boolean same(@Nullable Double one, @Nullable Double other) {
      if (one == null || other == null) {
        return Objects.equals(one, other);
      }
      return Math.abs(one - other) <= (unit.equals("SHARE") ? 0.006 : 1e-6);
    }
  }

  int id() {
    return node.path("id").asInt();
  }

  Stretch quantity() {
    return stretch(node.path("quantity"));
  }

  /** The quantity, with the people where it is but a determiner: "a woman". */
  Stretch anchor() {
    Stretch quantity = quantity();
    String words = node.path("quantity").path("text").asText().toLowerCase(Locale.ROOT);
    if (!DETERMINERS.contains(words) || !has("people")) {
      return quantity;
    }
    Stretch people = stretch(node.path("people"));
    return new Stretch(Math.min(quantity.begin, people.begin), Math.max(quantity.end, people.end));
  }

  Reading number() {
    JsonNode quantity = node.path("quantity");
    return new Reading(
        quantity.path("unit").asText(),
        quantity.path("relation").asText(),
        decimal(quantity.path("value")),
        decimal(quantity.path("low")),
        decimal(quantity.path("high")));
  }

  /** Whether the field holds an object or value. */
  boolean has(String field) {
    return node.hasNonNull(field);
  }

  /** The object {@code field}. */
  JsonNode object(String field) {
    return node.path(field);
  }

  /** The string at {@code path}, null where there is none. */
  @Nullable String string(String... path) {
    JsonNode at = node;
    for (String field : path) {
      at = at.path(field);
    }
    return at.isNull() || at.isMissingNode() ? null : at.asText();
  }

  /** The id that the link {@code field} holds, or null. */
  @Nullable Integer link(String field) {
    JsonNode link = node.path(field);
    return link.isIntegralNumber() ? (Integer) link.intValue() : null;
  }

  /** Whether a gold claim is neither asked for nor punished. */
  boolean optional() {
    return alternatives().path("optional").asBoolean();
  }

  JsonNode alternatives() {
    return node.path("alt");
  }

  /** The alternatives of {@code field} in a gold claim; null stands among them where it may. */
  List<@Nullable String> alternatives(String field) {
    List<@Nullable String> accepted = new ArrayList<>();
    for (JsonNode alternative : alternatives().path(field)) {
      accepted.add(alternative.isNull() ? null : alternative.asText());
    }
    return accepted;
  }

  /** The alternatives of {@code field} that are words. */
  List<String> accepted(String field) {
    List<String> words = new ArrayList<>();
    for (String alternative : alternatives(field)) {
      if (alternative != null) {
        words.add(alternative);
      }
    }
    return words;
  }

  static Stretch stretch(JsonNode span) {
    return new Stretch(span.path("begin").asInt(), span.path("end").asInt());
  }

  static @Nullable Double decimal(JsonNode number) {
    return number.isNumber() ? (Double) number.doubleValue() : null;
  }
}
