package io.github.casualtyfigures.internal.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.casualtyfigures.claim.Speaker;
import io.github.casualtyfigures.lexicon.Lexicon;
import io.github.casualtyfigures.lexicon.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every wording of every row of the lexicons of speakers is read as its row says. */
final class SpeakerLexiconTest {

  @Test
  void bodiesAreMany() {
    Set<String> ids = new HashSet<>();
    Names.LEXICONS.rows(Lexicon.SPEAKERS).forEach(row -> ids.add(row.get("id")));
    assertTrue(ids.size() > 700, ids.size() + " bodies");
  }

  @Test
  void everyWordingOfABodyNamesIt() {
    List<String> wrong = new ArrayList<>();
    for (Row row : Names.LEXICONS.rows(Lexicon.SPEAKERS)) {
      for (String wording : row.list("wordings")) {
        String words = worded(row, wording);
        String country = "country".equals(row.find("needs")) ? row.get("country") : null;
        Speaker speaker = Names.resolve(words, country).speaker();
        if (!row.get("id").equals(speaker.id())) {
          wrong.add(row.origin() + " " + words + " is " + speaker.id());
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static String worded(Row row, String wording) {
    if (wording.startsWith("@ ")) {
      return Names.COUNTRIES.label(row.get("country")) + wording.substring(1);
    }
    return "the".equals(row.find("needs")) ? "the " + wording : wording;
  }

  @Test
  void theExampleOfABodyHoldsOneOfItsWordings() {
    for (Row row : Names.LEXICONS.rows(Lexicon.SPEAKERS)) {
      String example = row.get("example");
      assertTrue(
          row.list("wordings").stream()
              .anyMatch(wording -> holds(example, wording.replace("@ ", ""))),
          row.origin() + ": " + example);
    }
  }

  @Test
  void everyNameOfAnOfficeHolderIsTheOfficeOfTheDay() {
    List<String> wrong = new ArrayList<>();
    for (Row row : Names.LEXICONS.rows(Lexicon.OFFICEHOLDERS)) {
      List<String> terms = row.list("terms");
      String last = terms.get(terms.size() - 1);
      LocalDate begin = day(StringUtils.substringBetween(last + " ", " ", "."));
      for (String name : row.list("names")) {
        String id = inOffice(name, begin);
        String before = inOffice(name, LocalDate.of(1930, 1, 1));
        if (!StringUtils.substringBefore(last, " ").equals(id) || before != null) {
          wrong.add(row.origin() + " " + name + " is " + id + ", once " + before);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static @Nullable String inOffice(String name, LocalDate day) {
    String text = "Yesterday " + name + " gave a number of dead.";
    NameContext context = Names.SPEAKERS.context(Names.document(text, day));
    return Names.resolve(text, name, context).speaker().id();
  }

  private static LocalDate day(String text) {
    String month = text.length() == 4 ? text + "-12" : text;
    return LocalDate.parse(month.length() == 7 ? month + "-28" : month);
  }

  @Test
  void everyWordingOfAnAuthorityComposesWithItsInstitutions() {
    List<String> wrong = new ArrayList<>();
    for (Row row : Names.LEXICONS.rows(Lexicon.AUTHORITIES)) {
      String prefix = row.find("prefix") == null ? "" : row.get("prefix") + "-";
      for (String name : row.list("names")) {
        for (String institution : row.list("institutions")) {
          String wording = wording(institution);
          String words = "the " + name + " " + wording;
          String id = Names.resolve(words, null).speaker().id();
          if (!(row.get("country") + "/" + prefix + institution).equals(id)) {
            wrong.add(row.origin() + " " + words + " is " + id);
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static String wording(String institution) {
    return Names.LEXICONS.rows(Lexicon.INSTITUTIONS).stream()
        .filter(row -> row.get("institution").equals(institution))
        .map(row -> row.list("wordings").get(0))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void examplesOfTitlesAndReferencesHoldOneOfTheirWordings() {
    for (Lexicon lexicon :
        List.of(Lexicon.TITLES, Lexicon.REFERENCES, Lexicon.INSTITUTIONS, Lexicon.AUTHORITIES)) {
      for (Row row : Names.LEXICONS.rows(lexicon)) {
        String column = lexicon == Lexicon.AUTHORITIES ? "names" : "wordings";
        String example = " " + row.get("example").replace("’", "'") + " ";
        assertTrue(
            row.list(column).stream()
                .anyMatch(
                    wording ->
                        holds(
                            example.replaceAll("[.,\\-]", " "),
                            " " + wording.replaceAll("[.,\\-]", " ") + " ")),
            row.origin() + ": " + example);
      }
    }
  }

  private static boolean holds(String example, String wording) {
    return example.toLowerCase(Locale.ROOT).contains(wording.toLowerCase(Locale.ROOT));
  }

  @Test
  void officesOfTitlesAreInstitutions() {
    Set<String> institutions = new HashSet<>();
    Names.LEXICONS
        .rows(Lexicon.INSTITUTIONS)
        .forEach(row -> institutions.add(row.get("institution")));
    for (Row row : Names.LEXICONS.rows(Lexicon.TITLES)) {
      String institution = row.find("institution");
      assertTrue(institution == null || institutions.contains(institution), row.origin());
      assertNotNull(row.constant("role", Sense.Role.class));
    }
  }
}
