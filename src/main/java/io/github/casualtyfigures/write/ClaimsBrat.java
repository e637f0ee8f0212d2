package io.github.casualtyfigures.write;

import io.github.casualtyfigures.claim.Article;
import io.github.casualtyfigures.claim.Claims;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Claims as a collection for the annotation tool brat, and back: a directory that holds, for each
 * article, its text ({@code .txt}), its annotations in brat's standoff format ({@code .ann}) and
 * the claims as they were ({@code .json}), and {@code annotation.conf}. May be shared by threads.
 *
 * <p>A figure is marked on the words of its quantity, with its category for type; its people,
 * source, trigger and so on are marks of their own, which relations join to it. What there is a
 * choice of is an attribute, numbers and names are the mark's note: {@code value=5000}, {@code
 * speaker=GB/defence-ministry; name=UK MoD}. What is usual (35 is {@code EXACTLY}, {@code PEOPLE},
 * {@code STATED}) is left out. Positions are code points, as brat counts them; words over an end of
 * line are discontinuous, since brat has no other.
 *
 * <p>An annotator moves marks, changes their types, deletes and adds them. A new figure needs no
 * more than its mark if its words are a number in digits or a vague word, else {@code value=12} in
 * its note. What nobody marks is taken from the {@code .json}, if it is still there, or from the
 * text: the sentence, and how far the figure's words go. Shares are resolved anew.
 *
 * @see <a href="https://brat.nlplab.org/standoff.html">brat standoff format</a>
 */
public final class ClaimsBrat {

  /** The name of the configuration in the directory. */
  public static final String CONFIGURATION = "annotation.conf";

  static final String ANNOTATIONS = ".ann";

  private ClaimsBrat() {}

  /** The configuration of such a collection. */
  public static String configuration() {
    return BratConfig.text();
  }

  /**
   * Begins the collection {@code directory}, which appears when it is closed. One that exists and
   * is not empty is refused, since it may hold somebody's work.
   *
   * @throws UncheckedIOException if it can't be written; the message names it
   */
  public static Folder folder(Path directory) {
    return new Folder(WholeFolder.create(directory));
  }

  /**
   * Reads the claims of every article of a collection, by name, as annotators left them.
   *
   * @throws UncheckedIOException if a file can't be read; the message names it
   * @throws IllegalArgumentException if one is not as it should be; the message names file, line
   *     and value
   */
  public static List<Claims> read(Path directory) {
    List<Claims> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.filter(ClaimsBrat::annotations).sorted().toList()) {
        articles.add(claims(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(directory + ": can't be read", e);
    }
    if (articles.isEmpty()) {
      throw new IllegalArgumentException(directory + ": no " + ANNOTATIONS + " file");
    }
    return articles;
  }

  private static boolean annotations(Path file) {
    return file.toString().endsWith(ANNOTATIONS);
  }

  private static Claims claims(Path file) {
    String path = file.toString();
    String stem = path.substring(0, path.length() - ANNOTATIONS.length());
    Path textFile = Path.of(stem + ".txt");
    String text = WholeFile.text(textFile);
    Claims before = before(Path.of(stem + ".json"), text);
    Marks marks = BratReader.read(path, WholeFile.text(file), text);
    Claims.Document document =
        before == null
            ? Article.of(text).withId(String.valueOf(textFile.getFileName())).document()
            : before.document();
    return MarkReader.claims(document, text, before, marks);
  }

  private static @Nullable Claims before(Path file, String text) {
    if (!Files.exists(file)) {
      return null;
    }
    try {
      return ClaimsJson.read(WholeFile.text(file), text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
    }
  }

  /**
   * A collection that is being written. For one thread. A write that fails, or {@link #abandon},
   * leaves nothing.
   */
  public static final class Folder implements AutoCloseable {

    private final WholeFolder folder;
    private boolean abandoned;

    private Folder(WholeFolder folder) {
      this.folder = folder;
      folder.write(CONFIGURATION, BratConfig.text());
    }

    /**
     * Writes one article with its claims, under its id without what a file's name can't have. Two
     * articles of one name get numbers.
     *
     * @throws IllegalArgumentException if the claims are not of this article
     */
    public void write(Article article, Claims claims) {
      ClaimsWriter.checkText(article, claims);
      String name = folder.name(article.id());
      try {
        folder.write(name + ".txt", article.text());
        folder.write(name + ANNOTATIONS, BratLines.of(article.text(), MarkWriter.marks(claims)));
        folder.write(name + ".json", ClaimsJson.toPrettyJson(claims) + "\n");
      } catch (UncheckedIOException e) {
        abandoned = true;
        throw e;
      }
    }

    /** Gives the collection up: closing then leaves nothing. */
    public void abandon() {
      abandoned = true;
    }

    @Override
    public void close() {
      if (!abandoned) {
        folder.commit();
      }
      folder.close();
    }
  }
}
