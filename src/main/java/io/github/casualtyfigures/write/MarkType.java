package io.github.casualtyfigures.write;

import io.github.casualtyfigures.claim.Category;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What words of an article are marked as: a figure by its category, or what belongs to one. */
enum MarkType implements Labelled {
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
  PEOPLE("People"),
  AGENT("Agent"),
  SOURCE("Source"),
  /** The words that attribute. */
  CUE("Cue"),
  RELAY("Relay"),
  STATUS_CUE("StatusCue"),
  SCOPE("Scope"),
  PLACE("Place"),
  TIME("Time"),
  /** A single person told of without a count. */
  VICTIM("Victim");

  /** The marks of figures. */
  static final Set<MarkType> FIGURES = EnumSet.range(KILLED, DEPLOYED);

  private final String label;

  /** A category's own name. */
  MarkType() {
    this.label = name();
  }

  MarkType(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  /** What may be said of such a mark. */
  List<Fact> facts() {
    return switch (this) {
      case PEOPLE -> List.of(Fact.GROUP, Fact.COUNTRY, Fact.INFERRED);
      case AGENT -> List.of(Fact.COUNTRY);
      case SOURCE -> List.of(Fact.SPEAKER, Fact.NAME, Fact.KIND, Fact.INHERITED);
      case RELAY -> List.of(Fact.SPEAKER, Fact.NAME, Fact.KIND);
      case SCOPE -> List.of(Fact.COVERS);
      case TIME -> List.of(Fact.DATE);
      case VICTIM -> List.of(Fact.FATE, Fact.NAMED);
      case TRIGGER, CUE, STATUS_CUE, PLACE -> List.of();
      default ->
          List.of(
              Fact.UNIT, Fact.RELATION, Fact.VALUE, Fact.LOW, Fact.HIGH, Fact.TERM, Fact.STATUS);
    };
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
      if (type.facts().contains(fact)) {
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
    return Labelled.of(MarkType.class, label);
  }
}
