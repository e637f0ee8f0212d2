package io.github.casualtyfigures.cli;

import io.github.casualtyfigures.claim.Article;
import io.github.casualtyfigures.claim.Claims;
import io.github.casualtyfigures.write.ClaimsCsv;
import java.io.OutputStream;

/** A sheet with a row for each claim. */
final class CsvPrinter implements ClaimsPrinter {

  private final ClaimsCsv.Rows rows;

  /**
   * @param byteOrderMark whether the sheet is a file, to be opened by a spreadsheet
   */
  CsvPrinter(OutputStream stream, boolean byteOrderMark) {
    this.rows = ClaimsCsv.rows(stream, byteOrderMark);
  }

  @Override
  public void print(Article article, Claims claims) {
    rows.write(claims);
  }

  @Override
  public void finish() {
    rows.close();
  }
}
