package io.github.casualtyfigures.internal.link;

import static io.github.casualtyfigures.internal.link.Discourse.NONE;
import static io.github.casualtyfigures.internal.link.Discourse.finiteVerb;

import io.github.casualtyfigures.internal.link.LinkWords.Found;
import io.github.casualtyfigures.internal.link.LinkWords.Role;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Wholes of other sentences that are the subject of their parts: "The dead included four women",
 * "Those who died were two guides", "The dead - 59 men and eight women - came from Iraq".
 * Immutable; may be shared by threads.
 */
final class SubjectWholes {

  /** How many sentences "them" and "these" reach back. */
  private static final int REACH = 3;

  /** How many sentences "the casualties" reaches back. */
  private static final int NOUN_REACH = 8;

  private static final Set<String> NOT = Set.of("not", "n't", "never");
  private static final List<String> DASHES = List.of("-", "--", "\u2013", "\u2014", "(", ":");

  private final LinkWords words;
  private final DefiniteNouns nouns;

  SubjectWholes(LinkWords words) {
    this.words = words;
    this.nouns = new DefiniteNouns(words);
  }

  void link(Discourse discourse, Wholes wholes, int i) {
    wholes.refer(i, nounIncludes(discourse, wholes, i), "nounIncludes");
    wholes.refer(i, theDeadWere(discourse, wholes, i), "theDeadWere");
  }

  /** "The dead included four women": the verb takes the noun before it as the whole. */
  private int nounIncludes(Discourse discourse, Wholes wholes, int i) {
    Sentence sentence = discourse.sentence(i);
    int to = discourse.first(i) - 1;
    int start = discourse.before(i) == NONE ? 0 : discourse.last(discourse.before(i)) + 1;
    Found marker = words.last(sentence, Math.max(start, to - 8), to, Role.INCLUSION);
    if (marker != null && denied(sentence, marker.first())) {
      return NONE;
    }
    if (marker == null) {
      int previous = discourse.before(i);
      boolean listed =
          previous != NONE
              && wholes.referring(previous)
              && discourse.category(previous) == discourse.category(i)
              && !finiteVerb(sentence, start, to)
              && discourse.fits(i, wholes.of(previous));
      return listed ? wholes.of(previous) : NONE;
    }
    Found noun = before(sentence, start, marker.first());
    if (noun != null) {
      return Antecedents.find(discourse, wholes, i, noun.categories(), NOUN_REACH);
    }
    boolean opens = words.first(sentence, start, marker.last(), Role.BACK) != null;
    return opens ? Antecedents.find(discourse, wholes, i, List.of(), REACH) : NONE;
  }

  /** "The dead were two guides and a cook", "Those who died were 12 men": who a count was of. */
  private int theDeadWere(Discourse discourse, Wholes wholes, int i) {
    Sentence sentence = discourse.sentence(i);
    int be = discourse.first(i) - 1;
    if (be < 1
        || discourse.share(i)
        || !(Discourse.BE.contains(sentence.token(be).lower())
            || DASHES.contains(sentence.token(be).lower()))) {
      return NONE;
    }
    Found noun = before(sentence, Math.max(0, be - 4), be);
    boolean subject = noun != null && noun.last() == be - 1 && definite(sentence, noun.first() - 1);
    boolean toll = noun != null && sentence.token(noun.last()).is("toll"); // "In Gao the toll is 9"
    if (noun == null || !subject || toll || !noun.categories().contains(discourse.category(i))) {
      return NONE;
    }
    int found =
        Antecedents.nearest(discourse, wholes, i, Set.of(discourse.category(i)), NOUN_REACH);
    found =
        found != NONE
            ? found
            : Antecedents.nearest(discourse, wholes, i, Set.copyOf(noun.categories()), NOUN_REACH);
    for (int j = found + 1; found != NONE && j < i; j++) {
      boolean same =
          discourse.category(j) == discourse.category(i)
              && !discourse.together(j, i)
              && !wholes.known(j)
              && !discourse.fits(i, j);
      if (same) {
        return NONE; // "killed three; the dead were three climbers"
      }
    }
    return found;
  }

  /** The noun that ends before token {@code to}: "the dead", "those who died". */
  private @Nullable Found before(Sentence sentence, int from, int to) {
    Found noun = words.last(sentence, Math.max(from, to - 6), to - 1, Role.NOUN);
    for (int t = Math.max(from, to - 4); noun == null && t < to - 2; t++) {
      boolean those = sentence.token(t).is("those") && sentence.token(t + 1).is("who");
      Found who = those ? nouns.at(sentence, t) : null;
      noun = who != null && who.last() == to - 1 ? who : null;
    }
    return noun;
  }

  private static boolean definite(Sentence sentence, int determiner) {
    return determiner >= 0
        && (DefiniteNouns.DETERMINERS.contains(sentence.token(determiner).tag())
            || sentence.token(determiner).is("who"));
  }

  /** "The figures do not include four fishermen". */
  private static boolean denied(Sentence sentence, int verb) {
    return verb > 0 && NOT.contains(sentence.token(verb - 1).lower());
  }
}
