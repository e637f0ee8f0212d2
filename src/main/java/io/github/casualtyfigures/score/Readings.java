package io.github.casualtyfigures.score;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.casualtyfigures.score.ScoredClaim.Reading;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The numbers that a gold claim accepts: its own and those its alternatives make of it. */
final class Readings {

  private final ScoredClaim gold;
  private final List<Reading> numbers = new ArrayList<>();

  private Readings(ScoredClaim gold) {
    this.gold = gold;
  }

  static List<Reading> of(ScoredClaim gold) {
    Readings readings = new Readings(gold);
    Reading own = gold.number();
    for (String unit : readings.words("unit", own.unit())) {
      for (String relation : readings.words("relation", own.relation())) {
        readings.add(unit, relation, own);
      }
    }
    readings.numbers.add(own);
    return readings.numbers;
  }

  private void add(String unit, String relation, Reading own) {
    if (relation.equals("BETWEEN") || relation.equals("VAGUE")) {
      for (Double low : numbers("low", own.low())) {
        for (Double high : numbers("high", own.high())) {
          numbers.add(new Reading(unit, relation, null, low, high));
        }
      }
      return;
    }
    for (Double value : numbers("value", own.value())) {
      Double number = value == null ? own.low() : value;
      numbers.add(bounded(unit, relation, number));
    }
  }

  /** The bounds that the guidelines' table gives for a relation and its number. */
  private static Reading bounded(String unit, String relation, @Nullable Double number) {
    return switch (relation) {
      case "EXACTLY" -> new Reading(unit, relation, number, number, number);
      case "ABOUT" -> new Reading(unit, relation, number, null, null);
      case "MORE_THAN", "AT_LEAST" -> new Reading(unit, relation, number, number, null);
      case "ALMOST", "LESS_THAN", "AT_MOST" -> new Reading(unit, relation, number, null, number);
      default -> throw new IllegalArgumentException("no relation " + relation);
    };
  }

  private List<String> words(String field, String own) {
    List<String> words = new ArrayList<>(List.of(own));
    for (JsonNode alternative : gold.alternatives().path(field)) {
      words.add(alternative.asText());
    }
    return words;
  }

  private List<@Nullable Double> numbers(String field, @Nullable Double own) {
    List<@Nullable Double> values = new ArrayList<>();
    values.add(own);
    for (JsonNode alternative : gold.alternatives().path(field)) {
      values.add(ScoredClaim.decimal(alternative));
    }
    return values;
  }
}
