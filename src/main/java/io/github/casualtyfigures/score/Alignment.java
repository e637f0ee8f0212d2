package io.github.casualtyfigures.score;

import io.github.casualtyfigures.score.ScoredClaim.Stretch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Pairs gold and extracted claims one to one, greedily: the best overlap of the quantities first,
 * then the same number, the same category, the asked-for and the nearest.
 */
final class Alignment {

  private record Pair(
      int gold,
      int found,
      double overlap,
      boolean otherNumber,
      boolean otherCategory,
      boolean optional,
      int distance) {

    static final Comparator<Pair> BEST_FIRST =
        Comparator.comparingDouble((Pair pair) -> -pair.overlap)
            .thenComparing(Pair::otherNumber)
            .thenComparing(Pair::otherCategory)
            .thenComparing(Pair::optional)
            .thenComparingInt(Pair::distance)
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::found);
  }

  private Alignment() {}

  /** The place of the extracted claim by that of its gold claim, in the order of the gold. */
  static Map<Integer, Integer> of(List<ScoredClaim> gold, List<ScoredClaim> found) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        Pair pair = pair(i, gold.get(i), j, found.get(j));
        if (pair != null) {
          pairs.add(pair);
        }
      }
    }
    pairs.sort(Pair.BEST_FIRST);
    Map<Integer, Integer> aligned = new TreeMap<>();
    for (Pair pair : pairs) {
      if (!aligned.containsKey(pair.gold) && !aligned.containsValue(pair.found)) {
        aligned.put(pair.gold, pair.found);
      }
    }
    return new LinkedHashMap<>(aligned);
  }

  private static @Nullable Pair pair(int i, ScoredClaim gold, int j, ScoredClaim found) {
    Stretch golden = gold.anchor();
    Stretch given = found.quantity();
    int shared = golden.shared(given);
    if (shared == 0) {
      given = found.anchor();
      shared = gold.quantity().shared(given);
    }
    if (shared == 0) {
      return null;
    }
    return new Pair(
        i,
        j,
        shared / (double) golden.joined(given),
        !Judge.sameCore(gold, found),
        !Judge.category(gold, found),
        gold.optional(),
        Math.abs(golden.begin() - given.begin()));
  }
}
