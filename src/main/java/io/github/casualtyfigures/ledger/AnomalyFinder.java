package io.github.casualtyfigures.ledger;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Scope;
import io.github.casualtyfigures.ledger.Ledger.Group;
import io.github.casualtyfigures.ledger.Ledger.Mention;
import io.github.casualtyfigures.ledger.Ledger.Row;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what is odd in a group. */
final class AnomalyFinder {

  /** How many times as large a figure must be to be a jump. */
  private static final long JUMP = 10;

  /** Below this number two sources agree by chance or by nature. */
  private static final long TELLING = 100;

  /** What rises and falls by nature. */
  private static final Set<Category> STATES =
      EnumSet.of(Category.MISSING, Category.DISPLACED, Category.DEPLOYED);

  private AnomalyFinder() {}

  static List<Anomaly> find(Group group) {
    List<Anomaly> found = new ArrayList<>();
    if (!group.key().addition() && !STATES.contains(group.key().category())) {
      for (Row row : group.rows()) {
        series(row, found);
      }
    }
    twoSources(group, found);
    return found;
  }

  private static void series(Row row, List<Anomaly> found) {
    List<Mention> standing = row.standing();
    for (int i = 1; i < standing.size(); i++) {
      Mention before = standing.get(i - 1);
      Mention after = standing.get(i);
      if (sameDay(before, after) || stock(before) || stock(after)) {
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

  /** "116 are still held": no running total. */
  private static boolean stock(Mention mention) {
    return Telling.kind(mention.claim()) == Scope.Kind.STOCK;
  }

  private static void twoSources(Group group, List<Anomaly> found) {
    Map<Long, Mention> first = new HashMap<>();
    for (Row row : group.rows()) {
      if (row.speaker() == null) {
        continue;
      }
      Map<Long, Mention> own = new HashMap<>();
      for (Mention mention : row.standing()) {
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
