package io.github.casualtyfigures.internal.link;

import static io.github.casualtyfigures.internal.link.Discourse.NONE;
import static io.github.casualtyfigures.internal.link.Discourse.finiteVerb;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Relation;
import io.github.casualtyfigures.claim.Span;
import io.github.casualtyfigures.internal.link.LinkWords.Found;
import io.github.casualtyfigures.internal.link.LinkWords.Role;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.List;

/**
 * What places or groups took of a toll told before: "Kathmandu accounted for 34 deaths, followed by
 * Lalitpur with 12", "Sindh was the hardest hit, with 102 dead". Immutable; may be shared by
 * threads.
 */
final class PortionWholes {

  /** How many sentences before it the toll may stand. */
  private static final int REACH = 4;

  /** How many tokens before a figure the words may stand that make it a portion. */
  private static final int NEAR = 8;

  /** What stands between those words and the number. */
  private static final List<String> LEADS = List.of("with", ",", "(", "at");

  private final LinkWords words;

  PortionWholes(LinkWords words) {
    this.words = words;
  }

  void link(Discourse discourse, Wholes wholes, int i) {
    if (wholes.known(i)
        || wholes.replaced(i)
        || discourse.share(i)
        || discourse.quantity(i).relation() == Relation.VAGUE
        || discourse.category(i) == Category.DEPLOYED) {
      return;
    }
    int previous = discourse.before(i);
    if (previous != NONE && goesOn(discourse, wholes, previous, i)) {
      wholes.link(i, wholes.of(previous), "portion");
    } else if (portion(discourse, previous, i) || inPlaceAlone(discourse, previous, i)) {
      List<Category> own = List.of(discourse.category(i));
      int total = Antecedents.find(discourse, wholes, i, own, REACH);
      if (total != NONE && !discourse.together(total, i)) {
        wholes.link(i, total, "portion");
      }
    }
  }

  /** "In the capital alone 52 died": what one place took, where no date stands before. */
  private static boolean inPlaceAlone(Discourse discourse, int previous, int i) {
    Sentence sentence = discourse.sentence(i);
    Span place = discourse.setting(i).place();
    if (previous != NONE || place == null || !sentence.token(0).tag().equals("IN")) {
      return false;
    }
    int alone = sentence.tokenAt(place.begin());
    while (alone < discourse.first(i) && !sentence.token(alone).is("alone")) {
      alone++;
    }
    return alone < discourse.first(i);
  }

  /** "accounted for 34", "the most deaths, with 34", "Of all districts the highest toll, 34". */
  private boolean portion(Discourse discourse, int previous, int i) {
    Sentence sentence = discourse.sentence(i);
    int first = discourse.first(i);
    int from = Math.max(previous == NONE ? 0 : discourse.last(previous) + 1, first - NEAR);
    Found found = words.last(sentence, from, first - 1, Role.PORTION);
    if (found == null) {
      return false;
    }
    boolean next = found.last() == first - 1;
    return next
        || (!finiteVerb(sentence, found.last() + 1, first - 1)
            && Discourse.anyWord(sentence, first - 1, first - 1, LEADS));
  }

  /** ", followed by Lalitpur with 12 and Kavre with nine". */
  private boolean goesOn(Discourse discourse, Wholes wholes, int previous, int i) {
    Sentence sentence = discourse.sentence(i);
    return "portion".equals(wholes.rule(previous))
        && discourse.category(previous) == discourse.category(i)
        && !finiteVerb(sentence, discourse.last(previous) + 1, discourse.first(i))
        && !words.adds(sentence, discourse.first(i), discourse.last(i))
        && SequelWholes.listFits(discourse, wholes, wholes.of(previous), i);
  }
}
