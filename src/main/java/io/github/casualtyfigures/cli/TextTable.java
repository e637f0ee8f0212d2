package io.github.casualtyfigures.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.lang3.StringUtils;

/**
 * Lays rows out in columns that fit a width: a column is as wide as its longest cell, and where
 * they don't fit, the widest columns give way and their cells go on over further lines.
 */
final class TextTable {

  private static final String GAP = "  ";

  private TextTable() {}

  /** The lines of a table whose first row is its header. A column with empty cells is left out. */
  static String of(List<List<String>> rows, int width) {
    List<List<String>> clean = clean(rows);
    int[] widths = widths(clean, width);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < clean.size(); i++) {
      row(lines, clean.get(i), widths);
      if (i == 0) {
        int line = GAP.length() * (widths.length - 1);
        for (int column : widths) {
          line += column;
        }
        lines.append("-".repeat(line)).append('\n');
      }
    }
    return lines.toString();
  }

  /**
   * {@code text} in lines of at most {@code width}, broken between words where that is possible.
   */
  static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : StringUtils.split(Columns.printable(text))) {
      if (!line.isEmpty() && Columns.of(line) + 1 + Columns.of(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      String rest = word;
      while (Columns.of(rest) > width) {
        int cut = Columns.fitting(rest, width);
        lines.add(rest.substring(0, cut));
        rest = rest.substring(cut);
      }
      line.append(line.isEmpty() ? "" : " ").append(rest);
    }
    if (!line.isEmpty() || lines.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }

  private static List<List<String>> clean(List<List<String>> rows) {
    List<List<String>> clean = new ArrayList<>();
    for (List<String> row : rows) {
      clean.add(new ArrayList<>(row.stream().map(Columns::printable).toList()));
    }
    for (int column = rows.get(0).size() - 1; column >= 0; column--) {
      int at = column;
      if (clean.stream().skip(1).allMatch(row -> row.get(at).isEmpty())) {
        clean.forEach(row -> row.remove(at));
      }
    }
    return clean;
  }

  private static int[] widths(List<List<String>> rows, int width) {
    int[] widths = new int[rows.get(0).size()];
    int total = GAP.length() * (widths.length - 1);
    for (int column = 0; column < widths.length; column++) {
      for (List<String> row : rows) {
        widths[column] = Math.max(widths[column], Columns.of(row.get(column)));
      }
      total += widths[column];
    }
    while (total > width) {
      int widest = 0;
      for (int column = 1; column < widths.length; column++) {
        if (widths[column] > widths[widest]) {
          widest = column;
        }
      }
      widths[widest]--;
      total--;
    }
    return widths;
  }

  private static void row(StringBuilder lines, List<String> row, int[] widths) {
    List<List<String>> cells = new ArrayList<>();
    for (int column = 0; column < widths.length; column++) {
      cells.add(wrapped(row.get(column), widths[column]));
    }
    int height = Collections.max(cells.stream().map(List::size).toList());
    for (int i = 0; i < height; i++) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < widths.length; column++) {
        String part = i < cells.get(column).size() ? cells.get(column).get(i) : "";
        line.append(part).append(" ".repeat(widths[column] - Columns.of(part))).append(GAP);
      }
      lines.append(line.toString().stripTrailing()).append('\n');
    }
  }
}
