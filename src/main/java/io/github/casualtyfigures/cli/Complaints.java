package io.github.casualtyfigures.cli;

import java.io.PrintStream;

/** Tells on standard error what could not be read, and counts it. For one thread. */
final class Complaints {

  private final PrintStream err;
  private final Progress progress;
  private int count;

  Complaints(PrintStream err, Progress progress) {
    this.err = err;
    this.progress = progress;
  }

  /** One article, or one PATH, that failed. */
  void add(String message) {
    count++;
    progress.clear();
    err.println(message);
  }

  /** One article that failed by a fault of ours, told with its trace. */
  void add(String message, RuntimeException fault) {
    add(message);
    fault.printStackTrace(err);
  }

  int count() {
    return count;
  }
}
