package io.github.casualtyfigures.internal.link;

import static io.github.casualtyfigures.internal.link.Discourse.NONE;

import io.github.casualtyfigures.claim.Scope;
import io.github.casualtyfigures.internal.link.LinkWords.Found;
import io.github.casualtyfigures.internal.link.LinkWords.Role;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.List;

/**
 * What a running total went up by: "The toll rose to 33 after three more people died", "climbed to
 * nine with the discovery of six bodies", "jumped by 31 to 212". Immutable; may be shared by
 * threads.
 */
final class IncreaseWholes {

  /** What joins a new total to the deaths that made it. */
  private static final List<String> JOINTS = List.of("after", "as", "when", "with", "following");

  private static final List<String> GOALS = List.of("to", "at", "past", "above", "beyond");

  private final LinkWords words;

  IncreaseWholes(LinkWords words) {
    this.words = words;
  }

  void link(Discourse discourse, Wholes wholes, int i) {
    if (!wholes.known(i) && !wholes.replaced(i)) {
      wholes.link(i, bringingTheTotal(discourse, i), "bringingTheTotal");
      wholes.link(i, roseTo(discourse, wholes, i), "roseTo");
      wholes.link(i, upBy(discourse, i), "upBy");
    }
  }

  /** "another four children died, bringing such child fatalities to 10": the four are of the 10. */
  private int bringingTheTotal(Discourse discourse, int i) {
    Sentence sentence = discourse.sentence(i);
    for (int next = discourse.behind(i); next != NONE; next = discourse.behind(next)) {
      if (discourse.category(next) != discourse.category(i)) {
        continue; // "Four died, two were hurt, bringing the toll to 10"
      }
      int from = discourse.last(next - 1) + 1;
      Found raise = words.last(sentence, from, discourse.first(next) - 1, Role.RAISE);
      if (raise != null) {
        return discourse.fits(i, next)
                && !discourse.opposed(i, next)
                && !sentence.token(raise.first() - 1).is("later") // "a toll later raised to"
                && Discourse.anyWord(sentence, raise.last() + 1, discourse.first(next), GOALS)
            ? next
            : NONE;
      }
    }
    return NONE;
  }

  /** "rose to 33 after three more people died": the three are of the 33. */
  private int roseTo(Discourse discourse, Wholes wholes, int i) {
    int total = discourse.before(i);
    while (total != NONE && (wholes.replaced(total) || wholes.known(total))) {
      total = discourse.before(total);
    }
    if (total == NONE || !holds(discourse, total, i) || !grows(discourse, total)) {
      return NONE;
    }
    Sentence sentence = discourse.sentence(i);
    int from = discourse.last(total) + 1;
    int to = discourse.first(i) - 1;
    boolean apart =
        words.any(sentence, from, to, Role.LATER) || words.anotherEvent(sentence, from, to) != null;
    return !apart && Discourse.anyWord(sentence, from, to, JOINTS) ? total : NONE;
  }

  /** "jumped by 31 overnight to reach 212": the 31 are of the 212. */
  private static int upBy(Discourse discourse, int i) {
    int total = discourse.behind(i);
    if (total == NONE
        || discourse.first(i) == 0
        || !discourse.sentence(i).token(discourse.first(i) - 1).is("by")
        || !holds(discourse, total, i)) {
      return NONE;
    }
    return Discourse.anyWord(
            discourse.sentence(i), discourse.last(i) + 1, discourse.first(total) - 1, List.of("to"))
        ? total
        : NONE;
  }

  private static boolean holds(Discourse discourse, int total, int i) {
    return discourse.category(total) == discourse.category(i)
        && !discourse.share(total)
        && !discourse.share(i)
        && discourse.fits(i, total);
  }

  /** Whether words say that the count has gone up to this. */
  private boolean grows(Discourse discourse, int total) {
    Scope scope = discourse.setting(total).scope();
    if (scope == null || scope.kind() != Scope.Kind.CUMULATIVE) {
      return false;
    }
    int first = discourse.first(total);
    Sentence sentence = discourse.sentence(total);
    boolean to = first > 1 && sentence.token(first - 1).is("to");
    Found raise = words.last(sentence, Math.max(0, first - 4), first - 1, Role.RAISE);
    return to || raise != null;
  }
}
