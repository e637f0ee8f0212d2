package io.github.casualtyfigures.benchmark;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Articles a second of a pipeline that all threads share. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
public class SpeedBenchmark {

  /** The pipeline. */
  @Param public Pipeline pipeline = Pipeline.OURS;

  /** What it reads. */
  @Param public Corpus corpus = Corpus.FEED;

  private final AtomicInteger next = new AtomicInteger();
  private List<String> articles = List.of();
  private Pipeline.Reader reader = text -> 0;

  /** Loads the pipeline and composes the articles. */
  @Setup
  public void load() {
    articles = corpus.articles();
    reader = pipeline.load();
  }

  /** Reads the next article. */
  @Benchmark
  public int article() {
    return reader.read(articles.get(Math.floorMod(next.getAndIncrement(), articles.size())));
  }
}
