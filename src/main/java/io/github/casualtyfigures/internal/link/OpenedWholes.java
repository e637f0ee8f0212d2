package io.github.casualtyfigures.internal.link;

import static io.github.casualtyfigures.internal.link.Discourse.NONE;
import static io.github.casualtyfigures.internal.link.Discourse.finiteVerb;

import io.github.casualtyfigures.internal.text.Sentence;
import java.util.List;

/** Parts that a colon, a dash or a bracket opens behind their whole. Stateless. */
final class OpenedWholes {

  private static final List<String> OPENS = List.of(":", "(", "--", "-", "\u2013", "\u2014", "[");

  /** How many tokens behind a count the list of its parts may be opened. */
  private static final int NEAR = 6;

  private OpenedWholes() {}

  static void link(Discourse discourse, Wholes wholes, int i) {
    wholes.link(i, listed(discourse, wholes, i), "listed");
    wholes.link(i, behindColon(discourse, wholes, i), "behindColon");
  }

  /** "5,183 casualties from January to June: 1,659 people killed and 3,524 injured". */
  private static int behindColon(Discourse discourse, Wholes wholes, int i) {
    Sentence sentence = discourse.sentence(i);
    int colon = discourse.first(i) - 1;
    while (colon > 0 && !sentence.token(colon).is(":")) {
      if (sentence.token(colon).is(";") || finiteVerb(sentence, colon, colon)) {
        return NONE;
      }
      colon--;
    }
    int total = discourse.before(i);
    while (total != NONE && (discourse.first(total) > colon || discourse.share(total))) {
      total = discourse.before(total);
    }
    Long all = total == NONE ? null : discourse.number(total);
    Long part = discourse.number(i);
    if (colon <= 0 || all == null || part == null || part > all || discourse.share(i)) {
      return NONE;
    }
    boolean holds =
        discourse.category(total) == discourse.category(i)
            || Categories.mayHold(discourse.category(total), discourse.category(i));
    return holds && !wholes.replaced(total) ? total : NONE;
  }

  /**
   * "2,946 people (1,684 in Taroudant)", "96,000 people, mostly in Sarlahi (40,000)": a place's.
   */
  private static boolean placed(Discourse discourse, int previous, int i) {
    Sentence sentence = discourse.sentence(i);
    int behind = discourse.last(i) + 1;
    Long whole = discourse.number(previous);
    Long part = discourse.number(i);
    boolean place =
        behind + 1 < sentence.size()
            && (sentence.token(behind).is("in")
                || (sentence.token(behind).is(")")
                    && discourse.first(i) > 1
                    && sentence.token(discourse.first(i) - 2).tag().startsWith("NNP")));
    boolean item = // "Sarlahi (40), Dang (22)"
        discourse.first(previous) > 0
            && sentence.token(discourse.first(previous) - 1).is("(")
            && sentence.token(discourse.last(previous) + 1).is(")");
    return place && !item && whole != null && part != null && part < whole;
  }

  /**
   * "two teachers -- one Sunni, one Shiite": a dash, a colon or a bracket opens a list of parts.
   */
  private static int listed(Discourse discourse, Wholes wholes, int i) {
    int previous = discourse.before(i);
    if (previous == NONE
        || wholes.known(previous)
        || discourse.category(previous) != discourse.category(i)
        || !discourse.fits(i, previous)
        || discourse.first(i) == 0) {
      return NONE;
    }
    Sentence sentence = discourse.sentence(i);
    if (!OPENS.contains(sentence.token(discourse.first(i) - 1).lower())) {
      return NONE;
    }
    int distance = discourse.first(i) - discourse.last(previous);
    boolean broken =
        finiteVerb(sentence, discourse.last(previous) + 1, discourse.first(i) - 1)
            && !sentence.token(discourse.first(i) - 1).is(":");
    boolean part =
        (distance <= NEAR && discourse.group(previous) != discourse.group(i))
            || (distance <= 2 * NEAR && placed(discourse, previous, i));
    return !broken && part ? previous : NONE;
  }
}
