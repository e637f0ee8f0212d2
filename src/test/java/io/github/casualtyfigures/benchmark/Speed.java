package io.github.casualtyfigures.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures everything in one run and prints it as tables in Markdown. Takes some twenty-five
 * minutes.
 */
public final class Speed {

  private static final int MANY = 10_000;

  private Speed() {}

  /** Prints the tables. */
  public static void main(String[] args) throws RunnerException, IOException, InterruptedException {
    System.out.printf(
        "%nSentences to one with a number and a casualty word: feed %.0f, conflict %.0f%n%n",
        Corpus.sentencesToOneTold(Corpus.FEED.articles()),
        Corpus.sentencesToOneTold(Corpus.CONFLICT.articles()));
    System.out.println("| articles a second | feed | conflict |");
    System.out.println("|---|---|---|");
    double[] naive = row("tokenize,pos,lemma,ner,depparse,coref", Pipeline.NAIVE);
    row("tokenize,pos,depparse", Pipeline.STOCK);
    double[] gated = row("tokenize, gate, pos,depparse", Pipeline.GATED);
    row("tokenize", Pipeline.TOKENS);
    double[] ours = row("this library", Pipeline.OURS);
    System.out.println();
    double first = median("first", "OURS");
    System.out.println("| | must | aim | measured |");
    System.out.println("|---|---|---|---|");
    line("articles a second, feed, against the first line", "200", "500", ours[0] / naive[0]);
    line("articles a second, conflict, against the first line", "60", "250", ours[1] / naive[1]);
    line("articles a second, feed, against gate and parse", "2", "6", ours[0] / gated[0]);
    line("two threads against one, feed", "1.8", "1.95", number("threads", "FEED"));
    line("two threads against one, conflict", "1.8", "1.95", number("threads", "CONFLICT"));
    line("first claim of a fresh machine, seconds", "", "", first / 1000);
    double late = number("-Xmx3g", "first", "NAIVE");
    line("the first line's first article against that", "8", "20", late / first);
    line("growth exponent, 1 kB to 1 MB", "1.1", "1.02", number("growth"));
    line("heap after collection, MB", "450", "250", number("heap"));
    text("10,000 articles with -Xmx512m", "768m", "512m", probe("-Xmx512m", "many", "" + MANY));
    text("percent of the time, feed", "ours 25", "ours 10", probe("shares", "FEED"));
    text("percent of the time, conflict", "ours 25", "ours 10", probe("shares", "CONFLICT"));
  }

  private static double[] row(String name, Pipeline pipeline) throws RunnerException {
    double[] measured = {throughput(pipeline, Corpus.FEED), throughput(pipeline, Corpus.CONFLICT)};
    System.out.printf(Locale.ROOT, "| %s | %.2f | %.2f |%n", name, measured[0], measured[1]);
    return measured;
  }

  /**
   * Slow pipelines get longer rounds, but fewer. Ours is measured once all of its rules are
   * compiled, which takes another core more than a minute; the loops of the others are compiled
   * sooner.
   */
  private static double throughput(Pipeline pipeline, Corpus corpus) throws RunnerException {
    boolean slow = pipeline == Pipeline.NAIVE;
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(SpeedBenchmark.class.getName())
                    .param("pipeline", pipeline.name())
                    .param("corpus", corpus.name())
                    .threads(1)
                    .forks(1)
                    .jvmArgs(slow ? "-Xmx3g" : "-Xmx1g")
                    .warmupIterations(slow ? 1 : pipeline == Pipeline.OURS ? 15 : 8)
                    .warmupTime(TimeValue.seconds(slow ? 8 : 5))
                    .measurementIterations(slow ? 1 : 3)
                    .measurementTime(TimeValue.seconds(slow ? 30 : 4))
                    .verbosity(VerboseMode.SILENT)
                    .shouldFailOnError(true)
                    .build())
            .run();
    return results.iterator().next().getPrimaryResult().getScore();
  }

  private static double median(String... args) throws IOException, InterruptedException {
    double[] values = new double[3];
    for (int i = 0; i < values.length; i++) {
      values[i] = number(args);
    }
    Arrays.sort(values);
    return values[1];
  }

  private static void line(String name, String must, String aim, double measured) {
    text(name, must, aim, String.format(Locale.ROOT, "%.2f", measured));
  }

  private static void text(String name, String must, String aim, String measured) {
    System.out.println("| " + String.join(" | ", name, must, aim, measured) + " |");
  }

  /** What {@link Probe} prints last in a machine of its own; options begin with a dash. */
  private static String probe(String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
    Arrays.stream(args).filter(arg -> arg.startsWith("-")).forEach(command::add);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Probe.class.getName()));
    Arrays.stream(args).filter(arg -> !arg.startsWith("-")).forEach(command::add);
    Path errors = Files.createTempFile("probe", ".txt");
    Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      System.err.println(String.join(" ", args) + " failed:\n" + Files.readString(errors));
    }
    Files.delete(errors);
    return out.strip();
  }

  /** The number that a machine of its own prints, or none where it failed, which is told. */
  private static double number(String... args) throws IOException, InterruptedException {
    String printed = probe(args);
    return printed.isEmpty() ? Double.NaN : Double.parseDouble(printed);
  }
}
