package io.github.casualtyfigures.internal.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import io.github.casualtyfigures.internal.text.Analyser;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** CoreNLP's tagger and morphology. May be shared by threads. */
public final class CoreNlpAnalyser implements Analyser {

  private static final String TAGGER =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

  private final Late<MaxentTagger> tagger = new Late<>(CoreNlpAnalyser::tagger);

  private CoreNlpAnalyser() {}

  /**
   * Loads the tagger's model, which costs most of a second.
   *
   * @throws IllegalStateException if the models are not on the class path; the message names the
   *     dependency to add
   */
  public static CoreNlpAnalyser load() {
    CoreNlpAnalyser analyser = find();
    analyser.tagger.get();
    return analyser;
  }

  /**
   * Looks that the models are there and loads none: the tagger's waits for the first sentence to be
   * tagged.
   *
   * @throws IllegalStateException if the models are not on the class path; the message names the
   *     dependency to add
   */
  public static CoreNlpAnalyser find() {
    if (CoreNlpAnalyser.class.getClassLoader().getResource(TAGGER) == null) {
      throw new IllegalStateException(
          "no "
              + TAGGER
              + " on the class path: add the dependency edu.stanford.nlp:stanford-corenlp with"
              + " classifier models");
    }
    return new CoreNlpAnalyser();
  }

  private static MaxentTagger tagger() {
    try {
      return new MaxentTagger(TAGGER, new Properties(), false);
    } catch (edu.stanford.nlp.io.RuntimeIOException e) {
      throw new UncheckedIOException(TAGGER, new java.io.IOException(e));
    }
  }

  @Override
  public List<String> tags(List<String> words) {
    List<CoreLabel> labels = new ArrayList<>(words.size());
    for (String word : words) {
      CoreLabel label = new CoreLabel();
      label.setWord(plain(word));
      label.setValue(plain(word));
      labels.add(label);
    }
    return tagger.get().tagSentence(labels).stream().map(TaggedWord::tag).toList();
  }

  @Override
  public String lemma(String word, String tag) {
    String lemma = Morphology.lemmaStatic(plain(word), tag);
    return (lemma == null ? word : lemma).toLowerCase(Locale.ROOT);
  }

  /** The models know "'s" and "'ve" by the typewriter's apostrophe alone. */
  private static String plain(String word) {
    return word.replace('\u2019', '\'');
  }
}
