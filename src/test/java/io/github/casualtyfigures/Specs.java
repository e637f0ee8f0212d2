package io.github.casualtyfigures;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.casualtyfigures.lexicon.Row;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The tables of {@code test-data/specs}, where a case is a row. They have the format of a lexicon:
 * comments behind {@code #}, a header line, tabs, {@code -} for an empty field; besides, a field
 * may hold {@code \n} for the end of a line. Keys may repeat. A table that can't be read, is broken
 * or has no row fails the test that asks for it.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> digitNumbers() {
 *   return Specs.tests("digit-numbers.tsv", row -> assertEquals(row.get("value"), read(row.get("text"))));
 * }
 * }</pre>
 */
public final class Specs {

  private static final Path FOLDER = Path.of("test-data", "specs");

  private Specs() {}

  /** The rows of the table {@code name}, at least one. */
  public static List<Row> rows(String name) {
    List<String> lines = lines(FOLDER.resolve(name));
    String[] columns = null;
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] fields = line.split("\t", -1);
      if (columns == null) {
        columns = fields;
      } else {
        rows.add(row(name + ":" + (i + 1), columns, fields));
      }
    }
    if (rows.isEmpty()) {
      throw new AssertionError(name + ": no row");
    }
    return rows;
  }

  /** A test for each row of the table {@code name}, which passes where {@code check} does. */
  public static Stream<DynamicTest> tests(String name, Consumer<Row> check) {
    return rows(name).stream().map(row -> dynamicTest(title(row), () -> check.accept(row)));
  }

  /** A test for each row of a table of known gaps, which fails where {@code check} passes. */
  public static Stream<DynamicTest> gaps(String name, Consumer<Row> check) {
    return rows(name).stream()
        .map(
            row ->
                dynamicTest(
                    title(row),
                    () ->
                        assertThrows(
                            AssertionError.class,
                            () -> check.accept(row),
                            row.origin() + " passes now: move it to its spec")));
  }

  private static String title(Row row) {
    String text = row.find("text");
    return text == null ? row.origin() : row.origin() + " " + text;
  }

  private static Row row(String origin, String[] columns, String[] fields) {
    if (fields.length != columns.length) {
      throw new AssertionError(
          origin + ": " + fields.length + " fields for " + Arrays.toString(columns));
    }
    Map<String, String> named = new LinkedHashMap<>();
    for (int i = 0; i < columns.length; i++) {
      if (!fields[i].isBlank() && !fields[i].equals("-")) {
        named.put(columns[i], fields[i].replace("\\n", "\n"));
      }
    }
    return new Row(origin, named);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": can't be read", e);
    }
  }
}
