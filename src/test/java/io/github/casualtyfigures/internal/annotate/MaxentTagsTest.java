package io.github.casualtyfigures.internal.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.casualtyfigures.Specs;
import io.github.casualtyfigures.claim.Article;
import io.github.casualtyfigures.internal.text.Analyser;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Lexicon;
import io.github.casualtyfigures.lexicon.Lexicons;
import io.github.casualtyfigures.lexicon.Row;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Our tags are those of CoreNLP's own tagger. */
final class MaxentTagsTest {

  private static Tags stock;
  private static Tags ours;

  @BeforeAll
  static void load() throws IOException {
    stock = new StockTags(CoreNlpAnalyser.TAGGER);
    ClassLoader loader = MaxentTagsTest.class.getClassLoader();
    try (InputStream file = loader.getResourceAsStream(CoreNlpAnalyser.TAGGER)) {
      assertNotNull(file);
      TaggerModel model =
          new TaggerModelReader(new DataInputStream(new ByteArrayInputStream(file.readAllBytes())))
              .read();
      assertNotNull(model, "the model has other features than are known");
      ours = new MaxentTags(model);
    }
  }

  @Test
  void articlesAreTaggedAlike() throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("test-data", "articles"))) {
      for (Path file : files.filter(file -> file.toString().endsWith(".txt")).toList()) {
        texts.add(Article.read(file).text());
      }
    }
    assertTrue(assertAlike(texts) > 25_000, "too few words");
  }

  @Test
  void wordsOfTheLexiconsAreTaggedAlike() {
    List<String> texts = new ArrayList<>();
    for (Lexicon lexicon : Lexicon.values()) {
      for (Row row : Lexicons.builtIn().rows(lexicon)) {
        texts.add(String.join(", ", row.fields().values()));
      }
    }
    assertTrue(assertAlike(texts) > 50_000, "too few words");
  }

  @Test
  void oddWordsAreTaggedAlike() throws IOException {
    List<String> texts = new ArrayList<>();
    for (Row row : Specs.rows("figures-none.tsv")) {
      texts.add(row.get("text").toUpperCase(Locale.ROOT));
    }
    try (Stream<Path> files = Files.list(Path.of("test-data", "broken"))) {
      for (Path file : files.toList()) {
        texts.add(Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    texts.add("a b-c 12-d D-12 IBM Corp. Xqz Inc. zxcvbnmasdfghjklqwertyuiop \ud83d\ude00 \u0130");
    texts.add(
        "colour honoured monday \u00e9t\u00e9 \u041a\u0438\u0435\u0432 10,000.5 http://x.org");
    assertTrue(assertAlike(texts) > 1_000, "too few words");
  }

  @Test
  void anotherModelIsLeftToCoreNlp() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Properties options = new Properties();
    options.setProperty("arch", "bidirectional");
    new ObjectOutputStream(bytes).writeObject(options);
    DataInputStream file = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    assertNull(new TaggerModelReader(file).read());
  }

  private static int assertAlike(List<String> texts) {
    Annotator annotator = new Annotator(new NoAnalyser(), Lexicons.builtIn());
    int words = 0;
    for (String text : texts) {
      for (Sentence sentence : annotator.annotate(Article.of(text)).sentences()) {
        List<String> cased = sentence.cased();
        words += cased.size();
        assertEquals(stock.of(cased), ours.of(cased), sentence::toString);
      }
    }
    return words;
  }

  private static final class NoAnalyser implements Analyser {

    @Override
    public List<String> tags(List<String> words) {
      throw new AssertionError("tags of " + words);
    }

    @Override
    public String lemma(String word, String tag) {
      throw new AssertionError("lemma of " + word);
    }
  }
}
