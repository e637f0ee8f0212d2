package io.github.casualtyfigures.cli;

/** An article over which the extractor failed, which is a fault of ours. */
final class Fault extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String problem;
  private final RuntimeException cause;

  /**
   * @param problem the message, which names the article
   * @param cause what the extractor threw
   */
  Fault(String problem, RuntimeException cause) {
    super(problem, cause);
    this.problem = problem;
    this.cause = cause;
  }

  /** The message. */
  String problem() {
    return problem;
  }

  /** What the extractor threw. */
  RuntimeException cause() {
    return cause;
  }
}
