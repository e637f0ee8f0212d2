package io.github.casualtyfigures.internal.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import io.github.casualtyfigures.internal.text.Analyser;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a CoreNLP pipeline says of one sentence: the tags, and the lemmas where it made them, else
 * they are asked of another analyser. Belongs to one document and so to one thread.
 */
final class PipelineAnalyser implements Analyser {

  private record TaggedWord(String word, String tag) {}

  private final List<String> tags;
  private final Map<TaggedWord, String> lemmas = new HashMap<>();
  private final Analyser analyser;

  /**
   * @param words the sentence's words
   * @param labels the pipeline's tokens for them, all with tags
   */
  PipelineAnalyser(List<String> words, List<CoreLabel> labels, Analyser analyser) {
    this.tags = labels.stream().map(CoreLabel::tag).toList();
    for (int i = 0; i < labels.size(); i++) {
      String lemma = labels.get(i).lemma();
      if (lemma != null) {
        lemmas.put(new TaggedWord(words.get(i), tags.get(i)), lemma.toLowerCase(Locale.ROOT));
      }
    }
    this.analyser = analyser;
  }

  @Override
  public List<String> tags(List<String> words) {
    return tags;
  }

  @Override
  public String lemma(String word, String tag) {
    String lemma = lemmas.get(new TaggedWord(word, tag));
    return lemma == null ? analyser.lemma(word, tag) : lemma;
  }
}
