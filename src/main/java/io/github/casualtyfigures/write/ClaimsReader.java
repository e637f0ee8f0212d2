package io.github.casualtyfigures.write;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.casualtyfigures.claim.Agent;
import io.github.casualtyfigures.claim.Amount;
import io.github.casualtyfigures.claim.Article;
import io.github.casualtyfigures.claim.Attribution;
import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Claim;
import io.github.casualtyfigures.claim.Claims;
import io.github.casualtyfigures.claim.Count;
import io.github.casualtyfigures.claim.Figure;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.claim.Households;
import io.github.casualtyfigures.claim.Links;
import io.github.casualtyfigures.claim.People;
import io.github.casualtyfigures.claim.Quantity;
import io.github.casualtyfigures.claim.Range;
import io.github.casualtyfigures.claim.Ratio;
import io.github.casualtyfigures.claim.Relation;
import io.github.casualtyfigures.claim.Relay;
import io.github.casualtyfigures.claim.Scope;
import io.github.casualtyfigures.claim.Setting;
import io.github.casualtyfigures.claim.Share;
import io.github.casualtyfigures.claim.Source;
import io.github.casualtyfigures.claim.Span;
import io.github.casualtyfigures.claim.Speaker;
import io.github.casualtyfigures.claim.Status;
import io.github.casualtyfigures.claim.Term;
import io.github.casualtyfigures.claim.Time;
import io.github.casualtyfigures.claim.Unit;
import io.github.casualtyfigures.claim.Victim;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads the claims of one article back and checks them, against its text where that is given. */
final class ClaimsReader {

  static final ObjectReader TREES =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  private static final int LARGEST_DENOMINATOR = 100;

  private final @Nullable String text;

  ClaimsReader(@Nullable String text) {
    this.text = text;
  }

  Claims read(String json) {
    Field article = new Field("", tree(json));
    Field schema = article.get("schema");
    if (!schema.string().equals(ClaimsWriter.SCHEMA)) {
      throw schema.fault(schema.string() + " is not " + ClaimsWriter.SCHEMA);
    }
    Claims.Document document = document(article.get("document"));
    Field claims = article.get("claims");
    Field uncounted = article.find("uncounted");
    return checked(
        claims,
        () ->
            new Claims(
                document,
                claims.each(this::claim),
                uncounted == null ? List.of() : uncounted.each(this::victim)));
  }

  private static JsonNode tree(String json) {
    try {
      JsonNode tree = TREES.readTree(json);
      if (tree == null || !tree.isObject()) {
        throw new IllegalArgumentException("no JSON object");
      }
      return tree;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no JSON: " + e.getOriginalMessage(), e);
    }
  }

  private Claims.Document document(Field field) {
    Claims.Document document =
        new Claims.Document(
            field.get("id").string(),
            field.get("title").orNull(Field::string),
            field.get("publisher").orNull(Field::string),
            field.get("url").orNull(Field::string),
            field.get("published").orNull(Field::date),
            field.get("length").position(),
            field.get("sha256").string());
    if (text != null) {
      Claims.Document given = Article.of(text).document();
      if (document.length() != given.length() || !document.sha256().equals(given.sha256())) {
        throw field.fault(document.id() + " is not the text given");
      }
    }
    return document;
  }

  private Victim victim(Field field) {
    return checked(
        field,
        () ->
            new Victim(
                span(field),
                sentence(field.get("sentence")),
                field.get("category").constant(Category.class),
                span(field.get("trigger")),
                field.get("named").flag()));
  }

  private Claim claim(Field field) {
    return checked(
        field,
        () ->
            new Claim(
                field.get("id").position(),
                span(field),
                sentence(field.get("sentence")),
                new Figure(
                    quantity(field.get("quantity")),
                    field.get("category").constant(Category.class),
                    span(field.get("trigger")),
                    field.get("people").orNull(this::people),
                    field.get("agent").orNull(this::agent)),
                new Attribution(
                    field.get("source").orNull(this::source),
                    field.get("alsoBy").each(this::source),
                    field.get("status").constant(Status.class),
                    field.get("statusCue").orNull(this::span)),
                new Setting(
                    field.get("scope").orNull(this::scope),
                    field.get("place").orNull(this::span),
                    field.get("time").orNull(this::time)),
                new Links(
                    field.get("whole").orNull(Field::position),
                    field.get("resolved").orNull(this::amount),
                    field.get("repeats").orNull(Field::position))));
  }

  private Range sentence(Field field) {
    Range range =
        checked(field, () -> new Range(field.get("begin").position(), field.get("end").position()));
    if (text != null && range.end() > text.length()) {
      throw field.fault("ends at " + range.end() + " behind the text");
    }
    return range;
  }

  private Quantity quantity(Field field) {
    Span span = span(field);
    Relation relation = field.get("relation").constant(Relation.class);
    Term term = field.get("term").orNull(it -> it.constant(Term.class));
    return checked(
        field,
        () ->
            switch (field.get("unit").constant(Unit.class)) {
              case PEOPLE -> new Count(span, relation, amount(field), term);
              case HOUSEHOLDS -> new Households(span, relation, amount(field), term);
              case SHARE ->
                  new Share(
                      span,
                      relation,
                      field.get("value").orNull(ClaimsReader::ratio),
                      field.get("low").orNull(ClaimsReader::ratio),
                      field.get("high").orNull(ClaimsReader::ratio));
            });
  }

  private Amount amount(Field field) {
    return checked(
        field,
        () ->
            new Amount(
                field.get("value").orNull(Field::whole),
                field.get("low").orNull(Field::whole),
                field.get("high").orNull(Field::whole)));
  }

  private static Ratio ratio(Field field) {
    return checked(field, () -> simplest(field.decimal()));
  }

  /**
   * The simplest fraction that is written so: 0.3333 is one-third again. Percentages are exact as
   * they stand.
   */
  static Ratio simplest(BigDecimal written) {
    BigDecimal decimal = written.stripTrailingZeros();
    if (decimal.scale() >= 4) {
      for (int denominator = 1; denominator <= LARGEST_DENOMINATOR; denominator++) {
        BigDecimal numerator =
            decimal.multiply(BigDecimal.valueOf(denominator)).setScale(0, RoundingMode.HALF_UP);
        Ratio ratio = new Ratio(numerator.longValueExact(), denominator);
        if (ratio.decimal().compareTo(decimal) == 0) {
          return ratio;
        }
      }
    }
    BigDecimal plain = decimal.setScale(Math.max(0, decimal.scale()));
    return new Ratio(
        plain.unscaledValue().longValueExact(), BigDecimal.TEN.pow(plain.scale()).longValueExact());
  }

  private People people(Field field) {
    return checked(
        field,
        () ->
            new People(
                span(field),
                field.get("group").constant(Group.class),
                field.get("country").orNull(Field::string),
                field.get("inferred").flag()));
  }

  private Agent agent(Field field) {
    return checked(field, () -> new Agent(span(field), field.get("country").orNull(Field::string)));
  }

  private Source source(Field field) {
    return new Source(
        span(field),
        speaker(field),
        field.get("cue").orNull(this::span),
        field.get("via").orNull(via -> new Relay(span(via), speaker(via))),
        field.get("inherited").flag());
  }

  private static Speaker speaker(Field field) {
    return new Speaker(
        field.get("id").orNull(Field::string),
        field.get("name").string(),
        field.get("kind").constant(Speaker.Kind.class));
  }

  private Scope scope(Field field) {
    return new Scope(field.get("kind").constant(Scope.Kind.class), span(field));
  }

  private Time time(Field field) {
    return new Time(span(field), field.get("value").orNull(Field::string));
  }

  private Span span(Field field) {
    Span span =
        checked(field, () -> new Span(field.get("text").string(), field.get("begin").position()));
    if (field.get("end").position() != span.end()) {
      throw field.fault(field.get("end").position() + " is not the end of " + span);
    }
    if (text != null && !text.startsWith(span.text(), span.begin())) {
      throw field.fault(span + " does not stand in the text");
    }
    return span;
  }

  /** What {@code read} gives; a value that it refuses is told with the place of {@code field}. */
  static <T> T checked(Field field, Supplier<T> read) {
    try {
      return read.get();
    } catch (Field.Refused e) {
      throw e;
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw field.fault(String.valueOf(e.getMessage()));
    }
  }
}
