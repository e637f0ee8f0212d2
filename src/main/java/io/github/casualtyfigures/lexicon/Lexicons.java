package io.github.casualtyfigures.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads the lexicons: the built-in rows with a user's files laid over them. Immutable; may be
 * shared by threads. A file is read when its lexicon is first asked for by a stage, as a whole or
 * not at all.
 *
 * <p>The format is UTF-8 with tabs between fields: lines that begin with {@code #} are comments,
 * the first other line names the columns, {@code -} stands for an empty field and {@code |} between
 * alternatives. The first column is the key: in a user's file a row with a built-in key replaces
 * that row, and a key with {@code !} before it removes it.
 */
public final class Lexicons {

  private final Map<Lexicon, List<Path>> overlays;
  private final Map<Lexicon, List<Row>> read = new ConcurrentHashMap<>();

  private Lexicons(Map<Lexicon, List<Path>> overlays) {
    this.overlays = overlays;
  }

  /** The built-in lexicons alone. */
  public static Lexicons builtIn() {
    return new Lexicons(Map.of());
  }

  /** These lexicons with {@code file} laid over {@code lexicon}. */
  public Lexicons with(Lexicon lexicon, Path file) {
    Map<Lexicon, List<Path>> more = new LinkedHashMap<>(overlays);
    List<Path> files = new ArrayList<>(more.getOrDefault(lexicon, List.of()));
    files.add(file);
    more.put(lexicon, List.copyOf(files));
    return new Lexicons(Map.copyOf(more));
  }

  /**
   * The rows of {@code lexicon}, in the order of the files. They are kept for the next who asks, as
   * long as these lexicons are.
   *
   * @throws LexiconException if a row is broken; the message names file, line and value
   * @throws UncheckedIOException if a file can't be read
   */
  public List<Row> rows(Lexicon lexicon) {
    return read.computeIfAbsent(lexicon, this::lay);
  }

  private List<Row> lay(Lexicon lexicon) {
    Map<String, Row> rows = new LinkedHashMap<>();
    lay(rows, lexicon.fileName(), builtInText(lexicon), false);
    for (Path file : overlays.getOrDefault(lexicon, List.of())) {
      lay(rows, String.valueOf(file.getFileName()), text(file), true);
    }
    return List.copyOf(rows.values());
  }

  private static void lay(Map<String, Row> rows, String name, String text, boolean over) {
    String[] columns = null;
    String[] lines = text.split("\r?\n", -1);
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i];
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] fields = line.split("\t", -1);
      if (columns == null) {
        columns = fields;
        continue;
      }
      String origin = name + ":" + (i + 1);
      if (over && fields[0].startsWith("!")) {
        if (rows.remove(fields[0].substring(1)) == null) {
          throw new LexiconException(origin + ": no row " + fields[0].substring(1) + " to remove");
        }
        continue;
      }
      Row row = row(origin, columns, fields);
      if (rows.put(fields[0], row) != null && !over) {
        throw new LexiconException(origin + ": " + fields[0] + " stands twice");
      }
    }
    if (columns == null) {
      throw new LexiconException(name + ": no header line");
    }
  }

  private static Row row(String origin, String[] columns, String[] fields) {
    if (fields.length != columns.length) {
      throw new LexiconException(
          origin + ": " + fields.length + " fields for " + Arrays.toString(columns));
    }
    Map<String, String> named = new LinkedHashMap<>();
    for (int i = 0; i < columns.length; i++) {
      String field = fields[i].strip();
      if (!field.isEmpty() && !field.equals("-")) {
        named.put(columns[i].strip(), field);
      }
    }
    if (!named.containsKey(columns[0].strip())) {
      throw new LexiconException(origin + ": no " + columns[0]);
    }
    return new Row(origin, named);
  }

  private static String builtInText(Lexicon lexicon) {
    try (InputStream in = Lexicons.class.getResourceAsStream(lexicon.fileName())) {
      if (in == null) {
        throw new LexiconException(lexicon.fileName() + ": not in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(lexicon.fileName() + ": can't be read", e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new LexiconException(file + ": not UTF-8", e);
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": can't be read", e);
    }
  }
}
