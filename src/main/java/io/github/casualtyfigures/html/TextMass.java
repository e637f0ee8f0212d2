package io.github.casualtyfigures.html;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * How many characters of running text the elements of a page hold: paragraphs, cells and items that
 * are long enough to be sentences and are not made of links.
 */
final class TextMass {

  private static final int SENTENCE = 40;

  private final Map<Element, Integer> masses = new HashMap<>();
  private final int total;

  private TextMass(Element page) {
    this.total = weigh(page);
  }

  static TextMass of(Element page) {
    return new TextMass(page);
  }

  /** The characters of running text in {@code element}. */
  int in(Element element) {
    return masses.getOrDefault(element, 0);
  }

  /** The characters of running text of the page. */
  int total() {
    return total;
  }

  /** Whether {@code element} holds more than half of the page's running text. */
  boolean most(Element element) {
    return 2 * in(element) > total;
  }

  private int weigh(Element element) {
    int mass = 0;
    int[] own = new int[2];
    for (Node child : element.childNodes()) {
      if (child instanceof Element part && Blocks.block(part)) {
        mass += weigh(part);
      } else {
        count(child, false, own);
      }
    }
    if (own[0] >= SENTENCE && 2 * own[1] < own[0]) {
      mass += own[0];
    }
    masses.put(element, mass);
    return mass;
  }

  /** Adds up the characters of {@code node} in {@code own}, and apart from them those of links. */
  private static void count(Node node, boolean linked, int[] own) {
    if (node instanceof TextNode words) {
      int length = words.text().strip().length();
      own[0] += length;
      own[1] += linked ? length : 0;
    }
    boolean link = linked || node.normalName().equals("a");
    node.childNodes().forEach(child -> count(child, link, own));
  }
}
