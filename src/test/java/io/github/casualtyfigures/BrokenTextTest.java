package io.github.casualtyfigures;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.casualtyfigures.claim.Article;
import io.github.casualtyfigures.claim.Claims;
import io.github.casualtyfigures.write.ClaimsJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Any text is legal: none throws, none hangs, and every span stands in the text. */
final class BrokenTextTest {

  private static final Duration LONGEST = Duration.ofSeconds(60);

  private static final int PIECES = 3_000;
  private static final int PIECE = 300;
  private static final int SCRAPS = 8_000;
  private static final int SCRAP = 120;

  private final CasualtyExtractor extractor = CasualtyExtractor.load();

  @TestFactory
  Stream<DynamicTest> brokenTextsGiveSoundClaims() throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.list(Path.of("test-data", "broken"))) {
      files = found.sorted().toList();
    }
    assertFalse(files.isEmpty());
    return files.stream()
        .map(
            file ->
                dynamicTest(
                    file.toString(),
                    () -> assertTimeoutPreemptively(LONGEST, () -> extract(file))));
  }

  private void extract(Path file) throws IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    Claims claims = extractor.extract(Article.of(text));
    assertEquals(claims, ClaimsJson.read(ClaimsJson.toJson(claims), text));
  }

  /** Articles cut anywhere, two such pieces as one text: words end where no writer ends. */
  @Test
  void piecesOfArticlesGiveSoundClaims() throws IOException {
    Random random = new Random(42);
    List<String> texts = texts("articles");
    for (int i = 0; i < PIECES; i++) {
      String text = piece(texts, random) + piece(texts, random);
      Claims claims = extractor.extract(text);
      assertEquals(claims, ClaimsJson.read(ClaimsJson.toJson(claims), text), text);
    }
  }

  /** Scraps that begin with any word: what stands at the edge of a sentence has no neighbour. */
  @Test
  void scrapsOfArticlesAreRead() throws IOException {
    Random random = new Random(7);
    List<String> texts = texts("passages");
    for (int i = 0; i < SCRAPS; i++) {
      String text = texts.get(random.nextInt(texts.size()));
      int begin = text.indexOf(' ', random.nextInt(text.length())) + 1;
      int end = Math.min(text.length(), begin + 20 + random.nextInt(SCRAP));
      String scrap = text.substring(begin, end);
      assertDoesNotThrow(() -> extractor.extract(scrap), scrap);
    }
  }

  private static List<String> texts(String folder) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> found = Files.list(Path.of("test-data", folder))) {
      for (Path file : found.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
    return texts;
  }

  private static String piece(List<String> texts, Random random) {
    String text = texts.get(random.nextInt(texts.size()));
    int begin = random.nextInt(text.length());
    return text.substring(begin, Math.min(text.length(), begin + random.nextInt(PIECE)));
  }

  @Test
  void aSentenceWithoutEndCostsNoMoreThanItsLength() {
    String text = "the army said 12 people had died, ".repeat(4000);
    Claims claims = assertTimeoutPreemptively(LONGEST, () -> extractor.extract(text));
    assertEquals(4000, claims.size());
  }

  @Test
  void aBlankTextHasNoClaim() {
    for (String text : List.of("", " ", "\n\n\t\n", "\u00A0\u200B", "…", "\uFEFF")) {
      assertEquals(0, extractor.extract(text).size());
    }
  }
}
