package io.github.casualtyfigures.internal.annotate;

import edu.stanford.nlp.ling.SentenceUtils;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.List;
import java.util.Properties;

/** CoreNLP's own tagger, for models of other features than {@link MaxentTags} knows. */
final class StockTags implements Tags {

  private final MaxentTagger tagger;

  /** Loads the model of the resource {@code path}. */
  StockTags(String path) {
    this.tagger = new MaxentTagger(path, new Properties(), false);
  }

  @Override
  public List<String> of(List<String> words) {
    return tagger.tagSentence(SentenceUtils.toWordList(words.toArray(new String[0]))).stream()
        .map(TaggedWord::tag)
        .toList();
  }
}
