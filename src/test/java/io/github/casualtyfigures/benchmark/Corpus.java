package io.github.casualtyfigures.benchmark;

import io.github.casualtyfigures.claim.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;

/**
 * Articles of some 26 sentences: paragraphs of our test articles among paragraphs of other news
 * that a seeded grammar composes, as many that a stated share of all sentences holds a number and a
 * casualty word.
 */
public enum Corpus {
  /** A feed: two of three articles are about something else. */
  FEED(3),
  /** Every article is about a conflict or a disaster. */
  CONFLICT(1);

  private static final int SENTENCES = 26;
  private static final int TOLD = 4;
  private static final int ARTICLES = 240;

  private static final Pattern NUMBER =
      Pattern.compile(
          "\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|scores|"
              + "hundreds?|thousands?|several|no|a|an)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CASUALTY =
      Pattern.compile(
          "\\b(?:kill|dead|death|died?\\b|dying|fatal|wound|injur|hurt\\b|casualt|toll\\b|losses|"
              + "missing|captur|prisoner|detain|arrest|abduct|kidnap|hostage|freed|releas|rescue|"
              + "displac|fled|flee|evacuat|homeless|troops|soldiers|bodies|victims)",
          Pattern.CASE_INSENSITIVE);

  private final int every;

  Corpus(int every) {
    this.every = every;
  }

  /** The articles, the same ones each time. */
  List<String> articles() {
    List<List<String>> told = told();
    Random random = new Random(every);
    List<String> articles = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      List<String> paragraphs =
          i % every == 0 ? new ArrayList<>(told.get(i / every % told.size())) : new ArrayList<>();
      int wanted = SENTENCES - paragraphs.stream().mapToInt(p -> sentences(p).size()).sum();
      while (wanted > 0) {
        int sentences = Math.min(wanted, 2 + random.nextInt(3));
        paragraphs.add(
            random.nextInt(paragraphs.size() + 1), OtherNews.paragraph(random, sentences));
        wanted -= sentences;
      }
      articles.add(String.join("\n\n", paragraphs));
    }
    return articles;
  }

  /** How many sentences there are to one that holds a number and a casualty word. */
  static double sentencesToOneTold(List<String> articles) {
    double all = 0;
    double told = 0;
    for (String article : articles) {
      for (String sentence : sentences(article)) {
        all++;
        told += told(sentence) ? 1 : 0;
      }
    }
    return all / told;
  }

  /** Whether a number and a casualty word stand in the sentence: the gate one would write. */
  static boolean told(String sentence) {
    return CASUALTY.matcher(sentence).find() && NUMBER.matcher(sentence).find();
  }

  static List<String> sentences(String text) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    breaks.setText(text);
    List<String> sentences = new ArrayList<>();
    int begin = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (!text.substring(begin, end).isBlank()) {
        sentences.add(text.substring(begin, end));
      }
      begin = end;
    }
    return sentences;
  }

  /** Paragraphs of each test article, until enough of their sentences tell a figure. */
  private static List<List<String>> told() {
    List<List<String>> found = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("test-data", "articles"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        List<String> paragraphs = new ArrayList<>();
        long told = 0;
        for (String paragraph : StringUtils.split(Article.read(file).text(), '\n')) {
          long more = sentences(paragraph).stream().filter(Corpus::told).count();
          if (told < TOLD && told + more <= TOLD + 1) {
            paragraphs.add(paragraph);
            told += more;
          }
        }
        if (told >= TOLD) {
          found.add(paragraphs);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }
}
