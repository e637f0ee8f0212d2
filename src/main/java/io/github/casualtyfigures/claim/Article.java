package io.github.casualtyfigures.claim;

import io.github.casualtyfigures.html.NewsPage;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A news article as it is handed in. Its text is never changed; all offsets count its UTF-16 code
 * units.
 *
 * @param id the caller's name for it, such as the file's name
 * @param text the article; any text is legal, the empty one too
 * @param title its headline where it is kept apart from the text, or null
 * @param publisher who printed it, or null
 * @param url where it stands, or null
 * @param published its publication date, against which "last year" is resolved, or null
 */
public record Article(
    String id,
    String text,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable String url,
    @Nullable LocalDate published)
    implements Serializable {

  /** An article of which only the text is known; its id is {@code text}. */
  public static Article of(String text) {
    return new Article("text", text, null, null, null, null);
  }

  /**
   * Reads a file in UTF-8; the article's id is the file's name. A byte order mark is kept out.
   *
   * @throws UncheckedIOException if the file can't be read or is not UTF-8; the message names it
   */
  public static Article read(Path file) {
    Path name = file.getFileName();
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
              .toString();
      String id = name == null ? file.toString() : name.toString();
      return new Article(
          id, text.startsWith("\uFEFF") ? text.substring(1) : text, null, null, null, null);
    } catch (CharacterCodingException e) {
      throw new UncheckedIOException(file + ": not UTF-8", e);
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": can't be read", e);
    }
  }

  /**
   * Reads a web page: headline, publisher, date and address as the page tells them, and the text of
   * its article without menus, comments and the like. Its id is its address, or {@code page} where
   * the page doesn't say. Offsets count in {@link #text}, which is made anew from the page.
   *
   * @throws IllegalStateException if jsoup, an optional dependency, is not on the class path
   * @see NewsPage
   */
  public static Article ofHtml(String html) {
    return of(NewsPage.read(html, null));
  }

  /**
   * Reads a web page that stands at {@code url}.
   *
   * @throws IllegalStateException if jsoup, an optional dependency, is not on the class path
   */
  public static Article ofHtml(String html, @Nullable String url) {
    return of(NewsPage.read(html, url));
  }

  /**
   * Reads a web page from its bytes, in the encoding that it declares.
   *
   * @param html the page, which is read to its end and not closed
   * @param url where it stands, or null
   * @throws IOException if the stream can't be read
   * @throws IllegalStateException if jsoup, an optional dependency, is not on the class path
   */
  public static Article ofHtml(InputStream html, @Nullable String url) throws IOException {
    return of(NewsPage.read(html, null, url));
  }

  private static Article of(NewsPage page) {
    String id = page.url() == null ? "page" : page.url();
    return new Article(
        id, page.text(), page.title(), page.publisher(), page.url(), page.published());
  }

  /** The same article under another id. */
  public Article withId(String newId) {
    return new Article(newId, text, title, publisher, url, published);
  }

  /** The same article with its publication date. */
  public Article withPublished(@Nullable LocalDate date) {
    return new Article(id, text, title, publisher, url, date);
  }

  /** What claims keep of this article: all but the text, of which length and digest. */
  public Claims.Document document() {
    return new Claims.Document(id, title, publisher, url, published, text.length(), sha256());
  }

  private String sha256() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
