package app;

import io.github.casualtyfigures.CasualtyExtractor;
import io.github.casualtyfigures.claim.Article;
import io.github.casualtyfigures.write.ClaimsJson;
import java.time.LocalDate;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /claims?published=2025-04-02} with the article's text; answers with its claims. */
@RestController
class ClaimsController {

  private final CasualtyExtractor extractor;

  ClaimsController(CasualtyExtractor extractor) {
    this.extractor = extractor;
  }

  @PostMapping(
      path = "/claims",
      consumes = MediaType.TEXT_PLAIN_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  String claims(
      @RequestBody String text,
      @RequestParam(name = "published", required = false) LocalDate published) {
    return ClaimsJson.toJson(extractor.extract(Article.of(text).withPublished(published)));
  }
}
