package io.github.casualtyfigures.internal.names;

import io.github.casualtyfigures.lexicon.WordList;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.apache.commons.lang3.StringUtils;

/** Cuts words into {@link Atoms}, one after the other. Belongs to one call. */
final class AtomCutter {

  /** Brackets and quotation marks, which are no part of a name. */
  private static final String MARKS = "()[]\"\u201c\u201d\u201e\u00ab\u00bb";

  private String[] words;
  private String[] shapes;
  private int[] tokens;
  private boolean[] joined;
  private int size;
  private boolean hyphen;

  /** A cutter of some {@code expected} words, which may make more atoms than that. */
  AtomCutter(int expected) {
    this.words = new String[expected];
    this.shapes = new String[expected];
    this.tokens = new int[expected];
    this.joined = new boolean[expected];
  }

  /** What was cut so far. */
  Atoms atoms() {
    return new Atoms(
        WordList.of(Arrays.asList(words).subList(0, size)),
        Arrays.copyOf(shapes, size),
        Arrays.copyOf(tokens, size),
        Arrays.copyOf(joined, size));
  }

  /**
   * Cuts {@code text}, the word of {@code token}.
   *
   * @param lower the text in lower case
   * @param glued whether no white space stands before it
   */
  void add(String text, String lower, int token, boolean glued) {
    if (!glued) {
      hyphen = false;
    }
    if (letters(text)) {
      put(british(lower), text, token, hyphen);
      hyphen = false;
    } else if (!text.equals("\u2018") && !text.equals("`")) {
      addMixed(StringUtils.replaceChars(plain(text), MARKS, ""), token);
    }
  }

  private static boolean letters(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /** Cuts a text that is more than letters. */
  private void addMixed(String plain, int token) {
    if (plain.equals("'") || plain.equalsIgnoreCase(Atoms.POSSESSIVE)) {
      put(Atoms.POSSESSIVE, Atoms.POSSESSIVE, token, false);
      return;
    }
    int begin = 0;
    for (int i = 0; i <= plain.length(); i++) {
      if (i < plain.length() && plain.charAt(i) != '-' && plain.charAt(i) != '/') {
        continue;
      }
      if (i > begin) {
        addPart(plain.substring(begin, i), token);
      }
      hyphen = i < plain.length() ? plain.charAt(i) == '-' : plain.endsWith("-");
      begin = i + 1;
    }
  }

  private void addPart(String part, int token) {
    boolean singular =
        part.length() > 2 && part.toLowerCase(Locale.ROOT).endsWith(Atoms.POSSESSIVE);
    boolean possessive = singular || (part.length() > 2 && part.endsWith("s'"));
    int end = part.length() - (singular ? 2 : possessive ? 1 : 0);
    String shape = part.substring(0, end);
    String word = word(shape);
    put(word.isEmpty() ? shape : word, shape, token, hyphen);
    if (possessive) {
      put(Atoms.POSSESSIVE, Atoms.POSSESSIVE, token, false);
    }
  }

  private void put(String word, String shape, int token, boolean join) {
    if (size == words.length) {
      int larger = 2 * size + 2;
      words = Arrays.copyOf(words, larger);
      shapes = Arrays.copyOf(shapes, larger);
      tokens = Arrays.copyOf(tokens, larger);
      joined = Arrays.copyOf(joined, larger);
    }
    words[size] = word;
    shapes[size] = shape;
    tokens[size] = token;
    joined[size] = join;
    size++;
  }

  private static String plain(String text) {
    boolean ascii = true;
    for (int i = 0; i < text.length() && ascii; i++) {
      ascii = text.charAt(i) < 128;
    }
    if (ascii) {
      return text;
    }
    String even =
        text.replace('\u2019', '\'')
            .replace('\u2018', '\'')
            .replace('\u02bc', '\'')
            .replace('\u2010', '-')
            .replace('\u2011', '-')
            .replace('\u2013', '-')
            .replace('\u0131', 'i')
            .replace("\u0142", "l")
            .replace("\u00f8", "o");
    return Normalizer.normalize(even, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
  }

  private static String word(String shape) {
    String lower = shape.toLowerCase(Locale.ROOT);
    if (lower.indexOf('.') >= 0 && !dotted(lower)) {
      lower = lower.replace(".", "");
    }
    if (lower.indexOf('\'') >= 0) {
      lower = lower.replace("'", "");
    }
    return british(lower);
  }

  /** "u.s." and "d.r.c", but neither "gen." nor "st.". */
  private static boolean dotted(String lower) {
    return lower.length() > 2
        && Character.isLetter(lower.charAt(0))
        && lower.charAt(1) == '.'
        && Character.isLetter(lower.charAt(2));
  }

  /** One spelling for both sides of the Atlantic. */
  static String british(String lower) {
    if (lower.length() < 6) {
      return lower;
    }
    if (lower.startsWith("defense")) {
      return "defence" + lower.substring("defense".length());
    }
    if (lower.startsWith("center")) {
      return "centre" + lower.substring("center".length());
    }
    return lower.contains("ization") ? lower.replace("ization", "isation") : lower;
  }
}
