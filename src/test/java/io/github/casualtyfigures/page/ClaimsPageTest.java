package io.github.casualtyfigures.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.casualtyfigures.claim.Article;
import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Claim;
import io.github.casualtyfigures.claim.Claims;
import io.github.casualtyfigures.claim.Range;
import io.github.casualtyfigures.claim.Span;
import io.github.casualtyfigures.claim.Speaker;
import io.github.casualtyfigures.claim.Victim;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import org.junit.jupiter.api.Test;

/** What the page of claims holds, as a parser of HTML reads it. */
final class ClaimsPageTest {

  private static final String HOSTILE = "<script>alert('\"1\"')</script> & \"sons\" --> </style>";

  /** Whatever would make a browser fetch something. */
  private static final String LOADING =
      "script, link, img, iframe, object, embed, video, audio, source, base, form, [src], [srcset],"
          + " [background], [xlink:href], [onclick], [onload]";

  private static final Pattern CSS_LOADING = Pattern.compile("url\\(|@import|expression\\(");

  private static Document parse(String html) {
    Parser parser = Parser.htmlParser().setTrackErrors(20);
    Document page = Jsoup.parse(html, "https://example.org/", parser);
    assertEquals(List.of(), parser.getErrors());
    return page;
  }

  private static Document page(ClaimsPage.Entry... entries) {
    return parse(ClaimsPage.toHtml(List.of(entries)));
  }

  private static ClaimsPage.Entry made(String text, String... figures) {
    return PageArticles.made(Article.of(text), null, List.of(), figures);
  }

  /** The characters of an article as its page has them. */
  private static String text(Element article) {
    StringBuilder text = new StringBuilder();
    article
        .select(".text")
        .forEach(
            part ->
                part.traverse(
                    (NodeVisitor)
                        (node, depth) -> {
                          if (node instanceof TextNode words) {
                            text.append(words.getWholeText());
                          }
                        }));
    return text.toString();
  }

  private static void assertLinked(Document page) {
    Set<String> ids = new HashSet<>();
    page.select("[id]").forEach(element -> assertTrue(ids.add(element.id()), element.id()));
    List<String> dangling = new ArrayList<>();
    for (Element link : page.select("a[href^=#]")) {
      if (!ids.contains(link.attr("href").substring(1))) {
        dangling.add(link.outerHtml());
      }
    }
    for (String reference : List.of("aria-describedby", "aria-labelledby")) {
      for (Element element : page.select("[" + reference + "]")) {
        if (!ids.contains(element.attr(reference))) {
          dangling.add(element.outerHtml());
        }
      }
    }
    assertEquals(List.of(), dangling);
  }

  @Test
  void everyKeptArticleStandsInItsPageWordForWordWithAllItsClaims() {
    List<ClaimsPage.Entry> kept = PageArticles.kept();
    assertTrue(kept.size() >= 125, kept.size() + " articles");
    for (ClaimsPage.Entry entry : kept) {
      Document page = page(entry);
      assertEquals(entry.article().text(), text(page), entry.article().id());
      assertLinked(page);
      for (Claim claim : entry.claims()) {
        String id = "a1-text-" + claim.id();
        assertEquals("#a1-claim-" + claim.id(), page.expectFirst("#" + id).attr("href"));
        assertEquals("#" + id, page.expectFirst("#a1-claim-" + claim.id() + " th a").attr("href"));
        assertTrue(
            page.expectFirst("#a1-claim-" + claim.id())
                .text()
                .contains(Wording.oneLine(claim.quantity().span().text()).strip()));
      }
      assertEquals(1, page.select("h1").size());
    }
  }

  @Test
  void severalArticlesKeepTheirAnchorsApart() {
    ClaimsPage.Entry kursk = PageArticles.kept("01-kursk");
    Document page = page(kursk, PageArticles.kept("02-friday-prayers"), kursk);
    assertLinked(page);
    assertEquals(3, page.select("article").size());
    assertEquals(3, page.select("nav a").size());
    assertEquals(kursk.article().text(), text(page.expectFirst("#a3-article")));
  }

  @Test
  void theSourcesThatDisagreeStandSideBySide() {
    Document page = page(PageArticles.kept("01-kursk"));
    Element open = page.expectFirst(".differ li:contains(UK MoD)");
    assertEquals("UK MoD over 5,000", open.text());
    assertEquals(1, open.select(".ring").size());
    assertEquals(1, open.select(".arrow").size());
    Element exact = page.expectFirst(".differ li:contains(South Korean military)");
    assertEquals("South Korean military 4,000", exact.text());
    assertEquals(0, exact.select(".ring, .arrow").size());
    double over5000 = place(open.expectFirst(".dot"));
    assertEquals(0.8, place(exact.expectFirst(".dot")) / over5000, 0.001);
  }

  @Test
  void aShareTakesItsPartOfTheWhole() {
    Document page = page(PageArticles.kept("01-kursk"));
    Element third = page.expectFirst(".parts li:contains(one-third)");
    assertEquals("33.33%", third.expectFirst(".part").attr("width"));
    assertTrue(third.text().contains("1,667 people"), third.text());
    Element half = page.expectFirst(".parts li:contains(nearly half)");
    assertEquals("50.00%", half.expectFirst(".part").attr("width"));
    assertTrue(half.text().contains("up to 5,500 people"), half.text());
  }

  private static double place(Element dot) {
    return Double.parseDouble(dot.attr("cx").replace("%", ""));
  }

  @Test
  void theTollLeadsWithTheClaimsItRestsOn() {
    String text = "The mayor died. 12 people were killed.";
    Victim mayor =
        new Victim(
            new Span("The mayor", 0),
            new Range(0, 15),
            Category.KILLED,
            new Span("died", 10),
            false);
    ClaimsPage.Entry entry = PageArticles.made(Article.of(text), null, List.of(mayor), "12 people");
    Document page = page(entry);
    assertLinked(page);
    assertEquals("killed", page.expectFirst(".toll .category").text());
    assertEquals(1, page.select(".toll a[href=#a1-claim-1]").size());
    assertEquals(text, text(page));
    assertEquals("The mayor", page.expectFirst(".person").text());
  }

  @Test
  void hostileWordsStayWords() {
    String text = HOSTILE + "\n\n12 <b onclick=x>dead</b>, it said.";
    Article article = new Article(HOSTILE, text, HOSTILE, HOSTILE, "javascript:alert(1)", null);
    Speaker speaker = new Speaker(null, HOSTILE, Speaker.Kind.GOVERNMENT);
    String figure = "12 <b onclick=x>dead</b>";
    String html =
        ClaimsPage.toHtml(
            List.of(
                PageArticles.made(article, speaker, List.of(), figure),
                PageArticles.made(article.withId("other"), speaker, List.of(), figure)));
    Document page = parse(html);
    assertEquals(List.of(), page.select(LOADING).eachAttr("class"));
    assertEquals(0, page.select("b[onclick]").size());
    assertEquals(1, page.select("style").size());
    assertEquals(HOSTILE, page.select("article h2").get(0).text());
    assertEquals(text, text(page.expectFirst("#a1-article")));
    assertEquals(0, page.select("a[href^=javascript]").size());
    assertTrue(page.text().contains("javascript:alert(1)"));
    assertTrue(
        page.expectFirst("#a1-text-1").attr("data-says").contains(HOSTILE),
        page.expectFirst("#a1-text-1").outerHtml());
  }

  @Test
  void onlyAddressesOfTheWebAreLinked() {
    for (String url :
        List.of("data:text/html,x", " javascript:x", "https://a b", "//example.org")) {
      Article article = new Article("x", "None.", null, null, url, null);
      assertEquals(
          0, page(PageArticles.made(article, null, List.of())).select("a.url").size(), url);
    }
    Article article = new Article("x", "None.", null, null, "https://example.org/?a=1&b=2", null);
    assertEquals(
        "https://example.org/?a=1&b=2",
        page(PageArticles.made(article, null, List.of())).expectFirst("a.url").attr("href"));
  }

  @Test
  void thePageLoadsNothing() {
    String html = ClaimsPage.toHtml(List.of(PageArticles.kept("01-kursk")));
    Document page = parse(html);
    assertEquals(0, page.select(LOADING).size());
    assertFalse(CSS_LOADING.matcher(page.expectFirst("style").data()).find());
    page.select("a").forEach(link -> assertTrue(link.attr("href").startsWith("#")));
  }

  @Test
  void marksMayOverlapContainEachOtherOrBeTheSame() {
    String text = "They say 12 dead and 3 dead men lie there.";
    ClaimsPage.Entry entry =
        made(text, "12 dead and 3", "12 dead", "12 dead", "dead and 3 dead men", "3 dead men");
    Document page = page(entry);
    assertLinked(page);
    assertEquals(text, text(page));
    for (int id = 1; id <= 5; id++) {
      Element mark = page.expectFirst("#a1-text-" + id);
      assertFalse(mark.text().isEmpty() && mark.attr("aria-label").isEmpty(), mark.outerHtml());
    }
    assertEquals(0, page.select("a a").size());
    assertEquals(
        List.of("1", "2", "3", "4", "5"),
        page.select(".note .number").eachText().stream().sorted().toList());
  }

  @Test
  void whateverTheTextHoldsIsKept() {
    String bidi = "قتل 12 شخصا\u202e reversed\u202c \u2028 👨‍👩‍👧 \uFEFF\u00A0x\t y\f\r\n\r\n";
    String text = bidi.concat("  indented\rold\n\n\ne\u0301 \u0001\u007F\u0085 12 dead\u00AD\n");
    Document page = page(made(text, "12 شخصا", "12 dead"));
    assertEquals(text, text(page));
    assertEquals(Set.of("auto"), Set.copyOf(page.select(".text").eachAttr("dir")));
  }

  @Test
  void whatNoPageCanHoldIsReplaced() {
    assertEquals("a\uFFFDb\uFFFDc\uFFFD", text(page(made("a\0b\uD800c\uDC00"))));
  }

  @Test
  void anArticleWithoutClaimsSaysSo() {
    for (String text : List.of("", "\n\n", "The council met.")) {
      Document page = page(made(text));
      assertLinked(page);
      assertEquals(text, text(page));
      assertTrue(page.expectFirst(".toll").text().contains("no number of people"), page.text());
      assertEquals(0, page.select("table").size());
    }
    assertTrue(parse(ClaimsPage.toHtml(List.of())).text().contains("0 articles"));
  }

  @Test
  void aTextWithoutTitleLendsItsHeadline() {
    Document page = page(made("Twelve die in flood\n\nThe river rose. 12 dead.", "12 dead"));
    assertEquals("Twelve die in flood", page.title());
    assertEquals("Twelve die in flood", page.expectFirst("h1").text());
    assertEquals(1, page.select("p.text").size());
  }

  @Test
  void aThousandClaimsAreNoTrouble() {
    StringBuilder text = new StringBuilder();
    String[] figures = new String[1000];
    for (int i = 0; i < figures.length; i++) {
      figures[i] = (i + 1) + " dead";
      text.append("It counted ")
          .append(figures[i])
          .append(" there. ")
          .append(i % 7 == 0 ? "\n\n" : "");
    }
    Document page = page(made(text.toString(), figures));
    assertLinked(page);
    assertEquals(text.toString(), text(page));
    assertEquals(1000, page.select("tbody tr").size());
  }

  @Test
  void claimsOfAnotherTextAreRefused() {
    Claims claims = made("12 dead.", "12 dead").claims();
    Article other = Article.of("13 dead.");
    assertThrows(IllegalArgumentException.class, () -> ClaimsPage.toHtml(other, claims));
  }

  @Test
  void theSameClaimsGiveTheSamePage() {
    ClaimsPage.Entry entry = PageArticles.kept("01-kursk");
    assertEquals(
        ClaimsPage.toHtml(entry.article(), entry.claims()), ClaimsPage.toHtml(List.of(entry)));
  }
}
