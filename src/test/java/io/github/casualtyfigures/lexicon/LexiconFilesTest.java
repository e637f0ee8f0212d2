package io.github.casualtyfigures.lexicon;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every built-in lexicon. */
final class LexiconFilesTest {

  @ParameterizedTest
  @EnumSource(Lexicon.class)
  void everyRowHasAnExampleSentence(Lexicon lexicon) {
    List<Row> rows = Lexicons.builtIn().rows(lexicon);
    assertFalse(rows.isEmpty(), lexicon.fileName() + " has no row");
    for (Row row : rows) {
      assertTrue(row.get("example").contains(" "), row.origin() + ": " + row.get("example"));
    }
  }

  @ParameterizedTest
  @EnumSource(Lexicon.class)
  void theHeadSaysWhatTheFileIs(Lexicon lexicon) throws IOException {
    try (InputStream in = Lexicon.class.getResourceAsStream(lexicon.fileName())) {
      assertNotNull(in, lexicon.fileName());
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(text.startsWith("# "), lexicon.fileName() + " begins with no comment");
    }
  }
}
