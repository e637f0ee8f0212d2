package io.github.casualtyfigures.internal.link;

import static io.github.casualtyfigures.internal.link.Discourse.NONE;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Figure;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.claim.People;
import io.github.casualtyfigures.claim.Unit;
import io.github.casualtyfigures.internal.link.LinkWords.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says who the people of a figure are where its clause does not: those of its whole ("of the 114
 * people killed, 27 had been identified"), those of the figure it stands coordinated with ("33
 * soldiers were killed and 20 wounded"), or those an addition is added to ("Another 12 died").
 * Elsewhere nobody is inferred. Immutable; may be shared by threads.
 */
final class PeopleLinker {

  private final LinkWords words;

  PeopleLinker(LinkWords words) {
    this.words = words;
  }

  /** Figure {@code i} with its people; {@code done} are the figures before it. */
  Figure link(Discourse discourse, Wholes wholes, List<Figure> done, int i) {
    Figure figure = discourse.figure(i).figure();
    People own = figure.people();
    People people =
        own == null
            ? antecedent(discourse, wholes, done, i)
            : figure.quantity().unit() == Unit.SHARE ? ofWhole(wholes, done, i, own) : own;
    return people == null || people.equals(own)
        ? figure
        : new Figure(
            figure.quantity(), figure.category(), figure.trigger(), people, figure.agent());
  }

  /** "One-third of the casualties", who are soldiers where the whole counts soldiers. */
  private static People ofWhole(Wholes wholes, List<Figure> done, int i, People own) {
    int whole = wholes.of(i);
    People all = whole == NONE || whole >= i ? null : done.get(whole).people();
    return all == null || own.group() != Group.PEOPLE
        ? own
        : new People(own.span(), all.group(), own.country(), own.inferred());
  }

  private @Nullable People antecedent(
      Discourse discourse, Wholes wholes, List<Figure> done, int i) {
    int whole = wholes.of(i);
    if (whole != NONE) {
      return whole < i ? inferred(done.get(whole)) : null;
    }
    int previous = discourse.before(i);
    while (previous != NONE && wholes.of(previous) != NONE && wholes.of(previous) < previous) {
      previous = discourse.before(previous);
    }
    if (previous != NONE && discourse.category(previous) != discourse.category(i)) {
      return coordinated(discourse, previous, i) ? inferred(done.get(previous)) : null;
    }
    if (previous == NONE && (added(discourse, i) || subject(discourse, i))) {
      for (int j = i - 1; j >= 0 && discourse.distance(j, i) <= 1; j--) {
        if ((discourse.category(j) == discourse.category(i) && added(discourse, i))
            || (subject(discourse, i) && discourse.category(j) == Category.WOUNDED)) {
          return inferred(done.get(j));
        }
      }
    }
    return null;
  }

  private boolean coordinated(Discourse discourse, int previous, int i) {
    int from = discourse.last(previous) + 1;
    int to = discourse.first(i) - 1;
    return discourse.category(previous) != Category.DEPLOYED
        && !words.any(discourse.sentence(i), from, to, Role.RAISE)
        && Discourse.anyWord(
            discourse.sentence(i), from, to, List.of(",", "and", "but", "/", "with"))
        && !Discourse.anyWord(discourse.sentence(i), from, to, List.of(";", ".", ":", "while"));
  }

  /** "About 20 miners were hurt. Two died of their wounds": a bare number opens the sentence. */
  private static boolean subject(Discourse discourse, int i) {
    int behind = discourse.last(i) + 1;
    return discourse.first(i) == 0
        && behind < discourse.sentence(i).size()
        && discourse.category(i) == Category.KILLED
        && Discourse.finiteVerb(discourse.sentence(i), behind, behind);
  }

  private boolean added(Discourse discourse, int i) {
    return words.any(
        discourse.sentence(i), discourse.first(i) - 1, discourse.last(i) + 1, Role.MORE);
  }

  private static @Nullable People inferred(Figure figure) {
    People people = figure.people();
    return people == null
        ? null
        : new People(people.span(), people.group(), people.country(), true);
  }
}
