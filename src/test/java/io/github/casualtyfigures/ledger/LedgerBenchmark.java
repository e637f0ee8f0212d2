package io.github.casualtyfigures.ledger;

import io.github.casualtyfigures.claim.Claims;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Builds ledgers of 10,000 and 100,000 claims and looks at every group of them, once over many
 * events and once over a single one, and prints time and heap for each.
 */
public final class LedgerBenchmark {

  private static final int ROUNDS = 5;
  private static final int CLAIMS_OF_AN_ARTICLE = 10;

  private LedgerBenchmark() {}

  /** Prints a line for each size. */
  public static void main(String[] args) {
    for (int places : List.of(0, 1)) {
      for (int claims : List.of(10_000, 100_000)) {
        measure(claims, places == 0 ? claims / 100 : places);
      }
    }
  }

  private static void measure(int claims, int places) {
    List<Claims> articles = articles(claims, places);
    long best = Long.MAX_VALUE;
    int groups = 0;
    int odd = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      Ledger ledger = Ledger.of(articles);
      odd = 0;
      for (Ledger.Group group : ledger.groups()) {
        odd += group.anomalies().size() + (group.disputed() ? 1 : 0);
        group.figure(Strategy.MAJORITY);
      }
      groups = ledger.groups().size();
      best = Math.min(best, System.nanoTime() - start);
    }
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        Locale.ROOT,
        "%,7d claims of %,6d places: %,6d groups, %,7d oddities, %5d ms, heap %d MB%n",
        claims,
        places,
        groups,
        odd,
        best / 1_000_000,
        (runtime.totalMemory() - runtime.freeMemory()) >> 20);
  }

  private static List<Claims> articles(int claims, int places) {
    Random random = new Random(1);
    List<Claims> articles = new ArrayList<>();
    for (int i = 0; i < claims / CLAIMS_OF_AN_ARTICLE; i++) {
      String[] lines = new String[CLAIMS_OF_AN_ARTICLE];
      for (int j = 0; j < lines.length; j++) {
        String category = List.of("KILLED", "WOUNDED", "MISSING").get(random.nextInt(3));
        lines[j] =
            (j + 1)
                + (" " + category + " EXACTLY " + (1 + random.nextInt(5_000)))
                + (" by=s" + random.nextInt(200) + " people=men group=PEOPLE")
                + (" place=P" + random.nextInt(places));
      }
      LocalDate day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(700));
      articles.add(MadeClaims.article("a" + i, day, lines));
    }
    return articles;
  }
}
