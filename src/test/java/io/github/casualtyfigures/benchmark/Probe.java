package io.github.casualtyfigures.benchmark;

import io.github.casualtyfigures.CasualtyExtractor;
import io.github.casualtyfigures.claim.Article;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;
import org.jspecify.annotations.Nullable;

/**
 * What takes a Java machine of its own. Prints a number, or names with numbers: {@code first
 * PIPELINE} the milliseconds from the start of the machine to the first article read; {@code heap}
 * the megabytes in use with everything loaded; {@code many NUMBER} the articles read; {@code
 * growth} the exponent of time over length; {@code threads} how many times the articles of one
 * thread two read; {@code shares} where the time goes.
 */
final class Probe {

  private static final String CORENLP = "corenlp";
  private static final String TAGGER = "tagger-model";

  private static final Path KURSK = Path.of("test-data", "articles", "01-kursk.txt");
  private static final int SECONDS = 15;

  /** The seconds after which next to nothing is left to compile. */
  private static final int WARM = 75;

  private static final int ROUNDS = 4;
  private static final int TURN = 6;

  private static final long SECOND = 1_000_000_000L;
  private static final String OURS = "io.github.casualtyfigures.";

  private Probe() {}

  /** Prints what is asked for. */
  public static void main(String[] args) throws IOException {
    System.out.println(
        switch (args[0]) {
          case "first" -> first(Pipeline.valueOf(args[1]));
          case "heap" -> heap();
          case "many" -> many(Integer.parseInt(args[1]));
          case "growth" -> growth();
          case "threads" -> threads(Corpus.valueOf(args[1]));
          case "shares" -> shares(Corpus.valueOf(args[1]));
          default -> throw new IllegalArgumentException(args[0]);
        });
  }

  private static String first(Pipeline pipeline) throws IOException {
    pipeline.load().read(Article.read(KURSK).text());
    long start = ManagementFactory.getRuntimeMXBean().getStartTime();
    return String.valueOf(System.currentTimeMillis() - start);
  }

  private static String heap() {
    CasualtyExtractor extractor = CasualtyExtractor.load();
    Corpus.CONFLICT.articles().forEach(extractor::extract);
    System.gc();
    long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    return extractor.extract("").size() + (used >> 20) + "";
  }

  private static String many(int articles) {
    CasualtyExtractor extractor = CasualtyExtractor.load();
    List<String> texts = Corpus.CONFLICT.articles();
    int read = 0;
    while (read < articles) {
      extractor.extract(texts.get(read % texts.size()));
      read++;
    }
    return String.valueOf(read);
  }

  /** The slope of time over length, both as logarithms, over 1, 10, 100 and 1,000 kB of prose. */
  private static String growth() {
    CasualtyExtractor extractor = CasualtyExtractor.load();
    String prose = String.join("\n\n", Corpus.CONFLICT.articles());
    double sumX = 0;
    double sumY = 0;
    double sumXX = 0;
    double sumXY = 0;
    int points = 0;
    for (int round = 0; round < 2; round++) {
      sumX = sumY = sumXX = sumXY = points = 0;
      for (int size = 1_000; size <= 1_000_000; size *= 10) {
        double x = Math.log(size);
        double y = Math.log(seconds(extractor, prose, size));
        sumX += x;
        sumY += y;
        sumXX += x * x;
        sumXY += x * y;
        points++;
      }
    }
    double slope = (points * sumXY - sumX * sumY) / (points * sumXX - sumX * sumX);
    return String.format(Locale.ROOT, "%.3f", slope);
  }

  /**
   * The time of one text of {@code size} characters, cut one after the other from {@code prose}.
   */
  private static double seconds(CasualtyExtractor extractor, String prose, int size) {
    long start = System.nanoTime();
    int texts = 0;
    int from = 0;
    boolean through = false;
    while (System.nanoTime() - start < 3 * SECOND || !through) {
      StringBuilder text = new StringBuilder(size);
      while (text.length() < size) {
        int to = Math.min(prose.length(), from + size - text.length());
        text.append(prose, from, to);
        through |= to == prose.length();
        from = to == prose.length() ? 0 : to;
      }
      extractor.extract(text.toString());
      texts++;
    }
    return (System.nanoTime() - start) / (double) SECOND / texts;
  }

  /**
   * Two threads against one, in turns. Warming up leaves a core to the compiler, which would take
   * one from the second thread else.
   */
  private static String threads(Corpus corpus) {
    Pipeline.Reader ours = Pipeline.OURS.load();
    List<String> articles = corpus.articles();
    read(ours, articles, WARM + WARM);
    long one = 0;
    long two = 0;
    for (int round = 0; round < ROUNDS; round++) {
      one += read(ours, articles, TURN);
      CompletableFuture<Long> other =
          CompletableFuture.supplyAsync(() -> (long) read(ours, articles, TURN));
      two += read(ours, articles, TURN) + other.join();
    }
    return String.format(Locale.ROOT, "%.2f", (double) two / one);
  }

  /**
   * Whose method is innermost, ours or CoreNLP's, in samples of the stack once all is compiled. The
   * recording begins before anything else, since its start throws away what was compiled.
   */
  private static String shares(Corpus corpus) throws IOException {
    Path file = Files.createTempFile("samples", ".jfr");
    Instant warm;
    try (Recording recording = new Recording()) {
      recording.enable("jdk.ExecutionSample").with("period", "10 ms").with("stackTrace", "true");
      recording.start();
      Pipeline.Reader ours = Pipeline.OURS.load();
      List<String> articles = corpus.articles();
      read(ours, articles, WARM);
      warm = Instant.now();
      read(ours, articles, SECONDS);
      recording.stop();
      recording.dump(file);
    }
    Map<String, Integer> samples = new TreeMap<>();
    int all = 0;
    for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
      boolean counts = event.getStackTrace() != null && event.getStartTime().isAfter(warm);
      String owner = counts ? owner(event.getStackTrace().getFrames()) : null;
      if (owner != null) {
        samples.merge(owner, 1, Integer::sum);
        all++;
      }
    }
    Files.delete(file);
    int rules = all;
    List<String> shares = new ArrayList<>();
    for (Map.Entry<String, Integer> owner : samples.entrySet()) {
      boolean model = owner.getKey().equals(CORENLP) || owner.getKey().equals(TAGGER);
      rules -= model ? owner.getValue() : 0;
      shares.add(owner.getKey() + "=" + percent(owner.getValue(), all));
    }
    return "ours=" + percent(rules, all) + " of which " + String.join(" ", shares);
  }

  private static String percent(int part, int all) {
    return String.format(Locale.ROOT, "%.1f", 100.0 * part / Math.max(1, all));
  }

  /** How many articles were read in the time. */
  private static int read(Pipeline.Reader pipeline, List<String> articles, int seconds) {
    long end = System.nanoTime() + seconds * SECOND;
    int i = 0;
    while (System.nanoTime() < end) {
      pipeline.read(articles.get(i % articles.size()));
      i++;
    }
    return i;
  }

  private static @Nullable String owner(List<RecordedFrame> frames) {
    for (RecordedFrame frame : frames) {
      String type = frame.getMethod().getType().getName();
      if (type.startsWith("edu.stanford.nlp.")) {
        return CORENLP;
      }
      if (type.matches(".*\\.annotate\\.(MaxentTags|RareFeatures|Weights)")) {
        return TAGGER;
      }
      if (type.startsWith(OURS) && !type.startsWith(OURS + "benchmark.")) {
        return type.substring(OURS.length()).replaceAll("\\.?[A-Z].*", "");
      }
    }
    return null;
  }
}
