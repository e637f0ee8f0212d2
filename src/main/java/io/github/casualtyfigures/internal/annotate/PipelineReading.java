package io.github.casualtyfigures.internal.annotate;

import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import io.github.casualtyfigures.claim.Span;
import io.github.casualtyfigures.internal.text.Analyser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map.Entry;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a CoreNLP pipeline found before: its sentences, and what it says of their words.
 *
 * <p>The words of the rules are those of one tokenizer: "war-torn" is three of them, a bracket is
 * itself and not {@code -LRB-}. A pipeline may be set up otherwise. Its tokens are therefore not
 * taken over but held against ours, sentence by sentence: where all of them cover the same
 * characters, its tags and lemmas are as good as any and stand; where one differs, or the sentence
 * is a headline whose capitals misled its tagger, that sentence is tagged anew. Its sentences
 * always end where it says; a headline that it reads on into the text below ends with its line
 * nevertheless. What it has no token for, such as markup, is no text.
 *
 * <p>Belongs to one document and so to one thread.
 */
public final class PipelineReading implements Reading {

  private final NavigableSet<Integer> sentences;
  private final NavigableMap<Integer, CoreLabel> tokens;
  private final Analyser analyser;

  private PipelineReading(
      NavigableSet<Integer> sentences, NavigableMap<Integer, CoreLabel> tokens, Analyser analyser) {
    this.sentences = sentences;
    this.tokens = tokens;
    this.analyser = analyser;
  }

  /**
   * A reading of {@code annotation} that asks {@code analyser} where the pipeline is of no help.
   *
   * @throws IllegalArgumentException if it has no sentences or one without tokens
   */
  public static PipelineReading of(Annotation annotation, Analyser analyser) {
    List<CoreMap> found = annotation.get(SentencesAnnotation.class);
    if (found == null) {
      throw new IllegalArgumentException("no sentences: the annotators before must split them");
    }
    NavigableSet<Integer> sentences = new TreeSet<>();
    NavigableMap<Integer, CoreLabel> tokens = new TreeMap<>();
    for (CoreMap sentence : found) {
      List<CoreLabel> labels = sentence.get(TokensAnnotation.class);
      if (labels == null || labels.isEmpty()) {
        throw new IllegalArgumentException("no tokens in the sentence \"" + sentence + "\"");
      }
      sentences.add(labels.get(0).beginPosition());
      for (CoreLabel label : labels) {
        tokens.putIfAbsent(label.beginPosition(), label);
      }
    }
    return new PipelineReading(sentences, tokens, analyser);
  }

  /**
   * The tokens of a paragraph, a new sentence where one of the pipeline begins. What the pipeline
   * passed over, such as markup, stays out.
   */
  @Override
  public List<List<CoreLabel>> sentences(List<CoreLabel> paragraph, int begin) {
    List<List<CoreLabel>> cut = new ArrayList<>();
    Integer current = null;
    for (CoreLabel label : paragraph) {
      Entry<Integer, CoreLabel> token = tokens.lowerEntry(begin + label.endPosition());
      if (token == null || token.getValue().endPosition() <= begin + label.beginPosition()) {
        continue;
      }
      Integer start = sentences.floor(begin + label.beginPosition());
      if (cut.isEmpty() || (start != null && !start.equals(current))) {
        cut.add(new ArrayList<>());
        current = start;
      }
      cut.get(cut.size() - 1).add(label);
    }
    return cut;
  }

  @Override
  public Analyser analyser(List<Span> words, List<String> cased) {
    List<CoreLabel> labels = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      Span word = words.get(i);
      CoreLabel label = tokens.get(word.begin());
      boolean same = label != null && label.endPosition() == word.end() && label.tag() != null;
      if (!same || !cased.get(i).equals(word.text())) {
        return analyser;
      }
      labels.add(label);
    }
    return new PipelineAnalyser(cased, labels, analyser);
  }
}
