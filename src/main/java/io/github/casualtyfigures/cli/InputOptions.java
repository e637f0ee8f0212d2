package io.github.casualtyfigures.cli;

import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What commands read that take articles alone. */
final class InputOptions {

  @Option(
      names = "--input",
      paramLabel = "text|jsonl|html",
      description =
          "What a PATH holds: an article, one in each line, or a web page with one. Default: text.")
  private InputFormat format = InputFormat.text;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description =
          "A file, a directory (every .txt in it, or .html, by name), or - for standard input.")
  private List<String> paths = List.of();

  /** What a PATH holds. */
  InputFormat format() {
    return format;
  }

  List<String> paths() {
    return paths;
  }
}
