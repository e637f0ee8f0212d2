package io.github.casualtyfigures.cli;

/** What a PATH holds, by the names of the command line. */
enum InputFormat {
  /** A file is an article. */
  text(".txt"),
  /** A line is an article. */
  jsonl(".jsonl"),
  /** A file is a web page with an article. */
  html(".html");

  private final String suffix;

  InputFormat(String suffix) {
    this.suffix = suffix;
  }

  /** How the files that are read of a directory end. */
  String suffix() {
    return suffix;
  }
}
