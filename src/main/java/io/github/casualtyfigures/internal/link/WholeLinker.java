package io.github.casualtyfigures.internal.link;

import static io.github.casualtyfigures.internal.link.Discourse.NONE;

import io.github.casualtyfigures.claim.Span;
import io.github.casualtyfigures.claim.Status;
import io.github.casualtyfigures.internal.link.LinkWords.Role;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the figure that each figure is a part or a share of. The rules run from the surest to the
 * loosest, and what one has settled the next leaves alone. Immutable; may be shared by threads.
 */
final class WholeLinker {

  private final LinkWords words;
  private final InnerWholes inner;
  private final OuterWholes outer;
  private final SequelWholes sequels;
  private final SeriesWholes series;

  WholeLinker(LinkWords words) {
    this.words = words;
    this.inner = new InnerWholes(words);
    this.outer = new OuterWholes(words);
    this.sequels = new SequelWholes(words);
    this.series = new SeriesWholes(words);
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
    hints(discourse, wholes);
    for (int i = 0; i < discourse.size(); i++) {
      inner.link(discourse, wholes, i);
    }
    for (int i = 0; i < discourse.size(); i++) {
      if (!wholes.known(i)) {
        outer.link(discourse, wholes, i);
        sequels.link(discourse, wholes, i);
      }
    }
    RowWholes.link(discourse, wholes);
    SiblingWholes.link(discourse, wholes);
    SumWholes.link(discourse, wholes);
    series.link(discourse, wholes);
    for (int i = 0; i < discourse.size(); i++) {
      sequels.goOn(discourse, wholes, i);
    }
    return wholes;
  }

  /** What the figure stage saw itself, counted in figures of the sentence. */
  private void hints(Discourse discourse, Wholes wholes) {
    List<Integer> sentence = new ArrayList<>();
    for (int i = 0; i < discourse.size(); i++) {
      if (discourse.before(i) == NONE) {
        sentence.clear();
        for (int j = i; j < discourse.size() && discourse.together(i, j); j++) {
          sentence.add(j);
        }
      }
      int hint = discourse.figure(i).whole();
      if (hint >= 0
          && hint < sentence.size()
          && !beside(discourse, sentence.get(hint), i)
          && !inner.listedWith(discourse, sentence.get(hint), i)) {
        wholes.link(i, sentence.get(hint), "partRules");
      }
    }
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
