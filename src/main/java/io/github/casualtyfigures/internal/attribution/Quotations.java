package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.claim.Range;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * The quotations of a document, over sentences and paragraphs. A quotation that its paragraph does
 * not close ends with it; the next paragraph then opens it again, as newspapers do.
 *
 * @param found the quotations in order
 */
record Quotations(List<Quotations.Quotation> found) {

  /**
   * A quotation.
   *
   * @param range its characters with its marks
   * @param first the index of the sentence it begins in
   * @param last the index of the sentence it ends in
   * @param leads whether its first sentence begins with it
   * @param whole whether it fills its sentences but for marks
   * @param open whether its paragraph ends before it closes
   */
  record Quotation(Range range, int first, int last, boolean leads, boolean whole, boolean open) {}

  Quotations {
    found = List.copyOf(found);
  }

  /** The characters of each with its marks, in order. */
  List<Range> ranges() {
    return found.stream().map(Quotation::range).toList();
  }

  static Quotations of(List<Syntax> sentences) {
    List<Quotation> found = new ArrayList<>();
    int begin = -1;
    int first = -1;
    boolean leads = false;
    boolean single = false;
    for (int s = 0; s < sentences.size(); s++) {
      Syntax syntax = sentences.get(s);
      Sentence sentence = syntax.sentence();
      for (int i = 0; i < sentence.size(); i++) {
        if (begin < 0 && syntax.opensQuote(i)) {
          begin = sentence.token(i).begin();
          boolean stray = i == syntax.last();
          first = stray ? s + 1 : s;
          single = syntax.single(i);
          leads = stray || blank(syntax, 0, i - 1);
        } else if (begin >= 0 && syntax.closesQuote(i) && syntax.single(i) == single) {
          boolean whole = leads && blank(syntax, i + 1, syntax.last());
          found.add(
              new Quotation(
                  new Range(begin, sentence.token(i).end()), first, s, leads, whole, false));
          begin = -1;
        }
      }
      boolean ends =
          s + 1 == sentences.size()
              || sentences.get(s + 1).sentence().paragraph() != sentence.paragraph();
      if (begin >= 0 && ends && first <= s) {
        found.add(new Quotation(new Range(begin, sentence.end()), first, s, leads, leads, true));
        begin = -1;
      }
    }
    return new Quotations(found);
  }

  private static boolean blank(Syntax syntax, int from, int to) {
    for (int i = from; i <= to; i++) {
      if (Character.isLetterOrDigit(syntax.lower(i).charAt(0))) {
        return false;
      }
    }
    return true;
  }
}
