package io.github.casualtyfigures.score;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.casualtyfigures.claim.Claims;
import io.github.casualtyfigures.write.ClaimsBrat;
import io.github.casualtyfigures.write.ClaimsLabelStudio;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads claims to be scored, gold or found, from whatever holds them: a brat collection (a
 * directory with {@code .ann} files), a directory with a {@code .json} of claims for each article,
 * a {@code .jsonl} with such an object in each line, a {@code .json} with one or an array of them,
 * or an export of Label Studio. A directory is known by its files, a file by what it holds. May be
 * shared by threads.
 */
public final class ScoredFiles {

  private ScoredFiles() {}

  /**
   * The articles that {@code path} holds, in order.
   *
   * @throws UncheckedIOException if a file can't be read; the message names it
   * @throws IllegalArgumentException if one is none of these; the message names file, line or
   *     place, and value
   */
  public static List<ScoredArticle> read(Path path) {
    List<ScoredArticle> articles = Files.isDirectory(path) ? directory(path) : file(path);
    if (articles.isEmpty()) {
      throw new IllegalArgumentException(path + ": no article");
    }
    return articles;
  }

  private static List<ScoredArticle> directory(Path path) {
    List<Path> files = files(path);
    if (files.stream().anyMatch(file -> file.toString().endsWith(".ann"))) {
      return scored(ClaimsBrat.read(path));
    }
    List<Path> gold = files.stream().filter(file -> file.toString().endsWith(".json")).toList();
    if (gold.isEmpty()) {
      throw new IllegalArgumentException(path + ": no .ann and no .json file in this directory");
    }
    List<ScoredArticle> articles = new ArrayList<>();
    gold.forEach(file -> articles.addAll(file(file)));
    return articles;
  }

  private static List<Path> files(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(directory + ": can't be read", e);
    }
  }

  private static List<ScoredArticle> file(Path path) {
    String text = text(path);
    if (path.toString().endsWith(".jsonl")) {
      return lines(path, text);
    }
    JsonNode tree = tree(path, text);
    if (!tree.isArray()) {
      return List.of(article(path.toString(), tree));
    }
    if (tree.path(0).has("data")) {
      return scored(ClaimsLabelStudio.read(path));
    }
    List<ScoredArticle> articles = new ArrayList<>();
    for (JsonNode article : tree) {
      articles.add(article(path + ": [" + articles.size() + "]", article));
    }
    return articles;
  }

  private static String text(Path path) {
    try {
      return Files.readString(path);
    } catch (CharacterCodingException e) {
      throw new UncheckedIOException(path + ": not UTF-8", e);
    } catch (IOException e) {
      throw new UncheckedIOException(path + ": can't be read", e);
    }
  }

  private static List<ScoredArticle> lines(Path path, String text) {
    List<ScoredArticle> articles = new ArrayList<>();
    int number = 0;
    for (Iterator<String> lines = text.lines().iterator(); lines.hasNext(); ) {
      String line = lines.next();
      number++;
      if (!line.isBlank()) {
        try {
          articles.add(ScoredArticle.read(line));
        } catch (IllegalArgumentException e) {
          throw new IllegalArgumentException(path + ":" + number + ": " + e.getMessage(), e);
        }
      }
    }
    return articles;
  }

  private static JsonNode tree(Path path, String text) {
    try {
      return ScoredArticle.TREES.readTree(text);
    } catch (JsonProcessingException e) {
      JsonLocation location = e.getLocation();
      String line = location == null ? "" : ":" + location.getLineNr();
      throw new IllegalArgumentException(path + line + ": no JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static ScoredArticle article(String place, JsonNode article) {
    try {
      return ScoredArticle.read(article);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(place + ": " + e.getMessage(), e);
    }
  }

  private static List<ScoredArticle> scored(List<Claims> articles) {
    return articles.stream().map(ScoredArticle::of).toList();
  }
}
