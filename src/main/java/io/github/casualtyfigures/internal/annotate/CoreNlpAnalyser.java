package io.github.casualtyfigures.internal.annotate;

import io.github.casualtyfigures.internal.text.Analyser;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.FutureTask;

/** The tags of CoreNLP's left3words model and its morphology. May be shared by threads. */
public final class CoreNlpAnalyser implements Analyser {

  static final String TAGGER =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

  private final Late<Tags> tagger = new Late<>(CoreNlpAnalyser::tagger);

  /** CoreNLP's own way to share one among threads is a lock. */
  private final ThreadLocal<Lemmas> lemmas = ThreadLocal.withInitial(Lemmas::new);

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
   * Begins to load the tagger's model in a thread of its own, so that something else can be loaded
   * before {@link #await}.
   *
   * @throws IllegalStateException if the models are not on the class path; the message names the
   *     dependency to add
   */
  public static CoreNlpAnalyser loadBeside() {
    CoreNlpAnalyser analyser = find();
    Thread loading = new Thread(new FutureTask<>(analyser.tagger::get), "casualty-figures-load");
    loading.setDaemon(true);
    loading.start();
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

  /** Loads what is not loaded yet: the tables of the morphology, the tagger's model. */
  public void await() {
    lemma("died", "VBD");
    tagger.get();
  }

  private static Tags tagger() {
    ClassLoader loader = CoreNlpAnalyser.class.getClassLoader();
    try (InputStream file = Objects.requireNonNull(loader.getResourceAsStream(TAGGER))) {
      DataInputStream data = new DataInputStream(new BufferedInputStream(file, 1 << 16));
      TaggerModel model = new TaggerModelReader(data).read();
      return model == null ? new StockTags(TAGGER) : new MaxentTags(model);
    } catch (IOException e) {
      throw new UncheckedIOException(TAGGER, e);
    }
  }

  @Override
  public List<String> tags(List<String> words) {
    List<String> plain = new ArrayList<>(words.size());
    for (String word : words) {
      plain.add(plain(word));
    }
    return tagger.get().of(plain);
  }

  @Override
  public String lemma(String word, String tag) {
    return lemmas.get().of(plain(word), tag);
  }

  /** The models know "'s" and "'ve" by the typewriter's apostrophe alone. */
  private static String plain(String word) {
    return word.replace('\u2019', '\'');
  }
}
