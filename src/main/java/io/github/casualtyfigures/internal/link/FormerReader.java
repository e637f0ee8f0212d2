package io.github.casualtyfigures.internal.link;

import static io.github.casualtyfigures.internal.link.Discourse.NONE;

import io.github.casualtyfigures.claim.People;
import io.github.casualtyfigures.claim.Span;
import io.github.casualtyfigures.claim.Status;
import io.github.casualtyfigures.internal.link.LinkWords.Found;
import io.github.casualtyfigures.internal.link.LinkWords.Role;
import io.github.casualtyfigures.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Reads which figures the text itself replaces: "In January the agency had put the toll at some
 * 300", where another figure of the same kind stands in the article. Immutable; may be shared by
 * threads.
 */
final class FormerReader {

  /** How many tokens behind the words a former figure may stand. */
  private static final int REACH = 14;

  private final LinkWords words;

  FormerReader(LinkWords words) {
    this.words = words;
  }

  /** The words that say figure {@code i} is replaced, or null. */
  @Nullable Span former(Discourse discourse, Wholes wholes, int i) {
    if (discourse.share(i) || wholes.known(i) || !replaced(discourse, wholes, i)) {
      return null;
    }
    Sentence sentence = discourse.sentence(i);
    int from = Math.max(0, discourse.first(i) - REACH);
    Found cue = words.last(sentence, from, discourse.last(i), Role.FORMER);
    if (cue == null || breaks(sentence, cue.last(), discourse.first(i))) {
      return null;
    }
    int previous = discourse.before(i);
    boolean direct = previous == NONE || discourse.last(previous) < cue.first();
    boolean listed = !direct && discourse.category(previous) != discourse.category(i);
    return direct || listed ? sentence.span(cue.first(), cue.last()) : null;
  }

  private static boolean breaks(Sentence sentence, int from, int to) {
    return Discourse.anyWord(sentence, from + 1, to - 1, java.util.List.of(";", "but", "now"));
  }

  /** Whether another figure of the same kind stands that may take its place. */
  private static boolean replaced(Discourse discourse, Wholes wholes, int i) {
    for (int j = 0; j < discourse.size(); j++) {
      Long number = discourse.number(j);
      if (j != i
          && discourse.category(j) == discourse.category(i)
          && !wholes.known(j)
          && discourse.figure(j).status() != Status.SUPERSEDED
          && number != null
          && !number.equals(discourse.number(i))
          && samePeople(discourse, i, j)) {
        return true;
      }
    }
    return false;
  }

  private static boolean samePeople(Discourse discourse, int i, int j) {
    People a = discourse.people(i);
    People b = discourse.people(j);
    return a == null
        || b == null
        || a.country() == null
        || b.country() == null
        || a.country().equals(b.country());
  }
}
