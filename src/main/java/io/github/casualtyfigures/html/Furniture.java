package io.github.casualtyfigures.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What of a page is no part of its article, by {@code furniture.tsv}. May be shared by threads. */
final class Furniture {

  private static final String FILE = "furniture.tsv";

  private static final Pattern JOINT = Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})");

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}.]+|\\.(?!\\p{L})");

  private static final Pattern INVISIBLE =
      Pattern.compile("(?i)(display\\s*:\\s*none|visibility\\s*:\\s*hidden)");

  /** What is marked as the article can't be furniture, whatever it is called. */
  private static final String ARTICLE = "html, body, main, article, [itemprop=articleBody]";

  private final Map<String, Set<String>> names;

  private Furniture(Map<String, Set<String>> names) {
    this.names = names;
  }

  static Furniture load() {
    try (InputStream in = Objects.requireNonNull(Furniture.class.getResourceAsStream(FILE), FILE)) {
      Map<String, Set<String>> names = new HashMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t", -1))
          .forEach(row -> names.computeIfAbsent(row[0], kind -> new HashSet<>()).add(row[1]));
      return new Furniture(names);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  /**
   * Takes the furniture out of {@code page}. What holds most of its text or its only headline
   * stays, however it is called: {@code <div class="has-sidebar">}, a form around the whole page.
   */
  void clear(Document page) {
    TextMass mass = TextMass.of(page);
    List<Element> furniture = new ArrayList<>();
    for (Element element : page.body().getAllElements()) {
      if (never(element) || (named(element) && !mass.most(element) && !headed(element))) {
        furniture.add(element);
      }
    }
    furniture.forEach(Element::remove);
  }

  /** Whether the class or id of {@code element} has a word of {@code kind}. */
  boolean calls(String kind, Element element) {
    Set<String> called = names(kind);
    return words(element).stream().anyMatch(called::contains);
  }

  /** Whether all words of {@code line} are of {@code kind}; numbers don't count. */
  boolean tells(String kind, String line) {
    Set<String> words = names(kind);
    return NO_LETTERS
        .splitAsStream(line.toLowerCase(Locale.ROOT))
        .allMatch(word -> word.isEmpty() || words.contains(word));
  }

  /** What no reader sees. */
  private static boolean never(Element element) {
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || INVISIBLE.matcher(element.attr("style")).find();
  }

  private boolean named(Element element) {
    if (tag(element.normalName()) || names("role").contains(element.attr("role"))) {
      return true;
    }
    if (element.is(ARTICLE)) {
      return false;
    }
    return element.normalName().equals("form")
        || element.classNames().stream().anyMatch(names("class")::contains)
        || calls("word", element);
  }

  private static boolean headed(Element element) {
    return element.selectFirst("h1") != null;
  }

  private boolean tag(String name) {
    return names("tag").contains(name)
        || names("tag").stream()
            .filter(tag -> tag.endsWith("*"))
            .anyMatch(tag -> name.startsWith(tag.substring(0, tag.length() - 1)));
  }

  private Set<String> names(String kind) {
    return names.getOrDefault(kind, Set.of());
  }

  /** The words of class and id, and each two of them in one: {@code most-read} is "mostread". */
  private static List<String> words(Element element) {
    List<String> words = new ArrayList<>();
    for (String name : List.of(element.className(), element.id())) {
      String before = "";
      for (String part : JOINT.split(name, -1)) {
        String word = part.toLowerCase(Locale.ROOT);
        words.add(word);
        words.add(before + word);
        before = word;
      }
    }
    return words;
  }
}
