package io.github.casualtyfigures.write;

import io.github.casualtyfigures.claim.Claims;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The JSON of claims: one object per article, its fields in a fixed order, absent facts null
 * (guidelines, section 8). The same claims give the same characters on every run. May be shared by
 * threads.
 */
public final class ClaimsJson {

  private ClaimsJson() {}

  /** The claims of one article as one line, without its end. */
  public static String toJson(Claims claims) {
    return ClaimsWriter.write(claims, false);
  }

  /** The claims of one article on many lines, indented for people, without the last line's end. */
  public static String toPrettyJson(Claims claims) {
    return ClaimsWriter.write(claims, true);
  }

  /**
   * Reads the claims of one article back. Fields this version doesn't know are passed over.
   *
   * @throws IllegalArgumentException if it is no JSON of claims; the message names field and value
   */
  public static Claims read(String json) {
    return new ClaimsReader(null).read(json);
  }

  /**
   * Reads the claims of an article back and checks them against its text: length, digest and the
   * characters of every span.
   *
   * @throws IllegalArgumentException if it is no JSON of claims or those are of another text; the
   *     message names field and value
   */
  public static Claims read(String json, String articleText) {
    return new ClaimsReader(articleText).read(json);
  }

  /**
   * Opens {@code file} for the claims of many articles, a line each. The file appears, or replaces
   * what was there, when the lines are closed.
   *
   * @throws UncheckedIOException if it can't be written; the message names it
   */
  public static Lines lines(Path file) {
    WholeFile whole = WholeFile.create(file);
    return new Lines(whole.stream(), whole);
  }

  /** Writes the claims of many articles to {@code stream}, a line each; it is left open. */
  public static Lines lines(OutputStream stream) {
    return new Lines(stream, null);
  }

  /**
   * The claims of many articles, a line each. Threads may share it; the lines stand in the order
   * they were written. A write that fails, or {@link #abandon}, leaves no file.
   */
  public static final class Lines implements AutoCloseable {

    private final Object lock = new Object();
    private final OutputStream stream;
    private final @Nullable WholeFile file;
    private boolean abandoned;

    private Lines(OutputStream stream, @Nullable WholeFile file) {
      this.stream = stream;
      this.file = file;
    }

    /** Writes the claims of one article. */
    public void write(Claims claims) {
      byte[] line = (toJson(claims) + "\n").getBytes(StandardCharsets.UTF_8);
      synchronized (lock) {
        try {
          stream.write(line);
        } catch (IOException e) {
          abandoned = true;
          throw new UncheckedIOException("claims of " + claims.document().id(), e);
        }
      }
    }

    /** Gives the file up: closing then leaves what was there before. */
    public void abandon() {
      synchronized (lock) {
        abandoned = true;
      }
    }

    @Override
    public void close() {
      synchronized (lock) {
        if (file == null) {
          flush();
          return;
        }
        if (!abandoned) {
          file.commit();
        }
        file.close();
      }
    }

    private void flush() {
      try {
        stream.flush();
      } catch (IOException e) {
        throw new UncheckedIOException("claims can't be written", e);
      }
    }
  }
}
