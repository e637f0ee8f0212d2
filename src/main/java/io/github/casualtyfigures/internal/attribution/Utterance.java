package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.claim.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A saying with its content over the sentences of a quotation. Belongs to one document. */
final class Utterance {

  private final Saying saying;
  private final List<Range> content = new ArrayList<>();

  Utterance(Saying saying) {
    this.saying = saying;
    for (Part part : saying.content()) {
      content.add(saying.sentence().span(part.first(), part.last()).range());
    }
  }

  Saying saying() {
    return saying;
  }

  /** What is said, in order, without overlaps. */
  List<Range> content() {
    List<Range> merged = new ArrayList<>();
    for (Range range : content.stream().sorted(Comparator.comparingInt(Range::begin)).toList()) {
      int last = merged.size() - 1;
      if (last >= 0 && range.begin() <= merged.get(last).end()) {
        Range before = merged.get(last);
        merged.set(last, new Range(before.begin(), Math.max(before.end(), range.end())));
      } else {
        merged.add(range);
      }
    }
    return merged;
  }

  boolean overlaps(Range range) {
    return content.stream().anyMatch(own -> own.begin() < range.end() && range.begin() < own.end());
  }

  void add(Range range) {
    content.add(range);
  }
}
