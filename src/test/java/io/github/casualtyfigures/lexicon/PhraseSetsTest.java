package io.github.casualtyfigures.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseSetsTest {

  private enum Kind {
    VERB,
    NOUN,
    NONE
  }

  private static final PhraseSets<Kind, String> SETS =
      new PhraseSets.Builder<Kind, String>(Kind.class)
          .add(Kind.VERB, "shot", "shot")
          .add(Kind.VERB, "shot dead", "killed")
          .add(Kind.NOUN, "shot", "noise")
          .add(Kind.NOUN, "dead", "dead")
          .build();

  private static final WordList WORDS = WordList.of(List.of("two", "shot", "dead", "shot"));

  @Test
  void eachKindHasItsOwnPhrases() {
    assertEquals(new Phrases.Match<>("killed", 2), SETS.longest(Kind.VERB, WORDS, 1));
    assertEquals(new Phrases.Match<>("noise", 1), SETS.longest(Kind.NOUN, WORDS, 1));
    assertEquals("shot", SETS.alone(Kind.VERB, WORDS, 3));
    assertEquals("noise", SETS.alone(Kind.NOUN, WORDS, 3));
    assertNull(SETS.alone(Kind.VERB, WORDS, 2));
    assertNull(SETS.longest(Kind.NONE, WORDS, 1));
  }

  @Test
  void aPhraseEndsBeforeTheEnd() {
    assertEquals(new Phrases.Match<>("shot", 1), SETS.longest(Kind.VERB, WORDS, 1, 2));
    assertNull(SETS.longest(Kind.VERB, WORDS, 1, 1));
  }

  @Test
  void firstWordsTellWhatMayStand() {
    assertTrue(SETS.begins(Kind.NOUN, WORDS, 2));
    assertFalse(SETS.begins(Kind.VERB, WORDS, 2));
    assertTrue(SETS.beginsAnywhere(Kind.VERB, WORDS));
    assertFalse(SETS.beginsAnywhere(Kind.NONE, WORDS));
    assertFalse(SETS.beginsAnywhere(Kind.VERB, WordList.of(List.of("two", "dead"))));
  }

  @Test
  void wordsKeepApartWhatTwoSetsTell() {
    PhraseSets<Kind, String> others =
        new PhraseSets.Builder<Kind, String>(Kind.class).add(Kind.NONE, "two", "2").build();
    assertEquals("2", others.alone(Kind.NONE, WORDS, 0));
    assertNull(others.alone(Kind.VERB, WORDS, 1));
    assertEquals("shot", SETS.alone(Kind.VERB, WORDS, 1));
    assertNull(SETS.alone(Kind.NONE, WORDS, 0));
  }

  @Test
  void aTableHoldsItsWordsAndNoOthers() {
    WordTable table = WordTable.of("shot", "dead", "");
    List<String> asked = List.of("shot", "dead", "", "two", "Shot", "sho", "deae");
    WordList list = WordList.of(asked);
    for (int i = 0; i < asked.size(); i++) {
      assertEquals(i < 3, table.holds(list, i), asked.get(i));
      assertEquals(i < 3, table.holds(asked.get(i)), asked.get(i));
    }
  }
}
