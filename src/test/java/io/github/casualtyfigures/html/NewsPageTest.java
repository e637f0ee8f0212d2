package io.github.casualtyfigures.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.casualtyfigures.claim.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is read of web pages. */
final class NewsPageTest {

  private static final Path PAGES = Path.of("test-data", "pages");
  private static final int FEWEST_PAGES = 15;

  /** Curly quotes, a dash and an accent, which differ between the encodings. */
  private static final String WORDS =
      "“Thirty” were killed – the café’s owner said so on Friday night.";

  private static String shown(NewsPage page) {
    return String.join(
        "\n",
        "title: " + shown(page.title()),
        "byline: " + shown(page.byline()),
        "publisher: " + shown(page.publisher()),
        "url: " + shown(page.url()),
        "published: " + shown(page.published()),
        "",
        page.text(),
        "");
  }

  private static String shown(@Nullable Object value) {
    return value == null ? "-" : value.toString();
  }

  private static NewsPage read(String html) {
    return NewsPage.read(html, null);
  }

  private static NewsPage read(byte[] html, @Nullable String charset) throws IOException {
    return NewsPage.read(new ByteArrayInputStream(html), charset, null);
  }

  @Test
  void everyLayoutGivesItsArticleAndNothingElse() throws IOException {
    List<Path> pages;
    try (Stream<Path> files = Files.list(PAGES)) {
      pages = files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
    assertTrue(pages.size() >= FEWEST_PAGES, pages.size() + " pages");
    for (Path page : pages) {
      Path expected = Path.of(page.toString().replaceFirst("html$", "txt"));
      assertEquals(
          Files.readString(expected), shown(read(Files.readString(page))), page.toString());
      assertEquals(
          Files.readString(expected),
          shown(read(Files.readAllBytes(page), null)),
          page + ", bytes");
    }
  }

  @Test
  void theEncodingIsTheDeclaredOneElseTheOneThatFits() throws IOException {
    Charset windows = Charset.forName("windows-1252");
    String bare = "<title>x</title><p>" + WORDS + "</p>";
    String western = "<meta charset=iso-8859-1>" + bare;
    String old =
        "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1252\">" + bare;
    String cyrillic =
        "<meta charset=\"windows-1251\"><p>Погибли 12 человек, сообщили власти города в пятницу.</p>";
    assertEquals(WORDS, read(bare.getBytes(StandardCharsets.UTF_8), null).text());
    assertEquals(WORDS, read(bare.getBytes(windows), null).text());
    assertEquals(WORDS, read(western.getBytes(windows), null).text());
    assertEquals(WORDS, read(old.getBytes(windows), null).text());
    assertEquals(WORDS, read(western.getBytes(StandardCharsets.UTF_8), "utf-8").text());
    assertEquals(WORDS, read(bare.getBytes(windows), "ISO-8859-1").text());
    assertEquals(WORDS, read(("\uFEFF" + western).getBytes(StandardCharsets.UTF_8), null).text());
    assertEquals(WORDS, read(("\uFEFF" + bare).getBytes(StandardCharsets.UTF_16LE), null).text());
    assertEquals(
        "Погибли 12 человек, сообщили власти города в пятницу.",
        read(cyrillic.getBytes(Charset.forName("windows-1251")), null).text());
    assertThrows(IllegalArgumentException.class, () -> read(new byte[0], "no-such-encoding"));
  }

  @Test
  void datesAreReadAsPagesWriteThem() {
    LocalDate day = LocalDate.of(2025, 4, 2);
    for (String words :
        List.of(
            "2025-04-02T23:30:00-05:00",
            "20250402",
            "20250402T1200",
            "Wed, 02 Apr 2025 10:00 GMT",
            "2 April 2025",
            "2nd of April, 2025",
            "Apr. 2, 2025",
            "Posted on April 2nd 2025",
            "https://example.org/2025/04/02/story")) {
      assertEquals(day, PageDates.find(words), words);
    }
    for (String words :
        List.of("02/04/2025", "31 February 2025", "April 2025", "2025-13-02", "12 killed")) {
      assertEquals(null, PageDates.find(words), words);
    }
  }

  @Test
  void theDateOfTheAddressCountsWhereNothingElseTells() {
    String html = "<h1>Flood</h1><p>Nine people drowned when the river rose, the mayor said.</p>";
    String url = "https://example.org/2025/04/02/flood.html";
    assertEquals(LocalDate.of(2025, 4, 2), NewsPage.read(html, url).published());
    assertEquals(url, NewsPage.read(html, url).url());
  }

  @Test
  void aSentenceWithADateIsNotTheDateOfThePage() {
    NewsPage page =
        read(
            "<h1>Truce holds</h1><p>Signed on 12 March 2024 by both.</p><p>1 May 2020: nine killed</p>"
                + "<p>The truce has held for a year in all of the valley, monitors said.</p>");
    assertEquals(null, page.published());
    assertTrue(
        page.text().startsWith("Signed on 12 March 2024 by both.\n\n1 May 2020: nine"),
        page.text());
  }

  @Test
  void pagesWithoutAnArticleGiveWhatTheyHave() {
    for (String html : List.of("", "   ", "<html></html>", "<nav>Menu</nav>", "\u0000", "<!--")) {
      assertEquals("", read(html).text(), html);
    }
    assertEquals("Just words.", read("Just words.").text());
    assertEquals(null, read("").title());
  }

  @Test
  void whatIsNestedWithoutEndIsStillRead() {
    int depth = 20_000;
    String html =
        "<div>".repeat(depth) + "<p>Nine were killed.</p>" + "<span>".repeat(depth) + "Two hurt.";
    String text = read(html).text();
    assertTrue(text.contains("Nine were killed."), text);
    assertTrue(text.contains("Two hurt."), text);
  }

  @Test
  void anArticleIsMadeOfAPage() throws IOException {
    String html = Files.readString(PAGES.resolve("wordpress.html"));
    Article article = Article.ofHtml(html);
    assertEquals("https://coastobserver.example/2024/11/ferry-lamu/", article.id());
    assertEquals("Nine dead as ferry capsizes off Lamu", article.title());
    assertEquals("Coast Observer", article.publisher());
    assertEquals(LocalDate.of(2024, 11, 8), article.published());
    assertTrue(article.text().startsWith("At least nine people drowned"), article.text());
    assertFalse(article.text().contains("cookies"), article.text());
    String url = "https://mirror.example/1";
    assertEquals(url, Article.ofHtml(html, url).id());
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    assertEquals(
        article.withId(url).text(), Article.ofHtml(new ByteArrayInputStream(bytes), url).text());
    assertEquals("page", Article.ofHtml("Just words.").id());
  }

  @Test
  void withoutJsoupAnArticleIsStillThereAndAPageNamesWhatIsMissing() throws Exception {
    URL[] classes =
        Stream.of(NewsPage.class, Nullable.class)
            .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
            .toArray(URL[]::new);
    try (URLClassLoader loader =
        new URLClassLoader(classes, ClassLoader.getPlatformClassLoader())) {
      Class<?> article = loader.loadClass(Article.class.getName());
      Object plain = article.getMethod("of", String.class).invoke(null, "Nine were killed.");
      assertEquals("Nine were killed.", article.getMethod("text").invoke(plain));
      Method ofHtml = article.getMethod("ofHtml", String.class);
      InvocationTargetException thrown =
          assertThrows(InvocationTargetException.class, () -> ofHtml.invoke(null, "<p>Nine.</p>"));
      Throwable fault = Objects.requireNonNull(thrown.getCause());
      assertEquals(IllegalStateException.class, fault.getClass());
      assertEquals(
          "web pages are read by jsoup: add org.jsoup:jsoup to the class path", fault.getMessage());
    }
  }
}
