package io.github.casualtyfigures.internal.link;

import static io.github.casualtyfigures.internal.link.Discourse.NONE;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.claim.People;
import io.github.casualtyfigures.claim.Scope;
import io.github.casualtyfigures.claim.Status;
import io.github.casualtyfigures.internal.link.LinkWords.Found;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Finds the figure that a noun or a pronoun of another sentence refers to. */
final class Antecedents {

  /** How many figures a search ahead goes through. */
  private static final int SEARCH = 60;

  /** How many sentences behind the first figure, a headline's, a year is the article's own. */
  private static final int LEAD = 1;

  /** What is only feared is not what "the dead" are. */
  private static final Set<Status> FEARED =
      EnumSet.of(Status.FEARED, Status.PROJECTED, Status.DENIED);

  /** Who may be set free. */
  private static final Set<Category> HELD =
      EnumSet.of(Category.ABDUCTED, Category.CAPTURED, Category.MISSING);

  private Antecedents() {}

  /**
   * The earlier figure that is meant by a noun of {@code categories}, or by a pronoun, where any
   * will do: "one-third of the casualties died" goes to the nearest that may hold the dead, "three
   * of the wounded died" to the nearest of the noun's own category. A figure that is no part of
   * another is preferred within its sentence.
   */
  static int find(Discourse discourse, Wholes wholes, int i, List<Category> categories, int reach) {
    if (categories.isEmpty()) {
      return nearest(discourse, wholes, i, Set.of(), reach);
    }
    if (discourse.category(i) == Category.RELEASED && categories.get(0) == Category.KILLED) {
      return nearest(discourse, wholes, i, HELD, reach); // "rescued six of the victims"
    }
    int found = NONE;
    if (categories.get(0) != discourse.category(i)) {
      Set<Category> holding = EnumSet.copyOf(categories);
      holding.removeIf(category -> !Categories.mayHold(category, discourse.category(i)));
      found = holding.isEmpty() ? NONE : nearest(discourse, wholes, i, holding, reach);
    }
    for (Category category : categories) {
      found = found != NONE ? found : nearest(discourse, wholes, i, Set.of(category), reach);
    }
    return found == NONE ? NONE : total(discourse, wholes, i, found, reach);
  }

  /** "15 children were among the civilian dead": the count of civilians that is nearest. */
  static int civilian(Discourse discourse, Wholes wholes, int i, Found noun, int reach) {
    int before = noun.first() - 1;
    if (before < 0 || !discourse.sentence(i).token(before).is("civilian")) {
      return NONE;
    }
    for (int j = i - 1; j >= 0 && discourse.distance(j, i) <= reach; j--) {
      boolean counted =
          discourse.group(j) == Group.CIVILIANS
              && noun.categories().contains(discourse.category(j))
              && !discourse.share(j)
              && !wholes.known(j)
              && !wholes.replaced(j)
              && discourse.fits(i, j);
      if (counted) {
        return j;
      }
    }
    return NONE;
  }

  /**
   * "33 Israeli hostages against 1,900 prisoners. Ten of the hostages …": the figure beside {@code
   * found} whose people the noun itself names.
   */
  static int named(Discourse discourse, int i, int found, Found noun) {
    String name = discourse.sentence(i).token(noun.last()).lower();
    int beside = found == NONE || called(discourse, found, name) ? NONE : discourse.before(found);
    while (beside != NONE) {
      if (called(discourse, beside, name)
          && noun.categories().contains(discourse.category(beside))
          && discourse.fits(i, beside)) {
        return beside;
      }
      beside = discourse.before(beside);
    }
    return found;
  }

  private static boolean called(Discourse discourse, int i, String name) {
    People people = discourse.people(i);
    return people != null && people.span().text().toLowerCase(Locale.ROOT).endsWith(name);
  }

  /**
   * "Germany with 8,173. About 63 percent of the dead …": a definite noun means all that were
   * counted, so that the greatest count before the sentence beats a nearer part of it.
   */
  private static int total(Discourse discourse, Wholes wholes, int i, int nearest, int reach) {
    if (corrected(discourse, wholes, nearest)) {
      return nearest;
    }
    int greatest = nearest;
    for (int j = i - 1; j >= 0 && discourse.distance(j, i) <= reach; j--) {
      Long number = discourse.number(j);
      Long most = discourse.number(greatest);
      boolean more =
          number != null
              && (most == null || number > most)
              && discourse.category(j) == discourse.category(nearest)
              && discourse.distance(nearest, i) > 0
              && !wholes.replaced(j)
              && !FEARED.contains(discourse.figure(j).status())
              && !past(discourse, j);
      greatest = more ? j : greatest;
    }
    return greatest;
  }

  /** The nearest earlier figure of {@code categories}; a pronoun has none and takes any. */
  static int nearest(
      Discourse discourse, Wholes wholes, int i, Set<Category> categories, int reach) {
    boolean any = categories.isEmpty();
    int found = NONE;
    int before = NONE;
    for (int j = i - 1; j >= 0 && discourse.distance(j, i) <= reach; j--) {
      if (found != NONE && !discourse.together(found, j)) {
        return found;
      }
      boolean fits =
          (any || categories.contains(discourse.category(j)))
              && (!discourse.share(j) || (any && discourse.share(i)))
              && discourse.fits(i, j)
              && !wholes.replaced(j)
              && (any || !discourse.opposed(i, j));
      if (fits && !any && unlikely(discourse, j, i) && !discourse.together(j, i)) {
        before = before == NONE ? j : before;
      } else if (fits && (found == NONE || (!any && wholes.of(found) == j))) {
        found = j;
      }
    }
    return found == NONE ? before : found;
  }

  /** What "the dead" means only where nothing else was counted. */
  private static boolean unlikely(Discourse discourse, int j, int i) {
    return past(discourse, j)
        || (FEARED.contains(discourse.figure(j).status())
            && !FEARED.contains(discourse.figure(i).status()));
  }

  /** "12 died, correcting an earlier toll of nine": a total in its own right, with what it was. */
  private static boolean corrected(Discourse discourse, Wholes wholes, int i) {
    for (int j = discourse.behind(i); j != NONE; j = discourse.behind(j)) {
      if (discourse.category(j) == discourse.category(i) && wholes.replaced(j)) {
        return true;
      }
    }
    return false;
  }

  /** "A bomb killed nine, a month after 63 had died. Three of the dead …" are of the nine. */
  private static boolean past(Discourse discourse, int i) {
    return discourse.earlier(i) || datedBefore(discourse, i);
  }

  /**
   * "the crossing where 500 died in 2017": a year tells of another event where the article begins
   * with figures of none.
   */
  private static boolean datedBefore(Discourse discourse, int i) {
    return discourse.category(0) == discourse.category(i)
        && discourse.distance(0, i) > LEAD
        && !Objects.equals(discourse.number(0), discourse.number(i))
        && year(discourse, i)
        && !year(discourse, 0);
  }

  private static boolean year(Discourse discourse, int i) {
    Scope scope = discourse.setting(i).scope();
    return (scope == null || scope.kind() == Scope.Kind.INCIDENT)
        && RepeatLinker.year(discourse.setting(i).time()) != null;
  }

  /** "half of the troops", counted only further on. */
  static int ahead(Discourse discourse, int i, List<Category> categories) {
    if (!categories.contains(Category.DEPLOYED)) {
      return NONE;
    }
    for (int j = i + 1; j < Math.min(discourse.size(), i + SEARCH); j++) {
      if (discourse.category(j) == Category.DEPLOYED && !discourse.share(j)) {
        return j;
      }
    }
    return NONE;
  }
}
