package io.github.casualtyfigures.cli;

import io.github.casualtyfigures.claim.Article;
import io.github.casualtyfigures.claim.Explanation;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code explain}: why each claim says what it says. */
@Command(
    name = "explain",
    header = "Says of each claim which words of the lexicons and which rules made it.",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  Every field of every claim of an article:",
      "    explain article.txt",
      "  Why is the source of the second claim who it is?",
      "    explain --claim 2 article.txt",
      "",
      "What made a field is a row (cues.tsv:14, by file and line, with its first field), a rule by its",
      "name in the code, another claim, or earlier words of the article. What isn't known for certain",
      "is left out.",
      "",
      "Exit status: 0 all done, 1 some articles failed, 2 wrong use."
    })
final class ExplainCommand implements Callable<Integer> {

  private final Streams streams;

  @Mixin private final InputOptions input = new InputOptions();

  @Option(names = "--claim", paramLabel = "N", description = "Only the claim of this number.")
  private @Nullable Integer claim;

  @Mixin private final CommonOptions common = new CommonOptions();

  ExplainCommand(Streams streams) {
    this.streams = streams;
  }

  /** An article beside what made its claims. */
  private record Explained(Article article, List<Explanation> claims) {

    private static Explained of(Article article, LateExtractor extractor) {
      return new Explained(article, extractor.explain(article));
    }
  }

  @Override
  public Integer call() {
    Progress progress = Progress.none();
    Complaints complaints = new Complaints(streams.err(), progress);
    try (Destination destination = common.output().open(streams)) {
      ExplanationPrinter printer = new ExplanationPrinter(destination.stream());
      Articles<Explained> articles =
          Articles.of(streams.in(), input.format(), common.published(), Explained::of);
      new Extraction<Explained>(1, complaints)
          .run(
              intake -> articles.read(input.paths(), intake, progress),
              explained -> printer.print(explained.article(), chosen(explained)));
      if (printer.printed() || complaints.count() == 0) {
        destination.commit();
      }
    } catch (UncheckedIOException e) {
      throw new Failure(Main.SOME_FAILED, e);
    }
    return complaints.count() == 0 ? Main.DONE : Main.SOME_FAILED;
  }

  private List<Explanation> chosen(Explained explained) {
    Integer number = claim;
    if (number == null) {
      return explained.claims();
    }
    if (number < 1 || number > explained.claims().size()) {
      String id = explained.article().id();
      throw new Failure(
          Main.WRONG_USE,
          "--claim: " + number + " is none of the " + explained.claims().size() + " of " + id);
    }
    return List.of(explained.claims().get(number - 1));
  }
}
