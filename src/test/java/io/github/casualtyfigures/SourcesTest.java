package io.github.casualtyfigures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.casualtyfigures.claim.Attribution;
import io.github.casualtyfigures.claim.Claim;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.claim.Source;
import io.github.casualtyfigures.claim.Status;
import io.github.casualtyfigures.lexicon.Row;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who vouches for each figure of a passage, under which identity, through whom. */
final class SourcesTest {

  private static final CasualtyExtractor EXTRACTOR = CasualtyExtractor.load();

  @TestFactory
  Stream<DynamicTest> aPassageHasItsSources() {
    return Specs.tests("sources.tsv", SourcesTest::assertSources);
  }

  @TestFactory
  Stream<DynamicTest> aKnownGapIsStillOne() {
    return Specs.gaps("source-gaps.tsv", SourcesTest::assertSources);
  }

  @Test
  void theOwnMenOfASpeakerAreWhatHeIs() {
    assertEquals(Group.MILITARY, group("Chad's army said that 15 of its men were killed."));
    assertEquals(Group.MILITARY, group("Iraq's army said that it had lost two men."));
    assertEquals(Group.MILITANTS, group("Hamas said that two of its members were killed."));
    assertEquals(Group.POLICE, group("Kenya's police said that two of their men were hurt."));
    assertEquals(Group.PEOPLE, group("Chad's army said that 15 men were killed."));
    assertEquals(Group.PEOPLE, group("The charity Oxfam said that nine of its men were killed."));
    assertEquals(Group.PEOPLE, group("Chad's army said Boko Haram had lost 30 of its men."));
  }

  @Test
  void commandersAreWhatTheWholeIsThatTheyArePartOf() {
    assertEquals(Group.MILITANTS, partGroup("Jets killed 12 rebels, including a commander."));
    assertEquals(Group.MILITANTS, partGroup("Nine rebels, two of them commanders, were killed."));
    assertEquals(Group.MILITARY, partGroup("Jets killed 12 soldiers, including a commander."));
    assertEquals(Group.MILITARY, partGroup("Jets killed nine rebels and two army commanders."));
  }

  private static Group group(String text) {
    Claim claim = EXTRACTOR.extract(text).stream().findFirst().orElseThrow();
    return Objects.requireNonNull(claim.figure().people()).group();
  }

  private static Group partGroup(String text) {
    Claim claim = EXTRACTOR.extract(text).stream().skip(1).findFirst().orElseThrow();
    return Objects.requireNonNull(claim.figure().people()).group();
  }

  private static void assertSources(Row row) {
    String found =
        EXTRACTOR.extract(row.get("text")).stream()
            .map(SourcesTest::shown)
            .collect(Collectors.joining("; "));
    assertEquals(row.get("sources"), found);
  }

  /** "nine = KE/police CLAIMED via reuters also icrc". */
  private static String shown(Claim claim) {
    Attribution said = claim.attribution();
    StringBuilder shown = new StringBuilder(claim.figure().quantity().span().text()).append(" = ");
    Source source = said.source();
    shown.append(source == null ? "none" : id(source.speaker().id()));
    if (said.status() != Status.STATED) {
      shown.append(' ').append(said.status());
    }
    if (source != null && source.via() != null) {
      shown.append(" via ").append(id(source.via().speaker().id()));
    }
    said.alsoBy().forEach(also -> shown.append(" also ").append(id(also.speaker().id())));
    return shown.toString();
  }

  private static String id(@Nullable String id) {
    return id == null ? "?" : id;
  }
}
