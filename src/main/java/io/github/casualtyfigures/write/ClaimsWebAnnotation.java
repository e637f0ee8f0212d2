package io.github.casualtyfigures.write;

import io.github.casualtyfigures.claim.Article;
import io.github.casualtyfigures.claim.Claim;
import io.github.casualtyfigures.claim.Claims;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Claims as W3C Web Annotations in JSON-LD, for annotation clients and triple stores: one {@code
 * AnnotationCollection} whose only page holds an annotation for each claim of each article. May be
 * shared by threads.
 *
 * <p>The target of an annotation is the article, by its URL or, where it has none, by the digest of
 * its text ({@code ni:///sha-256;…}, RFC 6920), with two selectors of the figure's words: a {@code
 * TextPositionSelector}, counted in code points of the text as the Recommendation asks, and a
 * {@code TextQuoteSelector} with what stands before and behind, which finds the words on a page as
 * well. The first body describes the claim in a sentence; then each field has a body of its own: a
 * value is a {@code TextualBody}, words of the article are a {@code SpecificResource} with the same
 * two selectors, a link is a {@code SpecificResource} whose source is the annotation of the other
 * claim. Which field it is stands in {@code field}, by the names of the JSON ({@code source.id}),
 * the one term that {@link #NAMESPACE} adds to the Web Annotation vocabulary. A field that is
 * absent has no body. What is known of the article ({@code document.id}, {@code document.title},
 * {@code document.publisher}, {@code document.published}) is told likewise.
 *
 * <p>The same claims give the same characters on every run, identifiers included; no time is kept.
 *
 * @see <a href="https://www.w3.org/TR/annotation-model/">Web Annotation Data Model</a>
 */
public final class ClaimsWebAnnotation {

  /** The namespace of the term {@code field}. */
  public static final String NAMESPACE = "https://casualtyfigures.github.io/ns#";

  private ClaimsWebAnnotation() {}

  /**
   * The collection of one article.
   *
   * @throws IllegalArgumentException if the claims are not of this article
   */
  public static String toJson(Article article, Claims claims) {
    StringBuilder json = new StringBuilder();
    CollectionWriter writer = new CollectionWriter(json::append);
    writer.write(article, claims);
    writer.end();
    return json.toString();
  }

  /**
   * Opens {@code file} for the claims of many articles. The file appears, or replaces what was
   * there, when the collection is closed.
   *
   * @throws UncheckedIOException if it can't be written; the message names it
   */
  public static Collection collection(Path file) {
    return new Collection(ClaimsOutput.of(file));
  }

  /** Writes the claims of many articles to {@code stream}; it is left open. */
  public static Collection collection(OutputStream stream) {
    return new Collection(ClaimsOutput.of(stream));
  }

  /**
   * The annotations of many articles, a line each. For one thread. A write that fails, or {@link
   * #abandon}, leaves no file.
   */
  public static final class Collection implements AutoCloseable {

    private final ClaimsOutput output;
    private final CollectionWriter writer;

    private Collection(ClaimsOutput output) {
      this.output = output;
      this.writer = new CollectionWriter(json -> output.print("annotations", json));
    }

    /**
     * Writes the claims of one article, in order.
     *
     * @throws IllegalArgumentException if the claims are not of this article
     */
    public void write(Article article, Claims claims) {
      writer.write(article, claims);
    }

    /** Gives the file up: closing then leaves what was there before. */
    public void abandon() {
      output.abandon();
    }

    @Override
    public void close() {
      output.close("annotations", writer::end);
    }
  }

  /** Takes the next characters of the output. */
  private interface Sink {
    void print(String json);
  }

  /** The frame of the collection; what is known at the end only stands at the end. */
  private static final class CollectionWriter {

    private final Sink sink;
    private final MessageDigest digest = sha256();
    private int annotations;

    private CollectionWriter(Sink sink) {
      this.sink = sink;
    }

    private void write(Article article, Claims claims) {
      WebAnnotation annotation = new WebAnnotation(article, claims);
      for (Claim claim : claims) {
        digest.update(WebAnnotation.id(claims, claim.id()).getBytes(StandardCharsets.UTF_8));
        sink.print((annotations == 0 ? WebAnnotation.HEAD : ",\n") + annotation.of(claim));
        annotations++;
      }
    }

    private void end() {
      String id = WebAnnotation.urn(HexFormat.of().formatHex(digest.digest()));
      sink.print(WebAnnotation.tail(id, annotations));
    }

    private static MessageDigest sha256() {
      try {
        return MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException e) {
        throw new AssertionError("every Java platform has SHA-256", e);
      }
    }
  }
}
