package io.github.casualtyfigures.internal.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.casualtyfigures.claim.Article;
import io.github.casualtyfigures.claim.Claim;
import io.github.casualtyfigures.claim.Explanation;
import io.github.casualtyfigures.claim.Explanation.Field;
import io.github.casualtyfigures.claim.Explanation.Reason;
import io.github.casualtyfigures.internal.annotate.CoreNlpAnalyser;
import io.github.casualtyfigures.lexicon.Lexicon;
import io.github.casualtyfigures.lexicon.Lexicons;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is named as the reason of a field is what made it. */
final class ExplainerTest {

  private static final String TEXT =
      "At least 35 Nigerien soldiers were killed in the ambush, the UK Ministry of Defence"
          + " estimated.";

  private static CoreNlpAnalyser analyser;
  private static Chain chain;

  private final Path folder;

  ExplainerTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeAll
  static void load() {
    analyser = CoreNlpAnalyser.load();
    chain = new Chain(analyser, Lexicons.builtIn());
  }

  private static List<String> by(String text, int claim, Field field) {
    return chain.explain(Article.of(text)).get(claim - 1).reasons().stream()
        .filter(reason -> reason.field() == field)
        .findFirst()
        .map(Reason::by)
        .orElse(List.of());
  }

  /** The first field of the line that a row stands in. */
  private static String key(String row) throws IOException {
    String file = row.substring(0, row.indexOf(':'));
    int line = Integer.parseInt(row.substring(row.indexOf(':') + 1));
    try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
      assertTrue(in != null, row);
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().skip(line - 1L).findFirst().orElseThrow().split("\t", -1)[0];
    }
  }

  private static boolean row(String by) {
    return by.contains(".tsv:");
  }

  @Test
  void theExplainedClaimsAreTheExtractedOnesAndEveryReasonExists() throws IOException {
    Set<String> rows = new HashSet<>();
    for (Lexicon lexicon : Lexicon.values()) {
      Lexicons.builtIn().rows(lexicon).forEach(row -> rows.add(row.origin()));
    }
    int reasons = 0;
    try (Stream<Path> files = Files.list(Path.of("test-data/articles"))) {
      for (Path file :
          files.filter(f -> f.toString().endsWith(".txt")).sorted().limit(40).toList()) {
        Article article = Article.read(file);
        List<Explanation> explanations = chain.explain(article);
        List<Claim> claims = explanations.stream().map(Explanation::claim).toList();
        assertEquals(chain.extract(article).claims(), claims, file.toString());
        for (Explanation explanation : explanations) {
          for (Reason reason : explanation.reasons()) {
            for (String by : reason.by()) {
              assertTrue(!row(by) || rows.contains(by), file + ": " + reason);
              reasons++;
            }
          }
        }
      }
    }
    assertTrue(reasons > 1000, reasons + " reasons");
  }

  @Test
  void aClaimWithoutOneOfItsRowsIsAnother() throws IOException {
    Claim claim = chain.explain(Article.of(TEXT)).get(0).claim();
    Set<String> rows = new LinkedHashSet<>();
    for (Reason reason : chain.explain(Article.of(TEXT)).get(0).reasons()) {
      reason.by().stream().filter(ExplainerTest::row).forEach(rows::add);
    }
    assertEquals(7, rows.size(), rows.toString());
    for (String row : rows) {
      String file = row.substring(0, row.indexOf('.'));
      Path without =
          Files.writeString(folder.resolve(file + ".tsv"), header(file) + "!" + key(row));
      Lexicon lexicon = Lexicon.valueOf(file.toUpperCase(Locale.ROOT));
      Chain poorer = new Chain(analyser, Lexicons.builtIn().with(lexicon, without));
      List<Claim> left = poorer.extract(Article.of(TEXT)).claims();
      assertTrue(left.isEmpty() || !left.get(0).equals(claim), row + " made nothing");
    }
  }

  private static String header(String file) throws IOException {
    try (InputStream in = Lexicon.class.getResourceAsStream(file + ".tsv")) {
      assertTrue(in != null, file);
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#")).findFirst().orElseThrow() + "\n";
    }
  }

  @Test
  void aNumberIsMadeByItsWordsAndItsHedge() throws IOException {
    List<String> by = by("Over two dozen people were killed.", 1, Field.NUMBER);
    assertEquals(3, by.size(), by.toString());
    assertEquals(List.of("two", "dozen", "over"), List.of(word(by, 0), word(by, 1), word(by, 2)));
    assertEquals(List.of("digits"), by("Rebels killed 35 people.", 1, Field.NUMBER));
  }

  private static String word(List<String> by, int i) throws IOException {
    String key = key(by.get(i));
    return key.contains("|") ? key.substring(0, key.indexOf('|')) : key;
  }

  @Test
  void aCategoryThatWordsBesideTheTriggerChangeSaysSo() {
    List<String> one = by("Shelling killed 12 people.", 1, Field.CATEGORY);
    List<String> both = by("Shelling killed or wounded 12 people.", 1, Field.CATEGORY);
    assertFalse(one.contains("joined"), one.toString());
    assertTrue(both.contains("joined"), both.toString());
  }

  @Test
  void aReferenceNamesTheWordsThatItRefersTo() {
    String text =
        "The Ukrainian General Staff said 40 soldiers died. It said 12 more were wounded on Monday.";
    List<String> by = by(text, 2, Field.SOURCE);
    assertTrue(by.contains("character " + text.indexOf("The")), by.toString());
    assertNotEquals(List.of(), by(text, 1, Field.SOURCE));
    assertFalse(by(text, 1, Field.SOURCE).stream().anyMatch(one -> one.startsWith("character")));
  }

  @Test
  void linksNameTheirRuleAndTheirClaim() {
    String text = "The blast killed 12 people, including three children.";
    assertEquals(List.of("partRules", "claim 1"), by(text, 2, Field.WHOLE));
    assertEquals(List.of(), by(text, 1, Field.WHOLE));
  }

  @Test
  void wordsOfTheClauseMakeItsStatus() {
    assertEquals(List.of("clause"), by("Forty people are feared dead.", 1, Field.STATUS));
    assertEquals(List.of("clause"), by("The death toll could exceed 150.", 1, Field.STATUS));
  }
}
