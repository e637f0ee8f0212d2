package io.github.casualtyfigures.internal.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.casualtyfigures.Specs;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Lexicon;
import io.github.casualtyfigures.lexicon.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class CountriesTest {

  private static final List<String> WORDS =
      List.of("name", "names", "adjectives", "demonyms", "capitals", "seats");

  @Test
  void allCountriesAreThere() {
    assertEquals(250, Names.LEXICONS.rows(Lexicon.COUNTRIES).size());
  }

  @Test
  void anExampleNamesItsCountryAndNoOther() {
    for (Row row : Names.LEXICONS.rows(Lexicon.COUNTRIES)) {
      assertEquals(Set.of(row.get("code")), codes(row.get("example")), row.origin());
    }
  }

  @Test
  void everyWordOfACountryNamesIt() {
    List<String> wrong = new ArrayList<>();
    for (Row row : Names.LEXICONS.rows(Lexicon.COUNTRIES)) {
      for (String column : WORDS) {
        for (String word : row.list(column)) {
          String text = "yesterday the " + word + " side lost nine in Springfield";
          boolean loose = row.list("loose").contains(word);
          if (!loose && !codes(text).equals(Set.of(row.get("code")))) {
            wrong.add(row.origin() + " " + word + " " + codes(text));
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void looseWordsNameNothingAlone() {
    for (Row row : Names.LEXICONS.rows(Lexicon.COUNTRIES)) {
      for (String word : row.list("loose")) {
        Set<String> codes = codes("He spoke of " + word + " and of nine dead.");
        assertTrue(!codes.contains(row.get("code")), row.origin() + " " + word);
      }
    }
  }

  @Test
  void anExampleOfAPlaceTellsItsCountry() {
    List<Row> rows = Names.LEXICONS.rows(Lexicon.PLACES);
    assertTrue(rows.size() > 2500, rows.size() + " places");
    List<String> wrong = new ArrayList<>();
    for (Row row : rows) {
      List<String> countries = row.list("country");
      Set<String> expected = countries.isEmpty() ? Set.of() : Set.of(countries.get(0));
      if (!codes(row.get("example")).equals(expected)) {
        wrong.add(row.origin() + " " + row.get("place") + " " + codes(row.get("example")));
      }
    }
    assertEquals(List.of(), wrong);
  }

  @TestFactory
  Stream<DynamicTest> nounPhrases() {
    return Specs.tests(
        "countries.tsv",
        row -> {
          Sentence sentence = Names.sentence(row.get("text"));
          Set<String> named = Set.copyOf(row.list("named"));
          assertEquals(
              row.find("country"),
              Names.COUNTRIES.of(sentence, 0, sentence.size() - 1, named),
              row.origin());
        });
  }

  @Test
  void aMatchHasTheWordsAndNoMore() {
    Sentence sentence = Names.sentence("In Côte d’Ivoire’s north nine died.");
    CountryMatch match = Names.COUNTRIES.longestAt(sentence, 1);
    assertNotNull(match);
    assertEquals("Côte d’Ivoire", sentence.span(match.first(), match.last()).text());
  }

  private static Set<String> codes(String text) {
    Set<String> codes = new TreeSet<>();
    for (Sentence sentence : Names.document(text).sentences()) {
      int token = 0;
      while (token < sentence.size()) {
        CountryMatch match = Names.COUNTRIES.longestAt(sentence, token);
        if (match != null) {
          codes.add(match.code());
        }
        token = match == null ? token + 1 : match.last() + 1;
      }
    }
    return codes;
  }
}
