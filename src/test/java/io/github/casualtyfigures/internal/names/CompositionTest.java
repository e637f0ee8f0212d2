package io.github.casualtyfigures.internal.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.casualtyfigures.lexicon.Lexicon;
import io.github.casualtyfigures.lexicon.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Any country meets any institution in any wording. */
final class CompositionTest {

  /** Countries of every region and every form of adjective, those at war among them. */
  private static final List<String> CODES =
      List.of(
          "GB US FR DE IT ES PL UA RU BY GE AM AZ TR IL PS LB SY IQ IR YE SA AE EG LY TN DZ MA SD SS",
          "ET ER SO KE UG RW CD CF CM TD NE NG ML BF SN ZA ZW MZ AF PK IN BD LK NP MM TH VN PH ID MY",
          "CN TW JP KR KP AU NZ CA MX GT HN HT CU CO VE EC PE BO CL AR BR GR RS XK KG KZ UZ TJ CI NL");

  /** Countries with few bodies of their own, with which every wording is tried. */
  private static final Set<String> WORDY = Set.of("ER", "PY", "UZ", "UY", "PT");

  /** Bodies that a country has under a name of its own where others have the institution's. */
  private static final Map<String, Set<String>> OTHERWISE =
      Map.of(
          "SY/civil-defence", Set.of("white-helmets"),
          "CN/interior-ministry", Set.of("CN/police"));

  @Test
  void everyCountryMeetsEveryInstitution() {
    List<String> wrong = new ArrayList<>();
    int cases = 0;
    for (Row country : countries()) {
      for (Row institution : Names.LEXICONS.rows(Lexicon.INSTITUTIONS)) {
        for (String wording : institution.list("wordings").subList(0, 4)) {
          cases += check(country, institution, wording, wrong);
        }
      }
    }
    assertTrue(cases > 60 * 26 * 4 * 4, cases + " cases");
    assertEquals(List.of(), wrong.stream().limit(40).toList(), wrong.size() + " of " + cases);
  }

  @Test
  void everyWordingOfAnInstitutionComposes() {
    List<String> wrong = new ArrayList<>();
    for (Row country : countries()) {
      if (WORDY.contains(country.get("code"))) {
        for (Row institution : Names.LEXICONS.rows(Lexicon.INSTITUTIONS)) {
          for (String column : List.of("wordings", "beside")) {
            for (String wording : institution.list(column)) {
              check(country, institution, wording, wrong);
            }
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void anotherCountryBesideDoesNotTakeTheBody() {
    List<String> wrong = new ArrayList<>();
    List<Row> rows = countries();
    for (int i = 0; i < rows.size(); i++) {
      Row own = rows.get(i);
      Row other = rows.get((i + 7) % rows.size());
      String adjective = own.list("adjectives").get(0);
      String abroad = other.get("name");
      String foreign = other.list("adjectives").get(0);
      for (String words :
          List.of(
              "the " + adjective + " military in " + abroad,
              "the " + foreign + "-backed " + adjective + " military",
              "the " + adjective + " military near the " + foreign + " border",
              "Ivo Marsh, a " + adjective + " military spokesman in " + abroad)) {
        expect(own.get("code") + "/military", words, wrong);
      }
      expect(own.get("code") + "/embassy", "the " + adjective + " embassy in " + abroad, wrong);
      expect(null, "the embassy in " + abroad, wrong);
      expect(null, foreign + "-based rights activists", wrong);
      expect(null, "relatives of " + adjective + " soldiers in " + abroad, wrong);
    }
    assertEquals(List.of(), wrong);
  }

  private static void expect(@Nullable String id, String words, List<String> wrong) {
    String found = Names.resolve(words, null).speaker().id();
    if (!Objects.equals(id, found)) {
      wrong.add(words + " is " + found);
    }
  }

  private static List<Row> countries() {
    Set<String> codes =
        CODES.stream()
            .flatMap(line -> Arrays.stream(StringUtils.split(line)))
            .collect(Collectors.toSet());
    List<Row> rows =
        Names.LEXICONS.rows(Lexicon.COUNTRIES).stream()
            .filter(row -> codes.contains(row.get("code")))
            .toList();
    assertEquals(codes.size(), rows.size());
    return rows;
  }

  private static List<String> wordings(Row country, String wording) {
    String name = country.list("loose").contains(country.get("name")) ? "" : country.get("name");
    List<String> wordings = new ArrayList<>();
    wordings.add("the " + country.list("adjectives").get(0) + " " + wording);
    if (!name.isEmpty()) {
      wordings.add(name + "'s " + wording);
      wordings.add("the " + wording + " of " + name);
    }
    if (!country.list("capitals").isEmpty()) {
      wordings.add(country.list("capitals").get(0) + "’s " + wording);
    }
    String shortName = country.list("names").isEmpty() ? name : country.list("names").get(0);
    wordings.add(shortName + " " + wording + " spokesman Ivo Marsh");
    wordings.add(
        "Ivo Marsh, a spokesman for the " + country.list("adjectives").get(0) + " " + wording);
    return wordings;
  }

  private static int check(Row country, Row institution, String wording, List<String> wrong) {
    String army = country.find("army");
    String own = institution.get("institution");
    boolean whole = army != null && army.indexOf('/') < 0;
    String meant = own.equals("army") && whole ? army : own;
    String id = country.get("code") + "/" + meant;
    List<String> wordings = wordings(country, wording);
    for (String words : wordings) {
      String found = Names.resolve(words, null).speaker().id();
      boolean other = found != null && OTHERWISE.getOrDefault(id, Set.of()).contains(found);
      if (!id.equals(found) && !other) {
        wrong.add(words + " is " + found);
      }
    }
    return wordings.size();
  }
}
