package io.github.casualtyfigures.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which extracted claim is which gold claim, and which gold claims repeat one another. */
final class Identities {

  private final Map<Integer, Integer> goldByFound = new HashMap<>();
  private final Map<Integer, @Nullable Integer> repeats = new HashMap<>();

  Identities(List<ScoredClaim> gold, List<ScoredClaim> found, Map<Integer, Integer> pairs) {
    pairs.forEach((i, j) -> goldByFound.put(found.get(j).id(), gold.get(i).id()));
    gold.forEach(claim -> repeats.put(claim.id(), claim.link("repeats")));
  }

  /** A link is right if it points to the gold's target, an accepted one, or a repeat of it. */
  boolean right(ScoredClaim gold, ScoredClaim found, String field) {
    Integer given = found.link(field);
    Set<@Nullable Integer> accepted = new HashSet<>();
    accepted.add(gold.link(field));
    for (JsonNode alternative : gold.alternatives().path(field)) {
      accepted.add(alternative.isIntegralNumber() ? (Integer) alternative.intValue() : null);
    }
    if (given == null) {
      return accepted.contains(null);
    }
    Integer target = goldByFound.get(given);
    return target != null
        && accepted.stream().anyMatch(it -> it != null && root(it) == root(target));
  }

  private int root(int claim) {
    int root = claim;
    Set<Integer> seen = new HashSet<>();
    Integer next = repeats.get(root);
    while (next != null && seen.add(root)) {
      root = next;
      next = repeats.get(root);
    }
    return root;
  }
}
