package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells people of a sentence of their own whom a partitive pronoun means, and not those whose fate
 * was told before: "The families, many of whom have waited here", "Protesters, some of them".
 * Immutable; may be shared by threads.
 */
final class Bystanders {

  private static final int FARTHEST = 12;

  private final PeopleNouns nouns;
  private final Frames frames;

  Bystanders(PeopleNouns nouns, Frames frames) {
    this.nouns = nouns;
    this.frames = frames;
  }

  /**
   * Whether {@code phrase}, a part of some people, is of those whom the noun before it names.
   *
   * @param told the fate told before
   * @param before the sentences that told of it
   */
  boolean partOf(
      Sentence sentence, CountedPhrase phrase, @Nullable Category told, List<Sentence> before) {
    int comma = phrase.first() - 1;
    if (!phrase.pronoun() || comma < 1 || !sentence.token(comma).is(",")) {
      return false;
    }
    PeopleNouns.Noun nearest = nouns.endingAt(sentence, comma - 1);
    if (nearest == null || !nearest.people()) {
      return false;
    }
    int first = comma - 1;
    while (first >= Math.max(0, comma - FARTHEST) && inside(sentence, first)) {
      if (frames.is(Frames.Kind.MOURNERS, sentence, first)) {
        return true; // "the families of the passengers"
      }
      first--;
    }
    return first < 0
        && (told == Category.MISSING || told == Category.CASUALTIES || VictimFinder.hit(told))
        && !frames.is(Frames.Kind.VICTIMS, sentence, comma - 1)
        && before.stream().noneMatch(one -> names(one, sentence.token(comma - 1).lemma()));
  }

  private static boolean names(Sentence sentence, String noun) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.token(i).lemma().equals(noun)) {
        return true;
      }
    }
    return false;
  }

  private static boolean inside(Sentence sentence, int i) {
    String tag = sentence.token(i).tag();
    return tag.startsWith("NN")
        || tag.startsWith("JJ")
        || tag.equals("DT")
        || tag.equals("POS")
        || tag.equals("PRP$")
        || sentence.token(i).is("of");
  }
}
