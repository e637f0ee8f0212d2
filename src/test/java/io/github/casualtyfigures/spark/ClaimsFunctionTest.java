package io.github.casualtyfigures.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.casualtyfigures.claim.Claims;
import io.github.casualtyfigures.claim.Time;
import io.github.casualtyfigures.write.ClaimsJson;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The function as an executor calls it; {@code src/it/spark} has the executors. */
final class ClaimsFunctionTest {

  private static final String TEXT = "Twelve miners were killed last year, Kyiv said.";

  @Test
  void aDateComesInEachFormThatSparkHas() {
    assertEquals("2024", year(Date.valueOf("2025-04-02")));
    assertEquals("2024", year(LocalDate.of(2025, 4, 2)));
    assertEquals("2024", year(" 2025-04-02 "));
    assertNull(year(null));
  }

  @Test
  void whatIsNoDateIsShown() {
    assertEquals(
        "published: 2 April is no date such as 2025-04-02",
        assertThrows(IllegalArgumentException.class, () -> Days.of("2 April")).getMessage());
    assertThrows(IllegalArgumentException.class, () -> Days.of(new Timestamp(0)));
  }

  @Test
  void noTextHasNoClaims() {
    assertNull(new ClaimsFunction().call(null, "2025-04-02"));
  }

  @Test
  void aSecondFunctionLoadsNoModels() {
    assertNotNull(new ClaimsFunction().call(TEXT, null));
    assertNotNull(new ClaimsFunction().call(TEXT, null));
    assertEquals(1, ExecutorExtractor.loads());
  }

  private static @Nullable String year(@Nullable Object published) {
    String json = new ClaimsFunction().call(TEXT, published);
    assertNotNull(json);
    Claims claims = ClaimsJson.read(json, TEXT);
    Time time = claims.claim(1).setting().time();
    assertNotNull(time);
    return time.value();
  }
}
