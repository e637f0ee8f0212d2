package io.github.casualtyfigures.internal.link;

import static io.github.casualtyfigures.internal.link.Discourse.NONE;

import io.github.casualtyfigures.claim.Span;
import io.github.casualtyfigures.claim.Status;
import io.github.casualtyfigures.internal.link.LinkWords.Role;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the figure that each figure is a part or a share of. The rules run from the surest to the
 * loosest, and what one has settled the next leaves alone. Immutable; may be shared by threads.
 */
final class WholeLinker {

  private static final List<String> COMMA = List.of(",");

  private final LinkWords words;
  private final InnerWholes inner;
  private final OuterWholes outer;
  private final SequelWholes sequels;
  private final SeriesWholes series;
  private final DescribedWholes described;
  private final PortionWholes portions;
  private final ConditionWholes conditions;
  private final IncreaseWholes increases;

  WholeLinker(LinkWords words) {
    this.words = words;
    this.inner = new InnerWholes(words);
    this.outer = new OuterWholes(words);
    this.sequels = new SequelWholes(words);
    this.series = new SeriesWholes(words);
    this.portions = new PortionWholes(words);
    this.described = new DescribedWholes(words);
    this.conditions = new ConditionWholes(words);
    this.increases = new IncreaseWholes(words);
  }

  /**
   * The wholes of all figures.
   *
   * @param formers for each figure the words that say it is replaced, or null
   */
  Wholes link(Discourse discourse, @Nullable Span[] formers) {
    Wholes wholes = new Wholes(discourse.size());
    for (int i = 0; i < formers.length; i++) {
      if (formers[i] != null || discourse.figure(i).status() == Status.SUPERSEDED) {
        wholes.replace(i);
      }
    }
    hints(discourse, wholes, false);
    for (int i = 0; i < discourse.size(); i++) {
      outer.shareOfTheTotal(discourse, wholes, i);
      inner.link(discourse, wholes, i);
      increases.link(discourse, wholes, i);
    }
    for (int i = 0; i < discourse.size(); i++) {
      if (!wholes.known(i)) {
        outer.link(discourse, wholes, i);
        described.link(discourse, wholes, i);
        sequels.link(discourse, wholes, i);
        conditions.link(discourse, wholes, i);
        portions.link(discourse, wholes, i);
      }
    }
    hints(discourse, wholes, true);
    RowWholes.link(discourse, wholes);
    SiblingWholes.link(discourse, wholes);
    SumWholes.link(discourse, wholes);
    series.link(discourse, wholes);
    for (int i = 0; i < discourse.size(); i++) {
      sequels.goOn(discourse, wholes, i);
    }
    return wholes;
  }

  /**
   * What the figure stage saw itself, counted in figures of the sentence.
   *
   * @param shares whether the parts of shares are looked at, or those of counts
   */
  private void hints(Discourse discourse, Wholes wholes, boolean shares) {
    List<Integer> sentence = new ArrayList<>();
    for (int i = 0; i < discourse.size(); i++) {
      if (discourse.before(i) == NONE) {
        sentence.clear();
        for (int j = i; j < discourse.size() && discourse.together(i, j); j++) {
          sentence.add(j);
        }
      }
      int hint = discourse.figure(i).whole();
      int told = hint >= 0 && hint < sentence.size() ? sentence.get(hint) : NONE;
      boolean ofShare = told != NONE && discourse.share(told) && !discourse.share(i);
      if (ofShare != shares) {
        continue;
      }
      told = ofShare ? wholes.of(told) : told; // "a quarter were drivers; 87 were cyclists"
      if (told == NONE
          || beside(discourse, told, i)
          || inner.listedWith(discourse, told, i)
          || SiblingWholes.verbToldOnce(discourse, told, i)
          || InnerWholes.apart(discourse, i)) {
        continue;
      }
      boolean paired = paired(discourse, told, i);
      if (!paired) {
        wholes.link(i, told, "partRules");
      } else if (wholes.known(told)
          && SequelWholes.sumFits(discourse, wholes, wholes.of(told), i)) {
        wholes.link(i, wholes.of(told), "pair");
      }
    }
  }

  /** "at 230: 224 servicemen and six civilians": the six are no part of the 224. */
  private boolean paired(Discourse discourse, int told, int i) {
    int and = discourse.first(i) - 1;
    Sentence sentence = discourse.sentence(i);
    return told == discourse.before(i)
        && sentence.token(and).is("and")
        && discourse.category(told) == discourse.category(i)
        && !Discourse.anyWord(sentence, discourse.last(told) + 1, and, COMMA)
        && !inner.them(discourse, i)
        && !words.any(sentence, discourse.last(told) + 1, discourse.last(i), Role.INCLUSION);
  }

  /** "Thirteen of the dead came from Malawi, nine from Chad": the nine are no part of the 13. */
  private boolean beside(Discourse discourse, int told, int i) {
    int of = discourse.last(told) + 1;
    return told < i
        && discourse.category(told) == discourse.category(i)
        && discourse.sentence(told).token(of).is("of")
        && !inner.them(discourse, i)
        && words.any(discourse.sentence(told), of, of + 3, Role.NOUN);
  }
}
