package app;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.JSONOutputter;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import io.github.casualtyfigures.claim.Claims;
import io.github.casualtyfigures.corenlp.CasualtyAnnotator.ClaimsAnnotation;
import java.io.IOException;
import java.util.Properties;

/** A pipeline as it stood before, with one annotator more. */
public final class App {

  private static final String TEXT =
      "North Korean troops suffered over 5,000 casualties last year, the British defence ministry"
          + " said on Tuesday. Kyiv put the figure at 4,000 (front-line units alone).";

  public static void main(String[] args) throws IOException {
    Properties old = new Properties();
    old.setProperty("annotators", "tokenize, pos, lemma");

    Properties properties = new Properties();
    properties.putAll(old);
    properties.setProperty("annotators", old.getProperty("annotators") + ", casualties");
    properties.setProperty(
        "customAnnotatorClass.casualties", "io.github.casualtyfigures.corenlp.CasualtyAnnotator");

    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    CoreDocument document = annotate(pipeline);
    Claims claims = document.annotation().get(ClaimsAnnotation.class);
    System.out.println("Published: " + claims.document().published());
    claims.forEach(System.out::println);

    StanfordCoreNLP before = new StanfordCoreNLP(old);
    String json = new JSONOutputter().print(document.annotation(), pipeline);
    String jsonBefore = new JSONOutputter().print(annotate(before).annotation(), before);
    System.out.println("JSON as before: " + json.equals(jsonBefore));
  }

  private static CoreDocument annotate(StanfordCoreNLP pipeline) {
    CoreDocument document = new CoreDocument(TEXT);
    document.annotation().set(CoreAnnotations.DocDateAnnotation.class, "2025-04-02");
    pipeline.annotate(document);
    return document;
  }
}
