package io.github.casualtyfigures.cli;

import static io.github.casualtyfigures.cli.Printed.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Extraction on several threads, as the command line does it. */
final class ExtractionTest {

  private static final String SERIES = "test-data/series/kursk/articles.jsonl";
  private static final String BROKEN = "test-data/broken/rows.jsonl";

  private final Path folder;

  ExtractionTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** Rows without end, none of them with a figure. */
  private static final class Endless extends InputStream {

    private static final byte[] ROW = "{\"text\":\"Nothing.\"}\n".getBytes(StandardCharsets.UTF_8);

    private final AtomicInteger bytes = new AtomicInteger();

    @Override
    public int read() {
      return ROW[bytes.getAndIncrement() % ROW.length];
    }

    @Override
    public int read(byte[] buffer, int from, int length) {
      for (int i = 0; i < length; i++) {
        buffer[from + i] = (byte) read();
      }
      return length;
    }

    int rows() {
      return bytes.get() / ROW.length;
    }
  }

  @Test
  void manyThreadsPrintWhatOnePrintsErrorsIncluded() {
    String[] args = {"extract", "--input", "jsonl", "--format", "jsonl", "--jobs", "1"};
    String[] paths = {SERIES, BROKEN, "nowhere.jsonl", SERIES, BROKEN};
    String[] one = Stream.concat(Stream.of(args), Stream.of(paths)).toArray(String[]::new);
    String[] many = one.clone();
    many[6] = "5";
    Printed expected = run(InputStream.nullInputStream(), one);
    assertEquals(1, expected.status());
    assertEquals(expected, run(InputStream.nullInputStream(), many));
    assertEquals(30, expected.out().lines().count(), expected.err());
  }

  @Test
  void manyThreadsMakeTheLedgerThatOneMakes() {
    Printed one = run(InputStream.nullInputStream(), "ledger", "--jobs", "1", SERIES);
    assertEquals(0, one.status(), one.err());
    assertEquals(one, run(InputStream.nullInputStream(), "ledger", "--jobs", "4", SERIES));
  }

  @Test
  void aClosedPipeEndsTheReading() {
    Endless in = new Endless();
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int character) throws IOException {
            throw new IOException("nobody reads");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] args = {"extract", "--input", "jsonl", "--format", "jsonl", "--jobs", "2", "-"};
    assertEquals(1, Main.run(args, in, closed, err));
    assertTrue(err.toString(StandardCharsets.UTF_8).contains("closed"), "it does not say why");
    assertTrue(in.rows() < 65_536, in.rows() + " rows were read ahead");
  }

  @Test
  void onlyAWindowIsReadAheadOfASlowReader() throws InterruptedException {
    Endless in = new Endless();
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch released = new CountDownLatch(1);
    OutputStream slow =
        new OutputStream() {
          @Override
          public void write(int character) throws IOException {
            begun.countDown();
            try {
              released.await();
            } catch (InterruptedException e) {
              throw new IOException(e);
            }
            throw new IOException("nobody reads");
          }
        };
    String[] args = {"extract", "--input", "jsonl", "--format", "jsonl", "--jobs", "2", "-"};
    Thread command = new Thread(() -> Main.run(args, in, slow, OutputStream.nullOutputStream()));
    command.start();
    begun.await();
    int before;
    do { // until the reading rests
      before = in.rows();
      command.join(200);
    } while (in.rows() != before);
    released.countDown();
    command.join();
    assertTrue(before < 5000, before + " rows were read ahead");
  }

  @Test
  void anInterruptedRunLeavesNoFile() throws IOException, InterruptedException {
    Endless in = new Endless();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String output = folder.resolve("claims.jsonl").toString();
    String[] args = {"extract", "--input", "jsonl", "--format", "jsonl", "--output", output, "-"};
    Thread command = new Thread(() -> Main.run(args, in, OutputStream.nullOutputStream(), err));
    command.start();
    while (in.rows() < 10_000) {
      command.join(20);
    }
    command.interrupt();
    command.join();
    assertEquals("interrupted\n", err.toString(StandardCharsets.UTF_8));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(0, files.count());
    }
  }

  @Test
  void aNumberOfThreadsIsAtLeastOne() {
    for (String wrong : new String[] {"0", "-1", "many", "100000"}) {
      Printed refused = run(new ByteArrayInputStream(new byte[0]), "extract", "--jobs", wrong, "-");
      assertEquals(2, refused.status());
      assertTrue(refused.err().contains("'" + wrong + "' is no number from 1 to"), refused.err());
    }
  }
}
