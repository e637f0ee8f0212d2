package io.github.casualtyfigures.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.casualtyfigures.claim.Amount;
import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Claims;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.claim.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LedgerTest {

  private static final String NORTH_KOREAN =
      " people=North_Korean_troops group=MILITARY country=KP place=";

  private static Claims day(int month, int day, String... lines) {
    return MadeClaims.article("a" + month + "-" + day, LocalDate.of(2025, month, day), lines);
  }

  private static List<Claims> kursk() {
    return List.of(
        day(3, 27, "1 CASUALTIES ABOUT 4000 by=KR/joint-chiefs" + NORTH_KOREAN + "Kursk"),
        day(3, 28, "1 CASUALTIES MORE_THAN 4000 by=GB/mod" + NORTH_KOREAN + "the_Kursk_region"),
        day(4, 2, "1 CASUALTIES MORE_THAN 5000 by=GB/mod" + NORTH_KOREAN + "Russia's_Kursk_oblast"),
        day(
            6,
            15,
            "1 CASUALTIES MORE_THAN 6000 by=GB/mod"
                + NORTH_KOREAN
                + "the_Russian_oblast_of_Kursk"));
  }

  private static Ledger.Group only(List<Claims> articles) {
    Ledger ledger = Ledger.of(articles);
    assertEquals(1, ledger.groups().size(), ledger.toString());
    return ledger.groups().get(0);
  }

  @Test
  void wordingsOfOnePlaceMeet() {
    Ledger.Group group = only(kursk());
    assertEquals("kursk", group.key().place());
    assertEquals("KP", group.key().country());
    assertEquals(Group.MILITARY, group.key().people());
    assertEquals(2, group.rows().size());
  }

  @Test
  void aRowHoldsTheHistoryOfASource() {
    Ledger.Row row = only(kursk()).rows().get(1);
    assertEquals("GB/mod", row.source());
    assertEquals(new Amount(6000L, 6000L, null), row.amount());
    assertEquals(LocalDate.of(2025, 3, 28), row.first());
    assertEquals(LocalDate.of(2025, 6, 15), row.last());
    assertEquals(3, row.history().size());
  }

  @Test
  void theOrderOfTheArticlesDoesNotMatter() {
    List<Claims> turned = new ArrayList<>(kursk());
    java.util.Collections.reverse(turned);
    Ledger.Row row = only(turned).rows().get(0);
    assertEquals(new Amount(6000L, 6000L, null), row.amount());
  }

  @Test
  void sourcesThatExcludeEachOtherAreADispute() {
    assertTrue(only(kursk()).disputed());
  }

  @Test
  void sourcesThatAgreeAreNone() {
    assertFalse(
        only(List.of(
                day(1, 1, "1 KILLED AT_LEAST 35 by=police place=Quetta"),
                day(1, 1, "1 KILLED EXACTLY 40 by=hospital place=Quetta")))
            .disputed());
  }

  @Test
  void strategiesChooseAndProve() {
    Ledger.Group group = only(kursk());
    assertEquals(6000L, group.figure(Strategy.LATEST).amount().value());
    assertEquals(4000L, group.figure(Strategy.LOWEST).amount().value());
    assertEquals(6000L, group.figure(Strategy.HIGHEST).amount().value());
    assertEquals(new Amount(null, 4000L, 6000L), group.figure(Strategy.RANGE).amount());
    assertEquals("a3-27", group.figure(Strategy.LOWEST).proof().get(0).article().id());
  }

  @Test
  void theMajorityWinsAndTheLowestAmongEquals() {
    Ledger.Group group =
        only(
            List.of(
                day(1, 1, "1 KILLED EXACTLY 9 by=a place=Quetta"),
                day(1, 2, "1 KILLED EXACTLY 7 by=b place=Quetta"),
                day(1, 3, "1 KILLED EXACTLY 9 by=c place=Quetta")));
    assertEquals(9L, group.figure(Strategy.MAJORITY).amount().value());
    assertEquals(2, group.figure(Strategy.MAJORITY).proof().size());
    Ledger.Group equals =
        only(
            List.of(
                day(1, 1, "1 KILLED EXACTLY 9 by=a place=Quetta"),
                day(1, 2, "1 KILLED EXACTLY 7 by=b place=Quetta")));
    assertEquals(7L, equals.figure(Strategy.MAJORITY).amount().value());
  }

  @Test
  void incrementsAndTotalsAreNeverMixed() {
    Ledger ledger =
        Ledger.of(
            List.of(
                day(1, 1, "1 KILLED EXACTLY 35 by=police place=Quetta"),
                day(1, 2, "1 KILLED EXACTLY 2 by=police place=Quetta scope=INCREMENT")));
    assertEquals(2, ledger.groups().size());
    assertNotEquals(
        ledger.groups().get(0).key().addition(), ledger.groups().get(1).key().addition());
  }

  @Test
  void aTotalThatFallsIsReported() {
    Ledger.Group group =
        only(
            List.of(
                day(8, 8, "1 KILLED EXACTLY 347 by=agency place=Lombok"),
                day(8, 9, "1 KILLED EXACTLY 381 by=agency place=Lombok"),
                day(8, 10, "1 KILLED EXACTLY 260 by=agency place=Lombok")));
    assertEquals(1, group.anomalies().size());
    Anomaly fall = group.anomalies().get(0);
    assertEquals(Anomaly.Kind.FALL, fall.kind());
    assertEquals("a8-9", fall.proof().get(0).article().id());
    assertEquals(260L, group.figure(Strategy.LATEST).amount().value());
  }

  @Test
  void aJumpByAnOrderOfMagnitudeIsReported() {
    Ledger.Group group =
        only(
            List.of(
                day(8, 8, "1 KILLED EXACTLY 35 by=agency place=Lombok"),
                day(8, 9, "1 KILLED EXACTLY 3500 by=agency place=Lombok")));
    assertEquals(Anomaly.Kind.JUMP, group.anomalies().get(0).kind());
  }

  @Test
  void aFigureUnderTwoSourcesIsReported() {
    Ledger.Group group =
        only(
            List.of(
                day(4, 2, "1 CASUALTIES MORE_THAN 5000 by=GB/mod" + NORTH_KOREAN + "Kursk"),
                day(4, 3, "1 CASUALTIES EXACTLY 5000 by=KR/military" + NORTH_KOREAN + "Kursk")));
    assertEquals(Anomaly.Kind.TWO_SOURCES, group.anomalies().get(0).kind());
  }

  @Test
  void aPlaceUnsaidIsThatOfTheArticle() {
    Ledger.Group group =
        only(
            List.of(
                day(
                    8,
                    8,
                    "1 KILLED EXACTLY 35 by=agency place=Lombok",
                    "2 KILLED EXACTLY 36 by=army")));
    assertEquals(2, group.rows().size());
  }

  @Test
  void whatAnArticleLeavesUnsaidIsTakenFromTheOnlyGroupThatSaysIt() {
    List<Claims> articles = new ArrayList<>(kursk());
    articles.add(day(5, 1, "1 CASUALTIES EXACTLY 4700 by=KR/intelligence place=Kursk"));
    assertEquals(3, only(articles).rows().size());
  }

  @Test
  void whereSeveralGroupsWouldDoNoneIsTaken() {
    List<Claims> articles = new ArrayList<>(kursk());
    articles.add(
        day(
            5,
            1,
            "1 CASUALTIES EXACTLY 900 by=UA people=Russian_troops group=MILITARY country=RU"
                + " place=Kursk"));
    articles.add(day(5, 2, "1 CASUALTIES EXACTLY 4700 by=KR/intelligence place=Kursk"));
    assertEquals(3, Ledger.of(articles).groups().size());
  }

  @Test
  void otherPeopleAreAnotherGroup() {
    assertEquals(
        2,
        Ledger.of(
                List.of(
                    day(
                        1,
                        1,
                        "1 KILLED EXACTLY 3 place=Quetta people=children group=CHILDREN",
                        "1 KILLED EXACTLY 9 place=Quetta people=men group=PEOPLE")))
            .groups()
            .size());
  }

  @Test
  void partsOfTheSamePeopleDoNotCount() {
    Ledger.Group group =
        only(List.of(day(1, 1, "1 KILLED EXACTLY 9 place=Quetta", "1 KILLED EXACTLY 3 in=1")));
    assertEquals(1, group.rows().get(0).history().size());
  }

  @Test
  void incidentsOfOnePlaceOnTwoDaysAreTwoGroups() {
    assertEquals(
        2,
        Ledger.of(
                List.of(
                    day(
                        1,
                        1,
                        "1 KILLED EXACTLY 9 place=Kyiv scope=INCIDENT time=Monday value=2025-01-06",
                        "2 KILLED EXACTLY 3 place=Kyiv scope=INCIDENT time=Friday value=2025-01-10")))
            .groups()
            .size());
  }

  @Test
  void whatTheTextReplacesIsNotTheLatest() {
    Ledger.Group group =
        only(
            List.of(
                day(
                    1,
                    1,
                    "1 KILLED EXACTLY 35 place=Quetta by=a",
                    "2 KILLED EXACTLY 9 place=Quetta by=a status=SUPERSEDED")));
    assertEquals(35L, group.rows().get(0).amount().value());
  }

  @Test
  void wordsForAPlaceAreReducedToItsName() {
    assertEquals("kursk", PlaceName.of(new Span("Russia’s Kursk oblast", 0)));
    assertEquals("kursk", PlaceName.of(new Span("the Kursk Region", 0)));
    assertEquals("kursk", PlaceName.of(new Span("Northern Kursk", 0)));
    assertEquals("tuz khurmato", PlaceName.of(new Span("the Iraqi town of Tuz Khurmato", 0)));
    assertEquals("north", PlaceName.of(new Span("the North", 0)));
    assertEquals(null, PlaceName.of(new Span("a market", 0)));
  }

  @Test
  void manyClaimsTakeTimeInProportion() {
    List<Claims> articles = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      articles.add(
          day(
              1 + i % 12,
              1 + i % 28,
              "1 KILLED EXACTLY " + (i + 1) + " by=s" + i % 50 + " place=P" + i % 700,
              "2 WOUNDED EXACTLY 9 people=men"));
    }
    assertEquals(1_400, Ledger.of(articles).groups().size());
    assertEquals(Category.KILLED, Ledger.of(articles).groups().get(0).key().category());
  }
}
