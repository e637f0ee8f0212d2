package io.github.casualtyfigures.internal.text;

import java.util.List;

/** What can be said of the words of a sentence, at a cost; may be shared by threads. */
public interface Analyser {

  /** The Penn Treebank tag of each of {@code words}. */
  List<String> tags(List<String> words);

  /** The dictionary form of {@code word} with {@code tag}, in lower case. */
  String lemma(String word, String tag);
}
