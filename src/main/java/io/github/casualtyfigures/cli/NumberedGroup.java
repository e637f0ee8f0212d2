package io.github.casualtyfigures.cli;

import io.github.casualtyfigures.ledger.Ledger;
import io.github.casualtyfigures.ledger.Ledger.Group;
import io.github.casualtyfigures.ledger.Ledger.Mention;
import io.github.casualtyfigures.ledger.Ledger.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * A group of a ledger with its number, from 1.
 *
 * @param number its place in the ledger
 * @param group the group
 */
record NumberedGroup(int number, Group group) {

  /**
   * What a source says on a day.
   *
   * @param row the source's row
   * @param mention what it says
   */
  record Report(Row row, Mention mention) {}

  static List<NumberedGroup> of(Ledger ledger) {
    List<NumberedGroup> groups = new ArrayList<>();
    for (Group group : ledger.groups()) {
      groups.add(new NumberedGroup(groups.size() + 1, group));
    }
    return groups;
  }

  /** "casualties: military, KP, kursk". */
  String name() {
    Ledger.Key key = group.key();
    StringJoiner who = new StringJoiner(", ");
    add(who, key.people());
    add(who, key.country());
    add(who, key.place());
    add(who, key.time());
    String category = Words.of(key.category());
    return (key.addition() ? "added " + category : category)
        + (who.length() == 0 ? "" : ": " + who);
  }

  private static void add(StringJoiner joiner, @Nullable Object value) {
    if (value instanceof Enum<?> constant) {
      joiner.add(Words.of(constant));
    } else if (value != null) {
      joiner.add(value.toString());
    }
  }

  /** What stands in the articles whose day is known, in the order of days. */
  List<Report> reports() {
    List<Report> reports = new ArrayList<>();
    for (Row row : group.rows()) {
      for (Mention mention : row.standing()) {
        if (mention.published() != null) {
          reports.add(new Report(row, mention));
        }
      }
    }
    reports.sort(Comparator.comparing(report -> report.mention().published()));
    return reports;
  }

  /** How many days its reports are of. */
  long days() {
    return reports().stream().map(report -> report.mention().published()).distinct().count();
  }
}
