package io.github.casualtyfigures.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Bytes to documents, with the encodings that browsers take for those that pages name. */
final class PageBytes {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** Names that the web has always used for windows-1252. */
  private static final Set<Charset> WESTERN =
      Set.of(StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII);

  private PageBytes() {}

  static Document parse(String html, @Nullable String url) {
    return Jsoup.parse(html, base(url));
  }

  static Document parse(byte[] html, @Nullable String charset, @Nullable String url)
      throws IOException {
    if (charset != null) {
      Charset named = Charset.forName(charset);
      return parse(html, WESTERN.contains(named) ? WINDOWS_1252 : named, url);
    }
    Document page = parse(html, (Charset) null, url);
    Charset found = page.charset();
    boolean western = WESTERN.contains(found);
    boolean guessed = found.equals(StandardCharsets.UTF_8) && !declared(page) && !utf8(html);
    return western || guessed ? parse(html, WINDOWS_1252, url) : page;
  }

  private static Document parse(byte[] html, @Nullable Charset charset, @Nullable String url)
      throws IOException {
    String name = charset == null ? null : charset.name();
    return Jsoup.parse(new ByteArrayInputStream(html), name, base(url));
  }

  private static boolean declared(Document page) {
    return page.selectFirst("meta[charset], meta[http-equiv=content-type][content*=charset]")
        != null;
  }

  private static boolean utf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).hasArray();
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static String base(@Nullable String url) {
    return url == null ? "" : url;
  }
}
