package io.github.casualtyfigures.internal.link;

import static io.github.casualtyfigures.internal.link.Discourse.NONE;
import static io.github.casualtyfigures.internal.link.Discourse.finiteVerb;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.internal.link.LinkWords.Found;
import io.github.casualtyfigures.internal.link.LinkWords.Role;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.List;
import java.util.Objects;

/**
 * Parts that are said to be among those counted in another sentence: "Six policemen and a clerk
 * were among the dead", "listed 427 fighters and 298 civilians among the dead", "132 women were
 * among them". Immutable; may be shared by threads.
 */
final class AmongWholes {

  /** How many sentences "the dead" reaches back. */
  private static final int NOUN_REACH = 8;

  /** How many sentences "them" reaches back. */
  private static final int REACH = 3;

  /** How many tokens behind its number a list may end with "were among the dead". */
  private static final int LIST = 24;

  private static final List<String> AMONG = List.of("among", "amongst");

  private final LinkWords words;
  private final DefiniteNouns nouns;

  AmongWholes(LinkWords words) {
    this.words = words;
    this.nouns = new DefiniteNouns(words);
  }

  /** "A mother and her two children were among the dead." */
  int amongTheDead(Discourse discourse, Wholes wholes, int i) {
    Sentence sentence = discourse.sentence(i);
    int among = among(discourse, i);
    if (among == NONE || Objects.equals(discourse.number(i), 0L)) {
      return NONE;
    }
    if (words.at(sentence, among, Role.THEM) != null) {
      return Antecedents.find(discourse, wholes, i, List.of(discourse.category(i)), REACH);
    }
    Found noun = nouns.at(sentence, among + 1);
    if (noun == null
        || noun.categories().contains(Category.DEPLOYED)
        || (noun.last() + 2 < sentence.size() && begins(discourse, i, noun.last()))) {
      return NONE;
    }
    int found = Antecedents.civilian(discourse, wholes, i, noun, NOUN_REACH);
    if (found == NONE) {
      found = Antecedents.find(discourse, wholes, i, noun.categories(), NOUN_REACH);
    }
    return found != NONE && discourse.together(found, i) ? wholes.of(found) : found;
  }

  /**
   * The "among" that ends the list which figure {@code i} is told in, or {@link Discourse#NONE}.
   */
  private static int among(Discourse discourse, int i) {
    Sentence sentence = discourse.sentence(i);
    boolean be = false;
    int to = Math.min(sentence.size(), discourse.last(i) + LIST);
    for (int t = discourse.last(i) + 1; t < to; t++) {
      String lower = sentence.token(t).lower();
      if (AMONG.contains(lower)) {
        return be || bare(discourse, i, t) ? t : NONE;
      }
      if (be && !sentence.token(t).tag().equals("RB")) {
        return NONE;
      }
      boolean verb = finiteVerb(sentence, t, t);
      if ((verb && !Discourse.BE.contains(lower)) || lower.equals(";") || lower.equals(":")) {
        return NONE;
      }
      be |= verb;
    }
    return NONE;
  }

  /** "427 fighters and 298 civilians among the dead": no verb stands, and no comma. */
  private static boolean bare(Discourse discourse, int i, int among) {
    Sentence sentence = discourse.sentence(i);
    return !discourse.share(i)
        && !sentence.token(among - 1).is(",")
        && among + 1 < sentence.size()
        && sentence.token(among + 1).tag().equals("DT");
  }

  /** "among the dead two children": the words belong to what follows. */
  private static boolean begins(Discourse discourse, int i, int noun) {
    for (int next = discourse.behind(i); next != NONE; next = discourse.behind(next)) {
      if (discourse.first(next) > noun) {
        return discourse.first(next) - noun <= 2;
      }
    }
    return false;
  }

  /** "A nurse and two children were among nine people killed": all that stand before the verb. */
  static int amongTheWhole(Discourse discourse, int i) {
    Sentence sentence = discourse.sentence(i);
    for (int next = discourse.behind(i); next != NONE; next = discourse.behind(next)) {
      int from = discourse.last(next - 1) + 1;
      int among = from;
      while (among < discourse.first(next) && !sentence.token(among).is("among")) {
        among++;
      }
      if (among < discourse.first(next)) {
        boolean stood = among > from && Discourse.BE.contains(sentence.token(among - 1).lower());
        boolean near = discourse.first(next) - among <= 4;
        return stood && near && discourse.fits(i, next) ? next : NONE;
      }
      if (finiteVerb(sentence, from, discourse.first(next) - 1)) {
        return NONE;
      }
    }
    return NONE;
  }

  /** "Four are in a critical state, he said, out of 19 hospitalised": the whole behind an aside. */
  static int outOf(Discourse discourse, int i) {
    int next = discourse.behind(i);
    int of = next == NONE ? NONE : discourse.first(next) - 1;
    if (of < 2) {
      return NONE;
    }
    Sentence sentence = discourse.sentence(i);
    of -= sentence.token(of).tag().equals("DT") ? 1 : 0;
    return sentence.token(of).is("of")
            && sentence.token(of - 1).is("out")
            && sentence.token(of - 2).is(",")
            && Categories.mayHold(discourse.category(next), discourse.category(i))
            && discourse.fits(i, next)
        ? next
        : NONE;
  }
}
