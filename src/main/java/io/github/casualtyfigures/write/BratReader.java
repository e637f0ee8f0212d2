package io.github.casualtyfigures.write;

import io.github.casualtyfigures.claim.Span;
import io.github.casualtyfigures.write.Marks.Link;
import io.github.casualtyfigures.write.Marks.Mark;
import io.github.casualtyfigures.write.Marks.Told;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the lines of an {@code .ann} file after brat's grammar: text-bound annotations, binary
 * relations, attributes and notes. What this library's configuration doesn't offer is refused with
 * its line, other notes than the annotator's are passed over. For one file and thread.
 */
final class BratReader {

  private static final Pattern MARK =
      Pattern.compile("(\\S+) (\\d{1,9} \\d{1,9}(?:;\\d{1,9} \\d{1,9})*)");
  private static final Pattern RELATION = Pattern.compile("(\\S+) Arg1:(\\S+) Arg2:(\\S+)\\s*");
  private static final Pattern ATTRIBUTE = Pattern.compile("(\\S+) (\\S+)(?: (\\S+))?");
  private static final Pattern NOTE = Pattern.compile("(\\S+) (\\S+)");

  private final String name;
  private final String text;
  private final CodePoints points;
  private final Map<String, Mark> marks = new LinkedHashMap<>();
  private final List<Link> links = new ArrayList<>();
  private String place = "";

  private BratReader(String name, String text) {
    this.name = name;
    this.text = text;
    this.points = new CodePoints(text);
  }

  /**
   * The marks of {@code lines} on {@code text}.
   *
   * @param name the file's name, for faults
   * @throws IllegalArgumentException if a line can't be read; the message names file, line, value
   */
  static Marks read(String name, String lines, String text) {
    BratReader reader = new BratReader(name, text);
    String[] all = lines.split("\r?\n", -1);
    reader.each(all, "T");
    reader.each(all, "AMR#");
    for (int i = 0; i < all.length; i++) {
      if (!all[i].isBlank() && "TAMR#".indexOf(all[i].charAt(0)) < 0) {
        throw new Field.Refused(
            name + ":" + (i + 1) + ": no line that begins with T, R, A, M or #: " + all[i]);
      }
    }
    return new Marks(List.copyOf(reader.marks.values()), reader.links);
  }

  /** Reads the lines of some kinds; attributes may stand before what they are of. */
  private void each(String[] lines, String kinds) {
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].isBlank() && kinds.indexOf(lines[i].charAt(0)) >= 0) {
        place = name + ":" + (i + 1);
        try {
          line(lines[i].split("\t", 3), lines[i]);
        } catch (Field.Refused e) {
          throw e;
        } catch (IllegalArgumentException e) {
          throw fault(e.getMessage() + ": " + lines[i]);
        }
      }
    }
  }

  private Field.Refused fault(String what) {
    return new Field.Refused(place + ": " + what);
  }

  private void line(String[] fields, String line) {
    if (fields.length < 2) {
      throw fault("no tab: " + line);
    }
    String tail = fields.length < 3 ? "" : fields[2];
    switch (fields[0].charAt(0)) {
      case 'T' -> mark(fields[0], matched(MARK, fields[1]), tail);
      case 'R' -> relation(matched(RELATION, fields[1]));
      case '#' -> note(matched(NOTE, fields[1]), tail);
      default -> attribute(matched(ATTRIBUTE, fields[1]));
    }
  }

  private static Matcher matched(Pattern pattern, String field) {
    Matcher matcher = pattern.matcher(field);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not as brat writes it");
    }
    return matcher;
  }

  private void mark(String id, Matcher fields, String words) {
    MarkType type = MarkType.labelled(fields.group(1));
    Span span = span(fields.group(2));
    StringBuilder said = new StringBuilder();
    for (String fragment : fields.group(2).split(";", -1)) {
      Span part = fragment(fragment);
      said.append(said.isEmpty() ? "" : " ").append(part.text());
    }
    if (!words.isEmpty() && !words.contentEquals(said)) {
      throw fault("\"" + words + "\", where the text has \"" + said + "\"");
    }
    if (marks.put(id, new Mark(id, type, span, new EnumMap<>(Fact.class), place)) != null) {
      throw fault("a second " + id);
    }
  }

  /** What the fragments cover, which only ends of lines may part. */
  private Span span(String places) {
    String[] fragments = places.split(";", -1);
    Span first = fragment(fragments[0]);
    int end = first.end();
    for (int i = 1; i < fragments.length; i++) {
      Span next = fragment(fragments[i]);
      if (next.begin() < end || !text.substring(end, next.begin()).isBlank()) {
        throw fault("words that don't stand together: " + places);
      }
      end = next.end();
    }
    return Span.of(text, first.begin(), end);
  }

  private Span fragment(String places) {
    int space = places.indexOf(' ');
    int begin = points.unitOf(Integer.parseInt(places.substring(0, space)));
    int end = points.unitOf(Integer.parseInt(places.substring(space + 1)));
    if (end <= begin) {
      throw fault("nothing between " + places);
    }
    return Span.of(text, begin, end);
  }

  private void relation(Matcher fields) {
    links.add(
        new Link(LinkType.labelled(fields.group(1)), fields.group(2), fields.group(3), place));
  }

  private void attribute(Matcher fields) {
    String value = fields.group(3) == null ? "true" : fields.group(3);
    tell(of(fields.group(2)), Fact.labelled(fields.group(1)), value);
  }

  private void note(Matcher fields, String note) {
    if (fields.group(1).equals("AnnotatorNotes") && fields.group(2).startsWith("T")) {
      Mark mark = of(fields.group(2));
      BratNote.facts(note).forEach((fact, value) -> tell(mark, fact, value));
    }
  }

  private Mark of(String id) {
    Mark mark = marks.get(id);
    if (mark == null) {
      throw fault("no mark " + id);
    }
    return mark;
  }

  private void tell(Mark mark, Fact fact, String value) {
    if (!mark.type().facts().contains(fact)) {
      throw fault(fact.label() + " is not said of " + mark.type().label());
    }
    if (mark.facts().put(fact, new Told(fact.checked(value), place)) != null) {
      throw fault("a second " + fact.label() + " of " + mark.id());
    }
  }
}
