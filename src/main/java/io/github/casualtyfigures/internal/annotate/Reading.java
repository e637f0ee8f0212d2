package io.github.casualtyfigures.internal.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import io.github.casualtyfigures.claim.Span;
import io.github.casualtyfigures.internal.text.Analyser;
import java.util.List;

/** Who cuts the tokens of an article into sentences, and who is asked about their words. */
public interface Reading {

  /**
   * The sentences of a paragraph; none is empty. A token that stands in none of them is no text.
   *
   * @param tokens the paragraph's tokens, with offsets into the paragraph
   * @param begin where the paragraph begins in the article
   */
  List<List<CoreLabel>> sentences(List<CoreLabel> tokens, int begin);

  /**
   * Who knows the tags, lemmas and tree of a sentence.
   *
   * @param words its tokens in the article
   * @param cased the same with the capitals of a headline undone
   */
  Analyser analyser(List<Span> words, List<String> cased);
}
