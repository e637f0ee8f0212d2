package io.github.casualtyfigures.internal.link;

import static io.github.casualtyfigures.internal.link.Discourse.NONE;

import io.github.casualtyfigures.claim.Category;
import io.github.casualtyfigures.claim.People;
import io.github.casualtyfigures.internal.text.Sentence;
import java.util.List;

/**
 * Parts told beside a part whose whole is known: "of the dead, 97 were women and 56 were men",
 * "five of the soldiers died at once and four in hospital".
 */
final class SiblingWholes {

  /** How many tokens behind the first of two joined nouns the second may be counted. */
  private static final int NEAR = 6;

  private static final List<String> JOINTS = List.of("and", ",", "while", ";");

  private SiblingWholes() {}

  static void link(Discourse discourse, Wholes wholes) {
    int opened = 0;
    for (int i = 1; i < discourse.size(); i++) {
      int sibling = discourse.before(i);
      opened = sibling == NONE ? i : opened;
      if (listed(discourse, wholes, opened, i)) {
        wholes.link(i, wholes.of(opened), "sibling");
        continue;
      }
      if (sibling == NONE || wholes.known(i) || !wholes.known(sibling)) {
        continue;
      }
      int whole = wholes.of(sibling);
      if (other(discourse, sibling, i, whole) && room(discourse, sibling, i, whole)) {
        wholes.link(i, whole, "sibling");
        continue;
      }
      boolean shares = // "men made up 84 percent of them, women 12 percent"
          discourse.share(i)
              && discourse.share(sibling)
              && discourse.category(i) == discourse.category(sibling)
              && discourse.figure(i).whole() >= 0;
      if (shares) {
        wholes.link(i, whole, "sibling");
        continue;
      }
      boolean alike =
          discourse.category(i) == discourse.category(sibling)
              && discourse.share(i) == discourse.share(sibling)
              && whole < sibling;
      if (alike
          && (bareAndJoined(discourse, i)
              || nounsJoined(discourse, wholes, sibling, i)
              || gapped(discourse, wholes, sibling, i))
          && room(discourse, sibling, i, whole)) {
        wholes.link(i, whole, "sibling");
      }
    }
  }

  /** "They include 686 fighters, 194 of whom were shot, and (406 soldiers)": of the same toll. */
  private static boolean listed(Discourse discourse, Wholes wholes, int opened, int i) {
    return opened < i
        && !wholes.known(i)
        && discourse.figure(i).listedFurther()
        && wholes.known(opened)
        && wholes.of(opened) < opened
        && discourse.fits(i, wholes.of(opened))
        && SequelWholes.sumFits(discourse, wholes, wholes.of(opened), i);
  }

  /** "6,000 casualties. 1,900 were killed and 4,100 injured": the two kinds of casualties. */
  private static boolean other(Discourse discourse, int sibling, int i, int whole) {
    Sentence sentence = discourse.sentence(i);
    return discourse.category(whole) == Category.CASUALTIES
        && discourse.category(sibling) == Category.KILLED
        && discourse.category(i) == Category.WOUNDED
        && whole < sibling
        && !discourse.share(i)
        && discourse.people(i) == null
        && discourse.first(i) > 0
        && sentence.token(discourse.first(i) - 1).is("and");
  }

  /** Whether figure {@code i} has no noun of its own and is joined to what stands before it. */
  private static boolean bareAndJoined(Discourse discourse, int i) {
    Sentence sentence = discourse.sentence(i);
    int before = discourse.first(i) - 1;
    int behind = discourse.last(i) + 1;
    if (before < 0 || behind >= sentence.size()) {
      return false;
    }
    String tag = sentence.token(behind).tag();
    boolean named = // "Nepal 1,500 and India 1,100"
        before > 0
            && sentence.token(before).tag().startsWith("NNP")
            && JOINTS.contains(sentence.token(before - 1).lower());
    return named
        || (JOINTS.contains(sentence.token(before).lower())
            && (tag.equals("IN") || tag.startsWith("VB")));
  }

  /** "They include 138 soldiers and 18 herders": two nouns of one list, of an earlier total. */
  private static boolean nounsJoined(Discourse discourse, Wholes wholes, int sibling, int i) {
    Sentence sentence = discourse.sentence(i);
    int whole = wholes.of(sibling);
    return discourse.distance(whole, i) > 0
        && discourse.people(i) != null
        && discourse.people(sibling) != null
        && sentence.token(discourse.first(i) - 1).is("and")
        && discourse.first(i) - discourse.last(sibling) <= NEAR
        && !Discourse.finiteVerb(sentence, discourse.last(sibling) + 1, discourse.first(i))
        && !Discourse.anyWord(
            sentence, discourse.last(sibling) + 1, discourse.first(i), List.of(",", ";", "of"))
        && SequelWholes.sumFits(discourse, wholes, whole, i);
  }

  /** "Nine were women and three children", "97 were women, 54 men": the verb is told once. */
  private static boolean gapped(Discourse discourse, Wholes wholes, int sibling, int i) {
    int first = sibling; // "224 were men, 168 women, 15 girls"
    while (first > 0 && !be(discourse, first) && "sibling".equals(wholes.rule(first))) {
      first--;
    }
    return discourse.together(first, i)
        && joinedTo(discourse, first, i)
        && discourse.people(i) != null
        && SequelWholes.sumFits(discourse, wholes, wholes.of(sibling), i);
  }

  private static boolean joinedTo(Discourse discourse, int first, int i) {
    Sentence sentence = discourse.sentence(i);
    int be = discourse.last(first) + 1;
    return be(discourse, first)
        && !Discourse.finiteVerb(sentence, be + 1, discourse.first(i) - 1)
        && JOINTS.contains(sentence.token(discourse.first(i) - 1).lower());
  }

  private static boolean be(Discourse discourse, int i) {
    int be = discourse.last(i) + 1;
    Sentence sentence = discourse.sentence(i);
    return be < sentence.size() && Discourse.BE.contains(sentence.token(be).lower());
  }

  /** "224 were men, 168 women, 15 girls": none is a part of another that the verb tells of. */
  static boolean verbToldOnce(Discourse discourse, int told, int i) {
    int first = told;
    while (first > 0 && !be(discourse, first) && discourse.together(first - 1, i)) {
      first--;
    }
    People described = discourse.people(first);
    People people = discourse.people(i);
    if (told >= i || described == null || people == null || !joinedTo(discourse, first, i)) {
      return false;
    }
    Sentence sentence = discourse.sentence(i);
    return sentence.tokenAt(described.span().begin()) == discourse.last(first) + 2
        && sentence.tokenAt(people.span().begin()) == discourse.last(i) + 1;
  }

  /** Whether the whole has room for both. */
  private static boolean room(Discourse discourse, int sibling, int i, int whole) {
    Long one = discourse.number(sibling);
    Long other = discourse.number(i);
    Long all = discourse.number(whole);
    return one == null || other == null || all == null || one + other <= all;
  }
}
