package io.github.casualtyfigures.cli;

import io.github.casualtyfigures.claim.Claims;
import io.github.casualtyfigures.verify.Verification;
import io.github.casualtyfigures.verify.Verifier;
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

/** {@code verify}: figures that somebody else took from an article, held against it. */
@Command(
    name = "verify",
    header = "Says of given figures whether an article holds them.",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  figures.csv:",
      "    number,category,relation,speaker",
      "    5000,CASUALTIES,over,UK MoD",
      "    verify --figures figures.csv article.txt",
      "",
      "Exit status: 0 all figures were looked up, 1 some rows or the article failed, 2 wrong use."
    })
final class VerifyCommand implements Callable<Integer> {

  /** How results are printed. */
  enum Format {
    /** A table for people. */
    table,
    /** An array of objects, indented. */
    json
  }

  private final Streams streams;

  @Option(
      names = "--figures",
      paramLabel = "FILE",
      required = true,
      description =
          "The figures: .csv or .tsv with the columns number, category and perhaps relation, speaker"
              + " and people, or .jsonl with these fields. A number is 5000, 300-400, 1/3, 30%%,"
              + " dozens, or has its hedge before it: over 5,000. What is left out is not compared.")
  private @Nullable Path figures;

  @Option(
      names = "--format",
      paramLabel = "table|json",
      description = "A table to read, or indented JSON. Default: table.")
  private Format format = Format.table;

  @Mixin private final CommonOptions common = new CommonOptions();

  @Parameters(
      paramLabel = "PATH",
      arity = "1",
      description = "The article, or - for standard input.")
  private String path = "";

  VerifyCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Progress progress = Progress.none();
    Complaints complaints = new Complaints(streams.err(), progress);
    Path file = figures;
    List<FigureRow> rows = file == null ? List.of() : FigureFile.read(file, complaints);
    List<Claims> articles = new ArrayList<>();
    Articles<Claims> input =
        Articles.of(
            streams.in(),
            InputFormat.text,
            common.published(),
            (article, extractor) -> extractor.extract(article));
    Extraction<Claims> extraction = new Extraction<>(1, complaints);
    extraction.run(intake -> input.read(List.of(path), intake, progress), articles::add);
    if (articles.size() > 1) {
      throw new Failure(Main.WRONG_USE, path + ": " + articles.size() + " articles, not one");
    }
    for (Claims claims : articles) {
      Verifier verifier =
          Verifier.of(claims, words -> extraction.extractor().load().speaker(words));
      List<Verification> told = rows.stream().map(row -> verifier.verify(row.figure())).toList();
      print(rows, told);
    }
    return complaints.count() == 0 ? Main.DONE : Main.SOME_FAILED;
  }

  private void print(List<FigureRow> rows, List<Verification> told) {
    try (Destination destination = common.output().open(streams)) {
      VerificationPrinter printer = new VerificationPrinter(destination.stream());
      switch (format) {
        case table -> printer.table(told);
        case json -> printer.json(rows, told);
      }
      destination.commit();
    } catch (UncheckedIOException e) {
      throw new Failure(Main.WRONG_USE, e);
    }
  }
}
