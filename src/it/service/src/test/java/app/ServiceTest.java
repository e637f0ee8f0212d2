package app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.time.TimeAnnotations;
import io.github.casualtyfigures.CasualtyExtractor;
import io.github.casualtyfigures.claim.Article;
import io.github.casualtyfigures.claim.Claims;
import io.github.casualtyfigures.corenlp.CasualtyAnnotator.ClaimsAnnotation;
import io.github.casualtyfigures.write.ClaimsJson;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ServiceTest {

  private static final LocalDate DAY = LocalDate.of(2025, 4, 2);

  private final HttpClient client = HttpClient.newHttpClient();

  @Autowired private CasualtyExtractor extractor;
  @LocalServerPort private int port;

  @Test
  void requestsAtTheSameTimeAreAnsweredEachWithItsOwnClaims() {
    List<String> texts = new ArrayList<>();
    List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      String text =
          (i + 2) + " soldiers were killed last year, Kyiv’s defence ministry said. It added that "
              + (i + 300) + " others were captured.";
      texts.add(text);
      answers.add(
          client.sendAsync(
              request(text, "?published=" + DAY), HttpResponse.BodyHandlers.ofString()));
    }
    for (int i = 0; i < texts.size(); i++) {
      HttpResponse<String> answer = answers.get(i).join();
      assertEquals(200, answer.statusCode());
      Claims claims = ClaimsJson.read(answer.body(), texts.get(i));
      assertEquals(2, claims.size());
      assertEquals(extractor.extract(Article.of(texts.get(i)).withPublished(DAY)), claims);
    }
  }

  @Test
  void aDateThatIsNoneIsABadRequest() throws Exception {
    HttpResponse<String> answer =
        client.send(request("Two people died.", "?published=Monday"), HttpResponse.BodyHandlers.ofString());
    assertEquals(400, answer.statusCode());
  }

  /** SUTime, which every pipeline with ner has, beside ours. */
  @Test
  void aPipelineWithTheTimesOfCoreNlpWorksHereToo() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize, pos, lemma, time, casualties");
    properties.setProperty("customAnnotatorClass.time", "edu.stanford.nlp.time.TimeAnnotator");
    properties.setProperty(
        "customAnnotatorClass.casualties", "io.github.casualtyfigures.corenlp.CasualtyAnnotator");
    Annotation annotation = new Annotation("Four people were killed on Christmas Day, Kyiv said.");
    annotation.set(CoreAnnotations.DocDateAnnotation.class, DAY.toString());

    new StanfordCoreNLP(properties).annotate(annotation);

    assertEquals(
        List.of("2024-12-25"),
        annotation.get(TimeAnnotations.TimexAnnotations.class).stream()
            .map(time -> time.get(TimeAnnotations.TimexAnnotation.class).value())
            .toList());
    assertEquals(1, annotation.get(ClaimsAnnotation.class).size());
  }

  private HttpRequest request(String text, String query) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/claims" + query))
        .header("Content-Type", "text/plain; charset=UTF-8")
        .POST(HttpRequest.BodyPublishers.ofString(text))
        .build();
  }
}
