package io.github.casualtyfigures.write;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.casualtyfigures.claim.Article;
import io.github.casualtyfigures.claim.Claims;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Claims as tasks with predictions for Label Studio, and what annotators made of them back from its
 * export as JSON. May be shared by threads.
 *
 * <p>A project for them has {@link #labelingConfig()} for its labeling interface. A figure is a
 * region on the words of its quantity, labelled with its category; its people, source, trigger and
 * so on are regions of their own, which relations join to it. What there is a choice of, numbers
 * and names are asked for when a region is selected; what is usual (35 is {@code EXACTLY}, {@code
 * PEOPLE}, {@code STATED}) is left out. Positions are code points, as Label Studio counts them
 * since version 1.4. The task's data hold the text, the article's id and the claims as they were.
 *
 * <p>A new figure needs no more than its region if its words are a number in digits or a vague
 * word, else its value. What nobody marks is taken from the claims in the data, or from the text:
 * the sentence, and how far the figure's words go. Shares are resolved anew.
 *
 * @see <a href="https://labelstud.io/guide/task_format">Label Studio JSON format</a>
 */
public final class ClaimsLabelStudio {

  private ClaimsLabelStudio() {}

  /** The labeling interface of a project for such tasks, in XML. */
  public static String labelingConfig() {
    return LabelStudioConfig.text();
  }

  /**
   * Opens {@code file} for the claims of many articles. The file appears, or replaces what was
   * there, when the tasks are closed.
   *
   * @throws UncheckedIOException if it can't be written; the message names it
   */
  public static Tasks tasks(Path file) {
    return new Tasks(ClaimsOutput.of(file));
  }

  /** Writes the claims of many articles to {@code stream}; it is left open. */
  public static Tasks tasks(OutputStream stream) {
    return new Tasks(ClaimsOutput.of(stream));
  }

  /**
   * Reads the claims of every task of an export that somebody annotated. Of several annotations of
   * a task the ground truth counts, else the last; cancelled ones don't.
   *
   * @param export a file that Label Studio exported as JSON (not JSON-MIN)
   * @throws UncheckedIOException if it can't be read; the message names it
   * @throws IllegalArgumentException if it is no such export; the message names file, place and
   *     value: {@code export.json: [0].annotations[0].result[3].value.end: 90 is not …}
   */
  public static List<Claims> read(Path export) {
    try {
      return read(WholeFile.text(export));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(export + ": " + e.getMessage(), e);
    }
  }

  /**
   * Reads the claims of an export, as {@link #read(Path)} does.
   *
   * @throws IllegalArgumentException if it is no such export; the message names place and value
   */
  public static List<Claims> read(String export) {
    List<Claims> articles = new ArrayList<>();
    for (Field task : new Field("", tree(export)).each(it -> it)) {
      Claims claims = LabelStudioReader.claims(task);
      if (claims != null) {
        articles.add(claims);
      }
    }
    if (articles.isEmpty()) {
      throw new IllegalArgumentException("no task that somebody annotated");
    }
    return articles;
  }

  private static JsonNode tree(String json) {
    try {
      return ClaimsReader.TREES.readTree(json);
    } catch (JsonProcessingException e) {
      JsonLocation location = e.getLocation();
      String line = location == null ? "" : "line " + location.getLineNr() + ": ";
      throw new IllegalArgumentException(line + "no JSON: " + e.getOriginalMessage(), e);
    }
  }

  /**
   * The tasks of many articles, a line each in one array. For one thread. A write that fails, or
   * {@link #abandon}, leaves no file.
   */
  public static final class Tasks implements AutoCloseable {

    private final ClaimsOutput output;
    private String separator = "[\n";

    private Tasks(ClaimsOutput output) {
      this.output = output;
    }

    /**
     * Writes one article with its claims.
     *
     * @throws IllegalArgumentException if the claims are not of this article
     */
    public void write(Article article, Claims claims) {
      ClaimsWriter.checkText(article, claims);
      print(separator + LabelStudioTask.of(article, claims));
      separator = ",\n";
    }

    private void print(String json) {
      output.print("tasks", json);
    }

    /** Gives the file up: closing then leaves what was there before. */
    public void abandon() {
      output.abandon();
    }

    @Override
    public void close() {
      output.close("tasks", () -> print(separator.startsWith("[") ? "[]\n" : "\n]\n"));
    }
  }
}
