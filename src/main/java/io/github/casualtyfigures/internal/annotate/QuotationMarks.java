package io.github.casualtyfigures.internal.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the typewriter's quotation marks with the words they enclose. The splitter takes the mark
 * behind a full stop for a closing one, and the one behind a question mark for an opening one:
 * {@code He left. "} and {@code Two died," she said}. May be shared by threads.
 */
final class QuotationMarks {

  private static final String MARKS = "\"'\u201c\u201d\u2018\u2019`";

  private QuotationMarks() {}

  /** The {@code sentences} of {@code text} with their marks where they belong. */
  static List<List<CoreLabel>> mend(String text, List<List<CoreLabel>> sentences) {
    List<List<CoreLabel>> mended = new ArrayList<>();
    List<CoreLabel> carried = List.of();
    for (List<CoreLabel> sentence : sentences) {
      List<CoreLabel> labels = new ArrayList<>(carried);
      labels.addAll(sentence);
      if (!mended.isEmpty() && carried.isEmpty() && closes(text, labels.get(0))) {
        mended.get(mended.size() - 1).add(labels.remove(0));
      }
      int last = labels.size() - 1;
      boolean opens = last > 0 && opens(text, labels.get(last));
      carried = opens ? List.of(labels.remove(last)) : List.of();
      if (!labels.isEmpty()) {
        mended.add(labels);
      }
    }
    if (!carried.isEmpty()) {
      mended.add(new ArrayList<>(carried));
    }
    return mended;
  }

  private static boolean mark(String text, CoreLabel label) {
    return label.beginPosition() < label.endPosition()
        && MARKS.indexOf(text.charAt(label.beginPosition())) >= 0
        && MARKS.indexOf(text.charAt(label.endPosition() - 1)) >= 0;
  }

  private static boolean closes(String text, CoreLabel label) {
    return mark(text, label) && !blank(text, label.beginPosition() - 1);
  }

  private static boolean opens(String text, CoreLabel label) {
    return mark(text, label)
        && blank(text, label.beginPosition() - 1)
        && !blank(text, label.endPosition());
  }

  private static boolean blank(String text, int at) {
    return at < 0 || at >= text.length() || Character.isWhitespace(text.charAt(at));
  }
}
