package io.github.casualtyfigures.cli;

import picocli.CommandLine.Option;

/** The options of commands that extract from many articles. */
final class WorkOptions {

  @Option(
      names = "--jobs",
      paramLabel = "N",
      converter = JobsOption.class,
      description = "How many articles are read at once. Default: the number of cores.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--quiet",
      description =
          "No progress on standard error. None is shown anyway where that is not a terminal.")
  private boolean quiet;

  /** How many threads extract, at least one. */
  int jobs() {
    return jobs;
  }

  /** Shows how far the work is, where somebody looks. */
  Progress progress(Streams streams) {
    return quiet || !streams.watched() ? Progress.none() : Progress.on(streams.err());
  }
}
