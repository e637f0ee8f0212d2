package io.github.casualtyfigures.write;

import io.github.casualtyfigures.claim.Span;
import io.github.casualtyfigures.write.Marks.Link;
import io.github.casualtyfigures.write.Marks.Mark;
import java.util.EnumMap;
import java.util.Map;

/** Writes the marks of one article as the lines of an {@code .ann} file. For one thread. */
final class BratLines {

  private final CodePoints points;
  private final StringBuilder lines = new StringBuilder();
  private int attributes;
  private int notes;

  private BratLines(String text) {
    this.points = new CodePoints(text);
  }

  /** The lines of {@code marks} on {@code text}. */
  static String of(String text, Marks marks) {
    BratLines lines = new BratLines(text);
    marks.marks().forEach(lines::mark);
    marks.marks().forEach(lines::facts);
    int relations = 0;
    for (Link link : marks.links()) {
      lines.relation(++relations, link);
    }
    return lines.lines.toString();
  }

  /** Whether brat, which splits lines as Python does, sees the end of one here. */
  static boolean breaks(char character) {
    return switch (character) {
      case '\n', '\r', '\u000B', '\f', '\u001C', '\u001D', '\u001E', '\u0085', '\u2028', '\u2029' ->
          true;
      default -> false;
    };
  }

  /** A span over an end of line is two fragments: {@code T1 People 5 9;10 14}. */
  private void mark(Mark mark) {
    StringBuilder places = new StringBuilder();
    StringBuilder words = new StringBuilder();
    Span span = mark.span();
    int end = 0;
    for (int begin = 0; begin < span.text().length(); begin = end + 1) {
      end = begin;
      while (end < span.text().length() && !breaks(span.text().charAt(end))) {
        end++;
      }
      if (end > begin) {
        String separator = places.isEmpty() ? "" : ";";
        places.append(separator).append(points.before(span.begin() + begin));
        places.append(' ').append(points.before(span.begin() + end));
        words.append(separator.isEmpty() ? "" : " ").append(span.text(), begin, end);
      }
    }
    lines.append('T').append(mark.id()).append('\t').append(mark.type().label()).append(' ');
    lines.append(places).append('\t').append(words).append('\n');
  }

  private void facts(Mark mark) {
    Map<Fact, String> written = new EnumMap<>(Fact.class);
    mark.facts()
        .forEach(
            (fact, told) -> {
              if (fact.choices().isEmpty()) {
                written.put(fact, told.value());
              } else {
                String value = BratConfig.flag(fact) ? "" : " " + told.value();
                lines.append('A').append(++attributes).append('\t').append(fact.label());
                lines.append(" T").append(mark.id()).append(value).append('\n');
              }
            });
    if (!written.isEmpty()) {
      lines.append('#').append(++notes).append("\tAnnotatorNotes T").append(mark.id());
      lines.append('\t').append(BratNote.of(written)).append('\n');
    }
  }

  private void relation(int number, Link link) {
    lines.append('R').append(number).append('\t').append(link.type().label());
    lines.append(" Arg1:T").append(link.from()).append(" Arg2:T").append(link.to());
    lines.append("\t\n");
  }
}
