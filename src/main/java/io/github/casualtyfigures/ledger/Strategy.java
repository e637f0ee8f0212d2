package io.github.casualtyfigures.ledger;

import io.github.casualtyfigures.claim.Amount;
import io.github.casualtyfigures.ledger.Ledger.Cell;
import io.github.casualtyfigures.ledger.Ledger.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the latest figures of several sources become one. Each says which mentions its figure rests
 * on.
 */
public enum Strategy {
  /** The figure published last; of several on one day the last. */
  LATEST {
    @Override
    Cell choose(List<Mention> latest) {
      return alone(latest.stream().reduce((a, b) -> later(a, b) ? a : b).orElseThrow());
    }
  },
  /** The lowest figure. */
  LOWEST {
    @Override
    Cell choose(List<Mention> latest) {
      return alone(latest.stream().min(BY_SIZE).orElseThrow());
    }
  },
  /** The highest figure. */
  HIGHEST {
    @Override
    Cell choose(List<Mention> latest) {
      return alone(latest.stream().max(BY_SIZE).orElseThrow());
    }
  },
  /** The number most sources agree on; of several, the lowest. */
  MAJORITY {
    @Override
    Cell choose(List<Mention> latest) {
      Map<Long, List<Mention>> votes = new LinkedHashMap<>();
      for (Mention mention : latest) {
        votes
            .computeIfAbsent(Amounts.size(mention.amount()), size -> new ArrayList<>())
            .add(mention);
      }
      List<Mention> most =
          votes.entrySet().stream()
              .max(
                  Comparator.comparingInt(
                          (Map.Entry<Long, List<Mention>> vote) -> vote.getValue().size())
                      .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
              .orElseThrow()
              .getValue();
      return new Cell(most.get(0).amount(), most);
    }
  },
  /** From the lowest figure to the highest, without a value unless all agree. */
  RANGE {
    @Override
    Cell choose(List<Mention> latest) {
      Mention lowest = latest.stream().min(BY_SIZE).orElseThrow();
      Mention highest = latest.stream().max(BY_SIZE).orElseThrow();
      long low = Amounts.size(lowest.amount());
      long high = Amounts.size(highest.amount());
      if (low == high) {
        return new Cell(lowest.amount(), latest);
      }
      return new Cell(new Amount(null, low, high), List.of(lowest, highest));
    }
  };

  private static final Comparator<Mention> BY_SIZE =
      Comparator.comparingLong(mention -> Amounts.size(mention.amount()));

  /** The one figure of {@code latest}, the latest mention of each source, at least one. */
  abstract Cell choose(List<Mention> latest);

  private static Cell alone(Mention mention) {
    return new Cell(mention.amount(), List.of(mention));
  }

  private static boolean later(Mention a, Mention b) {
    return a.published() != null && (b.published() == null || a.published().isAfter(b.published()));
  }
}
