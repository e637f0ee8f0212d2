package io.github.casualtyfigures.cli;

import io.github.casualtyfigures.claim.Amount;
import java.util.ArrayList;
import java.util.List;

/** A group over the days as bars of characters, one for each report. */
final class SeriesBars {

  private static final String GAP = "  ";

  private SeriesBars() {}

  /** The lines, oldest first, none longer than {@code width} columns. */
  static List<String> lines(NumberedGroup group, int width) {
    List<NumberedGroup.Report> reports = group.reports();
    int names = 0;
    int numbers = 0;
    long most = 1;
    for (NumberedGroup.Report report : reports) {
      names = Math.max(names, Columns.of(source(report)));
      numbers = Math.max(numbers, Columns.of(amount(report)));
      most = Math.max(most, size(report));
    }
    int room = Math.max(10, width - 10 - names - numbers - 3 * GAP.length());
    List<String> lines = new ArrayList<>();
    for (NumberedGroup.Report report : reports) {
      String bar = "█".repeat((int) Math.max(1, Math.round((double) size(report) * room / most)));
      lines.add(
          report.mention().published()
              + GAP
              + source(report)
              + " ".repeat(names - Columns.of(source(report)))
              + GAP
              + bar
              + GAP
              + amount(report));
    }
    return lines;
  }

  private static String source(NumberedGroup.Report report) {
    String name = Columns.printable(report.row().source());
    return name.substring(0, Columns.fitting(name, 30));
  }

  private static String amount(NumberedGroup.Report report) {
    return LedgerPrinter.words(report.mention());
  }

  /** The value, else the low bound, else the high one. */
  static long size(NumberedGroup.Report report) {
    Amount amount = report.mention().amount();
    if (amount.value() != null) {
      return amount.value();
    }
    if (amount.low() != null) {
      return amount.low();
    }
    return amount.high() != null ? amount.high() : 0;
  }
}
