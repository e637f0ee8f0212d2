package io.github.casualtyfigures.ledger;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Scope;
import io.github.casualtyfigures.ledger.Ledger.Group;
import io.github.casualtyfigures.ledger.Ledger.Mention;
import io.github.casualtyfigures.ledger.Ledger.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds what is odd in a group. */
final class AnomalyFinder {

  /** How many times as large a figure must be to be a jump. */
  private static final long JUMP = 10;

  /** Below this number two sources agree by chance or by nature. */
  private static final long TELLING = 100;

  /** Two sources that say the same further apart than this may both have counted so far. */
  private static final long DAYS = 7;

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

  /** Told within days of each other by different rows, once for two rows and a number. */
  private static void twoSources(Group group, List<Anomaly> found) {
    Map<Long, List<Told>> byNumber = new TreeMap<>();
    for (int i = 0; i < group.rows().size(); i++) {
      Row row = group.rows().get(i);
      for (Mention mention : row.speaker() == null ? List.<Mention>of() : row.standing()) {
        long number = Amounts.size(mention.amount());
        if (number >= TELLING) {
          byNumber.computeIfAbsent(number, n -> new ArrayList<>()).add(new Told(i, mention));
        }
      }
    }
    for (List<Told> tellings : byNumber.values()) {
      tellings.sort(
          Comparator.comparing(
              told -> told.mention().published(),
              Comparator.nullsFirst(Comparator.naturalOrder())));
      Set<Set<Integer>> pairs = new HashSet<>();
      for (int i = 1; i < tellings.size(); i++) {
        Told one = tellings.get(i - 1);
        Told two = tellings.get(i);
        if (one.row() != two.row() && near(one, two) && pairs.add(Set.of(one.row(), two.row()))) {
          found.add(new Anomaly(Anomaly.Kind.TWO_SOURCES, List.of(one.mention(), two.mention())));
        }
      }
    }
  }

  private static boolean near(Told one, Told two) {
    LocalDate before = one.mention().published();
    LocalDate after = two.mention().published();
    return before == null || after == null || !after.isAfter(before.plusDays(DAYS));
  }

  private record Told(int row, Mention mention) {}
}
