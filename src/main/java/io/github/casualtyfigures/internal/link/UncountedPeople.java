package io.github.casualtyfigures.internal.link;

import io.github.casualtyfigures.claim.Unit;
import io.github.casualtyfigures.internal.text.Sentence;

/**
 * People who are counted and whose fate nobody tells, so that no figure stands for them: "A storm
 * killed 90. A boat with 278 people sank, and 78 of them drowned": the 78 are of the 278.
 * Immutable; may be shared by threads.
 */
final class UncountedPeople {

  /** How many tokens behind a number the noun may stand that it counts. */
  private static final int NOUN = 3;

  private final LinkWords words;

  UncountedPeople(LinkWords words) {
    this.words = words;
  }

  /** Whether such people are told of between the figures {@code earlier} and {@code later}. */
  boolean between(Discourse discourse, int earlier, int later) {
    Sentence sentence = discourse.sentence(later);
    boolean together = discourse.together(earlier, later);
    int from = together ? discourse.last(earlier) + 1 : 0;
    for (int t = from; t < discourse.first(later); t++) {
      if (sentence.token(t).tag().equals("CD")
          && !sentence.token(t).year()
          && !counted(discourse, later, t)
          && (noun(sentence, t + 1, discourse.first(later)) || theOther(sentence, t))) {
        return true;
      }
    }
    return false;
  }

  /** "The other (30), some of them with burns". */
  private static boolean theOther(Sentence sentence, int t) {
    return t > 1
        && sentence.token(t + 1).is(",")
        && (sentence.token(t - 1).is("other") || sentence.token(t - 1).is("remaining"));
  }

  private static boolean counted(Discourse discourse, int later, int t) {
    for (int j = discourse.before(later); j != Discourse.NONE; j = discourse.before(j)) {
      if (discourse.first(j) <= t && t <= discourse.last(j)) {
        return true;
      }
    }
    return false;
  }

  private boolean noun(Sentence sentence, int from, int to) {
    for (int t = from; t < Math.min(to, from + NOUN); t++) {
      String tag = sentence.token(t).tag();
      if (tag.equals("NNS") || tag.equals("NNPS")) {
        return words.people(sentence.token(t));
      }
      if (!tag.startsWith("NN") && !tag.startsWith("JJ") && !tag.equals("VBN")) {
        return false;
      }
    }
    return false;
  }

  /** "three of those aboard", "of those who set out", "of those boats": not who was counted. */
  boolean those(Discourse discourse, int i, int those) {
    Sentence sentence = discourse.sentence(i);
    if (those + 1 >= sentence.size() || !sentence.token(those).is("those")) {
      return false;
    }
    String tag = sentence.token(those + 1).tag();
    return switch (tag) {
      case "WP" -> !fate(sentence, discourse.figure(i).trigger(), those + 2);
      case "PRP", "IN", "RB" -> true;
      default ->
          tag.startsWith("NN")
              && discourse.quantity(i).unit() == Unit.PEOPLE
              && !words.people(sentence.token(those + 1));
    };
  }

  /** "of those who (had been) killed": the fate of those who were counted, not of others. */
  private static boolean fate(Sentence sentence, int trigger, int from) {
    int verb = from;
    while (verb < trigger && Discourse.auxiliary(sentence, verb)) {
      verb++;
    }
    return verb == trigger;
  }
}
