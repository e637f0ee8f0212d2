package io.github.casualtyfigures.internal.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import io.github.casualtyfigures.claim.Article;
import io.github.casualtyfigures.internal.text.Analyser;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.internal.text.Token;
import io.github.casualtyfigures.lexicon.Lexicons;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pipelines made by hand, so that each tag tells who gave it: theirs are real, ours are XX. */
final class PipelineReadingTest {

  private static final Analyser OURS =
      new Analyser() {
        @Override
        public List<String> tags(List<String> words) {
          return Collections.nCopies(words.size(), "XX");
        }

        @Override
        public String lemma(String word, String tag) {
          return "ours";
        }
      };

  private static final Annotator ANNOTATOR = new Annotator(OURS, Lexicons.builtIn());

  @Test
  void tagsAndLemmasOfThePipelineStand() {
    Sentence read =
        read(annotation("Two fell.", sentence("Two_CD_two", "fell_VBD_fall", "._._."))).get(0);

    assertEquals(List.of("CD", "VBD", "."), read.tags());
    assertEquals("fall", read.token(1).lemma());
  }

  @Test
  void whatThePipelineLeftOutIsAskedOfOurModels() {
    Sentence read = read(annotation("Two fell.", sentence("Two_CD", "fell_VBD", "._."))).get(0);

    assertEquals("ours", read.token(1).lemma());
  }

  @Test
  void aSentenceInOtherTokensIsTaggedAnewAndItsNeighbourIsNot() {
    List<Sentence> read =
        read(
            annotation(
                "Two fell. War-torn Homs mourned.",
                sentence("Two_CD", "fell_VBD", "._."),
                sentence("War-torn_JJ", "Homs_NNP", "mourned_VBD", "._.")));

    assertEquals(List.of("CD", "VBD", "."), read.get(0).tags());
    assertEquals(
        List.of("War", "-", "torn", "Homs", "mourned", "."),
        read.get(1).tokens().stream().map(Token::text).toList());
    assertEquals("XX", read.get(1).token(0).tag());
  }

  @Test
  void theCapitalsOfAHeadlineMisleadNobody() {
    Sentence read =
        read(annotation(
                "Three Soldiers Killed In Ambush",
                sentence("Three_CD", "Soldiers_NNP", "Killed_NNP", "In_NNP", "Ambush_NNP")))
            .get(0);

    assertEquals("XX", read.token(1).tag());
  }

  @Test
  void aSentenceEndsWhereThePipelineSaysAndAHeadlineWithItsLine() {
    List<Sentence> read =
        read(
            annotation(
                "Mine collapses\nTwo fell; one rose.",
                sentence("Mine_NN", "collapses_VBZ", "Two_CD", "fell_VBD", ";_:"),
                sentence("one_CD", "rose_VBD", "._.")));

    assertEquals(
        List.of("Mine collapses", "Two fell;", "one rose."),
        read.stream().map(Sentence::toString).toList());
    assertEquals(List.of("CD", "VBD", ":"), read.get(1).tags());
  }

  @Test
  void markupThatThePipelineTookOutIsNotRead() {
    Annotation annotation =
        annotation("<p id=\"1\">Two fell.</p>", sentence("Two_CD", "fell_VBD", "._."));

    assertEquals(
        List.of("Two", "fell", "."),
        read(annotation).get(0).tokens().stream().map(Token::text).toList());
  }

  @Test
  void anAnnotationWithoutSentencesIsRefused() {
    Annotation annotation = new Annotation("Two fell.");

    assertThrows(IllegalArgumentException.class, () -> PipelineReading.of(annotation, OURS));
  }

  private static List<Sentence> read(Annotation annotation) {
    return ANNOTATOR
        .annotate(Article.of(annotation.toString()), PipelineReading.of(annotation, OURS))
        .sentences();
  }

  private static Annotation annotation(String text, CoreMap... sentences) {
    Annotation annotation = new Annotation(text);
    int at = 0;
    for (CoreMap sentence : sentences) {
      for (CoreLabel label : sentence.get(TokensAnnotation.class)) {
        at = text.indexOf(label.word(), at);
        label.setBeginPosition(at);
        at += label.word().length();
        label.setEndPosition(at);
      }
    }
    annotation.set(SentencesAnnotation.class, List.of(sentences));
    return annotation;
  }

  /** A sentence of tokens written {@code word_tag} or {@code word_tag_lemma}. */
  private static CoreMap sentence(String... tokens) {
    List<CoreLabel> labels = new ArrayList<>();
    for (List<String> token : Stream.of(tokens).map(token -> List.of(token.split("_"))).toList()) {
      CoreLabel label = new CoreLabel();
      label.setWord(token.get(0));
      label.setValue(token.get(0));
      label.setTag(token.get(1));
      if (token.size() > 2) {
        label.setLemma(token.get(2));
      }
      label.setIndex(labels.size() + 1);
      labels.add(label);
    }
    Annotation sentence = new Annotation("");
    sentence.set(TokensAnnotation.class, labels);
    return sentence;
  }
}
