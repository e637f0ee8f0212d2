package io.github.casualtyfigures.html;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Makes plain text of the elements of an article. Lines that are nothing but a link, a time or a
 * notice of copyright are left out. For one page.
 */
final class TextMaker {

  private static final Pattern SPACES =
      Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u202F\\u3000]+");
  private static final Pattern UNSEEN = Pattern.compile("[\\u00AD\\u200B\\uFEFF]");
  private static final Pattern BREAKS = Pattern.compile(" ?\\n ?(?:\\n ?)+");
  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?][\"”’)]?$", Pattern.DOTALL);

  private static final Pattern CLOCK =
      Pattern.compile("(?i)\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: ?[a-z]{2,4})?");

  private static final int SENTENCE = 60;

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder block = new StringBuilder();
  private int linked;
  private int timed;
  private int nested;
  private @Nullable Element listed;
  private String marker = "";
  private String markerGap = "";

  /** The text of {@code parts}, in their order. */
  static String text(List<Element> parts) {
    TextMaker maker = new TextMaker();
    for (Element part : parts) {
      maker.element(part);
      maker.end();
    }
    return maker.text.toString();
  }

  /** {@code words} with single spaces and without what can't be seen. */
  static String spaced(String words) {
    return singleSpaced(words).strip();
  }

  private static String singleSpaced(String words) {
    return SPACES.matcher(UNSEEN.matcher(words).replaceAll("")).replaceAll(" ");
  }

  private void node(Node node, boolean link, boolean time) {
    if (node instanceof TextNode words) {
      add(words.getWholeText(), link, time);
    } else if (node instanceof Element element) {
      if (Blocks.block(element)) {
        end();
        element(element);
        end();
      } else if (element.normalName().equals("br")) {
        breakLine();
      } else {
        String name = element.normalName();
        for (Node child : element.childNodes()) {
          node(child, link || name.equals("a"), time || name.equals("time"));
        }
      }
    }
  }

  /** One break goes on in the paragraph; a second one ends it, as in pages of old. */
  private void breakLine() {
    boolean second = !block.isEmpty() && block.charAt(block.length() - 1) == '\n';
    if (second) {
      end();
    } else {
      block.append('\n');
    }
  }

  private void add(String words, boolean link, boolean time) {
    String clean = singleSpaced(words);
    boolean spaced = block.isEmpty() || Character.isWhitespace(block.charAt(block.length() - 1));
    String added = spaced && clean.startsWith(" ") ? clean.substring(1) : clean;
    block.append(added);
    int length = added.strip().length();
    linked += link ? length : 0;
    timed += time ? length : 0;
  }

  private void element(Element element) {
    switch (element.normalName()) {
      case "table" -> table(element);
      case "li" -> item(element);
      case "pre" -> preformatted(element);
      case "h2", "h3", "h4", "h5", "h6" -> heading(element);
      default -> element.childNodes().forEach(child -> node(child, false, false));
    }
  }

  /** A heading stays even where it is a link, as those of posts are, if text follows it. */
  private void heading(Element heading) {
    Element next = heading.nextElementSibling();
    boolean followed = next != null && TextMass.of(next).total() > 0;
    heading.childNodes().forEach(child -> node(child, false, false));
    linked = followed ? 0 : linked;
    end();
  }

  /** Items of one list stand on lines that follow each other; those with paragraphs are parts. */
  private void item(Element item) {
    if (item.selectFirst("> p, > div, > section, > article, > h2, > h3, > h4") != null) {
      item.childNodes().forEach(child -> node(child, false, false));
      return;
    }
    boolean next = nested > 0 || (listed != null && listed.equals(item.parent()));
    marker = "- ";
    markerGap = next ? "\n" : "\n\n";
    nested++;
    item.childNodes().forEach(child -> node(child, false, false));
    end();
    nested--;
    listed = marker.isEmpty() ? item.parent() : listed;
    marker = "";
  }

  private void preformatted(Element element) {
    put(
        UNSEEN.matcher(element.wholeText()).replaceAll("").replaceAll("[ \\t]+\\n", "\n").strip(),
        "\n\n");
  }

  private void table(Element table) {
    if (!TableRows.holdsData(table)) {
      table.childNodes().forEach(child -> node(child, false, false));
      return;
    }
    Element caption = table.selectFirst("caption");
    if (caption != null) {
      put(spaced(caption.text()), "\n\n");
    }
    String gap = "\n\n";
    for (String row : TableRows.of(table)) {
      put(row, gap);
      gap = "\n";
    }
  }

  /** Ends the block and puts it to the text, unless it is none of the article. */
  private void end() {
    String words = block.toString().strip();
    boolean link = linked > 0 && 10 * linked >= 7 * words.length() && !sentence(words);
    boolean time = CLOCK.matcher(words).matches() || (timed > 0 && timed >= words.length() - 2);
    if (!words.isEmpty() && !link && !time && !words.startsWith("©")) {
      for (String paragraph : BREAKS.split(words, -1)) {
        put(paragraph.replace(" \n", "\n").replace("\n ", "\n").strip(), "\n\n");
      }
    }
    block.setLength(0);
    linked = 0;
    timed = 0;
  }

  private static boolean sentence(String words) {
    return words.length() >= SENTENCE && SENTENCE_END.matcher(words).matches();
  }

  private void put(String words, String gap) {
    if (!words.isEmpty()) {
      String before = marker.isEmpty() ? gap : markerGap;
      text.append(text.isEmpty() ? "" : before).append(marker).append(words);
      marker = "";
      listed = null;
    }
  }
}
