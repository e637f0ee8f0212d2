package io.github.casualtyfigures.internal.quantity;

import io.github.casualtyfigures.internal.quantity.QuantityMention.Exclusion;
import io.github.casualtyfigures.internal.text.Document;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Lexicons;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the quantities of a sentence. Immutable; may be shared by threads. */
public final class QuantityFinder {

  private final NumeralReader numerals;
  private final RangeReader ranges;
  private final HedgeReader hedgeReader;
  private final Exclusions exclusions;

  /** A finder over the words of {@code lexicons}. */
  public QuantityFinder(Lexicons lexicons) {
    NumberWords words = new NumberWords(lexicons);
    Hedges hedges = new Hedges(lexicons);
    Measures measures = new Measures(lexicons);
    this.numerals = new NumeralReader(words, hedges, measures);
    this.hedgeReader = new HedgeReader(hedges, measures);
    this.ranges = new RangeReader(hedges, hedgeReader, measures);
    this.exclusions = new Exclusions(measures);
  }

  /**
   * The quantities of each sentence of {@code document}; a sentence is read when it is first asked
   * for, so the list belongs to one thread as the document does.
   */
  public List<List<QuantityMention>> find(Document document) {
    return new LateQuantities(this, document.sentences());
  }

  /** The quantities of {@code sentence} from left to right, never overlapping. */
  public List<QuantityMention> find(Sentence sentence) {
    List<Numeral> found = numerals.read(sentence);
    if (found.isEmpty()) {
      return List.of();
    }
    List<Reading> readings = hedged(ranges.join(sentence, found));
    List<@Nullable Exclusion> why = exclusions.of(readings);
    List<QuantityMention> mentions = new ArrayList<>(readings.size());
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      int bracket = bracketed(sentence, reading) ? 1 : 0;
      mentions.add(
          new QuantityMention(
              sentence,
              reading.quantity(),
              reading.first() - bracket,
              reading.last() + bracket,
              reading.coreFirst(),
              reading.coreLast(),
              why.get(i),
              reading.by()));
    }
    return List.copyOf(mentions);
  }

  /** "killed (12) citizens, while (103) others": a number that stands in brackets for nothing. */
  private static boolean bracketed(Sentence sentence, Reading reading) {
    int open = reading.first() - 1;
    int noun = reading.last() + 2;
    if (open < 0
        || noun >= sentence.size()
        || !sentence.token(open).is("(")
        || !sentence.token(noun - 1).is(")")) {
      return false;
    }
    String before = open == 0 ? "" : sentence.token(open - 1).tag();
    boolean apposed = before.startsWith("NN") || before.equals("CD") || before.equals("-RRB-");
    return !apposed && sentence.token(noun).tag().equals("NNS") && !itemised(sentence);
  }

  /** "that (1) the army and (2) the police": brackets count the items of a list. */
  private static boolean itemised(Sentence sentence) {
    for (int i = 0; i + 2 < sentence.size(); i++) {
      if (sentence.token(i).is("(")
          && sentence.token(i + 2).is(")")
          && (sentence.token(i + 1).is("1") || sentence.token(i + 1).is("a"))) {
        return true;
      }
    }
    return false;
  }

  /** The readings with their hedges, cut where two would overlap. */
  private List<Reading> hedged(List<Reading> bare) {
    List<Reading> hedged = new ArrayList<>();
    for (int i = 0; i < bare.size(); i++) {
      Reading reading = hedgeReader.read(bare.get(i));
      Reading before = hedged.isEmpty() ? null : hedged.get(hedged.size() - 1);
      if (before == null) {
        hedged.add(reading);
        continue;
      }
      if (before.last() >= reading.coreFirst()) {
        // "⅙ or greater numbers of": "greater" belongs to the second
        before = hedgeReader.before(bare.get(i - 1));
        hedged.set(hedged.size() - 1, before);
      }
      int first = Math.max(before.last() + 1, reading.first());
      reading = reading.widened(first, reading.last(), reading.relation(), reading.by());
      Reading both = ranges.bounded(before, reading);
      if (both == null) {
        hedged.add(reading);
      } else {
        hedged.set(hedged.size() - 1, both);
      }
    }
    return hedged;
  }
}
