package io.github.casualtyfigures.internal.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import io.github.casualtyfigures.internal.text.Analyser;
import io.github.casualtyfigures.internal.text.Dependencies;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * CoreNLP's tagger, morphology and dependency parser. May be shared by threads. The parser is
 * loaded when the first sentence is parsed.
 */
public final class CoreNlpAnalyser implements Analyser {

  private static final String TAGGER =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
  private static final String PARSER = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

  private final MaxentTagger tagger;
  private final Object parserLock = new Object();
  private volatile @Nullable DependencyParser parser;

  private CoreNlpAnalyser(MaxentTagger tagger) {
    this.tagger = tagger;
  }

  /**
   * Loads the tagger's model, which costs most of a second.
   *
   * @throws IllegalStateException if the models are not on the class path; the message names the
   *     dependency to add
   */
  public static CoreNlpAnalyser load() {
    if (CoreNlpAnalyser.class.getClassLoader().getResource(TAGGER) == null) {
      throw new IllegalStateException(
          "no "
              + TAGGER
              + " on the class path: add edu.stanford.nlp:stanford-corenlp with classifier models");
    }
    try {
      return new CoreNlpAnalyser(new MaxentTagger(TAGGER, new Properties(), false));
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
    return tagger.tagSentence(labels).stream().map(TaggedWord::tag).toList();
  }

  @Override
  public String lemma(String word, String tag) {
    String lemma = Morphology.lemmaStatic(plain(word), tag);
    return (lemma == null ? word : lemma).toLowerCase(Locale.ROOT);
  }

  @Override
  public Dependencies parse(List<String> words, List<String> tags) {
    List<TaggedWord> tagged = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      tagged.add(new TaggedWord(plain(words.get(i)), tags.get(i)));
    }
    GrammaticalStructure structure = parser().predict(tagged);
    List<Integer> heads = new ArrayList<>(Collections.nCopies(words.size(), -1));
    String[] labels = new String[words.size()];
    Arrays.fill(labels, "dep");
    for (TypedDependency arc : structure.typedDependencies()) {
      heads.set(arc.dep().index() - 1, arc.gov().index() - 1);
      labels[arc.dep().index() - 1] = arc.reln().toString();
    }
    return new Dependencies(heads, List.of(labels));
  }

  /** The models know "'s" and "'ve" by the typewriter's apostrophe alone. */
  private static String plain(String word) {
    return word.replace('\u2019', '\'');
  }

  private DependencyParser parser() {
    DependencyParser loaded = parser;
    if (loaded == null) {
      synchronized (parserLock) {
        loaded = parser;
        if (loaded == null) {
          loaded = DependencyParser.loadFromModelFile(PARSER);
          parser = loaded;
        }
      }
    }
    return loaded;
  }
}
