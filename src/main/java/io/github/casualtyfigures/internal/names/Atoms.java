package io.github.casualtyfigures.internal.names;

import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.internal.text.Token;
import io.github.casualtyfigures.lexicon.WordList;
import java.util.Arrays;
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

  private static final Sentence.Reading<Atoms> READING =
      new Sentence.Reading<>(sentence -> cut(sentence, 0, sentence.size() - 1));

  private final WordList words;
  private final String[] shapes;
  private final int[] tokens;
  private final boolean[] joined;

  /** Which begin with a capital, as every look for a name asks. */
  private final boolean[] capitals;

  /** Atoms of these words, shapes, tokens and joints, one of each for each atom. */
  Atoms(WordList words, String[] shapes, int[] tokens, boolean[] joined) {
    this(words, shapes, tokens, joined, capitals(shapes));
  }

  private Atoms(
      WordList words, String[] shapes, int[] tokens, boolean[] joined, boolean[] capitals) {
    this.words = words;
    this.shapes = shapes;
    this.tokens = tokens;
    this.joined = joined;
    this.capitals = capitals;
  }

  private static boolean[] capitals(String[] shapes) {
    boolean[] capitals = new boolean[shapes.length];
    for (int i = 0; i < shapes.length; i++) {
      capitals[i] = Character.isUpperCase(shapes[i].charAt(0));
    }
    return capitals;
  }

  /** The atoms of all tokens of {@code sentence}. */
  static Atoms of(Sentence sentence) {
    return sentence.get(READING);
  }

  /** The atoms of tokens {@code first} to {@code last} of {@code sentence}, both inclusive. */
  static Atoms of(Sentence sentence, int first, int last) {
    if (!sentence.token(first).spaced()) {
      return cut(sentence, first, last);
    }
    Atoms all = of(sentence);
    return all.slice(all.atomOf(first), all.atomOf(last + 1));
  }

  /** Some of the atoms, the first of which white space parts from those before. */
  private Atoms slice(int from, int to) {
    return new Atoms(
        words.slice(from, to),
        Arrays.copyOfRange(shapes, from, to),
        Arrays.copyOfRange(tokens, from, to),
        Arrays.copyOfRange(joined, from, to),
        Arrays.copyOfRange(capitals, from, to));
  }

  private static Atoms cut(Sentence sentence, int first, int last) {
    AtomCutter cutter = new AtomCutter(last - first + 1);
    for (int i = first; i <= last; i++) {
      Token token = sentence.token(i);
      boolean glued = i > first && !token.spaced();
      cutter.add(token.text(), token.lower(), i, glued);
    }
    return cutter.atoms();
  }

  /** The atoms of a lexicon's wording. */
  static Atoms of(String wording) {
    String[] parts = StringUtils.split(wording.replace(",", " ,"), ' ');
    AtomCutter cutter = new AtomCutter(parts.length);
    for (int i = 0; i < parts.length; i++) {
      cutter.add(parts[i], parts[i].toLowerCase(Locale.ROOT), i, false);
    }
    return cutter.atoms();
  }

  int size() {
    return shapes.length;
  }

  /** The words for matching. */
  WordList words() {
    return words;
  }

  String word(int atom) {
    return words.get(atom);
  }

  /** The word with the capitals it has. */
  String shape(int atom) {
    return shapes[atom];
  }

  /** The token or part of a wording it comes from. */
  int token(int atom) {
    return tokens[atom];
  }

  /** Whether a hyphen stands before it: "run" in "Hamas-run". */
  boolean joined(int atom) {
    return atom < joined.length && joined[atom];
  }

  boolean capital(int atom) {
    return atom >= 0 && atom < capitals.length && capitals[atom];
  }

  /** Whether all its letters are capitals: "UN", "MSF", "R". */
  boolean acronym(int atom) {
    String shape = shape(atom);
    return capital(atom) && shape.equals(shape.toUpperCase(Locale.ROOT));
  }

  boolean isPossessive(int atom) {
    return atom >= 0 && atom < size() && words.get(atom).equals(POSSESSIVE);
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
