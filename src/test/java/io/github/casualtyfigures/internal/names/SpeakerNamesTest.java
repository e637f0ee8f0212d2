package io.github.casualtyfigures.internal.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.casualtyfigures.Specs;
import io.github.casualtyfigures.claim.Speaker;
import io.github.casualtyfigures.internal.names.NamedSpeaker.Basis;
import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.lexicon.Lexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

final class SpeakerNamesTest {

  @TestFactory
  Stream<DynamicTest> speakers() {
    return Specs.tests(
        "speakers.tsv",
        row ->
            assertEquals(
                row.get("id"),
                Names.resolve(row.get("text"), row.find("country")).speaker().id(),
                row.origin()));
  }

  @TestFactory
  Stream<DynamicTest> wordsThatNameNoBody() {
    return Specs.tests(
        "speakers-none.tsv",
        row ->
            assertNull(
                Names.resolve(row.get("text"), row.find("country")).speaker().id(), row.origin()));
  }

  @TestFactory
  Stream<DynamicTest> displayNamesAndKinds() {
    return Specs.tests(
        "speaker-names.tsv",
        row -> {
          Speaker speaker = Names.resolve(row.get("text"), row.find("country")).speaker();
          assertEquals(row.get("name"), speaker.name(), row.origin());
          assertEquals(row.get("kind"), speaker.kind().name(), row.origin());
        });
  }

  @TestFactory
  Stream<DynamicTest> references() {
    return Specs.tests(
        "speaker-references.tsv",
        row -> {
          NamedSpeaker reference = Names.resolve(row.get("text"), null);
          NamedSpeaker earlier = Names.resolve(row.get("earlier"), row.find("country"));
          assertEquals(Basis.REFERENCE, reference.basis(), row.origin());
          assertEquals(
              row.get("may").equals("yes"),
              Names.SPEAKERS.mayMean(reference, earlier),
              row.origin() + " " + reference + " " + earlier);
        });
  }

  @Test
  void aRoundUpHasACountryInEachSection() {
    String text =
        """
        India
        SRINAGAR, India — A bomb killed nine, police said.
        Zimbabwe
        KADOMA, Zimbabwe — A mine was flooded, police said.""";
    NameContext context = Names.SPEAKERS.context(Names.document(text));
    assertEquals("IN", context.country(1));
    assertEquals("ZW", context.country(3));
  }

  @Test
  void theHealthMinistryOfAnArticleOnGazaIsGazas() {
    String text = "A raid on Gaza City killed nine in Gaza, the health ministry said.";
    NameContext context = Names.SPEAKERS.context(Names.document(text));
    NamedSpeaker named = Names.resolve(text, "the health ministry", context);
    assertEquals("PS/gaza-health-ministry", named.speaker().id());
    assertEquals(Basis.CONTEXT, named.basis());
    assertEquals("PS/gaza-health-ministry", inGaza("the Palestinian health ministry"));
    assertEquals("PS/health-ministry", inGaza("the Palestinian health ministry in Ramallah"));
  }

  private static @Nullable String inGaza(String words) {
    String text = "A raid on Gaza City killed nine in Gaza, said " + words + ".";
    NameContext context = Names.SPEAKERS.context(Names.document(text));
    return Names.resolve(text, words, context).speaker().id();
  }

  @Test
  void aSurnameCountsWhereTheArticleHasTheFullName() {
    String text = "Juan Manuel Santos spoke in Colombia. Nine had died, Santos said.";
    LocalDate day = LocalDate.of(2015, 5, 1);
    NameContext context = Names.SPEAKERS.context(Names.document(text, day));
    assertEquals("CO/president", Names.resolve(text, "Santos", context).speaker().id());
    assertNull(Names.resolve("Santos", null).speaker().id());
  }

  @Test
  void anOfficeIsThatOfTheDay() {
    String text = "Boris Johnson said that nine had died.";
    assertEquals("GB/foreign-ministry", at(text, LocalDate.of(2017, 5, 1)));
    assertEquals("GB/prime-minister", at(text, LocalDate.of(2021, 5, 1)));
    assertNull(at(text, LocalDate.of(2024, 5, 1)));
  }

  private static @Nullable String at(String text, LocalDate day) {
    NameContext context = Names.SPEAKERS.context(Names.document(text, day));
    return Names.resolve(text, "Boris Johnson", context).speaker().id();
  }

  @Test
  void aHeadlineInCapitalsNamesItsSpeakers() {
    String text = "UKRAINE'S GENERAL STAFF SAYS 30 KILLED";
    NameContext context = Names.SPEAKERS.context(Names.document(text));
    assertEquals(
        "UA/general-staff", Names.resolve(text, "UKRAINE'S GENERAL STAFF", context).speaker().id());
  }

  @Test
  void aUsersRowsAreLaidOverTheBuiltInOnes(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("own.tsv");
    Files.writeString(
        file,
        """
        name\twordings\tid\tkind\tcountry\tneeds\texample
        Oxfam\tOxfam|Oxfam Europe\toxfam-europe\tNGO\t-\t-\tOxfam counted nine dead.
        Dale Watch\tDale Watch\tdale-watch\tNGO\t-\t-\tDale Watch counted nine dead.
        !MSF\t-\t-\t-\t-\t-\t-
        """);
    SpeakerNames names =
        SpeakerNames.load(Names.LEXICONS.with(Lexicon.SPEAKERS, file), Names.COUNTRIES);
    assertEquals("oxfam-europe", idOf(names, "Oxfam"));
    assertEquals("dale-watch", idOf(names, "Dale Watch"));
    assertNull(idOf(names, "MSF"));
  }

  private static @Nullable String idOf(SpeakerNames names, String words) {
    Sentence sentence = Names.sentence("Yesterday " + words + " counted nine dead.");
    int last = words.split(" ", -1).length;
    return names.resolve(sentence, 1, last, NameContext.EMPTY).speaker().id();
  }

  @Test
  void thePersonIsGiven() {
    NamedSpeaker named = Names.resolve("Pentagon spokesman Hugo Brandt", null);
    assertEquals("Hugo Brandt", named.person());
    assertTrue(named.specific());
    assertFalse(named.anaphoric());
  }
}
