package io.github.casualtyfigures.spark;

import io.github.casualtyfigures.CasualtyExtractor;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The one extractor of a JVM, shared by the tasks of an executor: the models are loaded when the
 * first task asks and kept for all that follow. Spark hands a function anew to each task, so that
 * nothing but the class itself can hold what tasks share.
 */
public final class ExecutorExtractor {

  private static final AtomicInteger LOADS = new AtomicInteger();

  private ExecutorExtractor() {}

  /** The extractor of this JVM. */
  static CasualtyExtractor get() {
    return Loaded.EXTRACTOR;
  }

  /**
   * How often the models were loaded in this JVM so far: 0, and 1 for good after the first task.
   */
  public static int loads() {
    return LOADS.get();
  }

  private static CasualtyExtractor load() {
    LOADS.incrementAndGet();
    return CasualtyExtractor.load();
  }

  /** Java initialises it on the first use, for one thread alone. */
  private static final class Loaded {

    static final CasualtyExtractor EXTRACTOR = load();
  }
}
