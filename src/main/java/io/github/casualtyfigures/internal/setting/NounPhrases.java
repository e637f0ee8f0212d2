package io.github.casualtyfigures.internal.setting;

import io.github.casualtyfigures.internal.text.Sentence;
import io.github.casualtyfigures.internal.text.Token;
import java.util.regex.Pattern;

/**
 * The noun phrases of a sentence that may call a place, by the tags of their words: "an African
 * Union (AU) base", "the “Centre” zone", "Yemen's northwest". Times end one: "in Kano Tuesday".
 * Belongs to one call.
 */
final class NounPhrases {

  private static final Pattern PARTICIPLE = Pattern.compile("VBN|JJ");
  private static final Pattern COMMON_NOUN = Pattern.compile("NNS?");
  private static final Pattern NOUN_OR_ADJECTIVE = Pattern.compile("NN.*|JJ.*");

  private final PlaceWords words;
  private final Sentence sentence;
  private final boolean[] taken;
  private final int limit;

  /**
   * @param taken the tokens that are part of a time
   */
  NounPhrases(PlaceWords words, Sentence sentence, boolean[] taken) {
    this.words = words;
    this.sentence = sentence;
    this.taken = taken;
    this.limit = sentence.size();
  }

  private NounPhrases(NounPhrases all, int limit) {
    this.words = all.words;
    this.sentence = all.sentence;
    this.taken = all.taken;
    this.limit = Math.min(limit, all.limit);
  }

  /** These phrases as far as token {@code limit}, exclusive. */
  NounPhrases until(int limit) {
    return new NounPhrases(this, limit);
  }

  /** Whether {@code i} is no token, one of a time, or beyond the limit. */
  boolean closed(int i) {
    return i < 0 || i >= limit || taken[i];
  }

  /** The last token of the phrase that begins at {@code begin}; before it where there is none. */
  int end(int begin) {
    int noun = begin - 1;
    for (int i = begin; !closed(i) && within(begin, i); i++) {
      if (isNoun(i)) {
        noun = i;
      }
    }
    boolean quoted =
        noun >= begin && !closed(noun + 1) && isClosing(noun + 1) && opened(begin, noun);
    return quoted ? noun + 1 : noun;
  }

  /**
   * The noun that heads the phrase from {@code begin} to {@code end}: its last, brackets aside; of
   * "Impasug-ong" the capitalised part.
   */
  int head(int begin, int end) {
    int head = end;
    while (head > begin && (isQuote(head) || sentence.token(head).is(")"))) {
      head--;
    }
    boolean compound = head - 2 >= begin && hyphen(head - 1);
    return compound && sentence.token(head - 2).capitalised() ? head - 2 : head;
  }

  /**
   * The first token of the proper name, quoted or not, that ends at {@code last}; after it if none.
   */
  int nameEndingAt(int last) {
    int i = last;
    while (!closed(i) && (isQuote(i) || sentence.token(i).tag().startsWith("NNP"))) {
      i--;
    }
    boolean quoted =
        last > 1
            && isQuote(last)
            && i == last - 1
            && isQuote(last - 2)
            && sentence.token(last - 1).capitalised();
    return quoted ? last - 2 : i + 1;
  }

  private boolean isNoun(int i) {
    return sentence.token(i).tag().startsWith("NN") || words.isNoun(sentence, i);
  }

  private boolean within(int begin, int i) {
    Token token = sentence.token(i);
    return switch (token.tag()) {
      case "DT", "PRP$" -> i == begin;
      case "POS", "HYPH", "FW", "VBN", "``", "''", "RBS" -> true;
      case "NNP" -> i == begin || !afterNoun(i);
      case "VBG" -> i < begin + 3;
      case "RB" -> participle(i + 1) || hyphen(i + 1) || words.isDirection(sentence, i);
      case "CD" -> number(begin, i);
      default ->
          token.tag().startsWith("NN")
              || token.tag().startsWith("JJ")
              || token.is("-")
              || token.is("&")
              || bracket(begin, i)
              || words.isDirection(sentence, i);
    };
  }

  private boolean hyphen(int i) {
    return !closed(i) && sentence.token(i).is("-");
  }

  private boolean participle(int i) {
    return !closed(i) && PARTICIPLE.matcher(sentence.token(i).tag()).matches();
  }

  /** "clashes Luak" are two phrases, "the capital Baghdad" is one. */
  private boolean afterNoun(int i) {
    return COMMON_NOUN.matcher(sentence.token(i - 1).tag()).matches()
        && !words.isNoun(sentence, i - 1);
  }

  /** "Highway 6" and "three villages", but not "Belgrade seven ex-policemen". */
  private boolean number(int begin, int i) {
    if (i == begin) {
      return sentence.token(i).lower().length() != 4
          || !TimeWords.isDigits(sentence.token(i).lower(), 4);
    }
    boolean last =
        closed(i + 1) || !NOUN_OR_ADJECTIVE.matcher(sentence.token(i + 1).tag()).matches();
    return last && TimeWords.isDigits(sentence.token(i).lower(), 2);
  }

  /** "(AU)". */
  private boolean bracket(int begin, int i) {
    if (sentence.token(i).is("(")) {
      return i > begin && !closed(i + 2) && sentence.token(i + 2).is(")");
    }
    return sentence.token(i).is(")") && i - 2 >= begin && sentence.token(i - 2).is("(");
  }

  private boolean isQuote(int i) {
    return sentence.token(i).tag().equals("``") || isClosing(i);
  }

  private boolean isClosing(int i) {
    return sentence.token(i).tag().equals("''");
  }

  private boolean opened(int begin, int end) {
    for (int i = begin; i <= end; i++) {
      if (isQuote(i)) {
        return true;
      }
    }
    return false;
  }
}
