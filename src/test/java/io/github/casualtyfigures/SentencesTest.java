package io.github.casualtyfigures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.casualtyfigures.claim.Article;
import io.github.casualtyfigures.claim.Claim;
import io.github.casualtyfigures.claim.Claims;
import io.github.casualtyfigures.lexicon.Row;
import io.github.casualtyfigures.write.ClaimsJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Sentences through the whole chain, alone and in neutral contexts, once, twice and by threads. */
final class SentencesTest {

  private static final CasualtyExtractor EXTRACTOR = CasualtyExtractor.load();

  @TestFactory
  Stream<DynamicTest> aSentenceHasItsClaims() {
    return Specs.tests("sentences.tsv", SentencesTest::assertClaims);
  }

  @TestFactory
  Stream<DynamicTest> aKnownGapIsStillOne() {
    return Specs.gaps("known-gaps.tsv", SentencesTest::assertClaims);
  }

  private static void assertClaims(Row row) {
    assertEquals(row.list("claims"), shown(EXTRACTOR.extract(row.get("text"))));
  }

  @TestFactory
  Stream<DynamicTest> aContextOnlyMovesTheOffsets() {
    List<Row> contexts = Specs.rows("../contexts.tsv");
    return Specs.tests(
        "sentences.tsv",
        row -> {
          Claims alone = EXTRACTOR.extract(row.get("text"));
          contexts.forEach(context -> assertSame(alone, row.get("text"), context));
        });
  }

  private static void assertSame(Claims alone, String text, Row context) {
    String before = context.find("before") == null ? "" : context.get("before") + " ";
    String after = context.find("after") == null ? "" : " " + context.get("after");
    Claims within = EXTRACTOR.extract(before + text + after);
    assertEquals(shown(alone), shown(within), context.origin());
    for (int i = 0; i < alone.size(); i++) {
      assertEquals(
          alone.claim(i + 1).span().begin() + before.length(),
          within.claim(i + 1).span().begin(),
          context.origin());
    }
  }

  /** "KILLED Five villagers, says Kenyan police (STATED)". */
  private static List<String> shown(Claims claims) {
    List<String> shown = new ArrayList<>();
    for (Claim claim : claims) {
      shown.add(claim.toString().substring(String.valueOf(claim.id()).length() + 1));
    }
    return shown;
  }

  @Test
  void anotherRunOrderOrThreadGivesTheSameClaims() throws IOException {
    List<Article> articles = articles();
    List<String> first = articles.stream().map(SentencesTest::json).toList();
    assertEquals(first, articles.parallelStream().map(SentencesTest::json).toList());
    List<Article> backwards = new ArrayList<>(articles);
    Collections.reverse(backwards);
    List<String> again = new ArrayList<>(backwards.stream().map(SentencesTest::json).toList());
    Collections.reverse(again);
    assertEquals(first, again);
    CasualtyExtractor other = CasualtyExtractor.load();
    assertEquals(first, articles.stream().map(other::extract).map(ClaimsJson::toJson).toList());
  }

  private static String json(Article article) {
    return ClaimsJson.toJson(EXTRACTOR.extract(article));
  }

  private static List<Article> articles() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("test-data", "articles"))) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(Article::read)
          .toList();
    }
  }
}
