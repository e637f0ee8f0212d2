package io.github.casualtyfigures.cli;

import org.jspecify.annotations.Nullable;

/** A fault that ends the run and is told by its message alone. */
final class Failure extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int status;

  Failure(int status, String message) {
    super(message);
    this.status = status;
  }

  /** The message of {@code fault} with that of its cause: "x.json: can't be written (…)". */
  Failure(int status, RuntimeException fault) {
    super(fault.getMessage() + reason(fault.getCause()), fault);
    this.status = status;
  }

  private static String reason(@Nullable Throwable cause) {
    return cause == null ? "" : " (" + cause.getMessage() + ")";
  }

  /** The exit status of the run. */
  int status() {
    return status;
  }
}
