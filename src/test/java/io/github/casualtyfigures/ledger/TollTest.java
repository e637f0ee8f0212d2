package io.github.casualtyfigures.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.casualtyfigures.claim.Amount;
import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Claims;
import io.github.casualtyfigures.claim.Range;
import io.github.casualtyfigures.claim.Span;
import io.github.casualtyfigures.claim.Victim;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TollTest {

  private static Toll.Entry killed(String... lines) {
    return Toll.of(MadeClaims.article(lines)).of(Category.KILLED).orElseThrow();
  }

  private static void assertKilled(long value, List<Integer> claims, String... lines) {
    Toll.Entry entry = killed(lines);
    assertEquals(value, entry.amount().value());
    assertEquals(claims, entry.claims());
  }

  @Test
  void aFigureAloneIsTheToll() {
    assertEquals(
        new Toll.Entry(new Amount(12L, 12L, null), List.of(1)), killed("1 KILLED AT_LEAST 12"));
  }

  @Test
  void anArticleWithoutFiguresHasNoToll() {
    assertTrue(Toll.of(MadeClaims.article()).entries().isEmpty());
  }

  @Test
  void disjointGroupsToldTogetherAddUp() {
    assertKilled(
        5,
        List.of(1, 2),
        "1 KILLED EXACTLY 2 people=soldiers",
        "1 KILLED EXACTLY 3 people=civilians");
  }

  @Test
  void groupsOfWhichOneIsHedgedAddUpToAHedge() {
    assertEquals(
        new Amount(34L, 34L, null), killed("1 KILLED AT_LEAST 31", "1 KILLED EXACTLY 3").amount());
  }

  @Test
  void categoriesAreKeptApart() {
    Toll toll = Toll.of(MadeClaims.article("1 KILLED EXACTLY 2", "1 WOUNDED EXACTLY 3"));
    assertEquals(2L, toll.of(Category.KILLED).orElseThrow().amount().value());
    assertEquals(3L, toll.of(Category.WOUNDED).orElseThrow().amount().value());
    assertTrue(toll.of(Category.CASUALTIES).isEmpty());
  }

  @Test
  void whatIsFearedDoesNotReplaceWhatIsKnown() {
    assertKilled(288, List.of(1), "1 KILLED EXACTLY 288", "2 KILLED MORE_THAN 300 status=FEARED");
  }

  @Test
  void partsDoNotAdd() {
    assertKilled(12, List.of(1), "1 KILLED EXACTLY 12", "1 KILLED EXACTLY 3 in=1");
  }

  @Test
  void partsOfPartsDoNotAdd() {
    assertKilled(
        12,
        List.of(1),
        "1 KILLED EXACTLY 12",
        "1 KILLED EXACTLY 3 in=1",
        "1 KILLED EXACTLY 2 in=2");
  }

  @Test
  void aPartOfAnotherCategoryIsCounted() {
    assertKilled(9, List.of(2), "1 CASUALTIES EXACTLY 30", "1 KILLED EXACTLY 9 in=1");
  }

  @Test
  void repeatsDoNotAdd() {
    assertKilled(12, List.of(1), "1 KILLED EXACTLY 12", "2 KILLED AT_LEAST 12 repeats=1");
  }

  @Test
  void whatIsSupersededDeniedOrProjectedIsLeftOut() {
    assertKilled(
        35,
        List.of(2),
        "1 KILLED EXACTLY 9 status=SUPERSEDED",
        "1 KILLED EXACTLY 35",
        "2 KILLED EXACTLY 300 status=DENIED",
        "3 KILLED EXACTLY 400 status=PROJECTED");
  }

  @Test
  void whatIsFearedCounts() {
    assertKilled(40, List.of(1), "1 KILLED EXACTLY 40 status=FEARED");
  }

  @Test
  void aShareCountsByWhatItResolvesTo() {
    assertEquals(
        new Toll.Entry(new Amount(1667L, null, null), List.of(2)),
        killed("1 CASUALTIES MORE_THAN 5000", "2 KILLED ABOUT 1/3 in=1"));
  }

  @Test
  void anIncrementAdds() {
    assertKilled(36, List.of(1, 2), "1 KILLED EXACTLY 16", "2 KILLED EXACTLY 20 scope=INCREMENT");
  }

  @Test
  void aRunningTotalBeatsItsIncrements() {
    assertKilled(
        35,
        List.of(3),
        "1 KILLED EXACTLY 16",
        "2 KILLED EXACTLY 2 scope=INCREMENT",
        "3 KILLED EXACTLY 35 scope=CUMULATIVE");
  }

  @Test
  void anotherEventAdds() {
    assertKilled(
        19,
        List.of(1, 2),
        "1 KILLED AT_LEAST 15",
        "2 KILLED EXACTLY 4 scope=INCIDENT event=another_bomb");
  }

  @Test
  void oneBeyondTheCountAdds() {
    assertKilled(5, List.of(1, 2), "1 KILLED EXACTLY 4", "2 KILLED EXACTLY 1 people=A_fifth_man");
    assertKilled(
        13, List.of(1, 2), "1 KILLED EXACTLY 12", "2 KILLED EXACTLY 1 people=A_thirteenth_man");
    assertKilled(
        12,
        List.of(1, 2),
        "1 KILLED EXACTLY 11",
        "2 KILLED EXACTLY 1 people=A_twelfth_victim scope=PERIOD event=overnight");
    assertKilled(8, List.of(1), "1 KILLED EXACTLY 8", "2 KILLED EXACTLY 1 people=A_sixth_man");
  }

  @Test
  void thoseWhoDiedOfTheHurtAdd() {
    assertKilled(11, List.of(1, 2), "1 KILLED EXACTLY 9", "2 KILLED EXACTLY 2 people=the_wounded");
    assertKilled(
        10, List.of(1, 3), "1 KILLED EXACTLY 9", "1 WOUNDED EXACTLY 20", "2 KILLED EXACTLY 1 in=2");
    assertKilled(9, List.of(1), "1 KILLED EXACTLY 9", "2 KILLED EXACTLY 2 people=the_victims");
  }

  @Test
  void whoDiedLaterAdds() {
    assertKilled(
        6, List.of(1, 2), "1 KILLED EXACTLY 5", "2 KILLED EXACTLY 1 time=the_next_morning");
    assertKilled(
        6, List.of(1, 2), "1 KILLED EXACTLY 5", "2 KILLED EXACTLY 1 scope=INCREMENT event=later");
    assertKilled(
        1, List.of(1), "1 KILLED EXACTLY 1", "2 KILLED EXACTLY 1 scope=INCREMENT event=later");
    assertKilled(
        5, List.of(1), "1 KILLED EXACTLY 5 time=on_Sunday", "2 KILLED EXACTLY 1 time=on_Saturday");
  }

  @Test
  void attackersAddToThoseTheyKilled() {
    assertKilled(
        8,
        List.of(1, 2),
        "1 KILLED EXACTLY 5 people=villagers",
        "2 KILLED EXACTLY 3 people=raiders group=MILITANTS");
    assertKilled(
        8,
        List.of(1),
        "1 KILLED EXACTLY 8 people=people",
        "2 KILLED EXACTLY 3 people=raiders group=MILITANTS");
  }

  @Test
  void anEarlierEventIsBackground() {
    assertKilled(
        9,
        List.of(1),
        "1 KILLED EXACTLY 9",
        "1 KILLED EXACTLY 12 scope=INCIDENT event=in_revenge_for");
    assertKilled(12, List.of(1), "1 KILLED EXACTLY 12 scope=INCIDENT event=in_revenge_for");
  }

  @Test
  void aClauseOfAnEarlierEventIsBackground() {
    assertKilled(
        9,
        List.of(1),
        "1 KILLED EXACTLY 9",
        "1 KILLED EXACTLY 58 scope=INCIDENT event=deadliest_since");
    assertKilled(
        9,
        List.of(1),
        "1 KILLED EXACTLY 9",
        "1 KILLED EXACTLY 4 scope=INCIDENT event=hours_after_a_raid_killed_four");
    assertKilled(
        13,
        List.of(1, 2),
        "1 KILLED EXACTLY 9",
        "2 KILLED EXACTLY 4 scope=INCIDENT event=Hours_after");
  }

  @Test
  void whatAWarHasTakenIsBackground() {
    assertKilled(
        9, List.of(1), "1 KILLED EXACTLY 9", "1 KILLED EXACTLY 17000 agent=Islamist_insurgency");
    assertKilled(17000, List.of(1), "1 KILLED EXACTLY 17000 agent=war");
  }

  @Test
  void aTotalOfTheYearLeavesTheEventItsOwn() {
    assertKilled(
        2,
        List.of(1),
        "1 KILLED EXACTLY 2 in=2",
        "1 KILLED EXACTLY 45 scope=CUMULATIVE event=bringing_to time=this_year");
    assertKilled(
        45,
        List.of(2),
        "1 KILLED EXACTLY 2 in=2",
        "1 KILLED EXACTLY 45 scope=CUMULATIVE event=bringing_to");
  }

  @Test
  void aTotalOfWeeksOrOfYearsLeavesTheEventItsOwn() {
    assertKilled(
        2,
        List.of(1),
        "1 KILLED EXACTLY 2 in=2",
        "1 KILLED EXACTLY 28 scope=CUMULATIVE event=taking_to time=in_three_weeks");
    assertKilled(
        36,
        List.of(1),
        "1 KILLED EXACTLY 36 in=2",
        "1 KILLED MORE_THAN 200 scope=CUMULATIVE event=since_October");
    assertKilled(
        200,
        List.of(1),
        "1 KILLED EXACTLY 200 scope=CUMULATIVE event=since_October",
        "1 KILLED EXACTLY 36 in=1");
  }

  @Test
  void anotherFewOfTheWeekBeforeAreBackground() {
    assertKilled(
        9,
        List.of(1),
        "1 KILLED EXACTLY 9",
        "1 KILLED EXACTLY 11 scope=INCREMENT event=another time=the_week_before");
    assertKilled(
        20,
        List.of(1, 2),
        "1 KILLED EXACTLY 9",
        "1 KILLED EXACTLY 11 scope=INCREMENT event=another time=the_day_before");
  }

  @Test
  void groupsOfOneRunningTotalAddUp() {
    assertKilled(
        27,
        List.of(1, 2),
        "1 KILLED EXACTLY 25 people=Kenyans scope=CUMULATIVE event=since_May",
        "1 KILLED EXACTLY 2 people=Somalis scope=CUMULATIVE event=since_May");
  }

  @Test
  void anEventOfAMonthIsBackgroundBesideOneOfADay() {
    assertKilled(
        12, List.of(1), "1 KILLED EXACTLY 12 time=on_Friday", "2 KILLED EXACTLY 30 time=In_May");
    assertKilled(30, List.of(1), "1 KILLED EXACTLY 30 time=In_May", "2 KILLED EXACTLY 12");
  }

  @Test
  void theTwoSidesOfAFightAddUp() {
    assertKilled(
        55,
        List.of(1, 2),
        "1 KILLED EXACTLY 10 people=soldiers group=MILITARY",
        "2 KILLED EXACTLY 45 people=militants group=MILITANTS");
    assertKilled(
        14,
        List.of(1),
        "1 KILLED EXACTLY 14 people=people",
        "2 KILLED EXACTLY 10 people=militants group=MILITANTS");
  }

  @Test
  void anEventOfRevengeIsNoEarlierOne() {
    assertKilled(
        21,
        List.of(1, 2),
        "1 KILLED EXACTLY 9",
        "1 KILLED EXACTLY 12 scope=INCIDENT event=in_a_revenge_attack");
  }

  @Test
  void aVagueWordOfOneSourceYieldsToTheNumberOfAnother() {
    assertKilled(300, List.of(2), "1 KILLED VAGUE dozens by=un", "2 KILLED AT_LEAST 300");
    assertKilled(300, List.of(2), "1 KILLED VAGUE dozens by=un", "2 KILLED AT_LEAST 300 by=police");
  }

  @Test
  void theSameEventDoesNotAdd() {
    assertKilled(
        15,
        List.of(1),
        "1 KILLED AT_LEAST 15",
        "2 KILLED EXACTLY 4 scope=INCIDENT event=the_blast");
  }

  @Test
  void aVagueGroupMakesAMinimumOfAStatedOne() {
    assertEquals(
        new Amount(12L, 12L, null),
        killed("1 KILLED EXACTLY 12", "1 KILLED VAGUE dozens").amount());
  }

  @Test
  void aRangeAndANumberAddUpToARange() {
    assertEquals(
        new Amount(null, 305L, 405L),
        killed("1 KILLED BETWEEN 300-400", "1 KILLED EXACTLY 5").amount());
  }

  @Test
  void aLaterLargerFigureIsAnUpdate() {
    assertKilled(119, List.of(2), "1 KILLED MORE_THAN 100", "2 KILLED EXACTLY 119");
  }

  @Test
  void aLaterSmallerFigureIsADetail() {
    assertKilled(12, List.of(1), "1 KILLED EXACTLY 12", "2 KILLED EXACTLY 4");
  }

  @Test
  void aNumberBeatsAVagueWord() {
    assertKilled(12, List.of(2), "1 KILLED VAGUE dozens", "2 KILLED EXACTLY 12");
  }

  @Test
  void aVagueWordAloneKeepsItsBound() {
    assertEquals(new Amount(null, 24L, null), killed("1 KILLED VAGUE dozens").amount());
  }

  @Test
  void whereSourcesDisagreeTheLeadSourceGivesTheValue() {
    assertEquals(
        new Toll.Entry(new Amount(4L, 3L, 4L), List.of(1)),
        killed("1 KILLED EXACTLY 4 by=police", "2 KILLED EXACTLY 3 by=ministry"));
  }

  @Test
  void theLeadSourceMayCorrectItself() {
    assertEquals(
        new Toll.Entry(new Amount(7L, 3L, 7L), List.of(3)),
        killed(
            "1 KILLED EXACTLY 4 by=police",
            "2 KILLED EXACTLY 3 by=ministry",
            "3 KILLED EXACTLY 7 by=police"));
  }

  @Test
  void sourcesThatDisagreeInOneSentenceDoNotAdd() {
    assertEquals(
        new Amount(7L, 7L, 19L),
        killed("1 KILLED EXACTLY 7 by=minister", "1 KILLED AT_LEAST 19 by=opposition").amount());
  }

  @Test
  void anotherYearIsBackground() {
    assertKilled(
        121, List.of(1), "1 KILLED EXACTLY 121", "2 KILLED EXACTLY 224 time=In_2008 place=Jodhpur");
  }

  @Test
  void anotherYearThanThePublicationIsBackground() {
    Toll toll =
        Toll.of(
            MadeClaims.article(
                "a",
                LocalDate.of(2024, 7, 3),
                "1 KILLED EXACTLY 224 time=In_2008",
                "2 KILLED EXACTLY 121"));
    assertEquals(121L, toll.of(Category.KILLED).orElseThrow().amount().value());
  }

  @Test
  void anOldTollAloneIsTheToll() {
    assertKilled(224, List.of(1), "1 KILLED EXACTLY 224 time=In_2008");
  }

  @Test
  void aStretchOfTimeBesideAnIncidentIsBackground() {
    assertKilled(7, List.of(1), "1 KILLED EXACTLY 7", "1 KILLED AT_LEAST 66 scope=PERIOD");
  }

  @Test
  void aTotalSinceAnEarlierDateBesideAnIncidentIsBackground() {
    assertKilled(
        7,
        List.of(1),
        "1 KILLED EXACTLY 7",
        "2 KILLED AT_LEAST 66 scope=CUMULATIVE event=since_the_start_of_the_month");
  }

  @Test
  void aTotalSinceAnEarlierDateStillBeatsItsIncrements() {
    assertKilled(
        66,
        List.of(2),
        "1 KILLED EXACTLY 7 scope=INCREMENT",
        "2 KILLED EXACTLY 66 scope=CUMULATIVE event=since_October_2023");
  }

  @Test
  void aTotalSinceTheIncidentIsTheToll() {
    assertKilled(
        66,
        List.of(2),
        "1 KILLED EXACTLY 7",
        "2 KILLED EXACTLY 66 scope=CUMULATIVE event=since_the_quake");
  }

  @Test
  void anotherEventOfAnotherWeekIsBackground() {
    assertKilled(
        15,
        List.of(1),
        "1 KILLED EXACTLY 15",
        "2 KILLED EXACTLY 4 scope=INCIDENT event=another_raid time=last_week");
  }

  @Test
  void nobodyIsTheTollOnlyWhereNobodyElseIs() {
    assertKilled(2, List.of(2), "1 KILLED EXACTLY 0", "2 KILLED EXACTLY 2");
    assertKilled(0, List.of(1), "1 KILLED EXACTLY 0");
  }

  /** The toll where sentence {@code at} tells of a single person, besides what is counted. */
  private static Toll.Entry killedBeside(List<Integer> at, String... lines) {
    Claims claims = MadeClaims.article(lines);
    List<Victim> persons =
        at.stream()
            .map(
                sentence ->
                    new Victim(
                        new Span("the mayor", sentence * 1000 + 500),
                        new Range(sentence * 1000, sentence * 1000 + 999),
                        Category.KILLED,
                        new Span("killed", sentence * 1000 + 600),
                        false))
            .toList();
    return Toll.of(new Claims(claims.document(), claims.claims(), persons))
        .of(Category.KILLED)
        .orElseThrow();
  }

  @Test
  void aPersonWithoutACountIsOne() {
    Toll.Entry entry = killedBeside(List.of(1));
    assertEquals(Amount.exactly(1), entry.amount());
    assertEquals(List.of(), entry.claims());
    assertEquals(1, entry.uncounted().size());
  }

  @Test
  void aPersonAddsToWhatItsSentenceCounts() {
    Toll.Entry entry = killedBeside(List.of(1), "1 KILLED EXACTLY 2 people=guards");
    assertEquals(Amount.exactly(3), entry.amount());
    assertEquals(List.of(1), entry.claims());
  }

  @Test
  void aPersonToldOfAgainIsTheSame() {
    assertEquals(Amount.exactly(1), killedBeside(List.of(1, 2)).amount());
  }

  @Test
  void aTotalToldLaterHoldsThePerson() {
    Toll.Entry entry = killedBeside(List.of(1), "2 KILLED EXACTLY 5");
    assertEquals(Amount.exactly(5), entry.amount());
    assertEquals(List.of(), entry.uncounted());
  }

  @Test
  void othersToldOfLaterAdd() {
    assertEquals(
        Amount.exactly(3),
        killedBeside(List.of(1), "1 WOUNDED EXACTLY 2", "2 KILLED EXACTLY 2 people=others")
            .amount());
  }
}
