package io.github.casualtyfigures.html;

import java.time.LocalDate;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Reads one page, from its facts to its text. For one thread. */
final class PageReader {

  private static final Furniture FURNITURE = Furniture.load();

  private final Document page;
  private final @Nullable String url;

  /**
   * @param page the page, which is taken apart
   */
  PageReader(Document page, @Nullable String url) {
    this.page = page;
    this.url = url;
  }

  NewsPage read() {
    PageFacts facts = new PageFacts(page, FURNITURE, StructuredData.of(page));
    String publisher = facts.publisher();
    String address = url == null ? facts.address() : url;
    FURNITURE.clear(page);
    String title = facts.takeTitle();
    LocalDate published = facts.takeDate(address);
    String byline = facts.takeByline();
    String text = TextMaker.text(new MainContent(page, FURNITURE).find());
    LeadingLines lines = new LeadingLines(text, title, FURNITURE);
    return new NewsPage(
        title,
        byline == null ? lines.byline() : byline,
        publisher,
        address,
        published == null ? lines.date() : published,
        lines.text());
  }
}
