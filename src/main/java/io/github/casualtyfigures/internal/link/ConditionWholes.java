package io.github.casualtyfigures.internal.link;

import static io.github.casualtyfigures.internal.link.Discourse.finiteVerb;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.claim.Span;
import io.github.casualtyfigures.internal.link.LinkWords.Role;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.List;

/**
 * How those fare who were counted as hurt: "Six more were wounded, one in critical condition",
 * "Fifteen people were hurt. Two remain in intensive care". Who is called gravely hurt behind a
 * count of the hurt is one of them. Immutable; may be shared by threads.
 */
final class ConditionWholes {

  /** How many sentences behind the count of the hurt it may be told how they are. */
  private static final int REACH = 2;

  private static final List<String> JOINTS =
      List.of(",", ";", "(", "-", "--", "\u2013", "\u2014", "with", "where", "while");

  private final LinkWords words;

  ConditionWholes(LinkWords words) {
    this.words = words;
  }

  void link(Discourse discourse, Wholes wholes, int i) {
    if (discourse.category(i) != Category.WOUNDED
        || wholes.known(i)
        || wholes.replaced(i)
        || discourse.share(i)
        || !condition(discourse, i)
        || words.adds(discourse.sentence(i), discourse.first(i), discourse.last(i))) {
      return;
    }
    for (int j = i - 1; j >= 0 && discourse.distance(j, i) <= REACH; j--) {
      Category category = discourse.category(j);
      boolean hurt = category == Category.WOUNDED || category == Category.CASUALTIES;
      if (!hurt || discourse.share(j) || wholes.replaced(j)) {
        continue;
      }
      boolean state = condition(discourse, j);
      if (state && !wholes.known(j)) {
        continue;
      }
      boolean beside = // who is called gravely hurt is a part like this one
          state || (wholes.known(j) && wholes.of(j) < j && discourse.people(i) != null);
      int whole = beside ? wholes.of(j) : j;
      boolean told =
          discourse.together(j, i) ? appended(discourse, j, i) : subject(discourse, whole, i);
      if (told && holds(discourse, whole, i) && SequelWholes.sumFits(discourse, wholes, whole, i)) {
        wholes.link(i, whole, "condition");
      }
      return;
    }
  }

  /** Whether the words from the number to the end of its trigger tell how bad it is. */
  private boolean condition(Discourse discourse, int i) {
    Sentence sentence = discourse.sentence(i);
    Span trigger = discourse.figure(i).figure().trigger();
    int behind = discourse.last(i) + 1;
    int end = sentence.tokenAt(trigger.end() - 1);
    return words.any(sentence, behind, Math.max(end, behind), Role.CONDITION);
  }

  /**
   * "wounded 15, five critically", "four are in critical condition and two in serious condition".
   */
  private static boolean appended(Discourse discourse, int j, int i) {
    Sentence sentence = discourse.sentence(i);
    String joint = sentence.token(discourse.first(i) - 1).lower();
    return JOINTS.contains(joint)
        || (joint.equals("and")
            && !finiteVerb(sentence, discourse.last(j) + 1, discourse.last(j) + 1));
  }

  /** "Two are in critical condition": not "a fire in Cusco left two in critical condition". */
  private boolean subject(Discourse discourse, int whole, int i) {
    Sentence sentence = discourse.sentence(i);
    int first = discourse.first(i);
    Span trigger = discourse.figure(i).figure().trigger();
    boolean state =
        words.any(
            sentence,
            sentence.tokenAt(trigger.begin()),
            sentence.tokenAt(trigger.end() - 1),
            Role.CONDITION);
    Span place = discourse.setting(i).place();
    Span before = discourse.setting(whole).place();
    boolean elsewhere =
        place != null
            && place.begin() < discourse.quantity(i).span().begin()
            && (before == null || !before.text().equals(place.text()));
    return !elsewhere
        && (state || discourse.people(i) == null)
        && words.anotherEvent(sentence, 0, first - 1) == null
        && (first == 0
            || !sentence.token(first - 1).tag().startsWith("VB")
            || finiteVerb(sentence, discourse.last(i) + 1, discourse.figure(i).trigger() - 1));
  }

  private static boolean holds(Discourse discourse, int whole, int i) {
    Group part = discourse.group(i);
    Group all = discourse.group(whole);
    return discourse.fits(i, whole)
        && (part == Group.PEOPLE
            || part == all
            || all == Group.PEOPLE
            || part == Group.CHILDREN
            || part == Group.WOMEN);
  }
}
