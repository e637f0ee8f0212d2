package io.github.casualtyfigures.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.casualtyfigures.claim.Claims;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The bar on standard error. */
final class ProgressTest {

  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
  private final PrintStream terminal = new PrintStream(shown, true, StandardCharsets.UTF_8);

  private static Claims none() {
    return new Claims(new Claims.Document("a", null, null, null, null, 0, ""), List.of());
  }

  @Test
  void longWorkIsShownWithItsCounts() {
    try (Progress progress = Progress.on(terminal, Duration.ZERO)) {
      progress.expect(4_000_000);
      progress.read(1_000_000);
      progress.add(none());
      progress.read(1_000_000);
      progress.add(none());
    }
    String bar = shown.toString(StandardCharsets.UTF_8);
    assertTrue(bar.contains("50%") && bar.contains("2 articles, 0 claims"), bar);
    assertTrue(bar.endsWith("\n"), bar);
  }

  @Test
  void shortWorkShowsNothing() {
    try (Progress progress = Progress.on(terminal, Duration.ofDays(1))) {
      progress.add(none());
    }
    assertEquals("", shown.toString(StandardCharsets.UTF_8));
  }
}
