package io.github.casualtyfigures.write;

import io.github.casualtyfigures.claim.Category;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What words of an article are marked as: a figure by its category, or what belongs to one. */
enum MarkType {
  KILLED,
  WOUNDED,
  CASUALTIES,
  MISSING,
  CAPTURED,
  ABDUCTED,
  RELEASED,
  DISPLACED,
  DEPLOYED,
  /** The word that gives the category. */
  TRIGGER("Trigger"),
  PEOPLE("People", Fact.GROUP, Fact.COUNTRY, Fact.INFERRED),
  AGENT("Agent", Fact.COUNTRY),
  SOURCE("Source", Fact.SPEAKER, Fact.NAME, Fact.KIND, Fact.INHERITED),
  /** The words that attribute. */
  CUE("Cue"),
  RELAY("Relay", Fact.SPEAKER, Fact.NAME, Fact.KIND),
  STATUS_CUE("StatusCue"),
  SCOPE("Scope", Fact.COVERS),
  PLACE("Place"),
  TIME("Time", Fact.DATE),
  /** A single person told of without a count. */
  VICTIM("Victim", Fact.FATE, Fact.NAMED);

  /** The marks of figures. */
  static final Set<MarkType> FIGURES = EnumSet.range(KILLED, DEPLOYED);

  private final String label;
  private final List<Fact> facts;

  /** A category's own name. */
  MarkType() {
    this.label = name();
    this.facts =
        List.of(
            Fact.UNIT, Fact.RELATION, Fact.VALUE, Fact.LOW, Fact.HIGH, Fact.TERM, Fact.STATUS);
  }

  MarkType(String label, Fact... facts) {
    this.label = label;
    this.facts = List.of(facts);
  }

  /** Its name in the tool. */
  String label() {
    return label;
  }

  /** What may be said of such a mark. */
  List<Fact> facts() {
    return facts;
  }

  /** Whether it marks a figure. */
  boolean figure() {
    return FIGURES.contains(this);
  }

  /** The category of a figure. */
  Category category() {
    return Category.valueOf(name());
  }

  static MarkType of(Category category) {
    return valueOf(category.name());
  }

  /** The types of which {@code fact} may be said. */
  static List<MarkType> with(Fact fact) {
    List<MarkType> types = new ArrayList<>();
    for (MarkType type : values()) {
      if (type.facts.contains(fact)) {
        types.add(type);
      }
    }
    return types;
  }

  /**
   * The type of that name.
   *
   * @throws IllegalArgumentException if there is none; the message names it
   */
  static MarkType labelled(String label) {
    for (MarkType type : values()) {
      if (type.label.equals(label)) {
        return type;
      }
    }
    throw new IllegalArgumentException(
        label + " is none of " + Arrays.stream(values()).map(MarkType::label).toList());
  }
}
