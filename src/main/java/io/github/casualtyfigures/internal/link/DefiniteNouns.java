package io.github.casualtyfigures.internal.link;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.internal.link.LinkWords.Found;
import io.github.casualtyfigures.internal.link.LinkWords.Role;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads definite phrases that name a whole by what became of its people: "the 12 dead", "those
 * killed", "the 2023 deaths". Immutable; may be shared by threads.
 */
final class DefiniteNouns {

  static final Set<String> DETERMINERS = Set.of("DT", "PDT", "PRP$");

  private static final List<String> OF = List.of("of", "among", "amongst");

  private final LinkWords words;

  DefiniteNouns(LinkWords words) {
    this.words = words;
  }

  /** The noun of a definite phrase that begins at {@code from}: "the 12 dead", "those killed". */
  @Nullable Found at(Sentence sentence, int from) {
    if (from < sentence.size() - 2 && sentence.token(from + 1).tag().equals("POS")) {
      return words.at(sentence, from + 2, Role.NOUN); // "Friday's dead"
    }
    if (from >= sentence.size() || !DETERMINERS.contains(sentence.token(from).tag())) {
      return null;
    }
    boolean those = from + 2 < sentence.size() && sentence.token(from + 1).is("who");
    int first = those ? pastAuxiliaries(sentence, from + 2) : from + 1;
    if (those && first < sentence.size() && sentence.token(first).lemma().equals("die")) {
      return new Found(first, first, List.of(Category.KILLED, Category.CASUALTIES));
    }
    for (int t = first; t < sentence.size() && t <= first + 2; t++) {
      Found found = words.at(sentence, t, Role.NOUN);
      if (found != null) {
        return t > first && acts(sentence, t) ? null : found;
      }
      String tag = sentence.token(t).tag();
      if (!tag.startsWith("JJ")
          && !tag.startsWith("NN")
          && !tag.equals("VBN")
          && !tag.equals("RB") // "the seriously injured"
          && !DETERMINERS.contains(tag)
          && !sentence.token(t).year()) {
        return null;
      }
    }
    return null;
  }

  /** The noun of "of the N", "of those N", "of all N", "among the N" in a stretch of tokens. */
  @Nullable Found afterOf(Sentence sentence, int from, int to) {
    for (int t = from; t <= to; t++) {
      if (Discourse.finiteVerb(sentence, t, t) || sentence.token(t).is(",")) {
        return null;
      }
      if (OF.contains(sentence.token(t).lower())) {
        return at(sentence, t + 1);
      }
    }
    return null;
  }

  /** "a fire in the south of the city (killed) six": a verb with an object of its own. */
  private static boolean acts(Sentence sentence, int verb) {
    String next = verb + 1 < sentence.size() ? sentence.token(verb + 1).tag() : "";
    return sentence.token(verb).tag().startsWith("VB") && (next.equals("CD") || next.equals("DT"));
  }

  /** "those who had been killed": the token behind the auxiliaries. */
  private static int pastAuxiliaries(Sentence sentence, int from) {
    int t = from;
    while (t < sentence.size() && Discourse.auxiliary(sentence, t)) {
      t++;
    }
    return t;
  }
}
