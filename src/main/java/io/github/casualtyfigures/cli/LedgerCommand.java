package io.github.casualtyfigures.cli;

import io.github.casualtyfigures.claim.Claims;
import io.github.casualtyfigures.ledger.Ledger;
import io.github.casualtyfigures.write.ClaimsJson;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ledger}: the claims of many articles side by side. */
@Command(
    name = "ledger",
    header = "Lays the claims of many articles side by side: who says what of the same people.",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  Articles in JSON lines, each group with the figure that most sources agree on:",
      "    ledger --strategy majority news.jsonl",
      "  Claims that \"extract --format jsonl\" wrote, as a sheet:",
      "    ledger --format csv --output ledger.csv claims.jsonl",
      "  The first group over the days, in the terminal and as a drawing:",
      "    ledger --group 1 --chart --svg toll.svg claims.jsonl",
      "",
      "Exit status: 0 all done, 1 some articles failed, 2 wrong use."
    })
final class LedgerCommand implements Callable<Integer> {

  /** How a ledger is printed. */
  enum Format {
    /** Tables for people. */
    table,
    /** Indented JSON with the proof of each cell. */
    json,
    /** A row for each source of each group. */
    csv
  }

  private final Streams streams;

  @Option(
      names = "--input",
      paramLabel = "text|jsonl|html",
      description =
          "What a PATH holds: an article, an article or its claims in each line, or a web page. Default:"
              + " jsonl for a PATH that ends so and for -, else text.")
  private @Nullable InputFormat input;

  @Option(
      names = "--strategy",
      paramLabel = "NAME",
      converter = Reckoning.Converter.class,
      description =
          "Makes one figure of each group: latest, lowest, highest, majority or range, or by the rules"
              + " of a codebook: ucdp, acled, gtd, iraq-body-count.")
  private @Nullable Reckoning strategy;

  @Option(
      names = "--format",
      paramLabel = "table|json|csv",
      description = "Tables to read, indented JSON, or a sheet. Default: table.")
  private Format format = Format.table;

  @Option(
      names = "--group",
      paramLabel = "NUMBER",
      description = "Only this group, by its number in the table.")
  private @Nullable Integer group;

  @Option(
      names = "--chart",
      description = "Draws each group that has several days as bars in its table.")
  private boolean chart;

  @Option(
      names = "--svg",
      paramLabel = "FILE",
      description = "Where to draw the group over the days; of several the one with most reports.")
  private @Nullable Path svg;

  @Mixin private final WorkOptions work = new WorkOptions();

  @Mixin private final CommonOptions common = new CommonOptions();

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "A file, a directory (every .txt in it, or .jsonl), or - for standard input.")
  private List<String> paths = List.of();

  LedgerCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    List<Claims> articles = new ArrayList<>();
    int failed = read(articles);
    List<NumberedGroup> groups = chosen(NumberedGroup.of(Ledger.of(articles)));
    try (Destination destination = common.output().open(streams);
        Destination drawing = OutputOptions.open(svg, streams)) {
      LedgerPrinter printer = new LedgerPrinter(destination.stream(), strategy);
      switch (format) {
        case table -> printer.table(groups, chart);
        case json -> printer.json(groups);
        case csv -> printer.csv(groups);
      }
      if (svg != null) {
        SeriesDrawing.of(groups).write(drawing.stream());
      }
      if (!articles.isEmpty() || failed == 0) {
        destination.commit();
        drawing.commit();
      }
    } catch (UncheckedIOException e) {
      throw new Failure(Main.WRONG_USE, e);
    }
    return failed == 0 ? Main.DONE : Main.SOME_FAILED;
  }

  /** Adds the claims of the PATHs to {@code claims} and tells how many could not be read. */
  private int read(List<Claims> claims) {
    Articles<Claims> articles =
        new Articles<>(
            streams.in(),
            input,
            common.published(),
            (article, extractor) -> extractor.extract(article),
            this::claims);
    try (Progress progress = work.progress(streams)) {
      Complaints complaints = new Complaints(streams.err(), progress);
      new Extraction<Claims>(work.jobs(), complaints)
          .run(
              intake -> articles.read(paths, intake, progress),
              next -> {
                claims.add(next);
                progress.add(next);
              });
      return complaints.count();
    }
  }

  /** The claims that {@code row} holds, or those of the article that it holds. */
  private Claims claims(String row, String origin, LateExtractor extractor) throws BadInput {
    return ArticleRow.holdsClaims(row, origin)
        ? claims(row, origin)
        : extractor.extract(ArticleRow.read(row, origin, common.published()));
  }

  private static Claims claims(String row, String origin) throws BadInput {
    try {
      return ClaimsJson.read(row);
    } catch (IllegalArgumentException e) {
      throw new BadInput(origin + ": " + e.getMessage());
    }
  }

  private List<NumberedGroup> chosen(List<NumberedGroup> groups) {
    Integer number = group;
    if (number == null) {
      return groups;
    }
    if (number < 1 || number > groups.size()) {
      throw new Failure(
          Main.WRONG_USE, "--group: " + number + " is none of the " + groups.size() + " groups");
    }
    return List.of(groups.get(number - 1));
  }
}
