package io.github.casualtyfigures.internal.annotate;

import java.util.Arrays;

/** What one feature adds to the scores of the tags it speaks for or against. */
final class Weights {

  private byte[] tags = new byte[2];
  private double[] weights = new double[2];
  private int size;

  /** Remembers the place of a weight in the table that the file ends with. */
  void add(int tag, int place) {
    if (size == tags.length) {
      tags = Arrays.copyOf(tags, 2 * size);
      weights = Arrays.copyOf(weights, 2 * size);
    }
    tags[size] = (byte) tag;
    weights[size] = place;
    size++;
  }

  /** Replaces the places by their weights. */
  void fill(double[] table) {
    tags = Arrays.copyOf(tags, size);
    weights = Arrays.copyOf(weights, size);
    for (int i = 0; i < size; i++) {
      weights[i] = table[(int) weights[i]];
    }
  }

  /** Adds the weights to {@code scores}, which has a place for each tag. */
  void addTo(double[] scores, int from) {
    for (int i = 0; i < size; i++) {
      scores[from + tags[i]] += weights[i];
    }
  }
}
