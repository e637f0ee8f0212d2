package io.github.casualtyfigures.internal.names;

import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.internal.text.Token;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.lang3.StringUtils;

/**
 * Words cut so that spelling is no matter: hyphens and slashes part words whether the tokeniser
 * split them or not, accents, apostrophes and the dot of an abbreviation fall away, and "defense"
 * reads "defence". "Hamas-run" is {@code hamas run} with the second joined; "Sana'a" is {@code
 * sanaa}; "Côte" is {@code cote}; "U.S." keeps its dots, since "us" is a pronoun. Belongs to one
 * call, or to its sentence.
 */
final class Atoms {

  static final String POSSESSIVE = "'s";

  /** Brackets and quotation marks, which are no part of a name. */
  private static final String MARKS = "()[]\"\u201c\u201d\u201e\u00ab\u00bb";

  private static final Sentence.Reading<Atoms> READING =
      new Sentence.Reading<>(sentence -> of(sentence, 0, sentence.size() - 1));

  private final List<String> words = new ArrayList<>();
  private final List<String> shapes = new ArrayList<>();
  private final List<Integer> tokens = new ArrayList<>();
  private final List<Boolean> joined = new ArrayList<>();
  private boolean hyphen;

  private Atoms() {}

  /** The atoms of all tokens of {@code sentence}. */
  static Atoms of(Sentence sentence) {
    return sentence.get(READING);
  }

  /** The atoms of tokens {@code first} to {@code last} of {@code sentence}, both inclusive. */
  static Atoms of(Sentence sentence, int first, int last) {
    Atoms atoms = new Atoms();
    for (int i = first; i <= last; i++) {
      Token token = sentence.token(i);
      boolean glued = i > first && !token.spaced();
      atoms.add(token.text(), i, glued);
    }
    return atoms;
  }

  /** The atoms of a lexicon's wording. */
  static Atoms of(String wording) {
    Atoms atoms = new Atoms();
    String[] parts = StringUtils.split(wording.replace(",", " ,"), ' ');
    for (int i = 0; i < parts.length; i++) {
      atoms.add(parts[i], i, false);
    }
    return atoms;
  }

  private void add(String text, int token, boolean glued) {
    if (!glued) {
      hyphen = false;
    }
    if (letters(text)) {
      put(british(text.toLowerCase(Locale.ROOT)), text, token, hyphen);
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
    if (plain.equals("'") || plain.equalsIgnoreCase(POSSESSIVE)) {
      put(POSSESSIVE, POSSESSIVE, token, false);
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
    boolean singular = part.length() > 2 && part.toLowerCase(Locale.ROOT).endsWith(POSSESSIVE);
    boolean possessive = singular || (part.length() > 2 && part.endsWith("s'"));
    int end = part.length() - (singular ? 2 : possessive ? 1 : 0);
    String shape = part.substring(0, end);
    String word = word(shape);
    put(word.isEmpty() ? shape : word, shape, token, hyphen);
    if (possessive) {
      put(POSSESSIVE, POSSESSIVE, token, false);
    }
  }

  private void put(String word, String shape, int token, boolean join) {
    words.add(word);
    shapes.add(shape);
    tokens.add(token);
    joined.add(join);
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

  int size() {
    return words.size();
  }

  /** The words for matching. */
  List<String> words() {
    return words;
  }

  String word(int atom) {
    return words.get(atom);
  }

  /** The word with the capitals it has. */
  String shape(int atom) {
    return shapes.get(atom);
  }

  /** The token or part of a wording it comes from. */
  int token(int atom) {
    return tokens.get(atom);
  }

  /** Whether a hyphen stands before it: "run" in "Hamas-run". */
  boolean joined(int atom) {
    return atom < joined.size() && joined.get(atom);
  }

  boolean capital(int atom) {
    return atom >= 0 && atom < size() && Character.isUpperCase(shape(atom).charAt(0));
  }

  /** Whether all its letters are capitals: "UN", "MSF", "R". */
  boolean acronym(int atom) {
    String shape = shape(atom);
    return capital(atom) && shape.equals(shape.toUpperCase(Locale.ROOT));
  }

  boolean isPossessive(int atom) {
    return atom < size() && words.get(atom).equals(POSSESSIVE);
  }

  /** The first atom of {@code token} or of one after it; {@link #size} if none. */
  int atomOf(int token) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (token(middle) < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether {@code atom} is the first of its token. */
  boolean opens(int atom) {
    return atom == 0 || token(atom - 1) != token(atom);
  }
}
