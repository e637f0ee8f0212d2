package io.github.casualtyfigures.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.casualtyfigures.claim.Claims;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CodebookTest {

  private static Ledger.Group group(String... lines) {
    Claims claims = MadeClaims.article("a", LocalDate.of(2025, 3, 1), lines);
    Ledger ledger = Ledger.of(List.of(claims));
    assertEquals(1, ledger.groups().size());
    return ledger.groups().get(0);
  }

  private static Codebook.Coded code(Codebook codebook, String... lines) {
    return codebook.code(group(lines)).orElseThrow();
  }

  private static final String[] THREE = {
    "1 KILLED EXACTLY 9 by=a", "2 KILLED EXACTLY 7 by=b", "3 KILLED EXACTLY 9 by=c"
  };

  @Test
  void ucdpHasLowBestAndHigh() {
    Codebook.Coded coded = code(Codebook.UCDP, THREE);
    assertEquals(9L, coded.best());
    assertEquals(7, coded.low());
    assertEquals(9, coded.high());
    assertEquals(3, coded.proof().size());
  }

  @Test
  void acledTakesTheLowest() {
    assertEquals(7L, code(Codebook.ACLED, THREE).best());
  }

  @Test
  void acledCountsDozensAsTwelve() {
    assertEquals(12L, code(Codebook.ACLED, "1 KILLED VAGUE dozens by=a").best());
  }

  @Test
  void ucdpCountsDozensByTheirBound() {
    assertEquals(24, code(Codebook.UCDP, "1 KILLED VAGUE dozens by=a").low());
  }

  @Test
  void gtdTakesTheMajority() {
    assertEquals(9L, code(Codebook.GTD, THREE).best());
  }

  @Test
  void gtdHasNoNumberForVagueWords() {
    assertTrue(Codebook.GTD.code(group("1 KILLED VAGUE dozens by=a")).isEmpty());
  }

  @Test
  void gtdLeavesOutWhatAPartySaysOfItsOwnBlows() {
    assertEquals(
        5L,
        code(
                Codebook.GTD,
                "1 KILLED EXACTLY 3 by=RU/defence-ministry agent=Russian_forces from=RU",
                "2 KILLED EXACTLY 5 by=UA/general-staff agent=Russian_forces from=RU")
            .best());
  }

  @Test
  void iraqBodyCountHasNoBest() {
    Codebook.Coded coded =
        code(Codebook.IRAQ_BODY_COUNT, "1 KILLED BETWEEN 20-50 by=a", "2 KILLED EXACTLY 12 by=b");
    assertNull(coded.best());
    assertEquals(12, coded.low());
    assertEquals(50, coded.high());
  }
}
