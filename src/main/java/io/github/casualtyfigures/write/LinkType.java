package io.github.casualtyfigures.write;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** How one mark belongs to another: from the figure to its people, to its source. */
enum LinkType {
  TRIGGER("trigger", MarkType.TRIGGER),
  PEOPLE("people", MarkType.PEOPLE),
  AGENT("agent", MarkType.AGENT),
  SOURCE("source", MarkType.SOURCE),
  ALSO_BY("alsoBy", MarkType.SOURCE),
  STATUS_CUE("statusCue", MarkType.STATUS_CUE),
  SCOPE("scope", MarkType.SCOPE),
  PLACE("place", MarkType.PLACE),
  TIME("time", MarkType.TIME),
  /** From a part to its whole. */
  WHOLE("whole", MarkType.FIGURES),
  /** From a figure to the earlier one that it repeats. */
  REPEATS("repeats", MarkType.FIGURES),
  CUE("cue", MarkType.CUE),
  VIA("via", MarkType.RELAY);

  private final String label;
  private final Set<MarkType> to;

  LinkType(String label, MarkType to) {
    this(label, EnumSet.of(to));
  }

  LinkType(String label, Set<MarkType> to) {
    this.label = label;
    this.to = to;
  }

  /** Its name in the tool. */
  String label() {
    return label;
  }

  /** Where it may come from. */
  Set<MarkType> from() {
    return switch (this) {
      case CUE, VIA -> EnumSet.of(MarkType.SOURCE);
      case TRIGGER -> {
        Set<MarkType> both = EnumSet.copyOf(MarkType.FIGURES);
        both.add(MarkType.VICTIM);
        yield both;
      }
      default -> MarkType.FIGURES;
    };
  }

  /** Where it may go to. */
  Set<MarkType> to() {
    return to;
  }

  /**
   * The link of that name.
   *
   * @throws IllegalArgumentException if there is none; the message names it
   */
  static LinkType labelled(String label) {
    for (LinkType type : values()) {
      if (type.label.equals(label)) {
        return type;
      }
    }
    throw new IllegalArgumentException(
        label + " is none of " + Arrays.stream(values()).map(LinkType::label).toList());
  }
}
