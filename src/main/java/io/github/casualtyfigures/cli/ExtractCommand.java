package io.github.casualtyfigures.cli;

import io.github.casualtyfigures.claim.Article;
import io.github.casualtyfigures.claim.Claims;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code extract}: the claims of articles. */
@Command(
    name = "extract",
    header = "Prints the casualty claims of articles.",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  A table to read, with \"last year\" resolved to 2024:",
      "    extract --published 2025-04-02 article.txt",
      "  Every .txt in a folder, a line of JSON for each:",
      "    extract --format jsonl --output claims.jsonl news/",
      "  A sheet for Excel, R or pandas:",
      "    extract --format csv --output claims.csv news/",
      "  A directory to correct in brat, and tasks to correct in Label Studio:",
      "    extract --format brat --output brat-data/news news/",
      "    extract --format labelstudio --output tasks.json --label-config label.xml news/",
      "  Articles in JSON lines from standard input:",
      "    extract --input jsonl --format jsonl -",
      "",
      "Exit status: 0 all done, 1 some articles failed, 2 wrong use."
    })
final class ExtractCommand implements Callable<Integer> {

  private final Streams streams;

  @Mixin private final InputOptions input = new InputOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "table: to read (the default). json: indented JSON, an array for several articles. jsonl: a"
              + " line of JSON for each article. csv: a sheet, one row a claim. webannotation: a"
              + " collection of W3C Web Annotations. brat: a directory for brat, which --output"
              + " names. labelstudio: tasks with predictions for Label Studio. html: a page to look"
              + " at.")
  private OutputFormat format = OutputFormat.table;

  @Option(
      names = "--label-config",
      paramLabel = "FILE",
      description = "Where to write the labeling interface that a Label Studio project needs.")
  private @Nullable Path labelConfig;

  @Option(
      names = "--unknown-speakers",
      paramLabel = "FILE",
      description = "Where to list the speakers that got no id, the most frequent first.")
  private @Nullable Path unknownSpeakers;

  @Mixin private final WorkOptions work = new WorkOptions();

  @Mixin private final CommonOptions common = new CommonOptions();

  ExtractCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try (Progress progress = work.progress(streams);
        Results results = common.output().open(format, streams);
        Destination speakers = OutputOptions.open(unknownSpeakers, streams)) {
      if (labelConfig != null) {
        LabelStudioPrinter.writeConfig(labelConfig);
      }
      Complaints complaints = new Complaints(streams.err(), progress);
      Run run = new Run(results.printer(), streams.out());
      Articles<Extracted> articles =
          Articles.of(streams.in(), input.format(), common.published(), Extracted::of);
      new Extraction<Extracted>(work.jobs(), complaints)
          .run(
              intake -> articles.read(input.paths(), intake, progress),
              extracted -> {
                run.print(extracted);
                progress.add(extracted.claims());
              });
      run.finish();
      if (run.articles > 0 || complaints.count() == 0) {
        results.commit();
        if (unknownSpeakers != null) {
          run.speakers.print(speakers.stream());
          speakers.commit();
        }
      }
      return complaints.count() == 0 ? Main.DONE : Main.SOME_FAILED;
    } catch (UncheckedIOException e) {
      throw new Failure(Main.SOME_FAILED, e);
    }
  }

  /** An article beside what was found in it. */
  private record Extracted(Article article, Claims claims) {

    private static Extracted of(Article article, LateExtractor extractor) {
      return new Extracted(article, extractor.extract(article));
    }
  }

  /** What is kept from article to article. */
  private static final class Run {

    private final ClaimsPrinter printer;
    private final PrintStream out;
    private final UnknownSpeakers speakers = new UnknownSpeakers();
    private long articles;

    private Run(ClaimsPrinter printer, PrintStream out) {
      this.printer = printer;
      this.out = out;
    }

    private void print(Extracted extracted) {
      articles++;
      speakers.add(extracted.claims());
      printer.print(extracted.article(), extracted.claims());
      if (out.checkError()) {
        throw new Failure(Main.SOME_FAILED, "standard output is closed");
      }
    }

    private void finish() {
      printer.finish();
    }
  }
}
