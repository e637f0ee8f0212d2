package io.github.casualtyfigures.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every built-in lexicon. */
final class LexiconFilesTest {

  private static final String EXAMPLE = "example";
  private static final Pattern NO_WORD = Pattern.compile("(?U)\\W+");

  @ParameterizedTest
  @EnumSource(Lexicon.class)
  void theExampleOfARowHoldsIt(Lexicon lexicon) {
    List<Row> rows = Lexicons.builtIn().rows(lexicon);
    assertFalse(rows.isEmpty(), lexicon.fileName() + " has no row");
    List<String> foreign = new ArrayList<>();
    for (Row row : rows) {
      if (!row.get(EXAMPLE).contains(" ") || entries(row).noneMatch(entry -> holds(row, entry))) {
        foreign.add(row.origin() + ": " + row.get(EXAMPLE));
      }
    }
    assertEquals(List.of(), foreign);
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

  @Test
  void everyFileIsALexicon() throws IOException {
    Path folder = Path.of("src/main/resources/io/github/casualtyfigures/lexicon");
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names = files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
      assertEquals(Arrays.stream(Lexicon.values()).map(Lexicon::fileName).sorted().toList(), names);
    }
  }

  private static Stream<String> entries(Row row) {
    return row.fields().keySet().stream()
        .filter(column -> !column.equals(EXAMPLE))
        .flatMap(column -> row.list(column).stream())
        .map(entry -> entry.toLowerCase(Locale.ROOT));
  }

  /**
   * "told" holds "tell": a form of a word shares at least its first letter and nearly its length.
   */
  private static boolean holds(Row row, String entry) {
    String example = row.get(EXAMPLE).toLowerCase(Locale.ROOT).replace('’', '\'');
    if (example.contains(entry)) {
      return true;
    }
    String last = NO_WORD.splitAsStream(entry).reduce("", (before, word) -> word);
    return !last.isEmpty()
        && NO_WORD
            .splitAsStream(example)
            .anyMatch(
                word ->
                    word.startsWith(last.substring(0, 1))
                        && Math.abs(word.length() - last.length()) <= 3);
  }
}
