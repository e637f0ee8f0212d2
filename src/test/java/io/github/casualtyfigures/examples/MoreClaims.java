package io.github.casualtyfigures.examples;

import io.github.casualtyfigures.CasualtyExtractor;
import io.github.casualtyfigures.claim.Article;
import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Claims;
import io.github.casualtyfigures.ledger.Toll;
import io.github.casualtyfigures.lexicon.Lexicon;
import io.github.casualtyfigures.write.ClaimsJson;
import java.nio.file.Path;
import java.time.LocalDate;

/** What the README shows under "In Java". */
final class MoreClaims {

  private MoreClaims() {}

  static String json(Path file, Path mine) {
    CasualtyExtractor extractor =
        CasualtyExtractor.builder().lexicon(Lexicon.SPEAKERS, mine).load();
    Claims claims = extractor.extract(Article.read(file).withPublished(LocalDate.of(2025, 4, 2)));
    Toll.of(claims).of(Category.KILLED).ifPresent(killed -> System.out.println(killed.amount()));
    return ClaimsJson.toJson(claims);
  }
}
