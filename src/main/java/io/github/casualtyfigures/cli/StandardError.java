package io.github.casualtyfigures.cli;

import java.io.OutputStream;
import org.jline.terminal.impl.exec.ExecTerminalProvider;
import org.jline.terminal.spi.SystemStream;

/** What standard error is connected to. */
final class StandardError {

  private StandardError() {}

  /**
   * Whether {@code stream} is this process's standard error, and that is a terminal. The Java
   * machine itself only tells whether input and output both are.
   */
  static boolean isTerminal(OutputStream stream) {
    return stream == System.err && new ExecTerminalProvider().isSystemStream(SystemStream.Error);
  }
}
