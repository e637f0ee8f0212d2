package io.github.casualtyfigures.internal.text;

import io.github.casualtyfigures.claim.Span;

/**
 * A word of a sentence. Its text is the article's; {@link #lower} and {@link #lemma} are copies to
 * compare. Belongs to one document and so to one thread.
 */
public final class Token {

  private final Sentence sentence;
  private final int index;
  private final Span span;
  private final String lower;

  Token(Sentence sentence, int index, Span span, String lower) {
    this.sentence = sentence;
    this.index = index;
    this.span = span;
    this.lower = lower;
  }

  /** Its place in the sentence, from 0. */
  public int index() {
    return index;
  }

  /** Its characters in the article. */
  public String text() {
    return span.text();
  }

  /**
   * Its characters in lower case, typographic apostrophes, quotes and hyphens made plain; of "IS",
   * the Islamic State, those of its longer name.
   */
  public String lower() {
    return lower;
  }

  /** Where it begins in the article. */
  public int begin() {
    return span.begin();
  }

  /** Where it ends in the article, exclusive. */
  public int end() {
    return span.end();
  }

  /** Its characters with their place. */
  public Span span() {
    return span;
  }

  /** Its Penn Treebank tag; the first look tags the sentence. */
  public String tag() {
    return sentence.tag(index);
  }

  /** Its dictionary form in lower case. */
  public String lemma() {
    return sentence.lemma(index);
  }

  /** Whether it reads {@code word}, case and typography aside. */
  public boolean is(String word) {
    return lower.hashCode() == word.hashCode() && lower.equals(word);
  }

  /** Whether it is a year of the 20th or the 21st century in digits: "1994", "2023". */
  public boolean year() {
    return lower.length() == 4
        && (lower.startsWith("19") || lower.startsWith("20"))
        && Character.isDigit(lower.charAt(2))
        && Character.isDigit(lower.charAt(3));
  }

  /** Whether its first character is a capital letter. */
  public boolean capitalised() {
    return Character.isUpperCase(text().charAt(0));
  }

  /**
   * Whether white space or a dash that joins no words ("12 people—two of them boys") stands between
   * it and the token before, or it begins the sentence.
   */
  public boolean spaced() {
    return index == 0
        || sentence.token(index - 1).end() < begin()
        || parts()
        || sentence.token(index - 1).parts();
  }

  /** Whether it is a dash that is set without white space as well: "—", "--". */
  private boolean parts() {
    return is("\u2014") || is("--");
  }

  @Override
  public String toString() {
    return text();
  }
}
