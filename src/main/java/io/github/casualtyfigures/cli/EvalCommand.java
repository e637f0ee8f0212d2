package io.github.casualtyfigures.cli;

import io.github.casualtyfigures.score.Comparison;
import io.github.casualtyfigures.score.ScoredArticle;
import io.github.casualtyfigures.score.ScoredFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code eval}: claims held against gold. */
@Command(
    name = "eval",
    header = "Scores claims against gold.",
    description = {
      "GOLD and PRED are each a directory of brat, a directory with a .json of claims for each"
          + " article, a .json or .jsonl of claims, or an export of Label Studio.",
      ""
    },
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  What extract finds, against claims set down by hand:",
      "    extract --format jsonl --output found.jsonl news/",
      "    eval gold/ found.jsonl",
      "  Against what was corrected in Label Studio, each error in a line:",
      "    eval --errors errors.txt export.json found.jsonl",
      "",
      "Exit status: 0 all was scored, 1 PRED lacks articles of GOLD, 2 wrong use."
    })
final class EvalCommand implements Callable<Integer> {

  /** How many ids are told of those that are missing or unknown. */
  private static final int SHOWN = 5;

  private final Streams streams;

  @Option(
      names = "--errors",
      paramLabel = "FILE",
      description = "Where to list each claim that is missed, spurious or wrong in a field.")
  private @Nullable Path errors;

  @Mixin private final OutputOptions output = new OutputOptions();

  @Parameters(index = "0", paramLabel = "GOLD", description = "The claims as they should be.")
  private Path gold = Path.of("");

  @Parameters(index = "1", paramLabel = "PRED", description = "The claims that were found.")
  private Path found = Path.of("");

  EvalCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Comparison comparison = compare();
    try (Destination list = errors == null ? null : OutputOptions.open(errors, streams);
        Destination table = output.open(streams)) {
      print(table, comparison.scorer().table());
      if (list != null) {
        print(list, String.join("\n", comparison.scorer().errors()) + "\n");
      }
    } catch (UncheckedIOException e) {
      throw new Failure(Main.SOME_FAILED, e);
    }
    tell("no prediction, taken as empty", comparison.missing());
    tell("no gold, not scored", comparison.unknown());
    return comparison.missing().isEmpty() ? Main.DONE : Main.SOME_FAILED;
  }

  private Comparison compare() {
    try {
      return Comparison.of(read(gold), read(found));
    } catch (UncheckedIOException e) {
      throw new Failure(Main.WRONG_USE, e);
    } catch (IllegalArgumentException e) {
      throw new Failure(Main.WRONG_USE, String.valueOf(e.getMessage()));
    }
  }

  private static List<ScoredArticle> read(Path path) {
    if (!Files.exists(path)) {
      throw new Failure(Main.WRONG_USE, path + ": no such file");
    }
    return ScoredFiles.read(path);
  }

  private static void print(Destination destination, String text) {
    try {
      destination.stream().write(text.getBytes(StandardCharsets.UTF_8));
      destination.stream().flush();
    } catch (IOException e) {
      throw new UncheckedIOException("the result can't be written", e);
    }
    destination.commit();
  }

  private void tell(String what, List<String> ids) {
    if (!ids.isEmpty()) {
      String more = ids.size() > SHOWN ? ", …" : "";
      String some = String.join(", ", ids.subList(0, Math.min(SHOWN, ids.size())));
      streams.err().println(what + ": " + ids.size() + " (" + some + more + ")");
    }
  }
}
