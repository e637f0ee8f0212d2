package io.github.casualtyfigures.internal.text;

import io.github.casualtyfigures.claim.Range;
import io.github.casualtyfigures.claim.Span;
import io.github.casualtyfigures.lexicon.WordList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A sentence, headline, bullet or caption: its tokens in order. Tags and lemmas are made when they
 * are first asked for. Belongs to one document and so to one thread.
 */
public final class Sentence {

  /**
   * Something that stages read off a sentence and ask for again and again. Immutable; may be shared
   * by threads.
   *
   * @param <T> what is read
   */
  public static final class Reading<T> {

    private final Function<Sentence, T> read;

    /**
     * @param read reads the sentence; must depend on nothing else
     */
    public Reading(Function<Sentence, T> read) {
      this.read = read;
    }
  }

  private final String article;
  private final int index;
  private final int paragraph;
  private final Token[] tokens;
  private final WordList lowers;
  private final List<String> cased;
  private final Analyser analyser;
  private @Nullable List<String> tags;
  private String @Nullable [] tagAt;
  private final @Nullable String[] lemmas;

  /** What was asked for with its answers, so few that a walk over them is the shortest way. */
  private Reading<?>[] asked;

  private Object[] answers;
  private int answered;

  /**
   * @param article the whole text of the article
   * @param index its place in the article, from 0
   * @param paragraph the place of its paragraph, from 0
   * @param words its tokens, at least one
   * @param cased the words as the analyser is to see them: as they stand, with the capitals of a
   *     headline undone, or an acronym that reads like a word under its longer name
   */
  public Sentence(
      String article,
      int index,
      int paragraph,
      List<Span> words,
      List<String> cased,
      Analyser analyser) {
    if (words.isEmpty() || words.size() != cased.size()) {
      throw new IllegalArgumentException(words + " cased as " + cased);
    }
    this.article = article;
    this.index = index;
    this.paragraph = paragraph;
    this.tokens = new Token[words.size()];
    String[] lower = new String[words.size()];
    for (int i = 0; i < tokens.length; i++) {
      String text = words.get(i).text();
      lower[i] = plain(cased.get(i).length() > text.length() ? cased.get(i) : text);
      tokens[i] = new Token(this, i, words.get(i), lower[i]);
    }
    this.lowers = WordList.of(Arrays.asList(lower));
    this.cased = List.copyOf(cased);
    this.lemmas = new @Nullable String[words.size()];
    this.asked = new Reading<?>[4];
    this.answers = new Object[4];
    this.analyser = analyser;
  }

  private static String plain(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) >= 128) {
        return typewritten(lower);
      }
    }
    return lower;
  }

  private static String typewritten(String lower) {
    return lower
        .replace('\u2019', '\'')
        .replace('\u2018', '\'')
        .replace('\u201c', '"')
        .replace('\u201d', '"')
        .replace('\u2010', '-')
        .replace('\u2011', '-')
        .replace('\u2212', '-')
        .replace('\u00a0', ' ')
        .replace('\u202f', ' ')
        .replace('\u2009', ' ');
  }

  /** Its place in the article, from 0. */
  public int index() {
    return index;
  }

  /** The place of its paragraph in the article, from 0. */
  public int paragraph() {
    return paragraph;
  }

  /** Its tokens. */
  public List<Token> tokens() {
    return Collections.unmodifiableList(Arrays.asList(tokens));
  }

  /** Whether it has a token at {@code i}. */
  public boolean has(int i) {
    return i >= 0 && i < tokens.length;
  }

  /** The token at {@code i}. */
  public Token token(int i) {
    return tokens[i];
  }

  /** How many tokens it has. */
  public int size() {
    return tokens.length;
  }

  /** The tokens in lower case, as {@link Token#lower} has them, for matching phrases. */
  public WordList lowers() {
    return lowers;
  }

  /** The tokens with the capitals of a headline undone, for matching names. */
  public List<String> cased() {
    return cased;
  }

  /** Where its first token begins in the article. */
  public int begin() {
    return tokens[0].begin();
  }

  /** Where its last token ends in the article, exclusive. */
  public int end() {
    return tokens[tokens.length - 1].end();
  }

  /** Its characters as offsets. */
  public Range range() {
    return new Range(begin(), end());
  }

  /** The article's characters from token {@code first} to token {@code last}, inclusive. */
  public Span span(int first, int last) {
    return Span.of(article, token(first).begin(), token(last).end());
  }

  /** The first token that ends after the character at {@code offset}; {@link #size} if none. */
  public int tokenAt(int offset) {
    int i = 0;
    while (i < tokens.length && tokens[i].end() <= offset) {
      i++;
    }
    return i;
  }

  /** The Penn Treebank tags of its tokens. */
  public List<String> tags() {
    List<String> known = tags;
    if (known == null) {
      known = List.copyOf(DeedTags.mended(cased, Peoples.mended(cased, analyser.tags(cased))));
      tags = known;
    }
    return known;
  }

  String tag(int i) {
    String[] known = tagAt;
    if (known == null) {
      known = tags().toArray(new String[0]);
      tagAt = known;
    }
    return known[i];
  }

  String lemma(int i) {
    String known = lemmas[i];
    if (known == null) {
      known = analyser.lemma(cased.get(i), tags().get(i));
      lemmas[i] = known;
    }
    return known;
  }

  /** What {@code reading} makes of the sentence; read once. */
  @SuppressWarnings("unchecked") // a reading is only ever kept beside what it read
  public <T> T get(Reading<T> reading) {
    for (int i = 0; i < answered; i++) {
      if (asked[i] == reading) {
        return (T) answers[i];
      }
    }
    T answer = reading.read.apply(this);
    if (answered == asked.length) {
      asked = Arrays.copyOf(asked, 2 * answered);
      answers = Arrays.copyOf(answers, 2 * answered);
    }
    asked[answered] = reading;
    answers[answered] = answer;
    answered++;
    return answer;
  }

  @Override
  public String toString() {
    return article.substring(begin(), end());
  }
}
