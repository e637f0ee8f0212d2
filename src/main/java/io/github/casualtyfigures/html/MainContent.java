package io.github.casualtyfigures.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the elements that hold the article: those that the page marks as its body, else the {@code
 * article} or {@code main} with most of the running text, else the smallest element around three
 * quarters of it.
 */
final class MainContent {

  private static final String FLOW = "p, ul, ol, dl, table, blockquote, pre, figure";

  private static final double MARKED = 0.3;
  private static final double IN_ARTICLE = 0.5;
  private static final double IN_BLOCK = 0.75;

  private final Document page;
  private final Furniture furniture;
  private final TextMass mass;

  MainContent(Document page, Furniture furniture) {
    this.page = page;
    this.furniture = furniture;
    this.mass = TextMass.of(page.body());
  }

  /** The elements of the article, in order, none within another. */
  List<Element> find() {
    List<Element> bodies = outermost(page.select("[itemprop=articleBody]"));
    if (sum(bodies) >= MARKED * mass.total() && sum(bodies) > 0) {
      return withDeck(bodies);
    }
    Element scope = largest("main, [role=main]", page.body(), IN_ARTICLE);
    scope = largest("article", scope, IN_ARTICLE);
    Element block = smallest(scope);
    return withDeck(besides(block, scope));
  }

  /** The largest of those that {@code query} finds in {@code scope}, or {@code scope} itself. */
  private Element largest(String query, Element scope, double share) {
    Element largest = scope;
    int most = (int) (share * mass.in(scope));
    for (Element element : scope.select(query)) {
      if (!element.equals(scope) && mass.in(element) > most) {
        most = mass.in(element);
        largest = element;
      }
    }
    return largest;
  }

  /** The smallest element that holds most of the running text of {@code scope}. */
  private Element smallest(Element scope) {
    Element block = scope;
    double enough = IN_BLOCK * mass.in(scope);
    for (@Nullable Element next = scope; next != null; ) {
      block = next;
      next = null;
      for (Element child : block.children()) {
        if (mass.in(child) >= enough && mass.in(child) > 0 && container(child)) {
          next = child;
        }
      }
    }
    return block;
  }

  /** Whether it can hold an article: a row of a table holds a cell of it. */
  private static boolean container(Element element) {
    return !element.normalName().equals("p");
  }

  /** {@code block} and what stands beside it and has running text too: a story in two parts. */
  private List<Element> besides(Element block, Element scope) {
    Element parent = block.parent();
    if (block.equals(scope) || parent == null || block.normalName().equals("td")) {
      return List.of(block);
    }
    List<Element> parts = new ArrayList<>();
    for (Element part : parent.children()) {
      if (twins(part, block) || (mass.in(part) > 0 && part.is(FLOW))) {
        parts.add(part);
      }
    }
    return parts;
  }

  /** Whether they are one element or called the same. */
  private static boolean twins(Element part, Element block) {
    boolean named = !block.className().isEmpty() && part.className().equals(block.className());
    return part.equals(block) || (named && part.normalName().equals(block.normalName()));
  }

  /** With the standfirst before them, where it stands outside. */
  private List<Element> withDeck(List<Element> bodies) {
    List<Element> all = new ArrayList<>();
    for (Element element : page.select("p, h2, h3, div")) {
      boolean outside =
          bodies.stream().noneMatch(body -> body.equals(element) || within(element, body));
      boolean around = bodies.stream().anyMatch(body -> within(body, element));
      if (outside && !around && furniture.calls("deck", element) && element.hasText()) {
        all.add(element);
        break;
      }
    }
    all.addAll(bodies);
    return all;
  }

  private static boolean within(Element element, Element other) {
    return element.parents().stream().anyMatch(other::equals);
  }

  private static List<Element> outermost(List<Element> elements) {
    return elements.stream()
        .filter(element -> elements.stream().noneMatch(other -> within(element, other)))
        .toList();
  }

  private int sum(List<Element> elements) {
    return elements.stream().mapToInt(mass::in).sum();
  }
}
