package io.github.casualtyfigures.internal.link;

import static io.github.casualtyfigures.internal.link.Discourse.NONE;

import io.github.casualtyfigures.claim.People;

/**
 * Tells people of whom too few were counted for a later number to be of them: "his two cousins",
 * "the three raiders". Stateless.
 */
final class LesserCounts {

  private LesserCounts() {}

  /** "27 pupils, two teachers and the driver. Twelve …": not of a smaller group than one beside. */
  static boolean outnumbered(Discourse discourse, int told) {
    int before = discourse.before(told);
    Long few = discourse.number(told);
    Long many = before == NONE ? null : discourse.number(before);
    return few != null
        && many != null
        && few < many
        && discourse.people(before) != null
        && discourse.category(before) == discourse.category(told);
  }

  /** "Two of his cousins", "The two smugglers": so many and no more. */
  static boolean few(Discourse discourse, int told) {
    return preceded(discourse, told, "the") || kin(discourse, told) || lesser(discourse, told);
  }

  static boolean preceded(Discourse discourse, int i, String word) {
    int before = discourse.first(i) - 1;
    return before >= 0 && discourse.sentence(i).token(before).is(word);
  }

  /** "two of his cousins": people told by whose they are. */
  private static boolean kin(Discourse discourse, int told) {
    People people = discourse.people(told);
    return people != null
        && discourse
            .sentence(told)
            .token(discourse.sentence(told).tokenAt(people.span().begin()))
            .tag()
            .equals("PRP$");
  }

  /** "27 pupils and two teachers died. Twelve were hurt": those behind the greater number. */
  private static boolean lesser(Discourse discourse, int told) {
    int before = discourse.before(told);
    return before != NONE && discourse.category(before) == discourse.category(told);
  }

  /** "Two of his cousins were hurt. Thousands have fled": so few are not who the many are. */
  static boolean more(Discourse discourse, int i, int told) {
    Long number = discourse.number(i);
    Long before = discourse.number(told);
    return number != null && before != null && number > before;
  }
}
