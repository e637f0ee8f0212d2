package io.github.casualtyfigures.cli;

import io.github.casualtyfigures.claim.Claims;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * A bar on standard error that tells how much of the input is read, and how many articles and
 * claims came of it. It appears when the work takes longer than two seconds, and only where
 * standard error is a terminal. Any thread may tell what it read; the rest is for one thread.
 */
final class Progress implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final int WIDTH = 79;
  private static final long KILOBYTE = 1000;

  /** Back to the first column, and the rest of the line cleared. */
  private static final String CLEARED = "\r\u001B[K";

  private final @Nullable PrintStream terminal;
  private final Duration patience;
  private final long begun = System.nanoTime();
  private final AtomicLong read = new AtomicLong();
  private long articles;
  private long claims;
  private volatile long total = -1;
  private @Nullable ProgressBar bar;

  private Progress(@Nullable PrintStream terminal, Duration patience) {
    this.terminal = terminal;
    this.patience = patience;
  }

  /** No bar. */
  static Progress none() {
    return new Progress(null, PATIENCE);
  }

  /** A bar on {@code terminal}. */
  static Progress on(PrintStream terminal) {
    return on(terminal, PATIENCE);
  }

  /** A bar on {@code terminal} for work that takes longer than {@code patience}. */
  static Progress on(PrintStream terminal, Duration patience) {
    return new Progress(terminal, patience);
  }

  /** Takes how many bytes will be read, or -1 where nobody knows. */
  void expect(long bytes) {
    total = bytes;
  }

  /** Counts bytes that were read. */
  void read(long bytes) {
    read.addAndGet(bytes);
  }

  /** Counts an article whose claims are printed. */
  void add(Claims next) {
    articles++;
    claims += next.size();
    if (terminal == null) {
      return;
    }
    if (bar == null && System.nanoTime() - begun > patience.toNanos()) {
      bar = begin(terminal);
    }
    if (bar != null) {
      bar.setExtraMessage(
          String.format(Locale.ROOT, " %,d articles, %,d claims", articles, claims));
      bar.stepTo(read.get());
    }
  }

  private ProgressBar begin(PrintStream stream) {
    return new ProgressBarBuilder()
        .setTaskName("")
        .setInitialMax(total)
        .setStyle(ProgressBarStyle.ASCII)
        .setUnit(" kB", KILOBYTE)
        .setUpdateIntervalMillis(500)
        .setConsumer(new DelegatingProgressBarConsumer(line -> stream.print(CLEARED + line), WIDTH))
        .build();
  }

  /** Makes room for a line of another kind. */
  void clear() {
    if (terminal != null && bar != null) {
      terminal.print(CLEARED);
    }
  }

  @Override
  public void close() {
    if (terminal != null && bar != null) {
      bar.close();
      terminal.println();
    }
  }
}
