package io.github.casualtyfigures.internal.attribution;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.casualtyfigures.claim.Article;
import io.github.casualtyfigures.claim.Range;
import io.github.casualtyfigures.claim.Span;
import io.github.casualtyfigures.internal.annotate.Annotator;
import io.github.casualtyfigures.internal.annotate.CoreNlpAnalyser;
import io.github.casualtyfigures.internal.names.Countries;
import io.github.casualtyfigures.lexicon.Lexicons;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Scores the statements alone on rows of {@code {"text", "gold": {"attributions": [{source, cue,
 * content}]}}}: recall is the share of gold attributions with a source where the innermost
 * statement at the middle of the content has a source that overlaps the gold's; precision the share
 * of statements some part of whose content is said in a gold attribution by an overlapping source.
 * The file is that of the system property {@code attributions}, our own small set by default.
 */
class StatementScoreTest {

  private static final Path OWN = Path.of("test-data", "statements", "attributions.jsonl");
  private static final String FILE = "attributions";

  private int gold;
  private int hit;
  private int found;
  private int right;

  @Test
  void theSpeakersOfOurOwnArticlesAreFound() throws IOException {
    String file = System.getProperty(FILE);
    score(file == null ? OWN : Path.of(file));
    String result =
        String.format(
            "statements: recall %d/%d %.3f, precision %d/%d %.3f",
            hit, gold, (double) hit / gold, right, found, (double) right / found);
    if (file == null) {
      assertTrue(hit * 10 >= gold * 9 && right * 10 >= found * 8, result);
    } else {
      System.out.println(result);
    }
  }

  private void score(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    Lexicons lexicons = Lexicons.builtIn();
    Annotator annotator = new Annotator(CoreNlpAnalyser.load(), lexicons);
    StatementFinder finder = new StatementFinder(lexicons, Countries.load(lexicons));
    for (String line : Files.readAllLines(file)) {
      JsonNode row = mapper.readTree(line);
      Article article = Article.of(row.get("text").asText());
      List<Statement> statements = finder.findWithViews(annotator.annotate(article));
      JsonNode attributions = row.get("gold").get("attributions");
      for (JsonNode attribution : attributions) {
        recall(attribution, statements);
      }
      for (Statement statement : statements) {
        found++;
        right += told(attributions, statement) ? 1 : 0;
      }
    }
  }

  private void recall(JsonNode attribution, List<Statement> statements) {
    List<Range> sources = ranges(attribution.get("source"));
    List<Range> content = ranges(attribution.get("content"));
    if (sources.isEmpty() || content.isEmpty()) {
      return;
    }
    gold++;
    Statement statement = innermost(statements, middle(content));
    hit += statement != null && says(sources, statement) ? 1 : 0;
  }

  private static int middle(List<Range> content) {
    int half = content.stream().mapToInt(range -> range.end() - range.begin()).sum() / 2;
    for (Range range : content) {
      int length = range.end() - range.begin();
      if (half < length) {
        return range.begin() + half;
      }
      half -= length;
    }
    return content.get(0).begin();
  }

  private static @Nullable Statement innermost(List<Statement> statements, int offset) {
    Statement innermost = null;
    for (Statement statement : statements) {
      innermost = statement.holds(offset) ? statement : innermost;
    }
    return innermost;
  }

  private static boolean told(JsonNode attributions, Statement statement) {
    for (JsonNode attribution : attributions) {
      boolean same = says(ranges(attribution.get("source")), statement);
      if (same && overlap(ranges(attribution.get("content")), statement.content())) {
        return true;
      }
    }
    return false;
  }

  private static boolean says(List<Range> sources, Statement statement) {
    Span span = statement.source().span();
    return overlap(sources, List.of(span.range()));
  }

  private static boolean overlap(List<Range> some, List<Range> others) {
    return some.stream()
        .anyMatch(a -> others.stream().anyMatch(b -> a.begin() < b.end() && b.begin() < a.end()));
  }

  private static List<Range> ranges(@Nullable JsonNode spans) {
    List<Range> ranges = new ArrayList<>();
    if (spans != null) {
      spans.forEach(s -> ranges.add(new Range(s.get("begin").asInt(), s.get("end").asInt())));
    }
    return ranges;
  }
}
