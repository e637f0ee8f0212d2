package io.github.casualtyfigures.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** The rows of a table that holds data, as lines of text: {@code Province | Dead | Missing}. */
final class TableRows {

  private static final int LONGEST_CELL = 100;

  private TableRows() {}

  /**
   * Whether {@code table} holds data and isn't there for the layout: two rows and columns or more,
   * short cells, no further table in it.
   */
  static boolean holdsData(Element table) {
    if (table.selectFirst("table table") != null || table.attr("role").equals("presentation")) {
      return false;
    }
    List<Element> rows = table.select("tr");
    boolean columns = rows.stream().filter(row -> row.childrenSize() > 1).count() > 1;
    boolean small =
        table.select("td, th").stream()
            .allMatch(cell -> cell.text().length() <= LONGEST_CELL && cell.select("p").size() < 2);
    return columns && small;
  }

  /** The rows with a word in them. An empty corner is left out, another empty cell is a hyphen. */
  static List<String> of(Element table) {
    List<String> lines = new ArrayList<>();
    for (Element row : table.select("tr")) {
      List<String> cells = new ArrayList<>();
      for (Element cell : row.children()) {
        String words = TextMaker.spaced(cell.text());
        boolean corner = cells.isEmpty() && words.isEmpty() && lines.isEmpty();
        if (!corner) {
          cells.add(words.isEmpty() ? "-" : words);
        }
      }
      if (row.hasText()) {
        lines.add(String.join(" | ", cells));
      }
    }
    return lines;
  }
}
