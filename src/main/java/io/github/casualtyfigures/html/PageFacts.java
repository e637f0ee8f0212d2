package io.github.casualtyfigures.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Headline, byline, date and publisher of a page, by the first that tells of: what is marked in the
 * page, JSON-LD, Open Graph and other meta elements, what is visible. The elements that hold them
 * are taken out of the page, since they are no part of its text.
 */
final class PageFacts {

  private static final List<String> DATE_META =
      List.of(
          "article:published_time",
          "og:published_time",
          "datepublished",
          "pubdate",
          "publishdate",
          "publish-date",
          "publication_date",
          "date",
          "dc.date.issued",
          "dc.date",
          "dcterms.created",
          "dcterms.date",
          "parsely-pub-date",
          "sailthru.date",
          "cxenseparse:recs:publishtime");

  private static final List<String> AUTHOR_META =
      List.of("author", "article:author", "dc.creator", "parsely-author", "sailthru.author");

  private static final List<String> PUBLISHER_META =
      List.of("og:site_name", "publisher", "dc.publisher", "application-name");

  private static final List<String> TITLE_META =
      List.of("og:title", "twitter:title", "dc.title", "parsely-title");

  private static final Pattern BY = Pattern.compile("(?i)^(?:written |reported )?by[\\s:]+");
  private static final Pattern SEPARATOR = Pattern.compile("\\s+(?:[|–—·»-]|::)\\s+");
  private static final Pattern LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final int LONGEST_LINE = 120;
  private static final int SITE_WORDS = 4;

  private final Document page;
  private final Furniture furniture;
  private final StructuredData data;

  PageFacts(Document page, Furniture furniture, StructuredData data) {
    this.page = page;
    this.furniture = furniture;
    this.data = data;
  }

  /** Who printed it, or null. */
  @Nullable String publisher() {
    String told = data.publisher();
    if (told == null) {
      told = meta(PUBLISHER_META);
    }
    Element marked = page.selectFirst("[itemprop=publisher]");
    if (told != null || marked == null) {
      return told;
    }
    Element name = marked.selectFirst("[itemprop=name]");
    return content(name == null ? marked : name);
  }

  /** Where it stands, by the page itself, or null. */
  @Nullable String address() {
    Element canonical = page.selectFirst("link[rel=canonical]");
    String url = canonical == null ? "" : canonical.absUrl("href");
    if (url.isEmpty() && canonical != null) {
      url = canonical.attr("href");
    }
    return url.isEmpty() ? meta(List.of("og:url")) : url;
  }

  /** The headline as readers see it, else as machines are told, or null. */
  @Nullable String takeTitle() {
    String told = toldTitle();
    Element heading = heading(told);
    if (heading == null) {
      return told;
    }
    String visible = content(heading);
    heading.remove();
    return visible;
  }

  private @Nullable String toldTitle() {
    String told = data.headline();
    if (told == null) {
      told = meta(TITLE_META);
    }
    return told == null ? withoutSite(page.title()) : told;
  }

  /** "Flood kills nine | Valley News" without the name of the site. */
  private @Nullable String withoutSite(String title) {
    if (title.isBlank()) {
      return null;
    }
    String[] parts = SEPARATOR.split(title, -1);
    String last = parts[parts.length - 1];
    boolean site = last.equals(publisher()) || last.split(" ", -1).length <= SITE_WORDS;
    if (parts.length == 1 || !site) {
      return title;
    }
    return title.substring(0, title.lastIndexOf(last)).replaceAll("[\\s|–—·»:-]+$", "");
  }

  private @Nullable Element heading(@Nullable String told) {
    Element marked = page.selectFirst("[itemprop=headline]:not(meta)");
    if (marked != null) {
      return marked;
    }
    for (Element heading : page.select("h1, h2, .headline, .entry-title")) {
      if (told != null && !heading.text().isBlank() && alike(heading.text(), told)) {
        return heading;
      }
    }
    Element inArticle = page.selectFirst("article h1, main h1");
    if (inArticle != null) {
      return inArticle;
    }
    List<Element> all = page.select("h1");
    return all.size() == 1 && !site(all.get(0).text()) ? all.get(0) : null;
  }

  /** Whether {@code heading} names the outlet, as logos do. */
  private boolean site(String heading) {
    String name = letters(heading);
    String title = letters(page.title());
    return name.isEmpty()
        || name.equals(letters(String.valueOf(publisher())))
        || (title.endsWith(" " + name) && name.split(" ", -1).length <= SITE_WORDS);
  }

  /** Whether one says the other, case and marks aside. */
  private static boolean alike(String heading, String title) {
    String a = letters(heading);
    String b = letters(title);
    return a.equals(b) || (a.length() > 20 && b.contains(a)) || (b.length() > 20 && a.contains(b));
  }

  private static String letters(String words) {
    return LETTERS.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** Who wrote it, without "By", or null. */
  @Nullable String takeByline() {
    String told = data.authors();
    for (Element line : page.select("[itemprop=author], [rel=author], [class]")) {
      boolean marked = !line.hasAttr("class") || line.is("[itemprop=author], [rel=author]");
      if (line.parent() == null || !(marked || furniture.calls("byline", line))) {
        continue;
      }
      Element name = line.selectFirst("[itemprop=name]");
      String words = content(name == null ? line : name);
      if (words != null && line.text().length() <= LONGEST_LINE) {
        told = told == null ? words : told;
        line.remove();
      }
    }
    if (told == null) {
      told = meta(AUTHOR_META);
    }
    return told == null || told.startsWith("http") ? null : withoutBy(told);
  }

  /** The day of publication, or null. */
  @Nullable LocalDate takeDate(@Nullable String url) {
    List<String> told = new ArrayList<>();
    add(told, data.published());
    add(told, meta(DATE_META));
    for (Element marked : page.select("[itemprop=datePublished], time[pubdate]")) {
      add(told, when(marked));
    }
    for (Element time : page.select("time[datetime]")) {
      add(told, when(time));
    }
    for (Element line : page.select("[class], [id]")) {
      boolean dated = line.text().length() <= LONGEST_LINE && furniture.calls("dated", line);
      if (dated && line.parent() != null && PageDates.find(line.text()) != null) {
        add(told, line.text());
        line.remove();
      }
    }
    add(told, url);
    for (String words : told) {
      LocalDate date = PageDates.find(words);
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  /** "By Jane Doe" without "By". */
  static String withoutBy(String byline) {
    return BY.matcher(byline).replaceFirst("");
  }

  private static @Nullable String when(Element element) {
    String machine =
        element.hasAttr("datetime") ? element.attr("datetime") : element.attr("content");
    return machine.isBlank() ? element.text() : machine;
  }

  private static void add(List<String> list, @Nullable String words) {
    if (words != null) {
      list.add(words);
    }
  }

  /** What the first of the meta elements {@code names} says, or null. */
  private @Nullable String meta(List<String> names) {
    for (String name : names) {
      for (Element meta : page.select("meta[content]")) {
        boolean named =
            name.equalsIgnoreCase(meta.attr("name"))
                || name.equalsIgnoreCase(meta.attr("property"))
                || name.equalsIgnoreCase(meta.attr("itemprop"));
        if (named && !meta.attr("content").isBlank()) {
          return meta.attr("content").strip();
        }
      }
    }
    return null;
  }

  private static @Nullable String content(Element element) {
    String words = element.hasAttr("content") ? element.attr("content") : element.text();
    String clean = TextMaker.spaced(words);
    return clean.isEmpty() ? null : clean;
  }
}
