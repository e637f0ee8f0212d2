package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.internal.text.Token;
import io.github.casualtyfigures.lexicon.WordList;
import io.github.casualtyfigures.lexicon.WordTable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the words and tags of one sentence tell of its build: verbs, commas, quotation marks, words
 * of time. Belongs to one call.
 */
final class Syntax {

  static final Set<String> AUXILIARIES = WordTable.of("have", "be", "do", "get");
  private static final Set<String> OPENING =
      WordTable.of("\u201c", "``", "\u00ab", "\u201e", "\u2018", "`");
  private static final Set<String> CLOSING = WordTable.of("\u201d", "''", "\u00bb", "\u2019");
  private static final Set<String> CONJUNCTIONS =
      WordTable.of("but", "while", "whereas", "though", "although", "and", "yet");

  private static final Set<String> ATTACHING =
      WordTable.of(
          "across",
          "around",
          "among",
          "outside",
          "throughout",
          "along",
          "behind",
          "of",
          "for",
          "in",
          "at",
          "from",
          "with",
          "on",
          "to",
          "near",
          "by",
          "within",
          "inside");

  private final String article;
  private final Sentence sentence;
  private final WordList lowers;
  private final Cues cues;
  private final @Nullable Syntax previous;
  private String @Nullable [] tags;
  private @Nullable NounPhrases phrases;
  private final TimeWords times = new TimeWords(this);

  /** Of {@code sentence} in {@code article}; {@code previous} is the sentence before, or null. */
  Syntax(String article, Sentence sentence, @Nullable Syntax previous, Cues cues) {
    this.article = article;
    this.sentence = sentence;
    this.lowers = sentence.lowers();
    this.cues = cues;
    this.previous = previous;
  }

  /** Whether the sentence before ends with a quotation: "Why us?" (she said.) */
  boolean afterQuote() {
    return previous != null
        && previous.sentence.paragraph() == sentence.paragraph()
        && previous.closesQuote(previous.last());
  }

  /** Whether a number stands in the sentence before. */
  boolean countedBefore() {
    boolean counted = false;
    for (int i = 0; previous != null && i < previous.size(); i++) {
      counted |= previous.tag(i).equals("CD");
    }
    return counted;
  }

  Sentence sentence() {
    return sentence;
  }

  Cues cues() {
    return cues;
  }

  int size() {
    return lowers.size();
  }

  int last() {
    return lowers.size() - 1;
  }

  boolean inside(int i) {
    return i >= 0 && i < lowers.size();
  }

  /** The noun phrases of the sentence. */
  NounPhrases phrases() {
    NounPhrases known = phrases;
    if (known == null) {
      known = new NounPhrases(this);
      phrases = known;
    }
    return known;
  }

  String tag(int i) {
    return inside(i) ? tags()[i] : "";
  }

  private String[] tags() {
    String[] known = tags;
    if (known == null) {
      known = new TagMender(sentence, cues).mended().toArray(new String[0]);
      tags = known;
    }
    return known;
  }

  String lower(int i) {
    return i >= 0 && i < lowers.size() ? lowers.get(i) : "";
  }

  boolean is(int i, String word) {
    return i >= 0 && i < lowers.size() && lowers.is(i, word);
  }

  boolean noun(int i) {
    return tag(i).startsWith("NN") || tag(i).equals("ADD");
  }

  boolean name(int i) {
    return tag(i).startsWith("NNP")
        || (i > 0 && tag(i).startsWith("NN") && Character.isUpperCase(cased(i)));
  }

  /** Whether the word at {@code i} has a capital that a headline did not give it. */
  boolean capital(int i) {
    return inside(i) && Character.isUpperCase(cased(i));
  }

  private char cased(int i) {
    return sentence.cased().get(i).charAt(0);
  }

  boolean pronoun(int i) {
    return tag(i).equals("PRP");
  }

  /** "the injured", "those", "many", "others": no noun by its tag, yet a speaker or a sufferer. */
  boolean nominal(int i) {
    String tag = tag(i);
    if (tag.equals("JJ")
        && (verb(i + 1) || (is(i + 1, "of") && is(i + 2, "those")))
        && cues.is(Cue.Use.MANY, sentence, i)) {
      return true;
    }
    boolean pointing = tag.equals("DT") && !is(i, "the") && !is(i, "a") && !is(i, "no");
    return pointing
        || (tag.equals("JJ") && (tag(i - 1).equals("DT") || tag(i - 1).equals("PRP$")))
        || (tag.equals("CD") && !time(i))
        || (tag.equals("WP") && is(i, "who"));
  }

  boolean determiner(int i) {
    String tag = tag(i);
    return tag.equals("DT") || tag.equals("PRP$") || tag.equals("PDT");
  }

  boolean adjective(int i) {
    return tag(i).startsWith("JJ");
  }

  /** A preposition that hangs one noun phrase on another. */
  boolean attaches(int i) {
    return ATTACHING.contains(lower(i));
  }

  boolean verb(int i) {
    return tag(i).startsWith("VB") || tag(i).equals("MD");
  }

  /** A verb that can be the predicate of a clause by itself. */
  boolean finite(int i) {
    String tag = tag(i);
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
  }

  boolean auxiliary(int i) {
    return tag(i).equals("MD") || (verb(i) && AUXILIARIES.contains(sentence.token(i).lemma()));
  }

  boolean adverb(int i) {
    return tag(i).startsWith("RB") && !is(i, "not") && !is(i, "n't") && !is(i, "never");
  }

  boolean negation(int i) {
    return is(i, "not") || is(i, "n't") || is(i, "never");
  }

  boolean comma(int i) {
    return is(i, ",");
  }

  /** A dash between clauses, not the hyphen of a compound. */
  boolean dash(int i) {
    if (!inside(i)) {
      return false;
    }
    String word = lower(i);
    return word.equals("--")
        || word.equals("\u2013")
        || word.equals("\u2014")
        || (word.equals("-") && sentence.token(i).spaced());
  }

  /** A hyphen or slash that joins the words beside it. */
  boolean joint(int i) {
    return inside(i)
        && (is(i, "-") || is(i, "\u2013") || is(i, "/"))
        && !sentence.token(i).spaced()
        && inside(i + 1)
        && !sentence.token(i + 1).spaced();
  }

  boolean opensQuote(int i) {
    if (!inside(i)) {
      return false;
    }
    Token token = sentence.token(i);
    if (!mayQuote(token)) {
      return false;
    }
    if (straight(token)) {
      return blank(token.begin() - 1) && !blank(token.end());
    }
    boolean turned = blank(token.end()) && !blank(token.begin() - 1);
    return OPENING.contains(token.text()) && !turned;
  }

  /** No word and no number is a quotation mark. */
  private static boolean mayQuote(Token token) {
    return !Character.isLetterOrDigit(token.text().charAt(0));
  }

  /** Whether no letter or mark stands at {@code offset} of the article. */
  private boolean blank(int offset) {
    return offset < 0
        || offset >= article.length()
        || Character.isWhitespace(article.charAt(offset))
        || article.charAt(offset) == '('
        || article.charAt(offset) == '\u2014';
  }

  boolean closesQuote(int i) {
    if (!inside(i)) {
      return false;
    }
    Token token = sentence.token(i);
    if (!mayQuote(token)) {
      return false;
    }
    boolean mark = straight(token) || marks(token.text());
    return mark && !opensQuote(i) && !tag(i).equals("POS");
  }

  /** One mark, or two that stand together where a quotation ends within another. */
  private static boolean marks(String text) {
    for (int i = 0; i < text.length(); i++) {
      String mark = text.substring(i, i + 1);
      if (!CLOSING.contains(mark) && !OPENING.contains(mark)) {
        return CLOSING.contains(text) || OPENING.contains(text);
      }
    }
    return true;
  }

  /** Whether the quotation mark at {@code i} is a single one. */
  boolean single(int i) {
    String mark = lower(i);
    return mark.equals("'") || mark.equals("`");
  }

  private static boolean straight(Token token) {
    String text = token.text();
    return text.equals("\"") || text.equals("'") || text.equals("''");
  }

  /** The end of a clause as punctuation tells it. */
  boolean stop(int i) {
    if (!inside(i)) {
      return true;
    }
    String word = lower(i);
    if (Character.isLetterOrDigit(word.charAt(0))) {
      return false;
    }
    return word.equals(",")
        || word.equals(".")
        || word.equals(";")
        || word.equals(":")
        || word.equals("?")
        || word.equals("!")
        || word.equals(")")
        || closesQuote(i)
        || dash(i);
  }

  /** "but", "while": a conjunction that may begin the clause of another speaker. */
  boolean conjunction(int i) {
    return CONJUNCTIONS.contains(lower(i));
  }

  /**
   * "Monday", "early", "2024", but not the name in "Bishop Sunday Obi"; told once for all rules.
   */
  boolean time(int i) {
    return times.at(i);
  }

  /** Whether a finite verb stands in the tokens from {@code from} to {@code to}, inclusive. */
  boolean finiteBetween(int from, int to) {
    for (int i = Math.max(0, from); i <= Math.min(to, last()); i++) {
      if (finite(i)) {
        return true;
      }
    }
    return false;
  }

  /** The bracket that opens before the one that closes at {@code close}; -1 if far. */
  int opening(int close) {
    for (int i = close - 1; i >= Math.max(0, close - 8); i--) {
      if (is(i, "(")) {
        return i;
      }
    }
    return -1;
  }

  /** The bracket that closes after the one that opens at {@code open}; -1 if far. */
  int closing(int open) {
    for (int i = open + 1; i <= Math.min(last(), open + 8); i++) {
      if (is(i, ")")) {
        return i;
      }
    }
    return -1;
  }
}
