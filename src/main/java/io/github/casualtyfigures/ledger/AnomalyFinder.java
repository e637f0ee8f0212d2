package io.github.casualtyfigures.ledger;

import io.github.casualtyfigures.ledger.Ledger.Group;
import io.github.casualtyfigures.ledger.Ledger.Mention;
import io.github.casualtyfigures.ledger.Ledger.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what is odd in a group. */
final class AnomalyFinder {

  /** How many times as large a figure must be to be a jump. */
  private static final long JUMP = 10;

  /** Below this number two sources agree by chance or by nature. */
  private static final long TELLING = 100;

  private AnomalyFinder() {}

  static List<Anomaly> find(Group group) {
    List<Anomaly> found = new ArrayList<>();
    if (!group.key().addition()) {
      for (Row row : group.rows()) {
        series(row, found);
      }
    }
    twoSources(group, found);
    return found;
  }

  private static void series(Row row, List<Anomaly> found) {
    for (int i = 1; i < row.history().size(); i++) {
      Mention before = row.history().get(i - 1);
      Mention after = row.history().get(i);
      if (sameDay(before, after)) {
        continue;
      }
      long old = Amounts.size(before.amount());
      long now = Amounts.size(after.amount());
      if (now < old && Amounts.disjoint(before.amount(), after.amount())) {
        found.add(new Anomaly(Anomaly.Kind.FALL, List.of(before, after)));
      } else if (old > 0 && now / JUMP >= old) {
        found.add(new Anomaly(Anomaly.Kind.JUMP, List.of(before, after)));
      }
    }
  }

  private static boolean sameDay(Mention before, Mention after) {
    return before.published() == null || before.published().equals(after.published());
  }

  private static void twoSources(Group group, List<Anomaly> found) {
    Map<Long, Mention> first = new HashMap<>();
    for (Row row : group.rows()) {
      if (row.speaker() == null) {
        continue;
      }
      Map<Long, Mention> own = new HashMap<>();
      for (Mention mention : row.history()) {
        own.putIfAbsent(Amounts.size(mention.amount()), mention);
      }
      for (Map.Entry<Long, Mention> entry : own.entrySet()) {
        Mention other = first.putIfAbsent(entry.getKey(), entry.getValue());
        if (other != null && entry.getKey() >= TELLING) {
          found.add(new Anomaly(Anomaly.Kind.TWO_SOURCES, List.of(other, entry.getValue())));
        }
      }
    }
  }
}
