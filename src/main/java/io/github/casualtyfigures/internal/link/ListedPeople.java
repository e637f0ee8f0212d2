package io.github.casualtyfigures.internal.link;

import static io.github.casualtyfigures.internal.link.Discourse.NONE;

import io.github.casualtyfigures.claim.Count;
import io.github.casualtyfigures.claim.Figure;
import io.github.casualtyfigures.claim.Group;
import io.github.casualtyfigures.claim.People;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads people by the figure they stand beside: officers told with soldiers, one noun behind two
 * verbs.
 */
final class ListedPeople {

  private static final String RANK = "officer";

  private ListedPeople() {}

  /** "11 conscripts and two officers": who is told beside soldiers is one. */
  static People besideSoldiers(Discourse discourse, List<Figure> done, int i, People own) {
    String text = own.span().text();
    if (own.group() != Group.POLICE || !(text.startsWith(RANK) || text.equals("an " + RANK))) {
      return own;
    }
    int beside = discourse.before(i);
    People soldiers = beside == NONE ? null : done.get(beside).people();
    if (soldiers == null && i + 1 < discourse.size() && listsNext(discourse, i, own)) {
      beside = i + 1; // "three officers and nine troops"
      soldiers = discourse.people(beside);
    }
    return soldiers != null
            && soldiers.group() == Group.MILITARY
            && discourse.category(beside) == discourse.category(i)
        ? new People(own.span(), Group.MILITARY, own.country(), own.inferred())
        : own;
  }

  /** "has killed thousands and displaced millions of Nigerians": two verbs of one object. */
  static @Nullable People sharedObject(Discourse discourse, int i) {
    int next = i + 1;
    if (next >= discourse.size()
        || discourse.sentence(next) != discourse.sentence(i)
        || !(discourse.quantity(i) instanceof Count count)
        || count.amount().value() != null
        || discourse.category(next) == discourse.category(i)) {
      return null;
    }
    Sentence sentence = discourse.sentence(i);
    int and = discourse.last(i) + 1;
    int verb = sentence.tokenAt(discourse.figure(next).figure().trigger().begin());
    People people = discourse.people(next);
    boolean shared =
        people != null
            && !people.inferred()
            && verb == and + 1
            && discourse.first(next) == verb + 1
            && sentence.token(and).is("and")
            && sentence.token(discourse.last(next) + 1).is("of");
    return shared && people != null
        ? new People(people.span(), people.group(), people.country(), true)
        : null;
  }

  private static boolean listsNext(Discourse discourse, int i, People own) {
    Sentence sentence = discourse.sentence(i);
    int joint = sentence.tokenAt(own.span().end() - 1) + 1;
    return sentence == discourse.sentence(i + 1)
        && discourse.first(i + 1) == joint + 1
        && (sentence.token(joint).is("and") || sentence.token(joint).is(","));
  }
}
