package io.github.casualtyfigures.internal.annotate;

import java.util.List;

/** Says what part of speech each word of a sentence is. May be shared by threads. */
interface Tags {

  /** The Penn Treebank tag of each of {@code words}. */
  List<String> of(List<String> words);
}
