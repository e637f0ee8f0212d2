package io.github.casualtyfigures.corenlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.ling.CoreAnnotations.CalendarAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.DocDateAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.DocIDAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.DocTitleAnnotation;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import io.github.casualtyfigures.CasualtyExtractor;
import io.github.casualtyfigures.claim.Article;
import io.github.casualtyfigures.claim.Claims;
import io.github.casualtyfigures.claim.Source;
import io.github.casualtyfigures.claim.Time;
import io.github.casualtyfigures.corenlp.CasualtyAnnotator.ClaimsAnnotation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The annotator in pipelines as people have them. */
final class CasualtyAnnotatorTest {

  private static final String TEXT =
      "Twelve people were killed last year, the Peace Bureau of Ruritania said.";

  private static final StanfordCoreNLP PIPELINE = pipeline();

  @Test
  void claimsAreThoseOfTheExtractor() throws IOException {
    CasualtyExtractor extractor = CasualtyExtractor.load();
    List<Article> articles = articles();
    assertEquals(17, articles.size());
    for (Article article : articles) {
      assertEquals(extractor.extract(article), annotate(PIPELINE, article));
    }
  }

  @Test
  void tokensOfAnotherTreebankChangeNothing() throws IOException {
    StanfordCoreNLP escaping =
        pipeline(
            "tokenize.options", "ptb3Escaping=true,splitHyphenated=false,splitForwardSlash=false");
    for (Article article : articles()) {
      assertEquals(annotate(PIPELINE, article), annotate(escaping, article));
    }
  }

  @Test
  void severalDocumentsOnSeveralThreadsComeOutAsOneByOne() throws IOException {
    List<Article> articles = articles();
    List<Annotation> annotations =
        articles.stream().map(CasualtyAnnotatorTest::annotation).toList();

    PIPELINE.annotate(annotations, 4);

    for (int i = 0; i < articles.size(); i++) {
      assertEquals(
          annotate(PIPELINE, articles.get(i)), annotations.get(i).get(ClaimsAnnotation.class));
    }
  }

  @Test
  void whatIsKnownOfTheDocumentStandsInItsClaims() {
    Annotation annotation = new Annotation(TEXT);
    annotation.set(DocIDAnnotation.class, "wire-7");
    annotation.set(DocTitleAnnotation.class, "A year in figures");
    annotation.set(DocDateAnnotation.class, "2025-04-02T09:30:00");

    Claims.Document document = annotate(PIPELINE, annotation).document();

    assertEquals("wire-7", document.id());
    assertEquals("A year in figures", document.title());
    assertEquals(LocalDate.of(2025, 4, 2), document.published());
  }

  @Test
  void timesAreResolvedAgainstTheDateOfTheDocument() {
    Annotation dated = new Annotation(TEXT);
    dated.set(DocDateAnnotation.class, "20250402");
    Annotation calendar = new Annotation(TEXT);
    calendar.set(CalendarAnnotation.class, new GregorianCalendar(2024, 0, 31));

    assertEquals("2024", year(annotate(PIPELINE, dated)));
    assertEquals("2023", year(annotate(PIPELINE, calendar)));
    assertNull(year(annotate(PIPELINE, new Annotation(TEXT))));
  }

  @Test
  void aDateThatIsNoneIsNamed() {
    for (String date : List.of("Wednesday", "2025-02-30", "2025")) {
      Annotation annotation = new Annotation(TEXT);
      annotation.set(DocIDAnnotation.class, "wire-7");
      annotation.set(DocDateAnnotation.class, date);
      assertEquals(
          "DocDateAnnotation of wire-7: " + date + " is no date such as 2025-04-02",
          assertThrows(IllegalArgumentException.class, () -> DocumentDate.of(annotation))
              .getMessage());
    }
  }

  @Test
  void pipelinesOfOtherOptionsStandSideBySide(@TempDir Path folder) throws IOException {
    Path speakers = folder.resolve("ruritania.tsv");
    Files.writeString(
        speakers,
        "name\twordings\tid\tkind\tcountry\tneeds\texample\n"
            + "RPB\tPeace Bureau of Ruritania\trpb\tNGO\t-\t-\t"
            + "Two people were killed, the Peace Bureau of Ruritania said.\n");
    StanfordCoreNLP other = pipeline("casualties.lexicon.speakers", speakers.toString());

    assertEquals("rpb", speakerId(annotate(other, new Annotation(TEXT))));
    assertEquals("peace-bureau-of-ruritania", speakerId(annotate(PIPELINE, new Annotation(TEXT))));
  }

  @Test
  void anUnknownOptionIsNamed() {
    Properties properties = new Properties();
    properties.setProperty("casualties.lexicon.spekers", "kosovo.tsv");
    IllegalArgumentException fault =
        assertThrows(
            IllegalArgumentException.class, () -> new CasualtyAnnotator("casualties", properties));
    assertTrue(
        String.valueOf(fault.getMessage())
            .startsWith("option casualties.lexicon.spekers: none of [lexicon.countries, "));
  }

  @Test
  void aPipelineWithoutTagsIsRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> pipeline("annotators", "tokenize, casualties"));
  }

  private static @Nullable String year(Claims claims) {
    Time time = claims.claim(1).setting().time();
    assertNotNull(time);
    return time.value();
  }

  private static @Nullable String speakerId(Claims claims) {
    Source source = claims.claim(1).attribution().source();
    assertNotNull(source);
    return source.speaker().id();
  }

  private static StanfordCoreNLP pipeline(String... options) {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize, pos, lemma, casualties");
    properties.setProperty("customAnnotatorClass.casualties", CasualtyAnnotator.class.getName());
    for (int i = 0; i < options.length; i += 2) {
      properties.setProperty(options[i], options[i + 1]);
    }
    return new StanfordCoreNLP(properties);
  }

  private static Claims annotate(StanfordCoreNLP pipeline, Article article) {
    return annotate(pipeline, annotation(article));
  }

  private static Claims annotate(StanfordCoreNLP pipeline, Annotation annotation) {
    pipeline.annotate(annotation);
    return annotation.get(ClaimsAnnotation.class);
  }

  private static Annotation annotation(Article article) {
    Annotation annotation = new Annotation(article.text());
    annotation.set(DocIDAnnotation.class, article.id());
    return annotation;
  }

  private static List<Article> articles() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("test-data", "articles"))) {
      return files
          .filter(file -> file.getFileName().toString().matches("[01]\\d-.*\\.txt"))
          .sorted()
          .map(Article::read)
          .toList();
    }
  }
}
