package io.github.casualtyfigures.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.casualtyfigures.claim.Group;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The rows of people.tsv are well formed, and no word reads two ways. */
class PeopleLexiconTest {

  private enum Kind {
    PERSON,
    PLURAL,
    BODY_OF_PEOPLE,
    HOUSEHOLD,
    REMAINS,
    THING
  }

  private static final List<Row> ROWS = Lexicons.builtIn().rows(Lexicon.PEOPLE);

  @Test
  void nounsAreManyAndInLowerCase() {
    assertTrue(ROWS.size() > 2000, () -> ROWS.size() + " rows");
    for (Row row : ROWS) {
      String noun = row.get("noun");
      assertEquals(noun.toLowerCase(Locale.ROOT), noun, row.origin());
    }
  }

  @Test
  void peopleHaveAGroupAndThingsHaveNone() {
    for (Row row : ROWS) {
      if (row.constant("kind", Kind.class) == Kind.THING) {
        assertNull(row.find("group"), row.origin());
      } else {
        row.constant("group", Group.class);
      }
    }
  }

  @Test
  void examplesHoldOneOfThePlurals() {
    for (Row row : ROWS) {
      String example = " " + row.get("example").toLowerCase(Locale.ROOT);
      assertTrue(
          plurals(row).stream().anyMatch(plural -> example.matches(".* \\Q" + plural + "\\E\\b.*")),
          () -> row.origin() + ": none of " + plurals(row) + " in" + example);
    }
  }

  /**
   * "Forces" is the plural of a body and a row of people, "coaches" a thing: the later row wins.
   */
  @Test
  void aFormOfTwoNounsIsAPluralRowThatStandsLater() {
    Map<String, String> owners = new HashMap<>();
    for (Row row : ROWS) {
      Set<String> forms = new TreeSet<>(plurals(row));
      forms.add(row.get("noun"));
      for (String form : forms) {
        String earlier = owners.put(form, row.origin());
        assertTrue(
            earlier == null
                || row.constant("kind", Kind.class) == Kind.PLURAL
                || (row.constant("kind", Kind.class) == Kind.THING
                    && plurals(row).equals(List.of(row.get("noun")))),
            () -> form + " is in " + earlier + " and " + row.origin());
      }
    }
  }

  private static List<String> plurals(Row row) {
    List<String> listed = row.list("plural");
    return listed.isEmpty() ? List.of(regular(row.get("noun"))) : listed;
  }

  private static String regular(String noun) {
    if (noun.endsWith("man")) {
      return noun.substring(0, noun.length() - 3) + "men";
    }
    if (noun.matches(".*[^aeiou]y")) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    return noun + (noun.matches(".*(s|x|ch|sh)") ? "es" : "s");
  }
}
