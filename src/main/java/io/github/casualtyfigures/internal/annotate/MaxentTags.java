package io.github.casualtyfigures.internal.annotate;

import edu.stanford.nlp.process.Americanize;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tags sentences by the numbers of CoreNLP's left3words model: the tags CoreNLP itself gives, at a
 * fraction of the time. A tag depends on the word, those beside it and the two tags before it; the
 * weights of the two tags are laid out as factors before the first sentence comes, so that a sum
 * over all tags takes a multiplication each, and neither a string nor a logarithm. Immutable; may
 * be shared by threads.
 */
final class MaxentTags implements Tags {

  /** What stands outside of the sentence, as a word and as a tag. */
  private static final String NOTHING = "NA";

  /** The word and the tag behind the last. */
  private static final String END = ".$.";

  private final TaggerModel model;
  private final RareFeatures rare;
  private final String[] names;
  private final int size;

  /** The weights of each tag behind each two, and as factors; rows by {@link #row}. */
  private final double[] weights;

  private final double[] factors;

  MaxentTags(TaggerModel model) {
    this.model = model;
    this.rare = new RareFeatures(model);
    this.names = model.tags().toArray(new String[0]);
    this.size = names.length;
    this.weights = new double[(size + 1) * (size + 1) * size];
    for (int before = 0; before <= size; before++) {
      for (int last = 0; last <= size; last++) {
        add(TaggerModel.TWO_TAGS, name(before) + "!" + name(last), weights, row(before, last));
        add(TaggerModel.TAG, name(last), weights, row(before, last));
      }
    }
    this.factors = exponents(weights, 0);
  }

  private String name(int tag) {
    return tag == size ? NOTHING : names[tag];
  }

  private int row(int before, int last) {
    return (before * (size + 1) + last) * size;
  }

  private void add(int kind, String value, double[] scores, int from) {
    Weights found = model.features().get(kind).get(value);
    if (found != null) {
      found.addTo(scores, from);
    }
  }

  @Override
  public List<String> of(List<String> sentence) {
    String[] words = new String[sentence.size() + 1];
    for (int i = 0; i < sentence.size(); i++) {
      words[i] = Americanize.americanize(sentence.get(i));
    }
    words[sentence.size()] = END;
    int[] best = best(words);
    String[] tags = new String[sentence.size()];
    for (int i = 0; i < tags.length; i++) {
      tags[i] = names[best[i]];
    }
    return Arrays.asList(tags);
  }

  /** The scores of all tags of a word by itself and the words beside it. */
  private double[] scores(String[] words, int i, TaggerModel.@Nullable Word known) {
    double[] scores = new double[size];
    add(TaggerModel.OWN, words[i], scores, 0);
    add(TaggerModel.PREVIOUS, i == 0 ? NOTHING : words[i - 1], scores, 0);
    add(TaggerModel.NEXT, i + 1 == words.length ? NOTHING : words[i + 1], scores, 0);
    if (known == null || known.rare()) {
      rare.addTo(scores, words, i);
    }
    return scores;
  }

  /** The likeliest tags, by Viterbi's algorithm over pairs of tags. */
  private int[] best(String[] words) {
    List<int[]> tags = new ArrayList<>(words.length);
    List<int[]> traces = new ArrayList<>(words.length);
    int[] nothing = {size};
    int[] before = nothing;
    int[] last = nothing;
    double[] path = {0};
    double[] sums = new double[size];
    int[] rows = new int[size];
    for (int i = 0; i < words.length; i++) {
      TaggerModel.Word known = model.words().get(words[i]);
      int[] here = known == null ? model.open() : known.tags();
      double[] scores = scores(words, i, known);
      double top = highest(scores);
      double[] likely = exponents(scores, top);
      double[] next = new double[last.length * here.length];
      int[] trace = new int[next.length];
      for (int l = 0; l < last.length; l++) {
        for (int b = 0; b < before.length; b++) {
          rows[b] = row(before[b], last[l]);
          sums[b] = path[b * last.length + l] - top - Math.log(sum(likely, rows[b]));
        }
        for (int h = 0; h < here.length; h++) {
          int at = l * here.length + h;
          next[at] = Double.NEGATIVE_INFINITY;
          for (int b = 0; b < before.length; b++) {
            double score = sums[b] + weights[rows[b] + here[h]];
            if (score > next[at]) {
              next[at] = score;
              trace[at] = b;
            }
          }
          next[at] += scores[here[h]];
        }
      }
      tags.add(here);
      traces.add(trace);
      path = next;
      before = last;
      last = here;
    }
    return traced(tags, traces, path);
  }

  private static double highest(double[] scores) {
    double top = scores[0];
    for (double score : scores) {
      top = Math.max(top, score);
    }
    return top;
  }

  /** The powers of the scores, the highest made 1 so that none grows out of bounds. */
  private static double[] exponents(double[] scores, double top) {
    double[] exponents = new double[scores.length];
    for (int t = 0; t < scores.length; t++) {
      exponents[t] = Math.exp(scores[t] - top);
    }
    return exponents;
  }

  /** The sum over all tags behind the two of {@code row}; four at a time, since each waits. */
  private double sum(double[] likely, int row) {
    double a = 0;
    double b = 0;
    double c = 0;
    double d = 0;
    int t = 0;
    for (; t + 3 < size; t += 4) {
      a += likely[t] * factors[row + t];
      b += likely[t + 1] * factors[row + t + 1];
      c += likely[t + 2] * factors[row + t + 2];
      d += likely[t + 3] * factors[row + t + 3];
    }
    for (; t < size; t++) {
      a += likely[t] * factors[row + t];
    }
    return a + b + c + d;
  }

  private static int[] traced(List<int[]> tags, List<int[]> traces, double[] path) {
    int state = 0;
    for (int s = 1; s < path.length; s++) {
      state = path[s] > path[state] ? s : state;
    }
    int[] best = new int[tags.size()];
    for (int i = tags.size() - 1; i >= 0; i--) {
      int[] here = tags.get(i);
      best[i] = here[state % here.length];
      int last = state / here.length;
      int lasts = i == 0 ? 1 : tags.get(i - 1).length;
      state = traces.get(i)[state] * lasts + last;
    }
    return best;
  }
}
