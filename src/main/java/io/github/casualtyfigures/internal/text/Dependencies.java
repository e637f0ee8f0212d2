package io.github.casualtyfigures.internal.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The basic dependency tree of a sentence. Immutable.
 *
 * @param heads the index of each token's head, -1 for the root
 * @param labels the relation of each token to its head: {@code nsubj:pass}
 */
public record Dependencies(List<Integer> heads, List<String> labels) {

  public Dependencies {
    heads = List.copyOf(heads);
    labels = List.copyOf(labels);
  }

  /** The head of {@code token}, -1 for the root. */
  public int head(int token) {
    return heads.get(token);
  }

  /** The relation of {@code token} to its head. */
  public String label(int token) {
    return labels.get(token);
  }

  /** The dependents of {@code token} whose relation is {@code label}, from left to right. */
  public List<Integer> dependents(int token, String label) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      if (heads.get(i) == token && labels.get(i).equals(label)) {
        found.add(i);
      }
    }
    return found;
  }
}
