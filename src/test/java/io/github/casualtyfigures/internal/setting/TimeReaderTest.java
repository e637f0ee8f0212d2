package io.github.casualtyfigures.internal.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.casualtyfigures.Specs;
import io.github.casualtyfigures.claim.Article;
import io.github.casualtyfigures.claim.Time;
import io.github.casualtyfigures.internal.annotate.Annotator;
import io.github.casualtyfigures.internal.annotate.CoreNlpAnalyser;
import io.github.casualtyfigures.lexicon.Lexicon;
import io.github.casualtyfigures.lexicon.Lexicons;
import io.github.casualtyfigures.lexicon.Row;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TimeReaderTest {

  private static final Annotator ANNOTATOR =
      new Annotator(CoreNlpAnalyser.load(), Lexicons.builtIn());
  private static final TimeReader READER = new TimeReader(Lexicons.builtIn());

  @TestFactory
  Stream<DynamicTest> times() {
    return Specs.tests("times.tsv", TimeReaderTest::check);
  }

  @TestFactory
  Stream<DynamicTest> gaps() {
    return Specs.gaps("time-gaps.tsv", TimeReaderTest::check);
  }

  @Test
  void theExampleOfARowIsRead() {
    LocalDate published = LocalDate.of(2024, 3, 1);
    List<String> unread =
        Lexicons.builtIn().rows(Lexicon.TIMES).stream()
            .filter(row -> read(row.get("example"), published).isEmpty())
            .map(Row::toString)
            .toList();
    assertEquals(List.of(), unread);
  }

  private static void check(Row row) {
    String published = row.find("published");
    String expression = row.find("expression");
    List<Time> found = read(row.get("text"), published == null ? null : LocalDate.parse(published));
    List<String> words = found.stream().map(time -> time.span().text()).toList();
    if (expression == null) {
      assertEquals(List.of(), words);
      return;
    }
    assertTrue(words.contains(expression), () -> words + " without " + expression);
    assertEquals(row.find("value"), found.get(words.indexOf(expression)).value(), expression);
  }

  private static List<Time> read(String text, @Nullable LocalDate published) {
    return ANNOTATOR.annotate(Article.of(text)).sentences().stream()
        .flatMap(sentence -> READER.find(sentence, published, null).stream())
        .map(TimeMention::time)
        .toList();
  }

  @Test
  void whatIsPastNeverLiesInTheFuture() {
    List<String> expressions = new ArrayList<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      expressions.add("on " + day.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }
    for (Month month : Month.values()) {
      expressions.add("in " + month.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
      expressions.add("on " + month.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " 14");
    }
    for (LocalDate day = LocalDate.of(2024, 1, 1); day.getYear() < 2025; day = day.plusDays(13)) {
      for (String expression : expressions) {
        String value = read("Nine people were killed " + expression + ".", day).get(0).value();
        assertTrue(
            value != null && value.compareTo(day.toString()) <= 0,
            expression + " of " + day + " is " + value);
      }
    }
  }
}
