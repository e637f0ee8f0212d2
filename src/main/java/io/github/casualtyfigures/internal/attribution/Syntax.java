package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.internal.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the words and tags of one sentence tell of its build: verbs, commas, quotation marks, words
 * of time. Belongs to one call.
 */
final class Syntax {

  private static final Set<String> AUXILIARIES = Set.of("have", "be", "do", "get");
  private static final Set<String> OPENING =
      Set.of("\u201c", "``", "\u00ab", "\u201e", "\u2018", "`");
  private static final Set<String> CLOSING = Set.of("\u201d", "''", "\u00bb", "\u2019");
  private static final Set<String> CONJUNCTIONS =
      Set.of("but", "while", "whereas", "though", "although", "and", "yet");

  private final Sentence sentence;
  private final Cues cues;
  private final List<String> tags;

  Syntax(Sentence sentence, Cues cues) {
    this.sentence = sentence;
    this.cues = cues;
    this.tags = mended();
  }

  /**
   * "…, Ukraine estimates, …": between commas behind a name it is a verb, whatever the tagger says.
   */
  private List<String> mended() {
    List<String> mended = new ArrayList<>(sentence.tags());
    for (int i = 2; i < mended.size(); i++) {
      boolean closed = i + 1 == mended.size() || is(i + 1, ",") || is(i + 1, ".");
      boolean noun = mended.get(i).equals("NNS") && mended.get(i - 1).equals("NNP");
      if (noun && closed && is(i - 2, ",") && cues.thirdPerson(lower(i))) {
        mended.set(i, "VBZ");
      }
    }
    return List.copyOf(mended);
  }

  Sentence sentence() {
    return sentence;
  }

  Cues cues() {
    return cues;
  }

  int size() {
    return sentence.size();
  }

  int last() {
    return sentence.size() - 1;
  }

  boolean inside(int i) {
    return i >= 0 && i < sentence.size();
  }

  String tag(int i) {
    return inside(i) ? tags.get(i) : "";
  }

  String lower(int i) {
    return inside(i) ? sentence.token(i).lower() : "";
  }

  boolean is(int i, String word) {
    return lower(i).equals(word);
  }

  boolean noun(int i) {
    return tag(i).startsWith("NN");
  }

  boolean name(int i) {
    return tag(i).startsWith("NNP");
  }

  boolean pronoun(int i) {
    return tag(i).equals("PRP");
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
    return tag(i).equals("MD") || verb(i) && AUXILIARIES.contains(sentence.token(i).lemma());
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
        || word.equals("-") && sentence.token(i).spaced();
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
    if (straight(token)) {
      return token.spaced() && (i == last() || !sentence.token(i + 1).spaced());
    }
    return OPENING.contains(token.text())
        || token.text().equals("''") && token.spaced() && i < last();
  }

  boolean closesQuote(int i) {
    if (!inside(i) || tag(i).equals("POS")) {
      return false;
    }
    Token token = sentence.token(i);
    if (straight(token)) {
      return !opensQuote(i);
    }
    return CLOSING.contains(token.text()) && !opensQuote(i);
  }

  /** Whether the quotation mark at {@code i} is a single one. */
  boolean single(int i) {
    String mark = lower(i);
    return mark.equals("'") || mark.equals("`");
  }

  private static boolean straight(Token token) {
    return token.text().equals("\"") || token.text().equals("'");
  }

  /** The end of a clause as punctuation tells it. */
  boolean stop(int i) {
    if (!inside(i)) {
      return true;
    }
    String word = lower(i);
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

  /** "Monday", "early", "2024". */
  boolean time(int i) {
    if (!inside(i)) {
      return false;
    }
    if (tag(i).equals("CD")) {
      return isYear(lower(i))
          || cues.is(Cue.Use.TIME, sentence, i - 1)
          || cues.is(Cue.Use.TIME, sentence, i + 1);
    }
    return cues.is(Cue.Use.TIME, sentence, i);
  }

  private static boolean isYear(String word) {
    return word.length() == 4 && (word.startsWith("19") || word.startsWith("20"));
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
