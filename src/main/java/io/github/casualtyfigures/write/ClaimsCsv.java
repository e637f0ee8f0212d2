package io.github.casualtyfigures.write;

import io.github.casualtyfigures.claim.Claim;
import io.github.casualtyfigures.claim.Claims;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Claims as a sheet: comma-separated values in UTF-8 after RFC 4180, a header, then a row for each
 * claim. Needs {@code org.apache.commons:commons-csv}, an optional dependency of this library. May
 * be shared by threads.
 *
 * <p>The columns are {@link #columns()}: the article ({@code article, title, publisher, url,
 * published}), the number of the claim, then the fields of the guidelines, those of an object with
 * its name before them. Where a field has words of the article, {@code …_text} holds them and
 * {@code …_begin} and {@code …_end} say where they stand, in UTF-16 code units as in the JSON. An
 * absent fact is an empty cell. Beside the fields there are
 *
 * <ul>
 *   <li>{@code lower, best, upper}: people or households in whole numbers, also where {@code value,
 *       low, high} hold the fraction of a share: there they are the people that it implies;
 *   <li>{@code superseded}: true for a figure that the text itself replaces;
 *   <li>{@code also_by_ids, also_by_names}: the others who say the same, parted by "; ".
 * </ul>
 *
 * <p>Those whom the article tells of without a count are in the JSON alone.
 *
 * <p>A cell that a spreadsheet would run as a formula, since it begins with {@code =}, {@code +},
 * {@code -}, {@code @}, a tab or an end of line, has an apostrophe before it; {@link #text} takes
 * it off. A spreadsheet may still show "10-12" as a day: the numbers stand in columns of their own.
 *
 * <p>A file begins with a byte order mark, without which Excel reads UTF-8 as the code page of the
 * system and spoils each curly quote, and which pandas, R, DuckDB and LibreOffice pass over. A
 * stream has none: it goes to a program, and few of those that read a stream expect one.
 */
public final class ClaimsCsv {

  private static final CSVFormat SHEET =
      CSVFormat.RFC4180.builder().setHeader(CsvColumns.names().toArray(String[]::new)).get();

  private ClaimsCsv() {}

  /** The header, in order. */
  public static List<String> columns() {
    return List.copyOf(CsvColumns.names());
  }

  /** The text of an article or name that was written as {@code cell}. */
  public static String text(String cell) {
    return SheetCell.text(cell);
  }

  /**
   * Opens {@code file}, with a byte order mark. The file appears, or replaces what was there, when
   * the rows are closed.
   *
   * @throws UncheckedIOException if it can't be written; the message names it
   */
  public static Rows rows(Path file) {
    return new Rows(ClaimsOutput.of(file), true);
  }

  /** Writes to {@code stream}, without a byte order mark; it is left open. */
  public static Rows rows(OutputStream stream) {
    return rows(stream, false);
  }

  /** Writes to {@code stream}, behind a byte order mark if wanted; it is left open. */
  public static Rows rows(OutputStream stream, boolean byteOrderMark) {
    return new Rows(ClaimsOutput.of(stream), byteOrderMark);
  }

  /**
   * The claims of many articles, a row each. For one thread. A write that fails, or {@link
   * #abandon}, leaves no file.
   */
  public static final class Rows implements AutoCloseable {

    private final ClaimsOutput output;
    private final Writer writer;
    private final boolean byteOrderMark;
    private @Nullable CSVPrinter sheet;

    private Rows(ClaimsOutput output, boolean byteOrderMark) {
      this.output = output;
      this.writer = new OutputStreamWriter(output.stream(), StandardCharsets.UTF_8);
      this.byteOrderMark = byteOrderMark;
    }

    /** Writes the claims of one article, in order. */
    public void write(Claims claims) {
      try {
        CSVPrinter rows = sheet();
        for (Claim claim : claims) {
          rows.printRecord(CsvColumns.cells(claims.document(), claim));
        }
        rows.flush();
      } catch (IOException e) {
        throw output.failed("claims of " + claims.document().id(), e);
      }
    }

    private CSVPrinter sheet() throws IOException {
      CSVPrinter rows = sheet;
      if (rows == null) {
        if (byteOrderMark) {
          writer.write('\uFEFF');
        }
        rows = new CSVPrinter(writer, SHEET);
        sheet = rows;
      }
      return rows;
    }

    /** Gives the file up: closing then leaves what was there before. */
    public void abandon() {
      output.abandon();
    }

    /** Ends the sheet, which has its header even where there was no claim. */
    @Override
    public void close() {
      output.close("header", () -> sheet().flush());
    }
  }
}
