package io.github.casualtyfigures.internal.figure;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells people of a sentence of their own whom a partitive pronoun means, and not those whose fate
 * was told before: "The families, many of whom have waited here", "Protesters, some of them",
 * "survivors say half of them". Immutable; may be shared by threads.
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
    if (!phrase.pronoun() || comma < 1) {
      return false;
    }
    if (sentence.lowers().subList(0, comma + 1).contains("survivors")) {
      return true; // "survivors say half of them"
    }
    PeopleNouns.Noun nearest =
        sentence.token(comma).is(",") ? nouns.endingAt(sentence, comma - 1) : null;
    if (nearest == null || !nearest.people()) {
      return false;
    }
    int first = comma - 1;
    boolean joined = false;
    while (first >= Math.max(0, comma - FARTHEST)
        && (Words.nominal(sentence, first) || sentence.token(first).is("and"))) {
      if (frames.is(Frames.Kind.MOURNERS, sentence, first)
          || frames.is(Frames.Kind.KIN, sentence, first)) {
        return true; // "the families of the passengers"
      }
      joined |= sentence.token(first).is("and");
      first--;
    }
    return first < 0
        && !joined
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
}
