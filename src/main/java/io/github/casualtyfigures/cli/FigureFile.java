package io.github.casualtyfigures.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a file of given figures: CSV or TSV with a header, or a JSON object in each line. A row
 * that can't be read is complained of, and the next is read.
 */
final class FigureFile {

  private final String name;
  private final Complaints complaints;
  private final RelationWords relations = new RelationWords();
  private final List<FigureRow> figures = new ArrayList<>();

  private FigureFile(String name, Complaints complaints) {
    this.name = name;
    this.complaints = complaints;
  }

  /**
   * The figures of {@code file}, in order.
   *
   * @throws Failure if the file as a whole can't be read
   */
  static List<FigureRow> read(Path file, Complaints complaints) {
    FigureFile reader = new FigureFile(file.toString(), complaints);
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    CSVFormat.Builder table =
        CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setCommentMarker('#');
    try {
      String text = Utf8.decode(Files.readAllBytes(file), reader.name, 1);
      if (name.endsWith(".jsonl")) {
        reader.lines(text);
      } else if (name.endsWith(".csv")) {
        reader.table(text, table.get());
      } else if (name.endsWith(".tsv")) {
        reader.table(text, table.setDelimiter('\t').setQuote(null).get());
      } else {
        throw new Failure(Main.WRONG_USE, file + ": ends with none of .csv, .tsv, .jsonl");
      }
    } catch (BadInput e) {
      throw new Failure(Main.WRONG_USE, e.problem());
    } catch (IOException | UncheckedIOException e) {
      throw new Failure(Main.WRONG_USE, file + ": can't be read (" + e.getMessage() + ")");
    }
    return reader.figures;
  }

  private void table(String text, CSVFormat format) throws IOException, BadInput {
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      List<String> columns = parser.getHeaderNames();
      if (!columns.contains("number") || !columns.contains("category")) {
        throw new BadInput(name + ":1: columns " + columns + " without number and category");
      }
      for (CSVRecord row : parser) {
        String origin = name + ":" + parser.getCurrentLineNumber();
        if (row.isConsistent()) {
          add(row.toMap(), origin);
        } else {
          complaints.add(origin + ": " + row.size() + " fields for " + columns);
        }
      }
    }
  }

  private void lines(String text) {
    int number = 0;
    for (Iterator<String> lines = text.lines().iterator(); lines.hasNext(); ) {
      String line = lines.next();
      String origin = name + ":" + ++number;
      if (line.isBlank()) {
        continue;
      }
      try {
        JsonNode row = ArticleRow.ROWS.readTree(line);
        if (row.isObject()) {
          add(fields(row), origin);
        } else {
          complaints.add(origin + ": no JSON object: " + line.strip());
        }
      } catch (JsonProcessingException e) {
        complaints.add(origin + ": broken JSON: " + e.getOriginalMessage());
      }
    }
  }

  private static Map<String, String> fields(JsonNode row) {
    Map<String, String> fields = new HashMap<>();
    row.properties()
        .forEach(
            field -> {
              if (!field.getValue().isNull()) {
                fields.put(field.getKey(), field.getValue().asText(field.getValue().toString()));
              }
            });
    return fields;
  }

  private void add(Map<String, String> fields, String origin) {
    try {
      figures.add(FigureRow.read(fields, origin, relations));
    } catch (BadInput e) {
      complaints.add(e.problem());
    }
  }
}
