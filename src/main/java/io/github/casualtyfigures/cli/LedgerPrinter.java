package io.github.casualtyfigures.cli;

import io.github.casualtyfigures.claim.Amount;
import io.github.casualtyfigures.claim.Unit;
import io.github.casualtyfigures.ledger.Anomaly;
import io.github.casualtyfigures.ledger.Ledger;
import io.github.casualtyfigures.ledger.Ledger.Cell;
import io.github.casualtyfigures.ledger.Ledger.Group;
import io.github.casualtyfigures.ledger.Ledger.Mention;
import io.github.casualtyfigures.ledger.Ledger.Row;
import io.github.casualtyfigures.write.AmountWords;
import io.github.casualtyfigures.write.LedgerJson;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Prints a ledger. For one thread. */
final class LedgerPrinter {

  private static final int WIDTH = 100;

  private static final List<String> HEADER =
      List.of("source", "latest", "low", "high", "status", "first", "last", "claims", "where");

  private static final CSVFormat SHEET =
      CSVFormat.RFC4180
          .builder()
          .setRecordSeparator('\n')
          .setHeader(
              ("group category addition people country place time disputed source source_id value low"
                      + " high status first last claims article claim anomalies strategy"
                      + " strategy_value strategy_low strategy_high")
                  .split(" "))
          .get();

  private final PrintStream out;
  private final @Nullable Reckoning reckoning;

  LedgerPrinter(OutputStream stream, @Nullable Reckoning reckoning) {
    this.out = new PrintStream(stream, false, StandardCharsets.UTF_8);
    this.reckoning = reckoning;
  }

  void table(List<NumberedGroup> groups, boolean chart) {
    for (int i = 0; i < groups.size(); i++) {
      if (i > 0) {
        out.print('\n');
      }
      table(groups.get(i), chart);
    }
    if (groups.isEmpty()) {
      out.print("no figure\n");
    }
    out.flush();
  }

  private void table(NumberedGroup numbered, boolean chart) {
    Group group = numbered.group();
    line(numbered.number() + ". " + numbered.name() + (group.disputed() ? " (disputed)" : ""));
    out.print('\n');
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADER);
    group.rows().forEach(row -> rows.add(row(row)));
    out.print(TextTable.of(rows, WIDTH));
    Cell cell = cell(group);
    if (cell != null && reckoning != null) {
      String proof =
          cell.proof().stream().map(LedgerPrinter::where).collect(Collectors.joining(", "));
      line(reckoning.name() + ": " + AmountWords.of(cell.amount()) + " by " + proof);
    }
    group.anomalies().forEach(anomaly -> line(anomaly(anomaly)));
    if (chart && numbered.days() > 1) {
      out.print('\n');
      SeriesBars.lines(numbered, WIDTH).forEach(this::line);
    }
  }

  private void line(String text) {
    if (text.length() <= WIDTH) {
      out.print(text + "\n");
    } else {
      TextTable.wrapped(text, WIDTH).forEach(part -> out.print(part + "\n"));
    }
  }

  private static List<String> row(Row row) {
    Amount amount = row.amount();
    return List.of(
        row.source(),
        words(row.latest()),
        AmountWords.grouped(amount.low()),
        AmountWords.grouped(amount.high()),
        Words.of(row.status()),
        Objects.toString(row.first(), ""),
        Objects.toString(row.last(), ""),
        String.valueOf(row.history().size()),
        where(row.latest()));
  }

  /** The words of the text, for a share the people it implies. */
  static String words(Mention mention) {
    boolean share = mention.claim().quantity().unit() == Unit.SHARE;
    return share ? AmountWords.of(mention.amount()) : mention.claim().quantity().span().text();
  }

  private static String anomaly(Anomaly anomaly) {
    String proof =
        anomaly.proof().stream()
            .map(mention -> words(mention) + " (" + where(mention) + ")")
            .collect(
                Collectors.joining(anomaly.kind() == Anomaly.Kind.TWO_SOURCES ? ", " : " to "));
    String kind =
        switch (anomaly.kind()) {
          case FALL -> "falls: ";
          case JUMP -> "jumps: ";
          case TWO_SOURCES -> "same number, two sources: ";
        };
    return kind + proof;
  }

  private static String where(Mention mention) {
    return mention.article().id() + ":" + mention.claim().id();
  }

  private @Nullable Cell cell(Group group) {
    return reckoning == null ? null : reckoning.figure().apply(group).orElse(null);
  }

  void json(List<NumberedGroup> groups) {
    List<Group> bare = groups.stream().map(NumberedGroup::group).toList();
    String name = reckoning == null ? null : reckoning.name();
    out.print(LedgerJson.toPrettyJson(bare, name, this::cell) + "\n");
    out.flush();
  }

  void csv(List<NumberedGroup> groups) {
    try {
      CSVPrinter sheet = new CSVPrinter(out, SHEET);
      for (NumberedGroup numbered : groups) {
        for (Row row : numbered.group().rows()) {
          sheet.printRecord(record(numbered, row));
        }
      }
      sheet.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("ledger", e);
    }
  }

  private List<@Nullable Object> record(NumberedGroup numbered, Row row) {
    Group group = numbered.group();
    Ledger.Key key = group.key();
    Cell cell = cell(group);
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(numbered.number());
    cells.add(key.category());
    cells.add(key.addition());
    cells.add(key.people());
    cells.add(key.country());
    cells.add(key.place());
    cells.add(key.time());
    cells.add(group.disputed());
    cells.add(row.source());
    cells.add(row.speaker() == null ? null : row.speaker().id());
    amount(row.amount(), cells);
    cells.add(row.status());
    cells.add(row.first());
    cells.add(row.last());
    cells.add(row.history().size());
    cells.add(row.latest().article().id());
    cells.add(row.latest().claim().id());
    cells.add(
        group.anomalies().stream()
            .map(anomaly -> anomaly.kind().name())
            .distinct()
            .collect(Collectors.joining("|")));
    cells.add(reckoning == null ? null : reckoning.name());
    amount(cell == null ? new Amount(null, null, null) : cell.amount(), cells);
    return cells;
  }

  private static void amount(Amount amount, List<@Nullable Object> cells) {
    cells.add(amount.value());
    cells.add(amount.low());
    cells.add(amount.high());
  }
}
