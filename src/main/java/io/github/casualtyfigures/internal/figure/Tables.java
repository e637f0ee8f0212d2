package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.People;
import io.github.casualtyfigures.claim.Span;
import io.github.casualtyfigures.internal.quantity.QuantityMention;
import io.github.casualtyfigures.internal.text.Document;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables: a line of column heads, and lines with a name and as many numbers below it. The
 * categories stand in the columns ("Deaths / Injured / Houses damaged") or in the rows ("Killed |
 * 12 | 30" below "Homs | Hama"); columns that count no people give nothing. Immutable; may be
 * shared by threads.
 */
final class Tables {

  private record Range(int first, int last) {}

  private final Labels labels;
  private final RowNames names;

  Tables(Labels labels, RowNames names) {
    this.labels = labels;
    this.names = names;
  }

  /** The entries of all tables of {@code document}; {@code rows} collects the lines they take. */
  List<Entry> read(
      Document document,
      BitSet telling,
      List<List<QuantityMention>> quantities,
      Set<String> named,
      Set<Integer> rows) {
    List<Entry> entries = new ArrayList<>();
    List<Sentence> lines = document.sentences();
    int i = 0;
    while (i + 1 < lines.size()) {
      int next = i + 1;
      boolean labelling = telling.get(i) || telling.get(next) || rule(lines.get(next));
      List<Range> heads = labelling ? heads(lines.get(i)) : List.of();
      if (heads.size() > 1) {
        List<@Nullable Label> labelled = labels(lines.get(i), heads, named);
        while (next < lines.size()) {
          Row row = row(lines.get(next), quantities.get(next));
          List<Entry> found =
              row == null ? null : entries(lines.get(i), heads, labelled, row, named);
          if (found == null && !rule(lines.get(next))) {
            break;
          }
          if (found != null) {
            entries.addAll(found);
            rows.add(next);
          }
          next++;
        }
      }
      i = next;
    }
    return entries;
  }

  private static @Nullable Row row(Sentence sentence, List<QuantityMention> quantities) {
    return Row.of(sentence, quantities);
  }

  /** "|---|---|": a line of strokes. */
  private static boolean rule(Sentence sentence) {
    return sentence.tokens().stream()
        .noneMatch(token -> Character.isLetterOrDigit(token.text().charAt(0)));
  }

  private List<@Nullable Label> labels(Sentence line, List<Range> heads, Set<String> named) {
    List<@Nullable Label> labelled = new ArrayList<>();
    for (Range head : heads) {
      labelled.add(labels.read(line, head.first(), head.last(), named));
    }
    return labelled;
  }

  /** The heads of the columns, by the strongest separator that the line has. */
  private static List<Range> heads(Sentence line) {
    if (line.token(line.size() - 1).is(".")) {
      return List.of();
    }
    for (String separator : List.of("|", "\t", "/", ";", ",")) {
      List<Range> cells = cells(line, separator);
      if (cells.size() > 1) {
        return cells;
      }
    }
    List<Range> words = new ArrayList<>();
    for (int i = 0; i < line.size() && line.size() <= 6; i++) {
      words.add(new Range(i, i));
    }
    return words;
  }

  private static List<Range> cells(Sentence line, String separator) {
    List<Range> cells = new ArrayList<>();
    int first = 0;
    for (int i = 0; i <= line.size(); i++) {
      boolean gap = separator.equals("\t");
      boolean ends =
          i == line.size() || (gap ? i > first && wide(line, i) : line.token(i).is(separator));
      if (ends) {
        int begin = first;
        for (int k = first; k < i; k++) {
          begin = line.token(k).is(":") ? k + 1 : begin;
        }
        if (begin < i) {
          cells.add(new Range(begin, i - 1));
        }
        first = gap ? i : i + 1;
      }
    }
    return cells;
  }

  /** Whether a tab or several spaces stand before token {@code i}. */
  private static boolean wide(Sentence line, int i) {
    if (i == 0) {
      return false;
    }
    String both = line.span(i - 1, i).text();
    int gap = both.length() - line.token(i - 1).text().length() - line.token(i).text().length();
    return gap > 1 || both.indexOf('\t') >= 0;
  }

  private @Nullable List<Entry> entries(
      Sentence line,
      List<Range> heads,
      List<@Nullable Label> labelled,
      Row row,
      Set<String> named) {
    int columns = row.values().size();
    int skipped = heads.size() - columns;
    boolean headed = (skipped == 1 && labelled.get(0) == null && row.named()) || skipped == 0;
    if (!headed) {
      return null;
    }
    Label own = row.named() ? labels.read(row.sentence(), row.first(), row.last(), named) : null;
    boolean inColumns = labelled.stream().anyMatch(label -> label != null);
    if (inColumns == (own != null) || (own == null && skipped == 0 && columns == 1)) {
      return null;
    }
    People people = names.people(row, named);
    Span place = people == null ? names.place(row) : null;
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      QuantityMention mention = row.values().get(i);
      Range head = heads.get(i + skipped);
      Label label = own != null ? own : labelled.get(i + skipped);
      if (mention == null || label == null) {
        continue;
      }
      Span where = own == null ? place : names.placeOf(line, head.first(), head.last());
      entries.add(
          new Entry(mention, label, own == null ? people : null, where, false, "tableCell"));
    }
    return entries;
  }
}
