package io.github.casualtyfigures.internal.link;

import static io.github.casualtyfigures.internal.link.Discourse.NONE;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.claim.People;
import io.github.casualtyfigures.claim.Relation;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Wholes told by arithmetic: a run of figures that adds up to the figure before or behind it. "141
 * civilians -- 132 students and 9 staff", "a bomb killed 3 and a second 4; in all 7 died".
 */
final class SumWholes {

  /** How far from a rounded total a list of tallies may be, in hundredths. */
  private static final long TOLERANCE = 3;

  private static final List<String> BREAKS = List.of(";", "while");

  /** What leads on from one side to the other. */
  private static final List<String> CONTRASTING = List.of("while", "whereas", "whilst");

  private static final Pattern OPEN =
      Pattern.compile("(?i)\\b(people|persons|relatives|members( of .*)?)$");

  /** "five in all". */
  private static final Set<String> TOTAL = Set.of("all", "total");

  private static final Set<Group> ARMED = EnumSet.of(Group.MILITARY, Group.MILITANTS, Group.POLICE);

  /** Nouns that may be said of men of arms, and names of peoples. */
  private static final Pattern ANYBODY =
      Pattern.compile(
          "\\b((\\p{Ll}*(man|men)|people|persons?|others?|old|them|whom|captain|commander|officer|leader|chief|driver)|\\p{Lu}\\S*)$");

  private SumWholes() {}

  static void link(Discourse discourse, Wholes wholes) {
    for (int total = 0; total < discourse.size(); total++) {
      Long sum = discourse.number(total);
      if (sum != null
          && sum > 1
          && !discourse.share(total)
          && discourse.quantity(total).relation() != Relation.BETWEEN) {
        fill(discourse, wholes, total, sum);
        int last = forward(discourse, wholes, total, sum);
        for (int i = total + 1; i <= last; i++) {
          if (counts(discourse, wholes, total, i)) {
            wholes.link(i, total, "sumOfParts");
          }
        }
        int first = backward(discourse, wholes, total, sum);
        int whole = first == NONE ? NONE : firstTold(discourse, wholes, total, first);
        for (int i = first; first != NONE && i < total; i++) {
          if (counts(discourse, wholes, total, i)) {
            wholes.link(i, whole, "partsSumUp");
          }
        }
      }
    }
  }

  /**
   * "24 people dead: 14 men, six women and four children": the one part that no rule has joined.
   */
  private static void fill(Discourse discourse, Wholes wholes, int total, long wanted) {
    long sum = 0;
    int open = NONE;
    boolean joined = false;
    boolean single = true;
    for (int i = total + 1; i < discourse.size() && discourse.together(total, i); i++) {
      Long number = discourse.number(i);
      int from = discourse.last(i - 1) + 1;
      if (Discourse.anyWord(discourse.sentence(i), from, discourse.first(i), BREAKS)) {
        break;
      }
      if (number == null || !(wholes.of(i) == total || counts(discourse, wholes, total, i))) {
        continue;
      }
      sum += number;
      single &= wholes.known(i) || (open == NONE && !joined);
      open = wholes.known(i) ? open : i;
      joined |= wholes.known(i);
    }
    if (open != NONE && single && joined && sum == wanted) {
      wholes.link(open, total, "sumOfParts");
    }
  }

  /** The last of the figures behind {@code total} that add up to it, or {@link Discourse#NONE}. */
  private static int forward(Discourse discourse, Wholes wholes, int total, long wanted) {
    long sum = 0;
    int parts = 0;
    int tallied = NONE;
    for (int i = total + 1; i < discourse.size() && reach(discourse, total, i, parts); i++) {
      Long number = discourse.number(i);
      if (number == null || !counts(discourse, wholes, total, i)) {
        continue;
      }
      boolean paired = // "six men and a woman"
          parts == 0
              && i == total + 1
              && discourse.together(total, i)
              && discourse.sentence(i).token(discourse.first(i) - 1).is("and");
      sum += number;
      if (paired || number >= wanted || sum > wanted + wanted * TOLERANCE / 100) {
        break;
      }
      parts++;
      if (parts > 1 && sum == wanted && (discourse.together(total, i) || parts > 2 || wanted > 9)) {
        return i;
      }
      if (parts > 3 && listed(discourse, i) && near(discourse, total, sum, wanted)) {
        tallied = i;
      }
    }
    return tallied;
  }

  /** Whether figure {@code i} is at least the third of its sentence. */
  private static boolean listed(Discourse discourse, int i) {
    int second = discourse.before(i);
    return second != NONE && discourse.before(second) != NONE;
  }

  private static boolean reach(Discourse discourse, int total, int i, int parts) {
    boolean near =
        parts == 0 ? discourse.distance(total, i) <= 2 : discourse.distance(i - 1, i) <= 1;
    return near
        && !(parts == 0 // "The rebels lost 12 men, while the army had three dead and nine wounded"
            && discourse.together(total, i)
            && Discourse.anyWord(
                discourse.sentence(i),
                discourse.last(total) + 1,
                discourse.first(i) - 1,
                CONTRASTING));
  }

  /** "three by drowning, two by lightning, five by a falling tree": as bare as those before it. */
  private static boolean nextOfList(Discourse discourse, int i) {
    Sentence sentence = discourse.sentence(i);
    int before = discourse.first(i) - 1;
    int behind = discourse.last(i) + 1;
    return discourse.before(i) != NONE
        && (sentence.token(before).is(",") || sentence.token(before).is("and"))
        && behind + 1 < sentence.size()
        && sentence.token(behind).tag().equals("IN")
        && !TOTAL.contains(sentence.token(behind + 1).lower());
  }

  /** The first of the figures before {@code total} that add up to it, or {@link Discourse#NONE}. */
  private static int backward(Discourse discourse, Wholes wholes, int total, long wanted) {
    long sum = 0;
    int parts = 0;
    for (int i = total - 1; i >= 0 && discourse.distance(i, total) <= 2; i--) {
      Long number = discourse.number(i);
      if (number == null || !counts(discourse, wholes, total, i)) {
        continue;
      }
      if ((i == total - 1 && nextOfList(discourse, total)) || saidAgain(discourse, i, total)) {
        return NONE;
      }
      sum += number;
      parts++;
      if (sum > wanted) {
        return NONE;
      }
      if (parts > 1 && sum == wanted && wanted > (discourse.together(i, total) ? 4 : 9)) {
        return i;
      }
    }
    return NONE;
  }

  /** "Five died. The bomb killed five. … 10": one count twice is no sum. */
  private static boolean saidAgain(Discourse discourse, int i, int total) {
    for (int j = i + 1; j < total; j++) {
      if (!discourse.together(i, j)
          && discourse.category(j) == discourse.category(i)
          && Objects.equals(discourse.number(j), discourse.number(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "18 died, the governor said. Seven died in the hall and 11 outside. The 18 …": the count that
   * the parts go on with, where {@code total} only says it again.
   */
  private static int firstTold(Discourse discourse, Wholes wholes, int total, int first) {
    for (int i = first - 1; i >= 0; i--) {
      if (discourse.category(i) == discourse.category(total)
          && Objects.equals(discourse.number(i), discourse.number(total))
          && !wholes.replaced(i)) {
        return i;
      }
    }
    return total;
  }

  private static boolean counts(Discourse discourse, Wholes wholes, int total, int i) {
    return ofCategory(discourse, total, i)
        && !Objects.equals(discourse.number(i), 0L)
        && !discourse.share(i)
        && !wholes.known(i)
        && !wholes.replaced(i)
        && (!discourse.quantity(i).span().text().equalsIgnoreCase("their")
            || open(discourse, total)) // not "a couple, their son and a guard"
        && discourse.quantity(i).relation() != Relation.VAGUE
        && discourse.quantity(i).relation() != Relation.BETWEEN
        && discourse.quantity(i).unit() == discourse.quantity(total).unit()
        && !(discourse.together(total, i) && unlike(discourse, total, i))
        && mayBe(discourse.group(total), discourse.group(i));
  }

  /**
   * "three people, a father, a mother and their baby": a noun that says nothing of who they are.
   */
  private static boolean open(Discourse discourse, int total) {
    People people = discourse.people(total);
    return people != null && OPEN.matcher(people.span().text()).find();
  }

  /** "Three policemen, a teacher and two pupils": whom a noun of their own sets apart. */
  private static boolean unlike(Discourse discourse, int total, int i) {
    Group whole = discourse.group(total);
    Group part = discourse.group(i);
    People people = discourse.people(i);
    return ARMED.contains(whole)
        && (part == Group.PEOPLE || part == Group.CHILDREN)
        && people != null
        && !people.inferred()
        && !ANYBODY.matcher(people.span().text()).find();
  }

  /** "4,812 casualties (1,537 killed and 3,275 injured)": the killed are among the casualties. */
  private static boolean ofCategory(Discourse discourse, int total, int i) {
    Category whole = discourse.category(total);
    Category part = discourse.category(i);
    boolean casualty =
        whole == Category.CASUALTIES
            && total < i
            && (part == Category.KILLED || part == Category.WOUNDED);
    return whole == part || casualty;
  }

  /** "Seven civilians, three soldiers and four militants": the soldiers are no civilians. */
  private static boolean mayBe(Group whole, Group part) {
    return switch (part) {
      case PEOPLE, WOMEN, CHILDREN, WOMEN_AND_CHILDREN -> true;
      default -> whole == part || whole == Group.PEOPLE;
    };
  }

  private static boolean near(Discourse discourse, int total, long sum, long wanted) {
    return discourse.quantity(total).relation() != Relation.EXACTLY
        && wanted >= 100
        && Math.abs(sum - wanted) * 100 <= wanted * TOLERANCE;
  }
}
