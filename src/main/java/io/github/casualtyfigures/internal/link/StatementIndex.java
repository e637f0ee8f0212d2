package io.github.casualtyfigures.internal.link;

import io.github.casualtyfigures.claim.Range;
import io.github.casualtyfigures.internal.attribution.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The statements of an article by what they hold, found without a walk over all of them. */
final class StatementIndex {

  private record Content(Range range, Statement statement) {}

  private final List<Content> contents = new ArrayList<>();
  private final int[] furthest;
  private final TreeSet<Integer> speakers = new TreeSet<>();

  StatementIndex(List<Statement> statements) {
    for (Statement statement : statements) {
      speakers.add(statement.source().span().begin());
      for (Range range : statement.content()) {
        contents.add(new Content(range, statement));
      }
    }
    contents.sort(Comparator.comparingInt(content -> content.range().begin()));
    furthest = new int[contents.size()];
    int end = 0;
    for (int i = 0; i < furthest.length; i++) {
      end = Math.max(end, contents.get(i).range().end());
      furthest[i] = end;
    }
  }

  /** The statement with the shortest content that holds {@code offset}; of equals the last. */
  @Nullable Statement innermost(int offset) {
    Statement innermost = null;
    int shortest = Integer.MAX_VALUE;
    for (int i = last(offset); i >= 0 && furthest[i] > offset; i--) {
      Range range = contents.get(i).range();
      int length = range.end() - range.begin();
      if (range.contains(offset) && length < shortest) {
        innermost = contents.get(i).statement();
        shortest = length;
      }
    }
    return innermost;
  }

  /** The last content that begins at or before {@code offset}. */
  private int last(int offset) {
    int low = 0;
    int high = contents.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (contents.get(middle).range().begin() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /** Whether a speaker is named inside {@code range}. */
  boolean speaks(Range range) {
    Integer next = speakers.ceiling(range.begin());
    return next != null && next < range.end();
  }
}
