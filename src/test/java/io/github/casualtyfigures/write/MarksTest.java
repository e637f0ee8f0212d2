package io.github.casualtyfigures.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.casualtyfigures.claim.Claims;
import org.junit.jupiter.api.Test;

/** Claims as marks and back, before any tool's own writing of them. */
final class MarksTest {

  @Test
  void goldIsTheSameBehindItsMarks() {
    for (GoldArticle gold : GoldArticle.all()) {
      assertEquals(
          ClaimsJson.toPrettyJson(gold.claims()),
          ClaimsJson.toPrettyJson(back(gold, gold.claims())),
          gold.article().id());
    }
  }

  private static Claims back(GoldArticle gold, Claims before) {
    return MarkReader.claims(
        gold.claims().document(), gold.article().text(), before, MarkWriter.marks(gold.claims()));
  }
}
