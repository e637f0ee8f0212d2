package io.github.casualtyfigures.internal.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.casualtyfigures.Specs;
import io.github.casualtyfigures.claim.Article;
import io.github.casualtyfigures.claim.Count;
import io.github.casualtyfigures.claim.Quantity;
import io.github.casualtyfigures.claim.Ratio;
import io.github.casualtyfigures.claim.Share;
import io.github.casualtyfigures.internal.annotate.Annotator;
import io.github.casualtyfigures.internal.annotate.CoreNlpAnalyser;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Lexicon;
import io.github.casualtyfigures.lexicon.Lexicons;
import io.github.casualtyfigures.lexicon.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class QuantityFinderTest {

  private static final Lexicons LEXICONS = Lexicons.builtIn();
  private static final Annotator ANNOTATOR = new Annotator(CoreNlpAnalyser.load(), LEXICONS);
  private static final QuantityFinder FINDER = new QuantityFinder(LEXICONS);
  private static final List<String> ODDITIES =
      List.of(
          "-",
          "–",
          "and",
          ",",
          "(",
          ")",
          "[",
          "]",
          "of",
          "a",
          "the",
          "$",
          "/",
          "12/40",
          "people",
          "died",
          "a-million",
          "1e10",
          ".",
          "in",
          "every",
          "per",
          "+5",
          "100.000",
          "0.0000001",
          "1.5",
          "999999999999999",
          "123456789.123456789",
          "99.9999999999",
          "11 000",
          "1,000",
          "0");

  @TestFactory
  Stream<DynamicTest> quantities() {
    return Specs.tests(
        "quantities.tsv",
        row ->
            assertEquals(
                expected(row),
                find(row.get("text")).stream()
                    .filter(QuantityMention::maybePeople)
                    .map(mention -> stated(mention.quantity()))
                    .collect(Collectors.joining(" ; ")),
                row.origin()));
  }

  @TestFactory
  Stream<DynamicTest> numbersThatCountNoPeople() {
    return Specs.tests(
        "quantities-none.tsv",
        row ->
            assertEquals(
                expected(row),
                find(row.get("text")).stream()
                    .map(mention -> mention.quantity().span().text() + "|" + mention.exclusion())
                    .collect(Collectors.joining(" ; ")),
                row.origin()));
  }

  @TestFactory
  Stream<DynamicTest> numbers() {
    return Specs.tests(
        "numbers.tsv",
        row ->
            assertEquals(
                expected(row),
                find(row.get("text")).stream()
                    .map(mention -> mention.quantity().span().text() + "=" + number(mention))
                    .collect(Collectors.joining(" ; ")),
                row.origin()));
  }

  /** The example of a number word or a hedge holds it, and it is read as the row says. */
  @TestFactory
  Stream<DynamicTest> examples() {
    return Stream.of(Lexicon.NUMBERS, Lexicon.HEDGES)
        .flatMap(lexicon -> LEXICONS.rows(lexicon).stream())
        .map(row -> dynamicTest(row.origin(), () -> assertRead(row)));
  }

  private static void assertRead(Row row) {
    List<QuantityMention> found = find(row.get("example"));
    List<String> words = row.list("words");
    assertTrue(
        found.stream().anyMatch(mention -> holds(mention, words) && agrees(mention, row)),
        () -> row.origin() + " " + row.get("example") + " " + found);
  }

  /** A word may stand just outside the quantity: "between", "another". */
  private static boolean holds(QuantityMention mention, List<String> words) {
    int first = Math.max(0, mention.first() - 2);
    String text = String.join(" ", mention.sentence().lowers().subList(first, mention.last() + 1));
    return words.stream().anyMatch(word -> (" " + text + " ").contains(" " + word + " "));
  }

  private static boolean agrees(QuantityMention mention, Row row) {
    String relation = row.find("relation");
    String term = row.find("term");
    Quantity quantity = mention.quantity();
    return (relation == null || quantity.relation().name().equals(relation))
        && (term == null || term.equals(said(quantity.term())));
  }

  @Test
  void examplesOfMeasuresHoldTheirWords() {
    for (Row row : LEXICONS.rows(Lexicon.MEASURES)) {
      String example = " " + lowers(row.get("example")) + " ";
      assertTrue(
          row.list("words").stream().anyMatch(word -> example.contains(" " + word + " ")),
          row.origin());
    }
  }

  private static String lowers(String text) {
    return ANNOTATOR.annotate(Article.of(text)).sentences().stream()
        .map(sentence -> String.join(" ", sentence.lowers()))
        .collect(Collectors.joining(" "));
  }

  /** Whatever number words and hedges stand together, in whatever order. */
  @Test
  void anyMixOfWordsIsRead() {
    List<String> words = new ArrayList<>(ODDITIES);
    for (Lexicon lexicon : List.of(Lexicon.NUMBERS, Lexicon.HEDGES)) {
      LEXICONS.rows(lexicon).forEach(row -> words.addAll(row.list("words")));
    }
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      StringBuilder text = new StringBuilder();
      int length = 1 + random.nextInt(12);
      for (int n = 0; n < length; n++) {
        text.append(words.get(random.nextInt(words.size())));
        text.append(random.nextInt(5) > 0 ? " " : "");
      }
      assertInOrderAndApart(text.toString());
    }
  }

  /** Every row of every table at once: spans lie inside their tokens, in order, apart. */
  @Test
  void mentionsAreInOrderAndApart() {
    List<String> texts = new ArrayList<>();
    for (String table : List.of("quantities.tsv", "quantities-none.tsv", "numbers.tsv")) {
      Specs.rows(table).forEach(row -> texts.add(row.get("text")));
    }
    assertInOrderAndApart(String.join("\n\n", texts));
  }

  private static void assertInOrderAndApart(String article) {
    int free = 0;
    for (QuantityMention mention : find(article)) {
      Quantity quantity = mention.quantity();
      assertTrue(quantity.span().begin() >= free, () -> mention + " overlaps");
      free = quantity.span().end();
      assertEquals(article.substring(quantity.span().begin(), free), quantity.span().text());
      assertTrue(
          mention.first() <= mention.coreFirst()
              && mention.coreFirst() <= mention.coreLast()
              && mention.coreLast() <= mention.last(),
          mention::toString);
    }
  }

  private static List<QuantityMention> find(String text) {
    List<QuantityMention> found = new ArrayList<>();
    for (Sentence sentence : ANNOTATOR.annotate(Article.of(text)).sentences()) {
      found.addAll(FINDER.find(sentence));
    }
    return found;
  }

  private static String expected(Row row) {
    String expected = row.find("expected");
    return expected == null ? "" : expected;
  }

  /** {@code text|unit|relation|value|low|high|term}. */
  private static String stated(Quantity quantity) {
    String bounds =
        quantity instanceof Share share
            ? decimal(share.value()) + "|" + decimal(share.low()) + "|" + decimal(share.high())
            : whole((Count) quantity);
    return String.join(
        "|",
        quantity.span().text(),
        quantity.unit().name(),
        quantity.relation().name(),
        bounds,
        said(quantity.term()));
  }

  private static String number(QuantityMention mention) {
    Quantity quantity = mention.quantity();
    if (quantity instanceof Share share) {
      return share.value() == null
          ? decimal(share.low()) + ".." + decimal(share.high())
          : decimal(share.value());
    }
    Count count = (Count) quantity;
    Long value = count.amount().value();
    return value == null
        ? said(count.amount().low()) + ".." + said(count.amount().high())
        : said(value);
  }

  private static String whole(Count count) {
    return said(count.amount().value())
        + "|"
        + said(count.amount().low())
        + "|"
        + said(count.amount().high());
  }

  private static String decimal(@Nullable Ratio ratio) {
    return ratio == null ? "-" : ratio.decimal().toPlainString();
  }

  private static String said(@Nullable Object value) {
    return value == null ? "-" : value.toString();
  }
}
