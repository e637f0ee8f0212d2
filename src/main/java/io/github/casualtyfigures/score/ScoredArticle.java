package io.github.casualtyfigures.score;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Claims;
import io.github.casualtyfigures.claim.Relation;
import io.github.casualtyfigures.claim.Unit;
import io.github.casualtyfigures.write.ClaimsJson;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.lang3.StringUtils;

/**
 * The claims of one article to be scored, as gold or as found. Of their JSON (guidelines, section
 * 8) only what is scored must be there: each claim's {@code id}, {@code category} and {@code
 * quantity}; a field that is left out counts as null. A gold claim may hold {@code alt} with
 * further readings that are accepted: lists under {@code category, relation, unit, value, low,
 * high, group, country, status, source_id, whole, repeats}; {@code "optional": true} for a claim
 * that is neither asked for nor punished; {@code "source_open": true} where the source has no id
 * that could be known, so that its words decide. Immutable; may be shared by threads.
 */
public final class ScoredArticle {

  static final ObjectReader TREES =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  private static final int SHOWN = 80;

  private final String id;
  private final List<ScoredClaim> claims;

  private ScoredArticle(String id, List<ScoredClaim> claims) {
    this.id = id;
    this.claims = List.copyOf(claims);
  }

  /** The article of {@code claims}. */
  public static ScoredArticle of(Claims claims) {
    return read(ClaimsJson.toJson(claims));
  }

  /**
   * The article that the JSON of its claims tells of.
   *
   * @throws IllegalArgumentException if what is scored is not there; the message names field and
   *     value: {@code claims[2].quantity.relation: SAME is none of […]}
   */
  public static ScoredArticle read(String json) {
    try {
      JsonNode tree = TREES.readTree(json);
      if (tree == null || !tree.isObject()) {
        throw new IllegalArgumentException(
            "no JSON object: " + StringUtils.abbreviate(json, SHOWN));
      }
      return read(tree);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no JSON: " + e.getOriginalMessage(), e);
    }
  }

  static ScoredArticle read(JsonNode article) {
    JsonNode id = article.path("document").path("id");
    if (!id.isTextual()) {
      throw fault("document.id", id, "no string");
    }
    JsonNode claims = article.path("claims");
    if (!claims.isArray()) {
      throw fault("claims", claims, "no array");
    }
    List<ScoredClaim> scored = new ArrayList<>();
    for (JsonNode claim : claims) {
      check("claims[" + scored.size() + "].", claim);
      scored.add(new ScoredClaim(claim));
    }
    return new ScoredArticle(id.textValue(), scored);
  }

  private static void check(String place, JsonNode claim) {
    whole(place + "id", claim.path("id"));
    constant(place + "category", claim.path("category"), Category.values());
    JsonNode quantity = claim.path("quantity");
    whole(place + "quantity.begin", quantity.path("begin"));
    whole(place + "quantity.end", quantity.path("end"));
    constant(place + "quantity.unit", quantity.path("unit"), Unit.values());
    constant(place + "quantity.relation", quantity.path("relation"), Relation.values());
    for (String relation : new ScoredClaim(claim).accepted("relation")) {
      constant(place + "alt.relation", relation, Relation.values());
    }
  }

  private static void whole(String place, JsonNode value) {
    if (!value.isIntegralNumber()) {
      throw fault(place, value, "no whole number");
    }
  }

  private static void constant(String place, JsonNode value, Enum<?>[] constants) {
    if (!value.isTextual()) {
      throw fault(place, value, "none of " + Arrays.toString(constants));
    }
    constant(place, value.textValue(), constants);
  }

  private static void constant(String place, String value, Enum<?>[] constants) {
    if (Arrays.stream(constants).noneMatch(constant -> constant.name().equals(value))) {
      throw new IllegalArgumentException(
          place + ": " + value + " is none of " + Arrays.toString(constants));
    }
  }

  private static IllegalArgumentException fault(String place, JsonNode value, String what) {
    return new IllegalArgumentException(
        value.isMissingNode()
            ? place + ": missing"
            : place + ": " + StringUtils.abbreviate(value.toString(), SHOWN) + " is " + what);
  }

  /** The article's id, as its claims have it. */
  public String id() {
    return id;
  }

  /**
   * The id without a path before it and without {@code .txt} behind it, by which gold and found
   * claims meet.
   */
  String name() {
    String file = id.substring(Math.max(id.lastIndexOf('/'), id.lastIndexOf('\\')) + 1);
    return file.endsWith(".txt") ? file.substring(0, file.length() - ".txt".length()) : file;
  }

  List<ScoredClaim> claims() {
    return claims;
  }
}
