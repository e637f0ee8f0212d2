package io.github.casualtyfigures.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.casualtyfigures.claim.Claims;
import io.github.casualtyfigures.write.ClaimsJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class WebPagesTest {

  private static List<Claims> extract(String standardInput, String path) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] args = {
      "extract", "--input", "html", "--format", "jsonl", "--published", "2020-02-02", path
    };
    ByteArrayInputStream in =
        new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8));
    assertEquals(0, Main.run(args, in, out, err), err.toString(StandardCharsets.UTF_8));
    return out.toString(StandardCharsets.UTF_8).lines().map(ClaimsJson::read).toList();
  }

  @Test
  void everyPageOfADirectoryIsRead() {
    List<Claims> all = extract("", "test-data/pages");
    assertTrue(all.size() >= 15, all.size() + " pages");
    Claims ferry =
        all.stream()
            .filter(c -> c.document().id().equals("wordpress.html"))
            .findFirst()
            .orElseThrow();
    assertEquals("Coast Observer", ferry.document().publisher());
    assertEquals(LocalDate.of(2024, 11, 8), ferry.document().published());
    assertEquals("At least nine", ferry.claim(1).quantity().span().text());
  }

  @Test
  void aPageWithoutDateTakesThatOfTheCommandLine() {
    Claims claims =
        extract("<p>Police said 12 people were killed in the blast on Sunday.", "-").get(0);
    assertEquals(LocalDate.of(2020, 2, 2), claims.document().published());
    assertEquals("12", claims.claim(1).quantity().span().text());
  }
}
