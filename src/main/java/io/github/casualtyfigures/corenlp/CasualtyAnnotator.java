package io.github.casualtyfigures.corenlp;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import io.github.casualtyfigures.claim.Article;
import io.github.casualtyfigures.claim.Claims;
import io.github.casualtyfigures.internal.annotate.CoreNlpAnalyser;
import io.github.casualtyfigures.internal.annotate.PipelineReading;
import io.github.casualtyfigures.internal.extract.Chain;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Adds the casualty claims of a document to what a CoreNLP pipeline says of it.
 *
 * <pre>{@code
 * annotators = tokenize, pos, lemma, casualties
 * customAnnotatorClass.casualties = io.github.casualtyfigures.corenlp.CasualtyAnnotator
 * }</pre>
 *
 * <pre>{@code
 * CoreDocument document = new CoreDocument(text);
 * document.annotation().set(CoreAnnotations.DocDateAnnotation.class, "2025-04-02");
 * pipeline.annotate(document);
 * Claims claims = document.annotation().get(CasualtyAnnotator.ClaimsAnnotation.class);
 * }</pre>
 *
 * <p><b>Requirements.</b> {@code TextAnnotation}, {@code SentencesAnnotation}, {@code
 * TokensAnnotation} with {@code CharacterOffsetBeginAnnotation} and {@code
 * CharacterOffsetEndAnnotation}, {@code PartOfSpeechAnnotation}: the annotators {@code tokenize}
 * (with {@code ssplit}, which CoreNLP 4.5 runs inside it) and {@code pos}. The tags are those of
 * the Penn Treebank, as CoreNLP's English models give them.
 *
 * <p><b>Used where they are there.</b> {@code LemmaAnnotation} ({@code lemma}), which saves making
 * it again; {@code DocDateAnnotation} ({@code 2025-04-02}, {@code 20250402}, a time may follow),
 * else {@code CalendarAnnotation}, against which "last year" is resolved; {@code DocIDAnnotation}
 * and {@code DocTitleAnnotation}, which stand in {@link Claims#document}.
 *
 * <p><b>Result.</b> {@link ClaimsAnnotation} on the document; its spans are characters of the
 * {@code TextAnnotation}. Nothing else is changed, so that every outputter and serializer goes on
 * as before.
 *
 * <p><b>Tokens.</b> The pipeline's sentences are kept, but for a headline, list item or caption
 * without a full stop, which ends with its line. Its tags and lemmas are kept wherever its tokens
 * are those of CoreNLP's own settings. A sentence that it cuts into other tokens ({@code
 * splitHyphenated=false}, {@code tokenize.whitespace}) or a headline in capitals is tagged anew, by
 * the same default models, which are loaded when the first such sentence comes. What the pipeline
 * has no token for ({@code cleanxml}) is not read.
 *
 * <p><b>Options</b>, all under the annotator's name: {@code casualties.lexicon.speakers =
 * kosovo.tsv, more.tsv} lays files over a built-in lexicon, as {@link
 * io.github.casualtyfigures.CasualtyExtractor.Builder#lexicon} does; {@code speakers} is any {@link
 * io.github.casualtyfigures.lexicon.Lexicon} in lower case.
 *
 * <p>Immutable; may be shared by threads and pipelines, several of which may stand in one JVM with
 * other options.
 */
public final class CasualtyAnnotator implements Annotator {

  private final CoreNlpAnalyser analyser;
  private final Chain chain;

  /**
   * As CoreNLP makes it.
   *
   * @param name the annotator's name in the pipeline, with which its options begin
   * @param properties the pipeline's
   * @throws IllegalArgumentException if an option under {@code name} is unknown; the message names
   *     it
   * @throws io.github.casualtyfigures.lexicon.LexiconException if a lexicon is broken; the message
   *     names file, line and value
   * @throws IllegalStateException if CoreNLP's default models are not on the class path
   */
  public CasualtyAnnotator(String name, Properties properties) {
    this.analyser = CoreNlpAnalyser.find();
    this.chain = new Chain(analyser, new Options(name, properties).lexicons());
  }

  /**
   * Sets the {@link ClaimsAnnotation} of {@code annotation}.
   *
   * @throws IllegalArgumentException if the annotation has no text or no sentences, or a date that
   *     is none; the message says which
   */
  @Override
  public void annotate(Annotation annotation) {
    String text = annotation.get(CoreAnnotations.TextAnnotation.class);
    if (text == null) {
      throw new IllegalArgumentException("no text in the annotation");
    }
    String id = annotation.get(CoreAnnotations.DocIDAnnotation.class);
    Article article =
        new Article(
            id == null ? Article.of(text).id() : id,
            text,
            title(annotation),
            null,
            null,
            DocumentDate.of(annotation));
    annotation.set(
        ClaimsAnnotation.class, chain.extract(article, PipelineReading.of(annotation, analyser)));
  }

  private static @Nullable String title(Annotation annotation) {
    return annotation.get(CoreAnnotations.DocTitleAnnotation.class);
  }

  /** {@link ClaimsAnnotation}. */
  @Override
  @SuppressWarnings("rawtypes") // CoreNLP declares it with the raw type
  public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
    return Set.of(ClaimsAnnotation.class);
  }

  /** What {@code tokenize}, {@code ssplit} and {@code pos} give. */
  @Override
  @SuppressWarnings("rawtypes") // CoreNLP declares it with the raw type
  public Set<Class<? extends CoreAnnotation>> requires() {
    return Set.of(
        CoreAnnotations.TextAnnotation.class,
        CoreAnnotations.TokensAnnotation.class,
        CoreAnnotations.CharacterOffsetBeginAnnotation.class,
        CoreAnnotations.CharacterOffsetEndAnnotation.class,
        CoreAnnotations.SentencesAnnotation.class,
        CoreAnnotations.PartOfSpeechAnnotation.class);
  }

  /** The claims of a document; set on the document, not on its sentences. */
  public static final class ClaimsAnnotation implements CoreAnnotation<Claims> {

    @Override
    public Class<Claims> getType() {
      return Claims.class;
    }
  }
}
