package io.github.casualtyfigures.internal.attribution;

import io.github.casualtyfigures.internal.text.Sentence;
import java.util.List;

/** The words and tags of one sentence, empty beyond its ends, for those that mend its tags. */
abstract class SentenceWords {

  final Sentence sentence;

  SentenceWords(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The tag at {@code i}, or an empty one. */
  static String tag(List<String> known, int i) {
    return i >= 0 && i < known.size() ? known.get(i) : "";
  }

  /** The word at {@code i} in lower case, or an empty one. */
  final String lower(int i) {
    return i >= 0 && i < sentence.size() ? sentence.token(i).lower() : "";
  }

  final boolean is(int i, String word) {
    return lower(i).equals(word);
  }
}
