package io.github.casualtyfigures.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

final class PagePrinterTest {

  private static Document page(String rows) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String[] args = {"extract", "--input", "jsonl", "--format", "html", "-"};
    ByteArrayInputStream in = new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8));
    assertEquals(0, Main.run(args, in, out, new ByteArrayOutputStream()));
    return Jsoup.parse(out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void theArticlesOfARunStandOnOnePage() {
    String one =
        "{\"id\":\"a\",\"title\":\"Äther\",\"text\":\"Police said 12 people were killed.\"}";
    Document single = page(one);
    assertEquals("Äther", single.expectFirst("h1").text());
    assertEquals("12 people", single.expectFirst("#a1-text-1").text());
    Document both = page(one + "\n{\"id\":\"b\",\"text\":\"Nothing.\"}\n");
    assertEquals(2, both.select("article").size());
  }
}
