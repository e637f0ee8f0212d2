package io.github.casualtyfigures;

import io.github.casualtyfigures.claim.Article;
import io.github.casualtyfigures.claim.Claims;
import io.github.casualtyfigures.claim.Explanation;
import io.github.casualtyfigures.claim.Speaker;
import io.github.casualtyfigures.internal.annotate.CoreNlpAnalyser;
import io.github.casualtyfigures.internal.extract.Chain;
import io.github.casualtyfigures.lexicon.Lexicon;
import io.github.casualtyfigures.lexicon.Lexicons;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads the casualty figures of news articles. {@link #load} once, which costs about a second;
 * {@link #extract} often. Immutable; may be shared by threads.
 */
public final class CasualtyExtractor {

  private final Chain chain;

  private CasualtyExtractor(Chain chain) {
    this.chain = chain;
  }

  /**
   * An extractor with the built-in lexicons.
   *
   * @throws IllegalStateException if CoreNLP's models are not on the class path
   */
  public static CasualtyExtractor load() {
    return builder().load();
  }

  /** Prepares an extractor with lexicons of one's own. */
  public static Builder builder() {
    return new Builder();
  }

  /** The claims of {@code text}; any text is legal, the empty one has none. */
  public Claims extract(String text) {
    return extract(Article.of(text));
  }

  /** The claims of {@code article}, its times resolved against its publication date. */
  public Claims extract(Article article) {
    return chain.extract(article);
  }

  /**
   * The claims of {@code article}, as {@link #extract} gives them, each with the rows of the
   * lexicons and the rules that made its fields. It answers why a claim says what it says; the rows
   * are those of the files in the jar, or of one's own.
   */
  public List<Explanation> explain(Article article) {
    return chain.explain(article);
  }

  /**
   * The speaker that {@code words} name where no article tells more: "the UK Ministry of Defence"
   * is {@code GB/defence-ministry}. {@link Speaker#UNNAMED} where nobody can be told.
   */
  public Speaker speaker(String words) {
    return chain.speaker(words);
  }

  /** Collects lexicons; not to be shared by threads. */
  public static final class Builder {

    private Lexicons lexicons = Lexicons.builtIn();

    private Builder() {}

    /**
     * Lays {@code file}, in the format of the built-in lexicon, over {@code lexicon}: a row with a
     * built-in key replaces it, {@code !key} removes it. The file is read by {@link #load}.
     */
    public Builder lexicon(Lexicon lexicon, Path file) {
      lexicons = lexicons.with(lexicon, file);
      return this;
    }

    /**
     * Loads the models and lexicons.
     *
     * @throws io.github.casualtyfigures.lexicon.LexiconException if a lexicon is broken; the
     *     message names file, line and value
     * @throws IllegalStateException if CoreNLP's models are not on the class path
     */
    public CasualtyExtractor load() {
      CoreNlpAnalyser analyser = CoreNlpAnalyser.loadBeside();
      Chain chain = new Chain(analyser, lexicons);
      chain.warm();
      analyser.await();
      return new CasualtyExtractor(chain);
    }
  }
}
