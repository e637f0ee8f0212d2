package io.github.casualtyfigures.write;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.claim.Relation;
import io.github.casualtyfigures.claim.Scope;
import io.github.casualtyfigures.claim.Speaker;
import io.github.casualtyfigures.claim.Status;
import io.github.casualtyfigures.claim.Term;
import io.github.casualtyfigures.claim.Unit;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact that an annotation tool keeps of a mark: chosen from a list, or written. What is left out
 * is as the narrator's plain word has it, so that an annotator who marks "35" as killed is done.
 */
enum Fact implements Labelled {
  /** What is counted. */
  UNIT("unit", "PEOPLE"),
  /** How the words stand to the number. */
  RELATION("relation", "EXACTLY"),
  /** The number: {@code 5000}, {@code 1/3}. */
  VALUE("value"),
  /** The low bound, where the relation doesn't give it: {@code 300}. */
  LOW("low"),
  /** The high bound, where the relation doesn't give it: {@code 400}. */
  HIGH("high"),
  /** The vague word. */
  TERM("term"),
  /** How sure. */
  STATUS("status", "STATED"),
  /** Who the people are. */
  GROUP("group", "PEOPLE"),
  /** ISO 3166-1 alpha-2 code: {@code KP}. */
  COUNTRY("country"),
  /** Whether the people were taken from another clause. */
  INFERRED("inferred", "false"),
  /** The canonical id: {@code GB/defence-ministry}. */
  SPEAKER("speaker"),
  /** The display name: {@code UK MoD}; the words themselves where it is left out. */
  NAME("name"),
  /** What the speaker is. */
  KIND("kind", "UNNAMED"),
  /** Whether the figure's own sentence names no source. */
  INHERITED("inherited", "false"),
  /** How much a figure covers. */
  COVERS("covers", "INCIDENT"),
  /** TIMEX3 value: {@code 2024-06-15}. */
  DATE("date"),
  /** What became of a person told of without a count. */
  FATE("fate", "KILLED"),
  /** Whether a name says who that is. */
  NAMED("named", "false");

  private final String label;
  private final @Nullable String usual;

  Fact(String label) {
    this(label, null);
  }

  Fact(String label, @Nullable String usual) {
    this.label = label;
    this.usual = usual;
  }

  private static List<String> constants(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name).toList();
  }

  @Override
  public String label() {
    return label;
  }

  /** What it is chosen from; empty where it is written. */
  List<String> choices() {
    return switch (this) {
      case UNIT -> constants(Unit.values());
      case RELATION -> constants(Relation.values());
      case TERM -> constants(Term.values());
      case STATUS -> constants(Status.values());
      case GROUP -> constants(Group.values());
      case KIND -> constants(Speaker.Kind.values());
      case COVERS -> constants(Scope.Kind.values());
      case FATE -> List.of(Category.KILLED.name(), Category.WOUNDED.name());
      case INFERRED, INHERITED, NAMED -> List.of("true", "false");
      default -> List.of();
    };
  }

  /** What it is where it is left out, or null. */
  @Nullable String usual() {
    return usual;
  }

  /**
   * The fact of that name.
   *
   * @throws IllegalArgumentException if there is none; the message names it
   */
  static Fact labelled(String label) {
    return Labelled.of(Fact.class, label);
  }

  /**
   * {@code value}, which may be said of this fact.
   *
   * @throws IllegalArgumentException if it may not; the message names it
   */
  String checked(String value) {
    List<String> choices = choices();
    if (!choices.isEmpty() && !choices.contains(value)) {
      throw new IllegalArgumentException(value + " is none of " + choices);
    }
    return value;
  }
}
