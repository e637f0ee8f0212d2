package io.github.casualtyfigures.write;

import java.util.EnumSet;
import java.util.Set;

/** How one mark belongs to another: from the figure to its people, to its source. */
enum LinkType implements Labelled {
  TRIGGER("trigger"),
  PEOPLE("people"),
  AGENT("agent"),
  SOURCE("source"),
  ALSO_BY("alsoBy"),
  STATUS_CUE("statusCue"),
  SCOPE("scope"),
  PLACE("place"),
  TIME("time"),
  /** From a part to its whole. */
  WHOLE("whole"),
  /** From a figure to the earlier one that it repeats. */
  REPEATS("repeats"),
  CUE("cue"),
  VIA("via");

  private final String label;

  LinkType(String label) {
    this.label = label;
  }

  @Override
  public String label() {
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
    return switch (this) {
      case TRIGGER -> EnumSet.of(MarkType.TRIGGER);
      case PEOPLE -> EnumSet.of(MarkType.PEOPLE);
      case AGENT -> EnumSet.of(MarkType.AGENT);
      case SOURCE, ALSO_BY -> EnumSet.of(MarkType.SOURCE);
      case STATUS_CUE -> EnumSet.of(MarkType.STATUS_CUE);
      case SCOPE -> EnumSet.of(MarkType.SCOPE);
      case PLACE -> EnumSet.of(MarkType.PLACE);
      case TIME -> EnumSet.of(MarkType.TIME);
      case WHOLE, REPEATS -> MarkType.FIGURES;
      case CUE -> EnumSet.of(MarkType.CUE);
      case VIA -> EnumSet.of(MarkType.RELAY);
    };
  }

  /**
   * The link of that name.
   *
   * @throws IllegalArgumentException if there is none; the message names it
   */
  static LinkType labelled(String label) {
    return Labelled.of(LinkType.class, label);
  }
}
