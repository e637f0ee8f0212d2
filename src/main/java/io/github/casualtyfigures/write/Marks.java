package io.github.casualtyfigures.write;

import io.github.casualtyfigures.claim.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The claims of an article as annotation tools have them: marks on the text, with facts, and links
 * between marks. What the tools write differs, this doesn't.
 *
 * @param marks the marks
 * @param links the links between them
 */
record Marks(List<Mark> marks, List<Link> links) {

  Marks {
    marks = List.copyOf(marks);
    links = List.copyOf(links);
  }

  /**
   * A mark.
   *
   * @param id its name, the only one of its article
   * @param type what the words are marked as
   * @param span the words
   * @param facts what is said of it
   * @param place where it stands in its file, for faults: {@code kursk.ann:12}
   */
  record Mark(String id, MarkType type, Span span, Map<Fact, Told> facts, String place) {

    /** The value of {@code fact}, what it usually is where nothing is said, or null. */
    @Nullable String value(Fact fact) {
      Told told = facts.get(fact);
      return told == null ? fact.usual() : told.value;
    }

    boolean tells(Fact fact) {
      return facts.containsKey(fact);
    }

    /** The fault that {@code what} is of {@code fact} of this mark. */
    Field.Refused fault(Fact fact, String what) {
      Told told = facts.get(fact);
      return new Field.Refused(
          (told == null ? place : told.place)
              + ": "
              + fact.label()
              + " of "
              + shown()
              + ": "
              + what);
    }

    /** The fault that {@code what} is of this mark. */
    Field.Refused fault(String what) {
      return new Field.Refused(place + ": " + shown() + ": " + what);
    }

    /** {@code KILLED "five"}. */
    String shown() {
      return type.label() + " \"" + span.text() + "\"";
    }
  }

  /**
   * What is said of a mark.
   *
   * @param value a choice, or what was written
   * @param place where it stands in its file, for faults
   */
  record Told(String value, String place) {}

  /**
   * A link.
   *
   * @param type what it says
   * @param from the id of the mark that it comes from
   * @param to the id of the mark that it goes to
   * @param place where it stands in its file, for faults
   */
  record Link(LinkType type, String from, String to, String place) {

    /** The fault that {@code what} is of this link. */
    Field.Refused fault(String what) {
      return new Field.Refused(place + ": " + type.label() + ": " + what);
    }
  }

  /** Facts that are written down, each but the usual. For one thread. */
  static final class Facts {

    private final Map<Fact, Told> facts = new EnumMap<>(Fact.class);

    Facts add(Fact fact, @Nullable Object value) {
      if (value != null && !value.toString().equals(fact.usual())) {
        facts.put(fact, new Told(value.toString(), ""));
      }
      return this;
    }

    Map<Fact, Told> all() {
      return facts;
    }
  }
}
