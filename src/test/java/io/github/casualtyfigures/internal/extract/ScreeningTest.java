package io.github.casualtyfigures.internal.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.casualtyfigures.Specs;
import io.github.casualtyfigures.claim.Article;
import io.github.casualtyfigures.internal.annotate.CoreNlpAnalyser;
import io.github.casualtyfigures.lexicon.Lexicons;
import io.github.casualtyfigures.lexicon.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Sparing sentences the full work changes no claim. */
final class ScreeningTest {

  private static Chain screened;
  private static Chain unscreened;

  @BeforeAll
  static void load() {
    CoreNlpAnalyser analyser = CoreNlpAnalyser.load();
    screened = new Chain(analyser, Lexicons.builtIn());
    unscreened = new Chain(analyser, Lexicons.builtIn(), false);
  }

  @Test
  void noArticleLosesAClaim() throws IOException {
    int claims = 0;
    for (Path file : files("articles", ".txt")) {
      claims += check(Article.read(file)) ? 1 : 0;
    }
    assertTrue(claims > 50, claims + " articles with claims");
  }

  @Test
  void noSentenceOfTheSpecsLosesAClaim() throws IOException {
    int claims = 0;
    for (Path file : files("specs", ".tsv")) {
      for (String text : texts(file)) {
        claims += check(Article.of(text)) ? 1 : 0;
      }
    }
    assertTrue(claims > 200, claims + " sentences with claims");
  }

  /** Sentences that have nothing to do with one another, so that none is where another expects. */
  @Test
  void noClaimIsLostAmongSentencesOfManyKinds() throws IOException {
    int claims = 0;
    for (Path file : files("specs", ".tsv")) {
      List<String> texts = texts(file);
      for (int i = 0; i < texts.size(); i += 10) {
        List<String> some = texts.subList(i, Math.min(i + 10, texts.size()));
        claims += check(Article.of(String.join(i % 20 == 0 ? "\n\n" : " ", some))) ? 1 : 0;
      }
    }
    assertTrue(claims > 50, claims + " texts with claims");
  }

  @Test
  void aTextWithoutAWordForAFateIsNotRead() {
    String text = "The council met on Monday and put off the vote on 12 new buses.";
    Chain blind = new Chain(new NoAnalyser(), Lexicons.builtIn());
    assertFalse(blind.extract(Article.of(text)).claims().iterator().hasNext());
  }

  private static boolean check(Article article) {
    var all = unscreened.extract(article);
    assertEquals(all, screened.extract(article), article.text());
    return !all.claims().isEmpty();
  }

  private static List<Path> files(String folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(Path.of("test-data", folder))) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static List<String> texts(Path table) {
    List<String> texts = new ArrayList<>();
    for (Row row : Specs.rows(Objects.requireNonNull(table.getFileName()).toString())) {
      String text = row.find("text");
      if (text != null) {
        texts.add(text);
      }
    }
    return texts;
  }
}
