package io.github.casualtyfigures.internal.annotate;

import edu.stanford.nlp.process.Morphology;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * CoreNLP's morphology with the last answers kept, since the words of news come again and again.
 * Belongs to one thread.
 */
final class Lemmas {

  /** About a megabyte. */
  private static final int MOST = 10_000;

  /** Asked for at every verb, so it compares by itself what records compare by reflection. */
  private record TaggedWord(String word, String tag) {

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof TaggedWord that && word.equals(that.word) && tag.equals(that.tag);
    }

    @Override
    public int hashCode() {
      return 31 * word.hashCode() + tag.hashCode();
    }
  }

  private final Morphology morphology = new Morphology();
  private final Map<TaggedWord, String> known = new HashMap<>();

  /** The dictionary form of {@code word} with {@code tag}, in lower case. */
  String of(String word, String tag) {
    TaggedWord asked = new TaggedWord(word, tag);
    String lemma = known.get(asked);
    if (lemma == null) {
      String found = morphology.lemma(word, tag, true);
      lemma = (found == null ? word : found).toLowerCase(Locale.ROOT);
      if (known.size() == MOST) {
        known.clear();
      }
      known.put(asked, lemma);
    }
    return lemma;
  }
}
