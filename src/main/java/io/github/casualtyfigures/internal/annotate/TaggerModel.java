package io.github.casualtyfigures.internal.annotate;

import edu.stanford.nlp.tagger.maxent.Distsim;
import java.util.List;
import java.util.Map;

/**
 * The numbers of CoreNLP's left3words tagger: the words it knows with their tags, the weights of
 * the features of a word and of the two tags before it, the clusters of words. Never changed once
 * it is read, so it may be shared by threads.
 *
 * @param tags the tags by index
 * @param open the tags that a word may have which the model does not know
 * @param words the words it knows
 * @param features the weights by the kind of the feature and its value
 * @param clusters the cluster of each word
 */
@SuppressWarnings("ArrayRecordComponent") // the innermost loop reads it, and nobody writes it
record TaggerModel(
    List<String> tags,
    int[] open,
    Map<String, Word> words,
    List<Map<String, Weights>> features,
    Distsim clusters) {

  /** The kinds of features by their numbers in the file; those from RARE on are of rare words. */
  static final int PREVIOUS = 0;

  static final int OWN = 1;
  static final int NEXT = 2;
  static final int TWO_TAGS = 3;
  static final int TAG = 4;
  static final int RARE = 5;

  /** How many kinds there are. */
  static final int KINDS = 44;

  /**
   * What the model knows of a word.
   *
   * @param tags the tags it may have
   * @param first the tag it has most often
   * @param rare whether its parts are looked at, as those of an unknown word are
   */
  @SuppressWarnings("ArrayRecordComponent") // as above
  record Word(int[] tags, String first, boolean rare) {}
}
