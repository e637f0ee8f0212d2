package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.internal.text.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Knows what an article's own acronyms stand for: "the Flood Control Centre (FCC)" makes "the FCC"
 * and "FCC director Rosa Lind" that centre's, before it as well as behind. Belongs to one document.
 */
final class Acronyms {

  private static final int LONGEST = 9;

  private final List<Syntax> sentences;
  private @Nullable Map<String, Words> found;

  /** The words for which an acronym stands. */
  record Words(Sentence sentence, Part part) {}

  Acronyms(List<Syntax> sentences) {
    this.sentences = sentences;
  }

  /**
   * The acronym by which {@code part} is known, as the words behind it tell: "the office in Haiti,
   * known as BINUH,", "known by its initials OCHA,"; or -1.
   */
  static int behind(Sentence sentence, Part part) {
    int as = part.last() + 3;
    if (as + 1 >= sentence.size()
        || !sentence.token(as - 2).is(",")
        || !sentence.token(as - 1).is("known")) {
      return -1;
    }
    int name = sentence.token(as).is("as") ? as + 1 : sentence.token(as).is("by") ? as + 3 : -1;
    return name > 0
            && name + 1 < sentence.size()
            && acronym(sentence, name)
            && !sentence.tags().get(name + 1).startsWith("NN")
        ? name
        : -1;
  }

  /** The words in full of the first acronym in {@code part}; null where it holds none. */
  @Nullable Words in(Sentence sentence, Part part) {
    for (int i = part.first(); i <= part.last(); i++) {
      if (acronym(sentence, i)) {
        return known().get(sentence.token(i).text());
      }
    }
    return null;
  }

  private Map<String, Words> known() {
    Map<String, Words> known = found;
    if (known == null) {
      known = new HashMap<>();
      for (Syntax syntax : sentences) {
        read(syntax, known);
      }
      found = known;
    }
    return known;
  }

  private static void read(Syntax syntax, Map<String, Words> known) {
    Sentence sentence = syntax.sentence();
    for (int i = 2; i < syntax.last(); i++) {
      if (syntax.is(i - 1, "(") && syntax.is(i + 1, ")") && acronym(sentence, i)) {
        int first = fullName(syntax, i - 2, sentence.token(i).text());
        if (first >= 0) {
          Words words = new Words(sentence, new Part(first, i - 2));
          known.putIfAbsent(sentence.token(i).text(), words);
        }
      }
    }
  }

  /**
   * Where the name that ends at {@code last} begins: a run of words with capitals, with small ones
   * between them, of which one begins with the second letter of {@code acronym}, as the order of
   * the letters may be that of another language; -1 if there is none.
   */
  private static int fullName(Syntax syntax, int last, String acronym) {
    int first = -1;
    for (int i = last; i >= Math.max(0, last - LONGEST); i--) {
      boolean capital = Character.isUpperCase(syntax.sentence().token(i).text().charAt(0));
      if (capital && !syntax.determiner(i)) {
        first = i;
      } else if (first < 0 || !(syntax.attaches(i) || syntax.is(i, "and") || joins(syntax, i))) {
        break;
      }
    }
    boolean name = first >= 0 && first < last;
    return name && initials(syntax, first, last).indexOf(acronym.charAt(1)) >= 0 ? first : -1;
  }

  private static boolean joins(Syntax syntax, int i) {
    return syntax.joint(i) || syntax.tag(i).equals("POS") || syntax.is(i, "the");
  }

  private static String initials(Syntax syntax, int first, int last) {
    StringBuilder initials = new StringBuilder();
    for (int i = first; i <= last; i++) {
      initials.append(syntax.sentence().token(i).text().charAt(0));
    }
    return initials.toString().toUpperCase(Locale.ROOT);
  }

  private static boolean acronym(Sentence sentence, int i) {
    String text = sentence.token(i).text();
    boolean capitals = text.length() > 2 && Character.isUpperCase(text.charAt(0));
    return capitals && text.equals(text.toUpperCase(Locale.ROOT));
  }
}
