package io.github.casualtyfigures.internal.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.casualtyfigures.Specs;
import io.github.casualtyfigures.claim.Article;
import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Count;
import io.github.casualtyfigures.claim.Figure;
import io.github.casualtyfigures.claim.Relation;
import io.github.casualtyfigures.claim.Scope;
import io.github.casualtyfigures.claim.Setting;
import io.github.casualtyfigures.claim.Span;
import io.github.casualtyfigures.claim.Time;
import io.github.casualtyfigures.internal.annotate.Annotator;
import io.github.casualtyfigures.internal.annotate.CoreNlpAnalyser;
import io.github.casualtyfigures.internal.figure.FigureMention;
import io.github.casualtyfigures.internal.text.Document;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Lexicons;
import io.github.casualtyfigures.lexicon.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingFinderTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 1);
  private static final Annotator ANNOTATOR =
      new Annotator(CoreNlpAnalyser.load(), Lexicons.builtIn());
  private static final SettingFinder FINDER = new SettingFinder(Lexicons.builtIn());

  @TestFactory
  Stream<DynamicTest> places() {
    return Specs.tests("places.tsv", SettingFinderTest::checkPlace);
  }

  @TestFactory
  Stream<DynamicTest> placeGaps() {
    return Specs.gaps("place-gaps.tsv", SettingFinderTest::checkPlace);
  }

  @TestFactory
  Stream<DynamicTest> times() {
    return Specs.tests(
        "figure-times.tsv",
        row -> {
          Time time = setting(row).time();
          assertEquals(row.find("time"), time == null ? null : time.span().text());
          assertEquals(row.find("value"), time == null ? null : time.value());
        });
  }

  @TestFactory
  Stream<DynamicTest> scopes() {
    return Specs.tests(
        "scopes.tsv",
        row -> {
          Scope scope = setting(row).scope();
          assertEquals(row.find("scope"), scope == null ? null : scope.kind().name());
          assertEquals(row.find("words"), scope == null ? null : scope.span().text());
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "in the town of ",
        "in Kano, north of ",
        "12:30 on ",
        "the morning of ",
        "since the start of ",
        "between May and ",
        "Kano, ",
        "[ 3 ] ( ",
        "said on Monday that "
      })
  void anyNestingEnds(String link) {
    Article article =
        Article.of("Nine people were killed " + link.repeat(400) + "Kano.")
            .withPublished(PUBLISHED);
    Document document = ANNOTATOR.annotate(article);
    Sentence sentence = document.sentences().get(0);
    Figure figure =
        new Figure(
            Count.of(sentence.span(0, 0), Relation.EXACTLY, 9),
            Category.KILLED,
            sentence.token(3).span(),
            null,
            null);
    FigureMention mention = new FigureMention(sentence, figure, 0, 0, 3, null, null, -1, "test");
    assertEquals(1, FINDER.find(document, List.of(mention)).size());
  }

  private static void checkPlace(Row row) {
    Span place = setting(row).place();
    assertEquals(row.find("place"), place == null ? null : place.text());
  }

  /** The setting of the figure that is marked by hand, so that no other stage is under test. */
  private static Setting setting(Row row) {
    String marked = row.get("text");
    String text = marked.replaceAll("[\\[\\]{}]", "");
    int begin = marked.substring(0, marked.indexOf('[')).replaceAll("[{}]", "").length();
    int end = marked.substring(0, marked.indexOf(']')).replaceAll("[\\[{}]", "").length();
    int trigger = marked.substring(0, marked.indexOf('{')).replaceAll("[\\[\\]]", "").length();
    Document document = ANNOTATOR.annotate(Article.of(text).withPublished(PUBLISHED));
    Sentence sentence =
        document.sentences().stream()
            .filter(s -> s.begin() <= begin && end <= s.end())
            .findFirst()
            .orElseThrow();
    int first = sentence.tokenAt(begin);
    int last = sentence.tokenAt(end - 1);
    int word = sentence.tokenAt(trigger);
    Figure figure =
        new Figure(
            Count.of(sentence.span(first, last), Relation.EXACTLY, 1),
            row.constant("category", Category.class),
            sentence.token(word).span(),
            null,
            null);
    FigureMention mention =
        new FigureMention(sentence, figure, first, last, word, null, null, -1, "test");
    return FINDER.find(document, List.of(mention)).get(0);
  }
}
