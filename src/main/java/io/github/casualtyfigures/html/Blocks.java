package io.github.casualtyfigures.html;

import org.jsoup.nodes.Element;

/** Which elements stand on lines of their own. */
final class Blocks {

  private Blocks() {}

  /** Whether {@code element} is a block, or holds one: a link around paragraphs, an AMP list. */
  static boolean block(Element element) {
    if (element.isBlock()) {
      return true;
    }
    for (Element child : element.children()) {
      if (block(child)) {
        return true;
      }
    }
    return false;
  }
}
