package io.github.casualtyfigures.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.casualtyfigures.claim.Article;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page in a browser: narrow and wide, light and dark, nothing stands out of the window, and axe
 * finds nothing that would keep people out. Run by {@code mvn verify -Pbrowser}, which needs a
 * Chromium.
 */
@Tag("browser")
final class ClaimsPageBrowserTest {

  private static final String DARK = "(prefers-color-scheme: dark)";

  /** Puts what it found into the page that holds the frame. */
  private static final String PROBE =
      """
      axe.run(document).then(result => {
        const style = getComputedStyle(document.body);
        const mark = document.querySelector('.mark');
        parent.report(frameElement.name, {
          over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          width: innerWidth,
          background: style.backgroundColor,
          text: [...document.querySelectorAll('.text')].map(part => part.textContent).join(''),
          says: mark ? getComputedStyle(mark, '::before').content : '',
          columns: getComputedStyle(document.querySelector('.row')).display,
          violations: result.violations.map(found => found.id + ': ' + found.nodes[0].html)
        });
      });
      """;

  private final Path folder;

  ClaimsPageBrowserTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /**
   * A frame to look at.
   *
   * @param page the page
   * @param width its width in pixels
   * @param dark whether the reader prefers dark pages
   */
  private record Frame(String page, int width, boolean dark) {

    String html(String axe) {
      String shown = dark ? page.replace(DARK, "all") : page.replace(DARK, "not all");
      return shown + "<script>" + axe + "</script><script>" + PROBE + "</script>";
    }
  }

  /** What the browser finds in each frame. */
  private List<JsonNode> look(List<Frame> frames) throws IOException, InterruptedException {
    Chromium chromium = Chromium.find();
    Document host = Document.createShell("");
    host.body()
        .appendElement("script")
        .text("")
        .appendChild(
            new org.jsoup.nodes.DataNode(
                "function report(name, found) { const pre = document.createElement('pre');"
                    + " pre.id = name; pre.textContent = JSON.stringify(found);"
                    + " document.body.append(pre); }"));
    String axe = axe();
    for (int i = 0; i < frames.size(); i++) {
      Frame frame = frames.get(i);
      host.body()
          .appendElement("iframe")
          .attr("name", "found" + i)
          .attr("style", "border:0;height:900px;width:" + frame.width() + "px")
          .attr("srcdoc", frame.html(axe));
    }
    Path file = folder.resolve("frames.html");
    Files.writeString(file, "<!DOCTYPE html>\n" + host.outerHtml(), StandardCharsets.UTF_8);
    Document seen = Jsoup.parse(chromium.document(file, folder));
    List<JsonNode> found = new ArrayList<>();
    for (int i = 0; i < frames.size(); i++) {
      Element result = seen.getElementById("found" + i);
      assertTrue(result != null, "the browser told nothing of frame " + i);
      found.add(new ObjectMapper().readTree(result == null ? "" : result.wholeText()));
    }
    return found;
  }

  private static String axe() throws IOException {
    try (InputStream script = ClaimsPageBrowserTest.class.getResourceAsStream("/axe.min.js")) {
      assertTrue(script != null, "no axe on the class path");
      return script == null ? "" : new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<Frame> everyWay(String page) {
    return List.of(
        new Frame(page, 400, false),
        new Frame(page, 1280, false),
        new Frame(page, 400, true),
        new Frame(page, 1280, true));
  }

  private static void assertSound(List<JsonNode> found, String text) {
    for (JsonNode frame : found) {
      assertEquals("[]", frame.path("violations").toString());
      assertEquals(0, frame.path("over").asInt(-1), frame.path("width") + " pixels");
      assertEquals(text, frame.path("text").asText());
    }
    assertEquals(
        List.of(400, 1280), found.stream().map(f -> f.path("width").asInt()).limit(2).toList());
  }

  @Test
  void theSamplePageIsSoundInEveryWindowAndScheme() throws Exception {
    ClaimsPage.Entry kursk = PageArticles.kept("01-kursk");
    List<JsonNode> found = look(everyWay(ClaimsPage.toHtml(List.of(kursk))));
    assertSound(found, kursk.article().text());
    assertEquals("\"casualties, says UK government\"", found.get(1).path("says").asText());
    assertEquals("block", found.get(0).path("columns").asText());
    assertEquals("grid", found.get(1).path("columns").asText());
    assertEquals("rgb(251, 250, 247)", found.get(0).path("background").asText());
    assertEquals("rgb(23, 24, 25)", found.get(2).path("background").asText());
  }

  @Test
  void aPageOfOddArticlesIsSoundNarrowAndWide() throws Exception {
    String longWord = "x".repeat(300);
    String odd = "قتل 12 شخصا 👨‍👩‍👧 <b>12 dead</b> and a woman and her son " + longWord + ".";
    ClaimsPage.Entry hostile =
        PageArticles.made(
            new Article(
                longWord, odd, "<i>" + longWord, longWord, "https://example.org/" + longWord, null),
            null,
            List.of(),
            "12 شخصا",
            "12 dead",
            "a woman and her son",
            "woman and her son");
    ClaimsPage.Entry empty = PageArticles.made(Article.of(""), null, List.of());
    ClaimsPage.Entry table = PageArticles.kept("107-monsoon-by-district");
    String html = ClaimsPage.toHtml(List.of(hostile, empty, table));
    List<Frame> frames = List.of(new Frame(html, 400, false), new Frame(html, 1280, true));
    assertSound(look(frames), odd + table.article().text());
  }
}
