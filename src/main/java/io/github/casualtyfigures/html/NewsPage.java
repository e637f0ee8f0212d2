package io.github.casualtyfigures.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The article of a web page. What surrounds it is left out: menus, comments and their forms,
 * related links, cookie banners, share bars, boxes to subscribe, scripts, hidden elements.
 *
 * <p>The text is made anew from the page: paragraphs are parted by a blank line, items of a list
 * begin with a hyphen, the cells of a row of a table are parted by a vertical bar, runs of white
 * space are one space, soft hyphens and zero-width spaces are dropped. Headings within the article
 * and captions of its pictures are paragraphs of their own. The headline, the byline and the line
 * with the date are no part of it. Whatever counts characters counts those of this text.
 *
 * <p>Pages are read by jsoup, an optional dependency.
 *
 * @param title the headline, or null
 * @param byline who wrote it, without "By", or null
 * @param publisher who printed it, or null
 * @param url where it stands, as handed in or else as the page says, or null
 * @param published the day of publication as the page writes it, in its own time zone, or null
 * @param text the text of the article, empty where the page has none
 */
public record NewsPage(
    @Nullable String title,
    @Nullable String byline,
    @Nullable String publisher,
    @Nullable String url,
    @Nullable LocalDate published,
    String text)
    implements Serializable {

  /**
   * Reads a page.
   *
   * @param html the page; anything a browser would show is legal
   * @param url where it stands, or null
   * @throws IllegalStateException if jsoup is not on the class path
   */
  public static NewsPage read(String html, @Nullable String url) {
    try {
      return new PageReader(PageBytes.parse(html, url), url).read();
    } catch (NoClassDefFoundError e) {
      throw withoutJsoup(e);
    }
  }

  /**
   * Reads a page from its bytes. The encoding is the one that {@code charset} names, else that of a
   * byte order mark, else the one the page declares, else UTF-8 where the bytes are that, else
   * windows-1252.
   *
   * @param html the page, which is read to its end and not closed
   * @param charset the encoding that a server's header gave, or null
   * @param url where it stands, or null
   * @throws IOException if the stream can't be read
   * @throws IllegalArgumentException if there is no such encoding
   * @throws IllegalStateException if jsoup is not on the class path
   */
  public static NewsPage read(InputStream html, @Nullable String charset, @Nullable String url)
      throws IOException {
    byte[] bytes = html.readAllBytes();
    try {
      return new PageReader(PageBytes.parse(bytes, charset, url), url).read();
    } catch (NoClassDefFoundError e) {
      throw withoutJsoup(e);
    }
  }

  private static RuntimeException withoutJsoup(NoClassDefFoundError fault) {
    String missing = String.valueOf(fault.getMessage());
    if (!missing.startsWith("org/jsoup/")) {
      throw fault;
    }
    return new IllegalStateException(
        "web pages are read by jsoup: add org.jsoup:jsoup to the class path", fault);
  }
}
