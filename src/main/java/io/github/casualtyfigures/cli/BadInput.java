package io.github.casualtyfigures.cli;

/** An article that can't be read; the message names file, line and value. */
final class BadInput extends Exception {

  private static final long serialVersionUID = 1;

  private final String problem;

  BadInput(String problem) {
    super(problem);
    this.problem = problem;
  }

  /** The message. */
  String problem() {
    return problem;
  }
}
